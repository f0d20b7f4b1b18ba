import { type CostItem, costItemDeeds } from '../../../../domain/plan.ts';
import { useAct } from '../../../app/act.ts';
import { AutoChoice, AutoLine, AutoMoney } from '../../../app/AutoField.tsx';
import { useCity } from '../../../app/city.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { usePartEdit } from '../../../app/partEdit.ts';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { MoneyField } from '../../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { AddBox } from './AddBox.tsx';
import { useAddForm } from './addForm.ts';
import { useDepartmentOptions } from './choices.ts';
import { useWhyNot } from './mayChange.ts';
import { numberIn } from './numberIn.ts';
import { PartList } from './PartList.tsx';

type NewCost = { what: string; amount: NumberEntry; departmentId?: string | undefined };

/** Beräknad kostnad, item by item, and which department carries each (the lead one unless another is named). */
export function CostItems() {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const departments = useDepartmentOptions();
  const words = () => t().initiative.setup.costs;
  const names = () => t().deeds.partFields;
  const initiativeId = record().row.id;
  const reason = () => whyNot(record().row, 'costItem.add');
  const rows = () => record().parts.costItem;
  const sum = () => standing(rows()).reduce((all, { amount }) => all + amount, 0);
  const carrier = (row: CostItem) => row.departmentId ?? record().row.leadDepartmentId;
  const form = useAddForm<NewCost>({
    key: `costItem:${initiativeId}`,
    initial: { what: '', amount: undefined },
    problems: ({ what, amount }) => ({
      ...(what.trim() === '' ? { what: words().whatMissing } : {}),
      ...(typeof amount === 'number' ? {} : { amount: words().amountMissing }),
    }),
    save: ({ what, amount, departmentId }, draft) => {
      const id = newId();
      const cost = given({ initiativeId, id, what, amount: numberIn(amount) ?? 0, departmentId });
      return act(costItemDeeds.add, cost, {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section
      heading={words().heading}
      aside={sum() > 0 ? <b>{words().sum(f().kronor(sum()))}</b> : undefined}
    >
      <PartList
        table="costItem"
        rows={rows()}
        label={words().heading}
        empty={words().empty}
        title={(row) => row.what}
        meta={(row) => words().carriedBy(f().kronor(row.amount), departmentName(carrier(row)))}
        withdraw={costItemDeeds.withdraw}
        restore={costItemDeeds.restore}
        mayChange={!reason()}
        editor={(row) => <Editor row={row} />}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <TextField
          label={names()['costItem.what'].name}
          required
          value={form.value().what}
          onInput={(what) => form.set('what', what)}
          error={form.problem('what')}
        />
        <div class="fieldrow">
          <MoneyField
            label={names()['costItem.amount'].name}
            required
            value={numberIn(form.value().amount)}
            onValue={(amount) => form.set('amount', amount)}
            error={form.problem('amount')}
          />
          <Select
            label={words().carrier}
            value={form.value().departmentId}
            options={departments()}
            empty={words().leadCarries}
            onChange={(departmentId) => form.set('departmentId', departmentId)}
          />
        </div>
      </AddBox>
    </Section>
  );
}

function Editor(props: { row: CostItem }) {
  const { t } = useTexts();
  const departments = useDepartmentOptions();
  const names = () => t().deeds.partFields;
  const edit = usePartEdit(costItemDeeds.edit, () => props.row);
  return (
    <>
      <AutoLine auto={edit('what')} label={names()['costItem.what'].name} />
      <div class="fieldrow">
        <AutoMoney auto={edit('amount')} label={names()['costItem.amount'].name} />
        <AutoChoice
          auto={edit('departmentId')}
          label={t().initiative.setup.costs.carrier}
          options={departments(props.row.departmentId)}
          empty={t().initiative.setup.costs.leadCarries}
        />
      </div>
    </>
  );
}
