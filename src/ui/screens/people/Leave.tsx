import { createSignal, Show } from 'solid-js';
import { leavePerson } from '../../../domain/people.ts';
import { actorOf, type Person } from '../../../domain/person.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Select } from '../../kit/Select.tsx';

/** Somebody leaves the city; what they own gets a new owner, so that nothing is orphaned (I5). */
export function Leave(props: { person: Person; open: boolean; onClose: () => void }) {
  const { initiatives, organisation, today } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [heir, setHeir] = createSignal<string>();
  const owned = () =>
    initiatives().filter(({ head }) => head.ownerId === props.person.id && !head.withdrawnAt);
  const [tried, setTried] = createSignal(false);
  // Whoever takes over must have a role to work in.
  const mayOwn = (person: Person) =>
    actorOf(person, today()).grants.some(({ role }) => role !== 'reader' && role !== 'admin');
  const leave = async () => {
    const heirId = heir();
    setTried(true);
    if (owned().length > 0 && !heirId) return;
    const saved = await act(
      leavePerson,
      {
        personId: props.person.id,
        initiativeIds: owned().map(({ head }) => head.id),
        ...(heirId && owned().length > 0 ? { heirId } : {}),
      },
      { said: words().leftSaid(props.person.name) },
    );
    if (saved.ok) props.onClose();
  };
  return (
    <ConfirmDialog
      open={props.open}
      title={words().leaveTitle(props.person.name)}
      confirmLabel={words().confirmLeave}
      cancelLabel={t().common.cancel}
      danger
      onConfirm={() => void leave()}
      onCancel={props.onClose}
    >
      <p>{words().leaveText}</p>
      <Show when={owned().length > 0}>
        <Select
          label={words().heir}
          hint={words().leaveHeir(owned().length)}
          required
          empty={words().choosePerson}
          error={tried() && !heir() ? words().heirNeeded : undefined}
          value={heir()}
          options={organisation()
            .people.filter((person) => person.id !== props.person.id && mayOwn(person))
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setHeir}
        />
      </Show>
    </ConfirmDialog>
  );
}
