import { createUniqueId, type JSX, mergeProps, Show } from 'solid-js';
import { Checkbox } from '../kit/Checkbox.tsx';
import { DateField } from '../kit/DateField.tsx';
import { MoneyField } from '../kit/MoneyField.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import type { NumberEntry } from '../kit/parseNumber.ts';
import { SavedNote } from '../kit/SavedNote.tsx';
import { Select } from '../kit/Select.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { Autosave } from './autosave.ts';
import { ConflictAt } from './conflict/conflictsHere.tsx';
import { useTexts } from './texts.tsx';
import { useThing } from './undo/things.ts';

/** The kit's fields on a value that saves itself: each says "Sparat 10:42" when it has. */
export type AutoProps<T> = {
  auto: Autosave<T>;
  label: string;
  hint?: JSX.Element;
  /** Hides the label from the eye. */
  labelHidden?: boolean | undefined;
  id?: string | undefined;
};

/** A long text. */
export function AutoText(given: AutoProps<string> & { rows?: number | undefined }) {
  const props = hold(given);
  return <TextArea {...fieldOf(props)} {...typing(props.auto)} rows={props.rows} />;
}

/** One line. */
export function AutoLine(given: AutoProps<string>) {
  const props = hold(given);
  return <TextField {...fieldOf(props)} {...typing(props.auto)} />;
}

/** A day, saved when picked. */
export function AutoDate(given: AutoProps<string>) {
  const props = hold(given);
  return (
    <DateField
      {...fieldOf(props)}
      value={props.auto.value()}
      onValue={(day) => pick(props.auto, day ?? null)}
    />
  );
}

/** A number. A text that is no number is not saved; the field says so itself. */
export function AutoNumber(given: AutoProps<number> & { unit?: string | undefined }) {
  const props = hold(given);
  return (
    <div onFocusOut={() => void props.auto.save()}>
      <NumberField
        {...fieldOf(props)}
        unit={props.unit}
        value={props.auto.value()}
        onValue={count(props.auto)}
      />
    </div>
  );
}

/** Whole kronor. */
export function AutoMoney(given: AutoProps<number>) {
  const props = hold(given);
  return (
    <div onFocusOut={() => void props.auto.save()}>
      <MoneyField {...fieldOf(props)} value={props.auto.value()} onValue={count(props.auto)} />
    </div>
  );
}

/** One of a few, saved when picked. `empty` are the words for none; without it one is always chosen. */
export function AutoChoice<T extends string>(
  given: AutoProps<T> & { options: readonly { value: T; label: string }[]; empty?: string | undefined },
) {
  const props = hold(given);
  const picked = (value: string | undefined) =>
    pick(props.auto, props.options.find((option) => option.value === value)?.value ?? null);
  return (
    <Select
      {...fieldOf(props)}
      value={props.auto.value()}
      options={props.options}
      empty={props.empty}
      onChange={picked}
    />
  );
}

/** A yes or no, saved when picked. */
export function AutoYesNo(given: AutoProps<boolean>) {
  const props = hold(given);
  return (
    <>
      <Checkbox
        id={props.id}
        label={props.label}
        note={props.auto.error() ?? props.hint}
        checked={props.auto.value() ?? false}
        onChange={(checked) => pick(props.auto, checked)}
      />
      <ConflictAt thing={props.auto.thing?.()} />
    </>
  );
}

/**
 * `auto={edit('title')}` makes an autosave each time it is looked at, so it is looked at once. The field is known by what it is a
 * value of, so that undo finds it.
 */
function hold<P extends { auto: Pick<Autosave<never>, 'thing'>; id?: string | undefined }>(given: P): P {
  const { auto } = given;
  const own = createUniqueId();
  const id = () => given.id ?? own;
  if (auto.thing) useThing(auto.thing, () => document.getElementById(id()));
  return mergeProps(given, {
    auto,
    get id() {
      return id();
    },
  }) as P;
}

function fieldOf<T>(props: AutoProps<T>) {
  return {
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
      return props.auto.error();
    },
    get after() {
      return (
        <>
          <Kept at={props.auto.error() ? undefined : props.auto.savedAt()} />
          <ConflictAt thing={props.auto.thing?.()} />
        </>
      );
    },
  };
}

function Kept(props: { at: string | undefined }) {
  const { t, f } = useTexts();
  return <Show when={props.at}>{(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}</Show>;
}

const typing = (auto: Autosave<string>) => ({
  get value() {
    return auto.value() ?? '';
  },
  onInput: (text: string) => auto.type(text.trim() === '' ? null : text),
  onBlur: () => void auto.save(),
});

const count = (auto: Autosave<number>) => (entry: NumberEntry) => {
  if (entry !== 'invalid') auto.type(entry ?? null);
};

function pick<T>(auto: Autosave<T>, value: T | null): void {
  auto.type(value);
  void auto.save();
}
