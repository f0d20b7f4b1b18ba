import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { digestOf } from '../../../domain/digest.ts';
import { gateAfter, type GateId } from '../../../domain/model.ts';
import { deliverableWords, gateWords } from '../../../domain/modelWords.ts';
import { readiness } from '../../../domain/readiness.ts';
import { stepOf, useStepWords } from '../../app/nextStep.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ReadinessList } from '../../kit/ReadinessList.tsx';
import { Section } from '../../kit/Section.tsx';
import { Timeline, ValuePulse } from '../../kit/Timeline.tsx';
import { Ending } from '../initiative/lessons/Ending.tsx';
import { asSentence } from '../../../texts/sentence.ts';
import { GoalLine } from '../pilot/GoalLine.tsx';
import { goalViews } from '../pilot/goalView.ts';
import { postsOf } from '../pilot/posts.ts';
import { Decisions } from './Decisions.tsx';
import type { Scene } from './story.ts';

/** What a real initiative shows at this moment that the telling is about, and what its next step is. */
export function SceneParts(props: { scene: Scene }) {
  const record = () => props.scene.record;
  const gate = (of: GateId) => <Decisions record={record()} gate={of} />;
  const ahead = () => gateAfter(record().row.phase);
  return (
    <div class="scene">
      <Switch>
        <Match when={props.scene.id === 'need' || props.scene.id === 'setup' ? ahead() : undefined}>
          {(next) => <Ahead record={record()} gate={next()} />}
        </Match>
        <Match when={props.scene.id === 'time'}>{gate('time')}</Match>
        <Match when={props.scene.id === 'money'}>{gate('funding')}</Match>
        <Match when={props.scene.id === 'scaleUp'}>{gate('scaleUp')}</Match>
        <Match when={props.scene.id === 'pilot'}>
          <Pilot scene={props.scene} />
        </Match>
        <Match when={record().parts.ending.at(-1)}>{(ending) => <Ending ending={ending()} />}</Match>
      </Switch>
      <Next scene={props.scene} />
    </div>
  );
}

/** Inför beslutet, with the need as it is written. */
function Ahead(props: { record: InitiativeRecord; gate: GateId }) {
  const { t } = useTexts();
  const said = useSaid();
  const items = () => readiness(props.gate, { head: props.record.row, ...props.record.parts });
  const present = () => items().filter(({ exists }) => exists).length;
  const written = () =>
    props.gate === 'time' ? (['need', 'hypothesis'] as const) : (['testGroup'] as const);
  return (
    <>
      <Section heading={t().initiative.overview.ahead(said(gateWords[props.gate].name))}>
        <ReadinessList
          words={{
            present: t().common.inPlace,
            missing: t().common.missing,
            partly: t().common.partlyMissing,
          }}
          items={items().map(({ id, exists }) => ({
            label: said(deliverableWords[id].name),
            present: exists,
          }))}
        />
        <p class="meta">{t().initiative.overview.partsInPlace(present(), items().length)}</p>
      </Section>
      <dl class="told">
        <For each={written()}>
          {(field) => (
            <div>
              <dt>{t().deeds.fields[field].name}</dt>
              <dd>{props.record.row[field]}</dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}

function Pilot(props: { scene: Scene }) {
  const { t, f } = useTexts();
  const parts = () => props.scene.record.parts;
  const goals = createMemo(() => goalViews(parts().effectGoal, parts().measurement, props.scene.today));
  return (
    <>
      <For each={goals()}>{(view) => <GoalLine view={view} phase={props.scene.record.row.phase} />}</For>
      <Section heading={t().initiative.frame.parts.pilotlogg}>
        <Timeline
          items={postsOf(parts()).map(({ entry, check }) => ({
            at: entry.happenedAt,
            ...f().dayAndMonth(entry.happenedAt),
            text: entry.text,
            meta: check ? (
              <ValuePulse value={check.value}>{t().pilot.pulse[check.value]}</ValuePulse>
            ) : undefined,
          }))}
        />
      </Section>
    </>
  );
}

/** Nästa steg, as it would stand on the initiative. */
function Next(props: { scene: Scene }) {
  const { t } = useTexts();
  const say = useStepWords();
  const words = createMemo(() => {
    const { row, parts } = props.scene.record;
    return say(stepOf({ head: row, digest: digestOf(row, parts) }, props.scene.today));
  });
  return (
    <Show when={props.scene.record.row.state === 'active'}>
      <Section heading={t().example.nextStep}>
        <p>
          <b>{words().title}</b>
        </p>
        <Show when={words().about}>{(about) => <p class="meta">{asSentence(about())}</p>}</Show>
      </Section>
    </Show>
  );
}
