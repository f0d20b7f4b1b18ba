import { createSignal, Show } from 'solid-js';
import { mayInvite } from '../../../domain/invite.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { type Person, role as roles, type Role } from '../../../domain/person.ts';
import { grantRole } from '../../../domain/roles.ts';
import { useAct, useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { given } from '../../app/given.ts';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { Notice } from '../../kit/Notice.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { Select } from '../../kit/Select.tsx';
import { useOpenDepartments } from './choices.ts';

/** Gives a person a role, with its department, largest amount and period (G5). */
export function GiveRole(props: { person: Person; open: boolean; onClose: () => void }) {
  const { actor, me } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const sentence = useRefusalText();
  const departments = useOpenDepartments();
  const words = () => t().people;
  const [role, setRole] = createSignal<Role>('ideaOwner');
  const [departmentId, setDepartment] = createSignal<string | undefined>(props.person.departmentId);
  const [limit, setLimit] = createSignal<NumberEntry>();
  const [isDeputy, setDeputy] = createSignal(false);
  const [from, setFrom] = createSignal<string>();
  const [until, setUntil] = createSignal<string>();
  const [refused, setRefused] = createSignal<Refusal>();
  const isForMe = () => props.person.id === me().id;
  const mayGive = (value: Role) =>
    [undefined, ...departments().map(({ value: id }) => id)].some((id) => mayInvite(actor(), value, id));
  // Nobody makes themselves a decision-maker or an administrator (security.md §5.2).
  const offered = () =>
    roles.options.filter(
      (value) => mayGive(value) && !(isForMe() && (value === 'decisionMaker' || value === 'admin')),
    );
  const isDecider = () => role() === 'decisionMaker';

  const give = async () => {
    const amountLimit = limit();
    if (amountLimit === 'invalid') return;
    const isOfDeputy = isDecider() && isDeputy();
    const saved = await act(
      grantRole,
      given({
        personId: props.person.id,
        grantId: newId(),
        role: role(),
        departmentId: departmentId(),
        amountLimit: isDecider() ? amountLimit : undefined,
        deputy: isOfDeputy ? true : undefined,
        from: from(),
        until: until(),
      }),
      { quiet: true, said: words().given(props.person.name, t().roles[role()]) },
    );
    if (saved.ok) props.onClose();
    else if ('refusal' in saved) setRefused(saved.refusal);
  };

  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().giveRoleTo(props.person.name)}
      submit={words().give}
      onSubmit={give}
      cancel={t().common.cancel}
    >
      <Show when={refused()}>{(refusal) => <Notice kind="warning">{sentence(refusal())}</Notice>}</Show>
      <Select
        label={words().role}
        hint={isForMe() ? words().notToSelf : undefined}
        value={role()}
        options={offered().map((value) => ({ value, label: t().roles[value] }))}
        onChange={(value) => setRole(offered().find((each) => each === value) ?? 'ideaOwner')}
      />
      <Select
        label={words().department}
        empty={words().noDepartment}
        value={departmentId()}
        options={departments(departmentId())}
        onChange={setDepartment}
      />
      <Show when={isDecider()}>
        <MoneyField
          label={words().amountLimit}
          hint={words().amountLimitHint}
          value={typeof limit() === 'number' ? (limit() as number) : undefined}
          onValue={setLimit}
        />
        <Checkbox
          label={words().isDeputy}
          note={words().deputyHint}
          checked={isDeputy()}
          onChange={setDeputy}
        />
      </Show>
      <div class="pair">
        <DateField
          label={words().from}
          required={isDecider() && isDeputy()}
          value={from()}
          onValue={setFrom}
        />
        <DateField
          label={words().until}
          required={isDecider() && isDeputy()}
          min={from()}
          value={until()}
          onValue={setUntil}
        />
      </div>
      <Show when={!(isDecider() && isDeputy())}>
        <p class="meta">{words().periodHint}</p>
      </Show>
    </FormDialog>
  );
}
