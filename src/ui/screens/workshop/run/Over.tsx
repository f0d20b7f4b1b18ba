import { Show } from 'solid-js';
import { reopenWorkshop, restoreWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** When it is over: what came of it, and the way back in. */
export function Over() {
  const { t, f } = useTexts();
  const { head, leads, wall } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.run.over;
  const one = () => ({ workshopId: head().id });
  const notes = () => wall().loose.length + wall().columns.reduce((sum, { lapps }) => sum + lapps.length, 0);
  const isGone = () => head().withdrawnAt !== undefined;
  return (
    <Page title={head().title} back={{ href: paths.workshops, label: t().workshop.shared.workshops }}>
      <div class="column">
        <p>{isGone() ? words().withdrawn : words().ended(f().relative(head().endedAt ?? ''), notes())}</p>
        <div class="acts">
          <Show when={!isGone()}>
            <ButtonLink kind="ink" size="big" href={paths.workshopResult(head().id)}>
              {words().result}
            </ButtonLink>
          </Show>
          <Show when={leads()}>
            <Button
              size="big"
              onClick={() => void (isGone() ? act(restoreWorkshop, one()) : act(reopenWorkshop, one()))}
            >
              {isGone() ? words().restore : words().reopen}
            </Button>
          </Show>
        </div>
      </div>
    </Page>
  );
}
