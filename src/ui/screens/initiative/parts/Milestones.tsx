import { milestoneDeeds } from '../../../../domain/plan.ts';
import type { Milestone } from '../../../../domain/plan.ts';
import { useAct } from '../../../app/act.ts';
import { AutoDate, AutoLine } from '../../../app/AutoField.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { AddBox } from './AddBox.tsx';
import { useAddForm } from './addForm.ts';
import { useWhyNot } from './mayChange.ts';
import { inOrder } from './milestoneOrder.ts';
import { PartList } from './PartList.tsx';

type NewMilestone = { title: string; startsOn?: string | undefined; dueOn?: string | undefined };

/** Tidplan: the steps of the test, in order of day. */
export function Milestones() {
  const { t, f } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const words = () => t().initiative.setup.timeline;
  const rows = () => inOrder(record().parts.milestone);
  const reason = () => whyNot(record().row, 'milestone.add');
  const initiativeId = record().row.id;
  const when = (row: Milestone) => {
    if (row.doneOn) return words().done(f().date(row.doneOn));
    if (row.startsOn && row.dueOn) return words().fromTo(f().date(row.startsOn), f().date(row.dueOn));
    if (row.dueOn) return words().due(f().date(row.dueOn));
    return row.startsOn ? words().from(f().date(row.startsOn)) : words().noDay;
  };
  const form = useAddForm<NewMilestone>({
    key: `milestone:${initiativeId}`,
    initial: { title: '' },
    problems: ({ title, startsOn, dueOn }) => ({
      ...(title.trim() === '' ? { title: words().titleMissing } : {}),
      ...(startsOn && dueOn && dueOn < startsOn ? { dueOn: words().wrongOrder } : {}),
    }),
    save: ({ title, startsOn, dueOn }, draft) => {
      const id = newId();
      return act(milestoneDeeds.add, given({ initiativeId, id, title, startsOn, dueOn }), {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section heading={words().heading}>
      <PartList
        table="milestone"
        rows={rows()}
        label={words().heading}
        empty={words().empty}
        title={(row) => row.title}
        meta={when}
        withdraw={milestoneDeeds.withdraw}
        restore={milestoneDeeds.restore}
        mayChange={!reason()}
        editor={(row) => <Editor row={row} />}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <TextField
          label={t().deeds.partFields['milestone.title'].name}
          required
          value={form.value().title}
          onInput={(title) => form.set('title', title)}
          error={form.problem('title')}
        />
        <div class="fieldrow">
          <DateField
            label={t().deeds.partFields['milestone.startsOn'].name}
            value={form.value().startsOn}
            onValue={(day) => form.set('startsOn', day)}
          />
          <DateField
            label={t().deeds.partFields['milestone.dueOn'].name}
            value={form.value().dueOn}
            onValue={(day) => form.set('dueOn', day)}
            error={form.problem('dueOn')}
          />
        </div>
      </AddBox>
    </Section>
  );
}

function Editor(props: { row: Milestone }) {
  const { t } = useTexts();
  const names = () => t().deeds.partFields;
  const edit = usePartEdit(milestoneDeeds.edit, () => props.row);
  return (
    <>
      <AutoLine auto={edit('title')} label={names()['milestone.title'].name} />
      <div class="fieldrow">
        <AutoDate auto={edit('startsOn')} label={names()['milestone.startsOn'].name} />
        <AutoDate auto={edit('dueOn')} label={names()['milestone.dueOn'].name} />
        <AutoDate auto={edit('doneOn')} label={names()['milestone.doneOn'].name} />
      </div>
    </>
  );
}
