import { createMemo, createUniqueId, Show } from 'solid-js';
import { isCut } from '../../../domain/history.ts';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { thingKey } from '../undo/things.ts';
import type { Told } from './gather.ts';
import { useHistoryOf } from './historyOf.ts';
import { useTakingBack } from './takingBack.ts';
import { WholeText } from './WholeText.tsx';

/** One line of history: what was done, from what to what and why, by whom and when. What is the latest about its thing can be taken back here (rule 16). */
export function EventLine(props: { told: Told; isLatest: boolean }) {
  const { t, f } = useTexts();
  const { nameOf, outbox } = useCity();
  const { tell } = useHistoryOf();
  const words = () => t().initiative.history;
  const metaId = createUniqueId();
  const event = () => props.told[0];
  const line = createMemo(() => tell(props.told));
  /** Changed and changed back before it was sent: one line, which says the same twice. */
  const isBackAgain = () =>
    event().deed.endsWith('.edit') && event().from === event().to && !isCut(event().from);
  /** A line is named from the mid of the deed that wrote it. */
  const isUnsent = () => outbox().some(({ mid }) => event().id.startsWith(`${mid}.`));
  const back = useTakingBack(event, () => props.isLatest && props.told.length === 1);
  return (
    <li data-thing={thingKey(event().id)}>
      <div>
        <p>
          <b>
            <Show when={line().href} fallback={<Whole what={line().what} about={line().about} />}>
              {(to) => (
                // Many lines say the same of different days.
                <a href={to()} aria-describedby={metaId}>
                  <Whole what={line().what} about={line().about} />
                </a>
              )}
            </Show>
          </b>
        </p>
        <Show when={line().from ?? line().to}>
          <p class="change">
            <Show when={!isBackAgain()} fallback={words().backAgain}>
              <Show when={line().from} fallback={line().to}>
                {(was) => <>{line().to ? words().fromTo(was(), line().to ?? '') : words().was(was())}</>}
              </Show>
            </Show>
          </p>
        </Show>
        <WholeText event={event()} what={line().what} />
        <Show when={line().reason}>{(reason) => <p class="change">{words().because(reason())}</p>}</Show>
        <p class="meta" id={metaId}>
          <span>{words().by(nameOf(event().by), f().time(event().at))}</span>
          <Show when={isUnsent()}>
            <Chip kind="local">{t().sync.localOnly}</Chip>
          </Show>
        </p>
      </div>
      <Show when={back.isOffered()}>
        <Button kind="quiet" name={words().undoName(line().what)} onClick={() => void back.undo()}>
          {t().common.undo}
        </Button>
      </Show>
    </li>
  );
}

function Whole(props: { what: string; about: string | undefined }) {
  return (
    <>
      {props.what}
      <Show when={props.about}>{(name) => <>: {name()}</>}</Show>
    </>
  );
}
