import { type EffectGoal, effectGoal, effectGoalDeeds } from '../../../../domain/effect.ts';
import { AutoChoice, AutoDate, AutoLine, AutoNumber, AutoText } from '../../../app/AutoField.tsx';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { usePersonOptions } from './choices.ts';

/** All the fields of an effect goal, each saving itself. */
export function EffectGoalEditor(props: { row: EffectGoal }) {
  const { t } = useTexts();
  const people = usePersonOptions();
  const words = () => t().initiative.setup.goals;
  const names = () => t().deeds.partFields;
  const edit = usePartEdit(effectGoalDeeds.edit, () => props.row);
  return (
    <>
      <AutoLine auto={edit('indicator')} label={names()['effectGoal.indicator'].name} />
      <div class="fieldrow">
        <AutoChoice
          auto={edit('direction')}
          label={words().direction}
          options={effectGoal.shape.direction.options.map((value) => ({
            value,
            label: words().directions[value],
          }))}
        />
        <AutoNumber auto={edit('baseline')} label={names()['effectGoal.baseline'].name} />
        <AutoNumber auto={edit('target')} label={names()['effectGoal.target'].name} />
      </div>
      <div class="fieldrow">
        <AutoLine auto={edit('unit')} label={names()['effectGoal.unit'].name} />
        <AutoDate auto={edit('dueOn')} label={names()['effectGoal.dueOn'].name} />
        <AutoChoice
          auto={edit('kind')}
          label={names()['effectGoal.kind'].name}
          options={effectGoal.shape.kind.options.map((value) => ({ value, label: words().kinds[value] }))}
        />
      </div>
      <AutoText auto={edit('method')} label={names()['effectGoal.method'].name} rows={2} />
      <AutoChoice
        auto={edit('responsibleId')}
        label={names()['effectGoal.responsibleId'].name}
        options={people(props.row.responsibleId)}
        empty={words().nobodyResponsible}
      />
    </>
  );
}
