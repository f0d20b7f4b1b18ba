import { setFund } from '../../../domain/budget.ts';
import type { Fund } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useAddForm } from '../initiative/parts/addForm.ts';
import { formOf, problemsOf, rulesIn } from './fundForm.ts';

const numberIn = (entry: NumberEntry) => (typeof entry === 'number' ? entry : undefined);

/** A fund and its rules, new or standing (F4). Saved as a whole, since the rules belong together. */
export function FundDialog(props: { fund?: Fund; open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const names = () => words().fund;
  const fundId = props.fund?.id ?? newId();
  const form = useAddForm({
    key: `fund:${props.fund?.id ?? 'new'}`,
    initial: formOf(props.fund),
    problems: (value) => problemsOf(words(), value),
    save: (value, draft) => {
      const rules = rulesIn(value);
      return act(setFund, { fundId, ...rules }, { draft, said: words().fundSaved(rules.name) });
    },
  });
  const value = form.value;
  const save = async () => {
    if (await form.submit()) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={props.fund?.name ?? words().addFund}
      submit={words().save}
      onSubmit={save}
      cancel={t().common.cancel}
      onCancel={() => void form.clear().then(props.onClose)}
    >
      <TextField
        label={names().name}
        required
        value={value().name}
        error={form.problem('name')}
        onInput={(name) => form.set('name', name)}
        maxlength={300}
      />
      <NumberField
        label={names().minDepartments}
        value={numberIn(value().minDepartments)}
        error={form.problem('minDepartments')}
        onValue={(entry) => form.set('minDepartments', entry)}
      />
      <div class="pair">
        <MoneyField
          label={names().minAmount}
          value={numberIn(value().minAmount)}
          error={form.problem('minAmount')}
          onValue={(entry) => form.set('minAmount', entry)}
        />
        <MoneyField
          label={names().maxAmount}
          value={numberIn(value().maxAmount)}
          error={form.problem('maxAmount')}
          onValue={(entry) => form.set('maxAmount', entry)}
        />
      </div>
      <div class="pair">
        <DateField label={names().from} value={value().from} onValue={(day) => form.set('from', day)} />
        <DateField
          label={names().until}
          min={value().from}
          value={value().until}
          error={form.problem('until')}
          onValue={(day) => form.set('until', day)}
        />
      </div>
      <MoneyField
        label={names().budget}
        value={numberIn(value().budget)}
        error={form.problem('budget')}
        onValue={(entry) => form.set('budget', entry)}
      />
      <TextArea
        label={names().priorities}
        rows={2}
        value={value().priorities}
        onInput={(priorities) => form.set('priorities', priorities)}
      />
    </FormDialog>
  );
}
