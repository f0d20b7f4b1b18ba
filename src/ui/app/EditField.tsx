import { type JSX, Show } from 'solid-js';
import type { EditableField } from '../../domain/editing.ts';
import type { Initiative } from '../../domain/initiative.ts';
import { AutoChoice, AutoDate, AutoLine, AutoNumber, AutoText, AutoYesNo } from './AutoField.tsx';
import { ConflictAt } from './conflict/conflictsHere.tsx';
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
export function EditText(props: EditProps<Exclude<FieldOf<string>, 'drive'>> & { rows?: number }) {
  const edit = useFieldEdit(() => props.initiative, props.field);
  return (
    <Editable label={props.label} edit={edit} shown={edit.value()}>
      <AutoText {...props} auto={edit} />
    </Editable>
  );
}

/** One line that saves itself. */
export function EditLine(props: EditProps<Exclude<FieldOf<string>, 'drive'>>) {
  const edit = useFieldEdit(() => props.initiative, props.field);
  return (
    <Editable label={props.label} edit={edit} shown={edit.value()}>
      <AutoLine {...props} auto={edit} />
    </Editable>
  );
}

/** A day that saves itself when picked. */
export function EditDate(props: EditProps<'wantedFrom' | 'wantedUntil'>) {
  const edit = useFieldEdit(() => props.initiative, props.field);
  return (
    <Editable label={props.label} edit={edit} shown={edit.value()}>
      <AutoDate {...props} auto={edit} />
    </Editable>
  );
}

/** A number that saves itself. */
export function EditNumber(props: EditProps<'wantedHours'> & { unit?: string }) {
  const { f } = useTexts();
  const edit = useFieldEdit(() => props.initiative, props.field);
  const shown = () => {
    const value = edit.value();
    return value === undefined ? undefined : f().number(value);
  };
  return (
    <Editable label={props.label} edit={edit} shown={shown()}>
      <AutoNumber {...props} auto={edit} />
    </Editable>
  );
}

/** A yes or no that saves itself. */
export function EditYesNo(props: EditProps<FieldOf<boolean>>) {
  const { t } = useTexts();
  const edit = useFieldEdit(() => props.initiative, props.field);
  return (
    <Editable label={props.label} edit={edit} shown={edit.value() ? t().common.yes : t().common.no}>
      <AutoYesNo {...props} auto={edit} />
    </Editable>
  );
}

/** One of a few, saved when picked. */
export function EditChoice(
  props: EditProps<'drive'> & {
    options: readonly { value: NonNullable<Initiative['drive']>; label: string }[];
    empty: string;
  },
) {
  const edit = useFieldEdit(() => props.initiative, props.field);
  const shown = () => props.options.find((option) => option.value === edit.value())?.label;
  return (
    <Editable label={props.label} edit={edit} shown={shown()}>
      <AutoChoice {...props} auto={edit} />
    </Editable>
  );
}

/** The field, or plain text for those who may only read. */
function Editable(props: {
  label: string;
  edit: Pick<FieldEdit<EditableField>, 'isEditable' | 'thing'>;
  shown: string | undefined;
  children: JSX.Element;
}) {
  const { t } = useTexts();
  return (
    <Show
      when={props.edit.isEditable()}
      fallback={
        <dl class="told">
          <div>
            <dt>{props.label}</dt>
            <dd>
              {props.shown ?? t().common.missing}
              <ConflictAt thing={props.edit.thing?.()} />
            </dd>
          </div>
        </dl>
      }
    >
      {props.children}
    </Show>
  );
}
