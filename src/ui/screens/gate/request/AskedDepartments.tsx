import { For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { IconButton } from '../../../kit/IconButton.tsx';
import { MoneyField } from '../../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Select } from '../../../kit/Select.tsx';
import { type AskForm, amountFieldId, askedDepartments, askedSum } from './askForm.ts';

type Props = {
  form: AskForm;
  leadDepartmentId: string;
  /** For money: an amount of each. */
  withAmounts: boolean;
  /** Estimated cost in whole kronor. */
  estimated: number;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changes: Partial<AskForm>) => void;
};

/** Who is asked: the lead department's line always, others added and taken away. For money, how much of each, and the sum beside the estimate. */
export function AskedDepartments(props: Props) {
  const { t, f } = useTexts();
  const { organisation, departmentName } = useCity();
  const words = () => t().gate.request;
  const asked = () => askedDepartments(props.form, props.leadDepartmentId);
  const others = () =>
    organisation()
      .departments.filter(({ id, closedAt }) => !closedAt && !asked().includes(id))
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
  const add = (id: string | undefined) => id && props.onChange({ others: [...props.form.others, id] });
  const remove = (id: string) => props.onChange({ others: props.form.others.filter((each) => each !== id) });
  const setAmount = (id: string, amount: NumberEntry) =>
    props.onChange({ asked: { ...props.form.asked, [id]: amount } });
  const number = (entry: NumberEntry) => (typeof entry === 'number' ? entry : undefined);
  return (
    <>
      <ul class="asked">
        <For each={asked()}>
          {(id) => {
            const isLead = () => id === props.leadDepartmentId;
            const name = () => (isLead() ? words().lead(departmentName(id)) : departmentName(id));
            return (
              <li>
                <Show when={props.withAmounts} fallback={<p>{name()}</p>}>
                  <MoneyField
                    id={amountFieldId(id)}
                    label={name()}
                    required
                    value={number(props.form.asked[id])}
                    onValue={(amount) => setAmount(id, amount)}
                    error={props.errorOf(amountFieldId(id))}
                  />
                </Show>
                <Show when={!isLead()}>
                  <IconButton
                    icon="close"
                    label={words().removeDepartment(departmentName(id))}
                    onClick={() => remove(id)}
                  />
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={others().length > 0}>
        <Select
          label={words().addDepartment}
          value={undefined}
          empty={words().chooseDepartment}
          options={others()}
          onChange={add}
        />
      </Show>
      <Show when={props.withAmounts}>
        <dl class="kv">
          <div>
            <dt>{words().sum}</dt>
            <dd>
              <output>{f().kronor(askedSum(props.form, asked()))}</output>
            </dd>
          </div>
          <div>
            <dt>{words().estimated}</dt>
            <dd>{f().kronor(props.estimated)}</dd>
          </div>
        </dl>
        <p class="meta">{compared()}</p>
      </Show>
    </>
  );

  function compared(): string {
    const difference = askedSum(props.form, asked()) - props.estimated;
    if (props.estimated === 0) return words().noCosts;
    if (difference === 0) return words().equal;
    return difference > 0 ? words().more(f().kronor(difference)) : words().less(f().kronor(-difference));
  }
}
