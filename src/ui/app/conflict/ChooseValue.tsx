import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { type Choice, choicesOf, type Conflict, type FieldValue } from '../../../domain/conflict.ts';
import { isEditName, isProse, tableOfEdit } from '../../../domain/edits.ts';
import type { SettlingChoice } from '../../../domain/settling.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { SideBySide } from '../../kit/SideBySide.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useTexts } from '../texts.tsx';
import { kindOfField } from '../valueKinds.ts';
import { useConflictWords } from './conflictWords.ts';

interface ChooseProps {
  readonly group: readonly [Conflict, ...Conflict[]];
  /** What the field says. */
  readonly now: unknown;
  readonly onUse: (choice: SettlingChoice, value: FieldValue) => void;
  readonly onLater: () => void;
  /** Another way on, after the buttons. */
  readonly more?: JSX.Element;
}

/** A choice in hand: one of the values by its place, or a new one. */
type Picked = `${number}` | 'new';
/** What a new value is written in; nothing where a value is one of a few, which is chosen in the field itself. */
type Form = 'prose' | 'line' | 'day' | 'number' | 'money';

const longest = 120;

/** The values to choose between, each with who, when and on what; or a new one, to combine them in (S7). */
export function ChooseValue(props: ChooseProps) {
  const { t } = useTexts();
  const words = useConflictWords();
  const first = () => props.group[0];
  const choices = createMemo(() => choicesOf(props.group, props.now));
  const [picked, setPicked] = createSignal<Picked>('0');
  const [written, setWritten] = createSignal<FieldValue>((props.now ?? null) as FieldValue);
  const [isMissing, setMissing] = createSignal(false);
  const form = () => formOf(first(), choices());
  const isLong = () => choices().some(({ value }) => typeof value === 'string' && isLongText(value));
  /** Beside what stands there: the one that is picked, or else the first other. */
  const compared = () => choices()[Math.max(1, picked() === 'new' ? 1 : Number(picked()))];

  const note = ({ side }: Choice, nth: number) =>
    [side ? words.side(side) : undefined, nth === 0 ? t().conflict.shownNow : undefined]
      .filter(Boolean)
      .join(' · ');
  const label = ({ value, side }: Choice) => {
    // A long text is read above, whole; here it is known by how it begins, and by whose it is.
    const isShown = isLong() && side !== undefined && typeof value === 'string';
    return words.value(first(), isShown ? shortened(value) : value);
  };
  const options = () => [
    ...choices().map((choice, nth) => ({
      value: `${nth}` as Picked,
      label: <b>{label(choice)}</b>,
      note: note(choice, nth),
    })),
    ...(form()
      ? [{ value: 'new' as const, label: t().conflict.writeNew, note: t().conflict.writeNewNote }]
      : []),
  ];

  const use = () => {
    if (picked() !== 'new') {
      const choice = choices()[Number(picked())];
      if (choice) props.onUse(picked() === '0' ? 'stands' : 'beside', choice.value);
      return;
    }
    const value = written();
    const text = typeof value === 'string' ? value.trim() : value;
    setMissing(text === null || text === '');
    if (!isMissing()) props.onUse('written', text);
  };

  return (
    <div class="g16">
      <Show when={isLong() && compared()}>
        {(other) => (
          <>
            <p class="meta">{t().conflict.sideBySide}</p>
            <SideBySide
              one={{ title: note(choices()[0] ?? other(), 0), text: String(choices()[0]?.value ?? '') }}
              other={{ title: note(other(), 1), text: String(other().value ?? '') }}
              differs={t().conflict.differs}
            />
          </>
        )}
      </Show>
      <RadioGroup<Picked>
        label={words.field(first())}
        labelHidden
        form="lined"
        value={picked()}
        options={options()}
        onChange={setPicked}
      />
      <Show when={picked() === 'new'}>
        <NewValue form={form()} value={written()} isMissing={isMissing()} onValue={setWritten} />
      </Show>
      <div class="acts">
        <Button kind="ink" onClick={use}>
          {t().conflict.use}
        </Button>
        <Button onClick={() => props.onLater()}>{t().conflict.later}</Button>
        {props.more}
      </div>
    </div>
  );
}

function NewValue(props: {
  form: Form | undefined;
  value: FieldValue;
  isMissing: boolean;
  onValue: (value: FieldValue) => void;
}) {
  const { t } = useTexts();
  const field = {
    get label() {
      return t().conflict.newText;
    },
    required: true,
    get error() {
      return props.isMissing ? t().conflict.newTextNeeded : undefined;
    },
  };
  const text = () => (typeof props.value === 'string' ? props.value : '');
  const figure = () => (typeof props.value === 'number' ? props.value : undefined);
  const take = (entry: number | 'invalid' | undefined) =>
    props.onValue(typeof entry === 'number' ? entry : null);
  return (
    <Switch>
      <Match when={props.form === 'prose'}>
        <TextArea {...field} rows={6} value={text()} onInput={props.onValue} />
      </Match>
      <Match when={props.form === 'line'}>
        <TextField {...field} value={text()} onInput={props.onValue} />
      </Match>
      <Match when={props.form === 'day'}>
        <DateField {...field} value={text()} onValue={(day) => props.onValue(day ?? null)} />
      </Match>
      <Match when={props.form === 'number'}>
        <NumberField {...field} value={figure()} onValue={take} />
      </Match>
      <Match when={props.form === 'money'}>
        <MoneyField {...field} value={figure()} onValue={take} />
      </Match>
    </Switch>
  );
}

function formOf({ deed, field }: Conflict, choices: readonly Choice[]): Form | undefined {
  const kind = kindOfField(deed, field);
  const isNumber = choices.some(({ value }) => typeof value === 'number');
  if (kind === 'money') return 'money';
  if (kind === 'number' || isNumber) return 'number';
  if (kind !== 'text' || choices.some(({ value }) => typeof value === 'boolean')) return undefined;
  if (isEditName(deed) && isProse(tableOfEdit(deed), field)) return 'prose';
  return choices.some(({ value }) => typeof value === 'string' && isDay(value)) ? 'day' : 'line';
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const isLongText = (text: string) => text.length > longest || text.includes('\n');
const shortened = (text: string) => {
  const [line = ''] = text.split('\n', 1);
  return line.length < text.length || line.length > longest ? `${line.slice(0, longest)} …` : line;
};
