import { createSignal, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useDepartmentOptions, useWorkerOptions } from '../../initiative/parts/choices.ts';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What is wanted of an initiative when it is made. */
export interface Wanted {
  readonly title: string;
  readonly need?: string;
  readonly leadDepartmentId?: string;
  readonly ownerId?: string;
}

/** Gör till initiativ: the words of the notes are there already, to change before they are anybody's. */
export function MakeInitiativeDialog(props: {
  title: string;
  need: string;
  notes: number;
  onMake: (wanted: Wanted) => Promise<unknown>;
  onClose: () => void;
}) {
  const { head } = useWorkshop();
  const { me } = useCity();
  const { t } = useTexts();
  const people = useWorkerOptions();
  const departments = useDepartmentOptions();
  const words = () => t().workshop.choose;
  const [title, setTitle] = createSignal(props.title);
  const [need, setNeed] = createSignal(props.need);
  const [department, setDepartment] = createSignal(head().departmentId);
  const [owner, setOwner] = createSignal<string | undefined>(me().id);
  const [tried, setTried] = createSignal(false);
  const save = async () => {
    setTried(true);
    const named = title().trim();
    if (named === '') return;
    const [said, lead, ownerId] = [need().trim(), department(), owner()];
    await props.onMake({
      title: named,
      ...(said === '' ? {} : { need: said }),
      ...(lead === undefined ? {} : { leadDepartmentId: lead }),
      ...(ownerId === undefined || ownerId === me().id ? {} : { ownerId }),
    });
  };
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={words().make}
      submit={words().make}
      cancel={t().common.cancel}
      onSubmit={save}
    >
      <p class="meta">{words().keepsOrigin(props.notes)}</p>
      <TextField
        label={words().title}
        required
        value={title()}
        maxlength={300}
        onInput={setTitle}
        error={tried() && title().trim() === '' ? words().titleMissing : undefined}
      />
      <TextArea label={words().need} value={need()} onInput={setNeed} />
      <Show when={departments().length > 0}>
        <Select
          label={words().department}
          value={department()}
          options={departments()}
          empty={words().later}
          onChange={setDepartment}
        />
      </Show>
      <Select label={words().owner} value={owner()} options={people()} onChange={setOwner} />
    </FormDialog>
  );
}
