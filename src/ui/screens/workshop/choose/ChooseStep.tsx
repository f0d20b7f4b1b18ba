import { createMemo, createSignal, For, Show } from 'solid-js';
import { choose, unchoose } from '../../../../domain/choosing.ts';
import { type Subject, subjectsOf } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import css from './choose.module.css';
import { MakeInitiatives } from './MakeInitiatives.tsx';
import { type Order, ordered, shownTally } from './support.ts';
import { ToChoose } from './ToChoose.tsx';

/** The step in which the leader chooses what to go on with: votes and places are there to see, and decide nothing. */
export default function ChooseStep(props: { step: WorkshopStep }) {
  const { head, record, wall, leads } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.choose;
  const [order, setOrder] = createSignal<Order>();
  const tally = createMemo(() => shownTally(record(), wall()));
  const by = (): Order => order() ?? (tally() ? 'votes' : 'wall');
  const usual = () => props.step.of ?? (wall().columns.length > 0 ? 'clusters' : 'notes');
  const all = createMemo(() => {
    // What was chosen by itself stays here when it has come into a cluster since.
    const main = subjectsOf(wall(), usual());
    const known = new Set(main.map(({ id }) => id));
    const others = (['clusters', 'notes'] as const).flatMap((of) =>
      subjectsOf(wall(), of).filter(({ id, row }) => row.chosenAt !== undefined && !known.has(id)),
    );
    const once = others.filter(({ id }, nth) => others.findIndex((each) => each.id === id) === nth);
    return ordered([...main, ...once], by(), tally());
  });
  const chosen = createMemo(() => all().filter(({ row }) => row.chosenAt !== undefined));
  const toggle = ({ table, id, row }: Subject) => {
    const which = { workshopId: head().id, table, id };
    if (row.chosenAt === undefined) void act(choose, which, { said: words().chose });
    else void act(unchoose, which, { said: words().unchose });
  };
  return (
    <div class={css['choose']}>
      <Show when={chosen().length > 0}>
        <MakeInitiatives chosen={chosen()} />
      </Show>
      <Section heading={words().heading} count={all().length}>
        <Show when={all().length > 0} fallback={<EmptyState>{words().nothing}</EmptyState>}>
          <RadioGroup
            label={words().order}
            value={by()}
            options={[
              { value: 'votes', label: words().byVotes },
              { value: 'value', label: words().byValue },
              { value: 'wall', label: words().byWall },
            ]}
            onChange={setOrder}
            form="segments"
          />
          <ul class={css['list']}>
            <For each={all().map(({ id }) => id)}>
              {(id) => (
                <Show when={all().find((each) => each.id === id)}>
                  {(subject) => (
                    <ToChoose
                      subject={subject()}
                      votes={tally() ? (tally()?.votes.get(id) ?? 0) : undefined}
                      mayChoose={leads()}
                      onToggle={() => toggle(subject())}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
          <Show when={!leads()}>
            <p class="meta">{words().leaderChooses}</p>
          </Show>
        </Show>
      </Section>
    </div>
  );
}
