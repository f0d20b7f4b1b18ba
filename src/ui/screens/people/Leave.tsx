import { createSignal, Show } from 'solid-js';
import { leavePerson } from '../../../domain/people.ts';
import type { Person } from '../../../domain/person.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Select } from '../../kit/Select.tsx';

/** Somebody leaves the city; what they own gets a new owner, so that nothing is orphaned (I5). */
export function Leave(props: { person: Person; open: boolean; onClose: () => void }) {
  const { initiatives, organisation } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [heir, setHeir] = createSignal<string>();
  const owned = () =>
    initiatives().filter(({ head }) => head.ownerId === props.person.id && !head.withdrawnAt);
  const leave = async () => {
    const heirId = heir();
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
          empty={t().common.missing}
          value={heir()}
          options={organisation()
            .people.filter(({ id, leftAt }) => !leftAt && id !== props.person.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setHeir}
        />
      </Show>
    </ConfirmDialog>
  );
}
