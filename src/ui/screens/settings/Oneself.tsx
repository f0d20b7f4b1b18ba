import { createSignal, For, Show } from 'solid-js';
import { editPerson } from '../../../domain/people.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { Section } from '../../kit/Section.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { roleWords } from '../people/roleWords.ts';

/** One's own name and title, saved on leaving the field; and the roles one has. */
export function Oneself() {
  const { actor, departmentName } = useCity();
  const { t, f } = useTexts();
  const words = () => t().settings;
  return (
    <Section heading={words().you}>
      <OwnField field="name" label={words().name} />
      <OwnField field="title" label={words().personTitle} hint={words().titleHint} />
      <h3>{words().yourRoles}</h3>
      <Show when={actor().grants.length > 0} fallback={<p>{words().noRoles}</p>}>
        <ul>
          <For each={actor().grants}>{(grant) => <li>{roleWords(t(), f(), grant, departmentName)}</li>}</For>
        </ul>
      </Show>
    </Section>
  );
}

function OwnField(props: { field: 'name' | 'title'; label: string; hint?: string }) {
  const { me, device } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const [typed, setTyped] = createSignal<string>();
  const [savedAt, setSavedAt] = createSignal<string>();
  const save = async () => {
    const value = typed()?.trim();
    setTyped(undefined);
    // A name cannot be taken away; a title can.
    if (value === undefined || value === (me()[props.field] ?? '') || (props.field === 'name' && !value))
      return;
    const base = await device.baseFor(me(), props.field);
    const where = { personId: me().id, base };
    const saved =
      props.field === 'name'
        ? await act(editPerson, { ...where, field: 'name', value })
        : await act(editPerson, { ...where, field: 'title', value: value || null });
    if (saved.ok) setSavedAt(new Date().toISOString());
  };
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      value={typed() ?? me()[props.field] ?? ''}
      maxlength={300}
      onInput={setTyped}
      onBlur={() => void save()}
      after={
        <Show when={savedAt()}>{(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}</Show>
      }
    />
  );
}
