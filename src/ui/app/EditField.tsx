import { type JSX, Show } from 'solid-js';
import type { EditableField } from '../../domain/editing.ts';
import type { Initiative } from '../../domain/initiative.ts';
import { Checkbox } from '../kit/Checkbox.tsx';
import { DateField } from '../kit/DateField.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { SavedNote } from '../kit/SavedNote.tsx';
import { Select } from '../kit/Select.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { type FieldEdit, useFieldEdit } from './fieldEdit.ts';
import { useTexts } from './texts.tsx';

/** Fields of the head whose value is of type `T`. */
type FieldOf<T> = { [F in EditableField]-?: NonNullable<Initiative[F]> extends T ? F : never }[EditableField];

type EditProps<F extends EditableField> = {
  initiative: Initiative;
  field: F;
  label: string;
  hint?: JSX.Element;
  /** Hides the label from the eye. */
  labelHidden?: boolean;
  id?: string;
};

/** A long text that saves itself. */
export function EditText(props: EditProps<FieldOf<string>> & { rows?: number }) {
  return (
    <Edit {...props}>{(edit, field) => <TextArea {...field} rows={props.rows} {...typing(edit)} />}</Edit>
  );
}

/** One line that saves itself. */
export function EditLine(props: EditProps<FieldOf<string>>) {
  return <Edit {...props}>{(edit, field) => <TextField {...field} {...typing(edit)} />}</Edit>;
}

/** A day that saves itself when picked. */
export function EditDate(props: EditProps<'wantedFrom' | 'wantedUntil'>) {
  return (
    <Edit {...props}>
      {(edit, field) => (
        <DateField {...field} value={edit.value()} onValue={(day) => pick(edit, day ?? null)} />
      )}
    </Edit>
  );
}

/** A number that saves itself. */
export function EditNumber(props: EditProps<'wantedHours'> & { unit?: string }) {
  return (
    <Edit {...props}>
      {(edit, field) => (
        <NumberField
          {...field}
          unit={props.unit}
          value={edit.value()}
          onValue={(entry) => entry !== 'invalid' && edit.type(entry ?? null)}
        />
      )}
    </Edit>
  );
}

/** A yes or no that saves itself. */
export function EditYesNo(props: EditProps<FieldOf<boolean>>) {
  return (
    <Edit {...props}>
      {(edit) => (
        <Checkbox
          label={props.label}
          note={props.hint}
          checked={edit.value() ?? false}
          onChange={(checked) => pick(edit, checked)}
        />
      )}
    </Edit>
  );
}

/** One of a few, saved when picked. */
export function EditChoice(
  props: EditProps<'drive'> & {
    options: readonly { value: NonNullable<Initiative['drive']>; label: string }[];
    empty: string;
  },
) {
  return (
    <Edit {...props}>
      {(edit, field) => (
        <Select
          {...field}
          value={edit.value()}
          options={props.options}
          empty={props.empty}
          onChange={(value) =>
            pick(edit, props.options.find((option) => option.value === value)?.value ?? null)
          }
        />
      )}
    </Edit>
  );
}

type FieldWords = {
  label: string;
  hint: JSX.Element;
  labelHidden: boolean | undefined;
  id: string | undefined;
  error: string | undefined;
  after: JSX.Element;
};

/** What all of them share: the words, "Sparat 10:42", and plain text for those who may only read. */
function Edit<F extends EditableField>(
  props: EditProps<F> & { children: (edit: FieldEdit<F>, field: FieldWords) => JSX.Element },
) {
  const { t, f } = useTexts();
  const edit = useFieldEdit(() => props.initiative, props.field);
  const field: FieldWords = {
    get label() {
      return props.label;
    },
    get hint() {
      return props.hint;
    },
    get labelHidden() {
      return props.labelHidden;
    },
    get id() {
      return props.id;
    },
    get error() {
      return edit.error();
    },
    get after() {
      return (
        <Show when={edit.savedAt()}>
          {(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}
        </Show>
      );
    },
  };
  return (
    <Show when={edit.isEditable()} fallback={<ReadOnly label={props.label} value={edit.value()} />}>
      {props.children(edit, field)}
    </Show>
  );
}

function ReadOnly(props: { label: string; value: unknown }) {
  const { t } = useTexts();
  const words = () => {
    if (props.value === undefined) return t().common.missing;
    if (typeof props.value === 'boolean') return props.value ? t().common.yes : t().common.no;
    return String(props.value);
  };
  return (
    <dl class="facts">
      <dt>{props.label}</dt>
      <dd>{words()}</dd>
    </dl>
  );
}

const typing = (edit: FieldEdit<FieldOf<string>>) => ({
  get value() {
    return edit.value() ?? '';
  },
  onInput: (text: string) => edit.type(text.trim() === '' ? null : (text as never)),
  onBlur: () => void edit.save(),
});

function pick<F extends EditableField>(edit: FieldEdit<F>, value: Initiative[F] | null): void {
  edit.type(value);
  void edit.save();
}
