import { createEffect, on, Show } from 'solid-js';
import { stepDeeds, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { IconButton } from '../../../kit/IconButton.tsx';
import { Section } from '../../../kit/Section.tsx';
import { PartList } from '../../initiative/parts/PartList.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { AddStep } from './AddStep.tsx';
import { minutesIn, rankAfterMove, whatIsLeft } from './agenda.ts';
import { StepEditor } from './StepEditor.tsx';

type Way = 'up' | 'down';
const buttonId = (stepId: string, way: Way) => `${way}-${stepId}`;

/** The agenda: its steps in order, each changed in place, moved by buttons, taken away and put back. */
export function Steps() {
  const { t } = useTexts();
  const { device } = useCity();
  const { head, leads, record, steps } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.prepare;
  const rows = () => [...steps(), ...record().parts.workshopStep.filter(({ withdrawnAt }) => withdrawnAt)];
  const placeOf = (step: WorkshopStep) => steps().findIndex(({ id }) => id === step.id);

  /** The button that was pressed: its line changes places a moment after the deed, and focus goes with it (rule 26). */
  let pressed: { readonly stepId: string; readonly way: Way } | undefined;
  const move = async (step: WorkshopStep, way: Way) => {
    const value = rankAfterMove(steps(), step.id, way === 'up' ? -1 : 1);
    if (value === undefined) return;
    pressed = { stepId: step.id, way };
    const base = await device.baseFor(step, 'rank');
    await act(stepDeeds.edit, { workshopId: head().id, id: step.id, field: 'rank', value, base });
  };
  createEffect(
    on(
      () => steps().map(({ id }) => id),
      (ids) => {
        const moved = pressed;
        pressed = undefined;
        const place = ids.indexOf(moved?.stepId ?? '');
        const step = steps()[place];
        if (!moved || !step) return;
        announce(words().moved(step.title, place + 1, ids.length));
        const other = moved.way === 'up' ? 'down' : 'up';
        queueMicrotask(() =>
          (
            document.getElementById(buttonId(step.id, moved.way)) ??
            document.getElementById(buttonId(step.id, other))
          )?.focus(),
        );
      },
      { defer: true },
    ),
  );

  return (
    <Section
      heading={words().steps}
      count={steps().length || undefined}
      aside={
        <Show when={minutesIn(steps())}>
          {(minutes) => <span class="meta">{t().workshop.list.minutes(minutes())}</span>}
        </Show>
      }
    >
      <Ends />
      <PartList
        of="workshop"
        table="workshopStep"
        rows={rows()}
        label={words().steps}
        empty={words().noSteps}
        title={(step) => step.title}
        meta={(step) => <Facts step={step} place={placeOf(step)} />}
        more={(step) => <Show when={step.instruction}>{(task) => <span class="task">{task()}</span>}</Show>}
        tools={(step) => (
          <>
            <Show when={placeOf(step) > 0}>
              <IconButton
                id={buttonId(step.id, 'up')}
                icon="up"
                label={words().moveUp(step.title)}
                onClick={() => void move(step, 'up')}
              />
            </Show>
            <Show when={placeOf(step) >= 0 && placeOf(step) < steps().length - 1}>
              <IconButton
                id={buttonId(step.id, 'down')}
                icon="downward"
                label={words().moveDown(step.title)}
                onClick={() => void move(step, 'down')}
              />
            </Show>
          </>
        )}
        withdraw={stepDeeds.withdraw}
        restore={stepDeeds.restore}
        mayChange={leads()}
        editor={(step) => <StepEditor step={step} />}
      />
      <Show when={leads()}>
        <AddStep />
      </Show>
    </Section>
  );
}

/** When it ends, if it begins now; of one that goes on, when the rest of it is done. */
function Ends() {
  const { t, f } = useTexts();
  const { now } = useCity();
  const { head, steps } = useWorkshop();
  const words = () => t().workshop.prepare;
  const isOn = () => head().startedAt !== undefined;
  const left = () => minutesIn(isOn() ? whatIsLeft(steps(), head().stepId) : steps());
  const ends = () => f().time(new Date(now() + left() * 60_000).toISOString());
  return (
    <Show when={left() > 0 && !head().endedAt}>
      <p class="meta">{isOn() ? words().restEnds(left(), ends()) : words().ends(ends())}</p>
    </Show>
  );
}

/** What a step is, in one line. */
function Facts(props: { step: WorkshopStep; place: number }) {
  const { t } = useTexts();
  const { head } = useWorkshop();
  const words = () => t().workshop.prepare;
  const isVote = () => props.step.kind === 'vote';
  const facts = () =>
    [
      props.place >= 0 ? words().nth(props.place + 1) : undefined,
      t().workshop.shared.stepKinds[props.step.kind],
      props.step.minutes === undefined ? undefined : words().minutesShort(props.step.minutes),
      props.step.blind ? words().hidden : undefined,
      isVote() && props.step.votesEach !== undefined ? words().votes(props.step.votesEach) : undefined,
      props.step.who === 'leaders' ? words().whos.leaders : undefined,
      head().startedAt && !head().endedAt && head().stepId === props.step.id ? words().here : undefined,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · ');
  return <>{facts()}</>;
}
