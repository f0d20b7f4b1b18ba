import { Show } from 'solid-js';
import type { PhaseId } from '../../../domain/model.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useTexts } from '../../app/texts.tsx';
import { EffectLine } from '../../kit/EffectLine.tsx';
import { FactTable } from '../../kit/FactTable.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { Section } from '../../kit/Section.tsx';
import { GoalStatus } from './GoalStatus.tsx';
import type { GoalView } from './goalView.ts';
import { useGoalWords } from './goalWords.ts';

/** One effect goal: how it stands and why, its line against the goal, and the table behind (P2). */
export function GoalLine(props: { view: GoalView; phase: PhaseId }) {
  const { t, f } = useTexts();
  const say = useGoalWords();
  const words = () => t().pilot.goal;
  const goal = () => props.view.goal;
  const table = () => ({
    caption: words().table(goal().indicator),
    columns: [
      { label: words().measuredOn },
      { label: goal().unit ? words().valueIn(goal().unit ?? '') : words().value, numeric: true },
      ...(goal().target === undefined ? [] : [{ label: words().toTarget, numeric: true }]),
    ],
    rows: props.view.series
      .toReversed()
      .map(({ on, value }) => [
        <span class="nw">{f().date(on)}</span>,
        f().number(value),
        ...(goal().target === undefined ? [] : [say.toTarget(goal(), value)]),
      ]),
  });
  return (
    <Section heading={goal().indicator} aside={<GoalStatus view={props.view} />}>
      <Show when={props.view.latest}>
        <p class="meta">{say.because(props.view)}</p>
      </Show>
      <Show when={props.view.latest} fallback={<p class="none-yet">{words().noValues}</p>}>
        {(latest) => (
          <Show
            when={goal().target}
            fallback={
              <>
                <p>{say.conclusion(props.view)}</p>
                <MoreDetails>
                  <FactTable {...table()} />
                </MoreDetails>
              </>
            }
          >
            {(target) => (
              <EffectLine
                points={props.view.series.map(({ on, value }) => ({ on, value }))}
                goal={target()}
                better={goal().direction === 'up' ? 'higher' : 'lower'}
                baseline={goal().baseline}
                phase={phaseNumber[props.phase]}
                now={f().number(latest().value)}
                about={<About view={props.view} target={target()} />}
                words={{
                  name: words().picture(goal().indicator),
                  caption: say.conclusion(props.view),
                  goal: words().target(f().number(target())),
                  start: say.start(goal()),
                  from: f().shortDate(props.view.first?.on ?? latest().on),
                  to: f().shortDate(latest().on),
                }}
                table={table()}
              />
            )}
          </Show>
        )}
      </Show>
    </Section>
  );
}

/** The lines beside the large figure: when it was measured, from where, to where. */
function About(props: { view: GoalView; target: number }) {
  const { t, f } = useTexts();
  const words = () => t().pilot.goal;
  const goal = () => props.view.goal;
  const target = () => f().number(props.target);
  return (
    <>
      <Show when={props.view.latest}>
        {(latest) => (
          <>
            {goal().unit === undefined
              ? words().about(f().shortDate(latest().on))
              : words().aboutIn(goal().unit ?? '', f().shortDate(latest().on))}
            <br />
          </>
        )}
      </Show>
      <Show when={goal().baseline !== undefined}>
        {words().baseline(f().number(goal().baseline ?? 0))}
        <br />
      </Show>
      <b>
        <Show when={goal().dueOn} fallback={words().target(target())}>
          {(due) => words().targetBy(target(), f().shortDate(due()))}
        </Show>
      </b>
    </>
  );
}
