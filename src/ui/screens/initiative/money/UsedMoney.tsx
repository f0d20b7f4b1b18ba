import { Show } from 'solid-js';
import { costEntryDeeds } from '../../../../domain/pilot.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { MoneyField } from '../../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { AddBox } from '../parts/AddBox.tsx';
import { useAddForm } from '../parts/addForm.ts';
import { useDepartmentOptions } from '../parts/choices.ts';
import { useWhyNot } from '../parts/mayChange.ts';
import { numberIn } from '../parts/numberIn.ts';
import { PartList } from '../parts/PartList.tsx';
import { useRecord } from '../recordContext.ts';

type NewEntry = {
  what: string;
  amount: NumberEntry;
  on: string | undefined;
  departmentId?: string | undefined;
};

/** What has been paid, latest first, and a place to add (F5). A wrong entry is taken back and a right one written. */
export function UsedMoney() {
  const { t, f } = useTexts();
  const { departmentName, today } = useCity();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const departments = useDepartmentOptions();
  const words = () => t().initiative.money;
  const initiativeId = record().row.id;
  const reason = () => whyNot(record().row, 'costEntry.add');
  const rows = () => record().parts.costEntry.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const sum = () => standing(rows()).reduce((all, { amount }) => all + amount, 0);
  const form = useAddForm<NewEntry>({
    key: `costEntry:${initiativeId}`,
    initial: { what: '', amount: undefined, on: today() },
    problems: ({ what, amount, on }) => ({
      ...(what.trim() === '' ? { what: words().whatMissing } : {}),
      ...(typeof amount === 'number' ? {} : { amount: words().amountMissing }),
      ...(on === undefined ? { on: words().onMissing } : on > today() ? { on: words().notYet } : {}),
    }),
    save: ({ what, amount, on, departmentId }, draft) => {
      const id = newId();
      const added = given({
        initiativeId,
        id,
        what,
        amount: numberIn(amount) ?? 0,
        on: on ?? today(),
        departmentId,
      });
      return act(costEntryDeeds.add, added, {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section
      heading={words().entries}
      aside={sum() > 0 ? <b>{words().entriesSum(f().kronor(sum()))}</b> : undefined}
    >
      <PartList
        table="costEntry"
        rows={rows()}
        label={words().entries}
        empty={words().entriesEmpty}
        title={(row) => row.what}
        meta={(row) => (
          <>
            {words().entry(
              f().kronor(row.amount),
              f().date(row.on),
              departmentName(row.departmentId ?? record().row.leadDepartmentId),
            )}
            <Show when={row.logEntryId}> · {words().fromLog}</Show>
          </>
        )}
        withdraw={costEntryDeeds.withdraw}
        restore={costEntryDeeds.restore}
        mayChange={!reason()}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <TextField
          label={words().what}
          required
          value={form.value().what}
          onInput={(what) => form.set('what', what)}
          error={form.problem('what')}
        />
        <div class="fieldrow">
          <MoneyField
            label={words().amount}
            required
            value={numberIn(form.value().amount)}
            onValue={(amount) => form.set('amount', amount)}
            error={form.problem('amount')}
          />
          <DateField
            label={words().on}
            required
            max={today()}
            value={form.value().on}
            onValue={(on) => form.set('on', on)}
            error={form.problem('on')}
          />
          <Select
            label={words().payer}
            value={form.value().departmentId}
            options={departments()}
            empty={t().initiative.setup.costs.leadCarries}
            onChange={(departmentId) => form.set('departmentId', departmentId)}
          />
        </div>
      </AddBox>
      <Show when={reason() ?? (rows().length > 0 ? words().wrongEntry : undefined)}>
        {(text) => <p class="meta aside">{text()}</p>}
      </Show>
    </Section>
  );
}
