import { createMemo, Show, Suspense } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { waitingFor } from '../../../domain/waiting.ts';
import { useCity } from '../../app/city.tsx';
import { stepOf } from '../../app/nextStep.ts';
import { Page } from '../../app/Page.tsx';
import { lazily, useTexts } from '../../app/texts.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { MyIdeas } from './MyIdeas.tsx';
import { MyInitiatives } from './MyInitiatives.tsx';
import { besides, chooseStep, ideasOf, mineOf } from './pick.ts';
import './start.css';
import { TopBand, type Top } from './TopBand.tsx';
import { WaitingForMe } from './WaitingForMe.tsx';

/** They speak in words that come right after the first screen's, so they come with them. */
const PreparedDecisions = lazily(() => import('../gate/decide/PreparedDecisions.tsx'));
const NothingYet = lazily(() => import('./NothingYet.tsx'));
const Guide = lazily(() => import('./Guide.tsx'));

/** Start: what do I do now? One next step on top, then what waits, then what is mine. */
export default function Start() {
  const { t } = useTexts();
  const { actor, initiatives, organisation, today, isComplete } = useCity();
  const personId = () => actor().personId;
  const checkEvery = () => organisation().row?.checkEvery;
  const mine = createMemo(() => mineOf(initiatives(), personId()));
  const ideas = createMemo(() => ideasOf(initiatives(), personId()));
  const waiting = createMemo(() =>
    waitingFor(actor(), initiatives(), today(), {
      checkEvery: checkEvery(),
      people: organisation().people,
    }),
  );
  /** One's own next step; for those who drive nothing, the decision that has waited longest, or else what waits first. */
  const top = createMemo((): Top | undefined => {
    const chosen = chooseStep(initiatives(), personId(), today(), (listed) =>
      stepOf(listed, today(), checkEvery()),
    );
    if (chosen) return { kind: 'step', ...chosen };
    const first = waiting().find((each) => each.kind === 'decide') ?? waiting()[0];
    const listed = first && initiatives().find(({ head }) => head.id === first.initiativeId);
    return first && listed ? { kind: 'waiting', listed, waiting: first } : undefined;
  });
  const rest = createMemo(() => {
    const on = top();
    if (on?.kind === 'waiting') return waiting().filter((each) => each !== on.waiting);
    return besides(waiting(), on && { initiativeId: on.listed.head.id, step: on.step.step });
  });
  const isEmpty = () => mine().length === 0 && ideas().length === 0;
  const mayCapture = () => may(actor(), 'idea.capture', {});

  return (
    <Page title={t().start.title} ownHeading class="start">
      <TopBand top={top()} />
      <div class="list">
        <div class="todo">
          <Suspense>
            <PreparedDecisions />
          </Suspense>
          <WaitingForMe waiting={rest()} isQuiet={isEmpty()} />
        </div>
        <Show
          when={!isEmpty()}
          fallback={
            <Show
              when={isComplete()}
              fallback={<Loading>{t().common.fetching(t().start.yourInitiatives)}</Loading>}
            >
              <Suspense>
                <NothingYet isWaitedFor={waiting().length > 0} />
              </Suspense>
            </Show>
          }
        >
          <div class="mine">
            <MyInitiatives lines={mine()} />
          </div>
          <Show when={ideas().length > 0 || mayCapture()}>
            <div class="ideas">
              <MyIdeas lines={ideas()} />
            </div>
          </Show>
        </Show>
        <Suspense>
          <Guide isNew={isComplete() && mine().length === 0} />
        </Suspense>
      </div>
    </Page>
  );
}
