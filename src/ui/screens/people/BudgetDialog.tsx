import { createEffect, createSignal, on } from 'solid-js';
import { setBudget } from '../../../domain/budget.ts';
import type { Department } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { Select } from '../../kit/Select.tsx';

/** A department's innovation money for a year: the last, this one or the next (F2). */
export function BudgetDialog(props: { department: Department; open: boolean; onClose: () => void }) {
  const { organisation, today } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = createSignal(thisYear);
  const departmentId = () => props.department.id;
  const standing = () =>
    organisation().budgets.find((row) => row.departmentId === departmentId() && row.year === year())?.amount;
  const [amount, setAmount] = createSignal<NumberEntry>(standing());
  const [tried, setTried] = createSignal(false);
  // What was written for one year is not meant for another.
  createEffect(on(year, () => setAmount(standing()), { defer: true }));
  const save = async () => {
    const entered = amount();
    setTried(true);
    if (typeof entered !== 'number') return;
    const said = words().budgetSaid(year(), f().kronor(entered));
    const saved = await act(
      setBudget,
      { departmentId: departmentId(), year: year(), amount: entered },
      { said },
    );
    if (saved.ok) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().budgetOf(props.department.name)}
      submit={words().save}
      onSubmit={save}
      cancel={t().common.cancel}
    >
      <Select
        label={words().year}
        value={String(year())}
        options={[thisYear - 1, thisYear, thisYear + 1].map((each) => ({
          value: String(each),
          label: String(each),
        }))}
        onChange={(value) => setYear(Number(value ?? thisYear))}
      />
      <MoneyField
        label={words().amount}
        hint={words().budgetHint}
        required
        value={standing()}
        onValue={setAmount}
        error={tried() && amount() === undefined ? words().amountNeeded : undefined}
      />
    </FormDialog>
  );
}
