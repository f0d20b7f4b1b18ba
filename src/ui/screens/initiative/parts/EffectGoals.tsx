import { Show } from 'solid-js';
import { type EffectGoal, effectGoal, effectGoalDeeds } from '../../../../domain/effect.ts';
import { useAct } from '../../../app/act.ts';
import { MeaningOf } from '../../../app/MeaningOf.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { AddBox } from './AddBox.tsx';
import { useAddForm } from './addForm.ts';
import { EffectGoalEditor } from './EffectGoalEditor.tsx';
import { useWhyNot } from './mayChange.ts';
import { numberIn } from './numberIn.ts';
import { PartList } from './PartList.tsx';

type NewGoal = {
  indicator: string;
  unit: string;
  direction: EffectGoal['direction'];
  baseline: NumberEntry;
  target: NumberEntry;
  dueOn?: string | undefined;
  kind: EffectGoal['kind'];
};
const kinds = effectGoal.shape.kind.options;

/** Effektmål: what should be noticed, from what and to what (P2). */
export function EffectGoals() {
  const { t, f } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const words = () => t().initiative.setup.goals;
  const names = () => t().deeds.partFields;
  const initiativeId = record().row.id;
  const reason = () => whyNot(record().row, 'effectGoal.add');
  const summary = (row: EffectGoal) => {
    const amount = (value: number | undefined) =>
      value === undefined ? undefined : row.unit ? `${f().number(value)} ${row.unit}` : f().number(value);
    return words().fromTo(amount(row.baseline), amount(row.target));
  };
  const form = useAddForm<NewGoal>({
    key: `effectGoal:${initiativeId}`,
    initial: {
      indicator: '',
      unit: '',
      direction: 'up',
      baseline: undefined,
      target: undefined,
      kind: 'quality',
    },
    problems: ({ indicator, baseline, target }) => ({
      ...(indicator.trim() === '' ? { indicator: words().indicatorMissing } : {}),
      ...(baseline === 'invalid' ? { baseline: t().kit.notANumber } : {}),
      ...(target === 'invalid' ? { target: t().kit.notANumber } : {}),
    }),
    save: ({ unit, baseline, target, ...goal }, draft) => {
      const id = newId();
      const added = given({
        initiativeId,
        id,
        ...goal,
        unit: unit.trim() || undefined,
        baseline: numberIn(baseline),
        target: numberIn(target),
      });
      return act(effectGoalDeeds.add, added, {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section heading={words().heading} aside={<MeaningOf word="effektmal" />}>
      <PartList
        table="effectGoal"
        rows={record().parts.effectGoal}
        label={words().heading}
        empty={words().empty}
        title={(row) => row.indicator}
        meta={(row) => (
          <>
            {summary(row)}
            <Show when={row.dueOn}>{(day) => <> · {words().due(f().date(day()))}</>}</Show>
          </>
        )}
        withdraw={effectGoalDeeds.withdraw}
        restore={effectGoalDeeds.restore}
        mayChange={!reason()}
        editor={(row) => <EffectGoalEditor row={row} />}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <TextField
          label={names()['effectGoal.indicator'].name}
          hint={words().indicatorHint}
          required
          value={form.value().indicator}
          onInput={(indicator) => form.set('indicator', indicator)}
          error={form.problem('indicator')}
        />
        <RadioGroup
          label={words().direction}
          form="segments"
          value={form.value().direction}
          options={[
            { value: 'up', label: words().directions.up },
            { value: 'down', label: words().directions.down },
          ]}
          onChange={(direction) => form.set('direction', direction)}
        />
        <div class="fieldrow">
          <NumberField
            label={names()['effectGoal.baseline'].name}
            value={numberIn(form.value().baseline)}
            onValue={(entry) => form.set('baseline', entry)}
            error={form.problem('baseline')}
          />
          <NumberField
            label={names()['effectGoal.target'].name}
            value={numberIn(form.value().target)}
            onValue={(entry) => form.set('target', entry)}
            error={form.problem('target')}
          />
          <TextField
            label={names()['effectGoal.unit'].name}
            hint={words().unitHint}
            value={form.value().unit}
            onInput={(unit) => form.set('unit', unit)}
          />
        </div>
        <div class="fieldrow">
          <DateField
            label={names()['effectGoal.dueOn'].name}
            value={form.value().dueOn}
            onValue={(day) => form.set('dueOn', day)}
          />
          <Select
            label={names()['effectGoal.kind'].name}
            value={form.value().kind}
            options={kinds.map((kind) => ({ value: kind, label: words().kinds[kind] }))}
            onChange={(value) => form.set('kind', kinds.find((kind) => kind === value) ?? 'other')}
          />
        </div>
      </AddBox>
      <MoreDetails summary={t().effects.ruleTitle}>
        <div class="prose">
          {t().effects.rule.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </MoreDetails>
    </Section>
  );
}
