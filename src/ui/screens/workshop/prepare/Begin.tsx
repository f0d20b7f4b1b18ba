import { useNavigate } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { goToStep, startWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** The way into the room, and to what is looked after before it. */
export function Begin() {
  const { t } = useTexts();
  const { head, leads, steps } = useWorkshop();
  const act = useAct();
  const navigate = useNavigate();
  const words = () => t().workshop.prepare;
  const id = () => head().id;
  const start = async () => {
    const first = steps()[0];
    const started = await act(startWorkshop, { workshopId: id() });
    if (!started.ok) return;
    if (first) await act(goToStep, { workshopId: id(), stepId: first.id });
    navigate(paths.workshop(id()));
  };
  return (
    <div class="acts begin">
      <Switch>
        <Match when={head().endedAt}>
          <ButtonLink kind="ink" size="big" href={paths.workshopResult(id())}>
            {words().result}
          </ButtonLink>
        </Match>
        <Match when={head().startedAt}>
          <ButtonLink kind="ink" size="big" href={paths.workshop(id())}>
            {words().goOn}
          </ButtonLink>
        </Match>
        <Match when={leads()}>
          <Button
            kind="ink"
            size="big"
            onClick={() => void start()}
            reason={steps().length === 0 ? words().noStepsToStart : undefined}
          >
            {words().start}
          </Button>
        </Match>
        <Match when={!leads()}>
          <ButtonLink size="big" href={paths.workshop(id())}>
            {words().open}
          </ButtonLink>
        </Match>
      </Switch>
      <Show when={!head().endedAt}>
        <ButtonLink href={paths.readyForWorkshop(id())}>{words().ready}</ButtonLink>
        <ButtonLink href={paths.presentWorkshop(id())}>{words().present}</ButtonLink>
      </Show>
    </div>
  );
}
