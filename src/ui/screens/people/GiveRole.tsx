import { createSignal, Show } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import { type Person, role as roles, type Role } from '../../../domain/person.ts';
import { grantRole } from '../../../domain/roles.ts';
import { useAct, useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { Notice } from '../../kit/Notice.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { Select } from '../../kit/Select.tsx';

/** Gives a person a role, with its department, largest amount and period (G5). */
export function GiveRole(props: { person: Person; open: boolean; onClose: () => void }) {
  const { organisation, me } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const sentence = useRefusalText();
  const words = () => t().people;
  const [role, setRole] = createSignal<Role>('ideaOwner');
  const [departmentId, setDepartment] = createSignal<string>();
  const [limit, setLimit] = createSignal<NumberEntry>();
  const [isDeputy, setDeputy] = createSignal(false);
  const [from, setFrom] = createSignal<string>();
  const [until, setUntil] = createSignal<string>();
  const [refused, setRefused] = createSignal<Refusal>();
  // Nobody makes themselves a decision-maker or an administrator (security.md §5.2).
  const offered = () =>
    roles.options.filter(
      (value) => props.person.id !== me().id || (value !== 'decisionMaker' && value !== 'admin'),
    );

  const give = async () => {
    const amountLimit = limit();
    const saved = await act(
      grantRole,
      {
        personId: props.person.id,
        grantId: newId(),
        role: role(),
        departmentId: departmentId(),
        amountLimit: role() === 'decisionMaker' && typeof amountLimit === 'number' ? amountLimit : undefined,
        deputy: isDeputy() ? true : undefined,
        from: isDeputy() ? from() : undefined,
        until: isDeputy() ? until() : undefined,
      },
      { quiet: true, said: words().given(props.person.name, t().roles[role()]) },
    );
    if (saved.ok) props.onClose();
    else if ('refusal' in saved) setRefused(saved.refusal);
  };

  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().giveRoleTo(props.person.name)}
      actions={
        <Button kind="ink" onClick={() => void give()}>
          {words().give}
        </Button>
      }
    >
      <div class="form">
        <Show when={refused()}>{(refusal) => <Notice kind="warning">{sentence(refusal())}</Notice>}</Show>
        <Select
          label={words().role}
          value={role()}
          options={offered().map((value) => ({ value, label: t().roles[value] }))}
          onChange={(value) => setRole(offered().find((each) => each === value) ?? 'ideaOwner')}
        />
        <Select
          label={words().department}
          empty={words().noDepartment}
          value={departmentId()}
          options={organisation()
            .departments.filter((department) => !department.closedAt)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setDepartment}
        />
        <Show when={role() === 'decisionMaker'}>
          <MoneyField
            label={words().amountLimit}
            hint={words().amountLimitHint}
            value={typeof limit() === 'number' ? (limit() as number) : undefined}
            onValue={setLimit}
          />
          <Checkbox label={words().isDeputy} checked={isDeputy()} onChange={setDeputy} />
          <Show when={isDeputy()}>
            <DateField label={words().from} value={from()} onValue={setFrom} />
            <DateField label={words().until} value={until()} onValue={setUntil} />
          </Show>
        </Show>
      </div>
    </Dialog>
  );
}
