import { createSignal } from 'solid-js';
import { handOverInitiative } from '../../../../domain/ownership.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Checkbox } from '../../../kit/Checkbox.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useWorkerOptions } from '../parts/choices.ts';
import { useRecord } from '../recordContext.ts';

/** Lämna över: the initiative gets another owner; the former one leaves, or stays beside (I5). */
export function HandOverDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const { nameOf } = useCity();
  const act = useAct();
  const record = useRecord();
  const people = useWorkerOptions();
  const [heir, setHeir] = createSignal<string>();
  const [stays, setStays] = createSignal(true);
  const [tried, setTried] = createSignal(false);
  const words = () => t().initiative.deeds.handOver;
  const row = () => record().row;
  const save = async () => {
    setTried(true);
    const personId = heir();
    if (personId === undefined) return;
    const saved = await act(
      handOverInitiative,
      { initiativeId: row().id, personId, staysAsCoOwner: stays() },
      { said: words().done(nameOf(personId)) },
    );
    if (saved.ok) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      submit={words().submit}
      onSubmit={save}
      cancel={t().common.cancel}
    >
      <p>{words().text(nameOf(row().ownerId))}</p>
      <Select
        label={words().person}
        required
        value={heir()}
        options={people().filter(({ value }) => value !== row().ownerId)}
        empty={t().initiative.deeds.choosePerson}
        onChange={setHeir}
        error={tried() && !heir() ? words().missing : undefined}
      />
      <Checkbox
        label={words().stays(nameOf(row().ownerId))}
        note={words().staysNote}
        checked={stays()}
        onChange={setStays}
      />
    </FormDialog>
  );
}
