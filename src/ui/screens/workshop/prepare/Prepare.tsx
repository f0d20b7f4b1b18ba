import { Show } from 'solid-js';
import { restoreWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { AnswerBox } from '../../../kit/Notice.tsx';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { AboutWorkshop } from './AboutWorkshop.tsx';
import { Begin } from './Begin.tsx';
import { Crew } from './Crew.tsx';
import './prepare.css';
import { Participants } from './Participants.tsx';
import { PrepareMenu } from './PrepareMenu.tsx';
import { Steps } from './Steps.tsx';

/** Förbered: the agenda, those who come and the tablets of a workshop. All of it can be changed while it goes on, too. */
export default function Prepare() {
  return (
    <OfWorkshop>
      <Prepared />
    </OfWorkshop>
  );
}

function Prepared() {
  const { t } = useTexts();
  const { head, leads } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.prepare;
  return (
    <Page
      title={head().title}
      back={{ href: paths.workshops, label: t().workshop.shared.workshops }}
      tools={<PrepareMenu />}
    >
      <div class="column prepws">
        <Show
          when={head().withdrawnAt}
          fallback={
            <>
              <Show when={!leads()}>
                <p class="meta">{words().onlyRead}</p>
              </Show>
              <Begin />
            </>
          }
        >
          <AnswerBox kind="plain" title={words().isWithdrawn}>
            <p>{words().isWithdrawnAbout}</p>
            <Show when={leads()}>
              <div class="acts">
                <Button onClick={() => void act(restoreWorkshop, { workshopId: head().id })}>
                  {words().restore}
                </Button>
              </div>
            </Show>
          </AnswerBox>
        </Show>
        <Steps />
        <Participants />
        <Crew />
        <AboutWorkshop />
      </div>
    </Page>
  );
}
