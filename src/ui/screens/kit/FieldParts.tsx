import { For, type JSX } from 'solid-js';
import { DateField } from '../../kit/DateField.tsx';
import { Field, FieldGroup, type FieldProps } from '../../kit/Field.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { SearchField } from '../../kit/SearchField.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { TimeField } from '../../kit/TimeField.tsx';
import { Group, Kept, Part } from './Part.tsx';

const error = 'Motivering saknas. Beslutet är sparat som förberett. Skriv en mening.';
const longLabel = 'Vad behöver de som ska förvalta lösningen veta innan de kan säga ja till den?';
const need = 'Möbler blir stående i förråd och slängs efter hand medan nya köps in.';
const longText = Array.from({ length: 9 }, () => need).join(' ');

/** The states that every field has: called anew for each. */
const states = (): (FieldProps & { isEmpty?: boolean })[] => [
  { label: 'Ifyllt' },
  { label: 'Tomt', isEmpty: true },
  { label: 'Med hjälp', hint: 'Utgångsvärdet är 22.' },
  { label: 'Sparat', after: <SavedNote>Sparat 10:42</SavedNote> },
  { label: 'Obligatoriskt', required: true, isEmpty: true },
  { label: 'Fel', required: true, error, isEmpty: true },
  { label: longLabel },
];

/** A field in each of its states. */
function Every<Value>(props: {
  value: Value;
  empty: Value;
  children: (field: FieldProps, value: () => Value, keep: (value: Value) => void) => JSX.Element;
}) {
  return (
    <div class="two">
      <For each={states()}>
        {({ isEmpty, ...field }) => (
          <Kept from={isEmpty ? props.empty : props.value}>
            {(value, keep) => props.children(field, value, keep)}
          </Kept>
        )}
      </For>
    </div>
  );
}

export function FieldParts() {
  return (
    <Group id="falt" heading="Att skriva">
      <Part
        wide
        name="TextField"
        use="En rad text."
        not="flera meningar (TextArea), tal (NumberField), kronor (MoneyField)."
      >
        <Every value="Snickarens möbelhörna" empty="">
          {(field, value, keep) => <TextField {...field} value={value()} onInput={keep} />}
        </Every>
      </Part>
      <Part wide name="TextArea" use="Text som växer med det som skrivs." not="en rad (TextField).">
        <Every value={need} empty="">
          {(field, value, keep) => <TextArea {...field} value={value()} onInput={keep} />}
        </Every>
        <Kept from={longText}>
          {(value, keep) => <TextArea label="Lång text" value={value()} onInput={keep} />}
        </Kept>
        <Kept from="">
          {(value, keep) => (
            <TextArea
              label="Vilket behov eller vilken idé?"
              big
              value={value()}
              onInput={keep}
              onEnter={() => keep('')}
            />
          )}
        </Kept>
      </Part>
      <Part
        wide
        name="NumberField"
        use="Ett tal så som man skriver det. Säger själv till när det inte är ett tal."
        not="kronor (MoneyField) eller nummer som inte räknas (TextField)."
      >
        <Every<NumberEntry> value={19.4} empty={undefined}>
          {(field, value, keep) => (
            <NumberField {...field} unit="%" value={asNumber(value())} onValue={keep} />
          )}
        </Every>
      </Part>
      <Part wide name="MoneyField" use="Hela kronor." not="annat än kronor (NumberField).">
        <Every<NumberEntry> value={160_000} empty={undefined}>
          {(field, value, keep) => <MoneyField {...field} value={asNumber(value())} onValue={keep} />}
        </Every>
      </Part>
      <Part
        wide
        name="DateField"
        use="En dag, i webbläsarens egen kalender."
        not="”ungefär i mars” (TextField)."
      >
        <Every<string | undefined> value="2026-12-04" empty={undefined}>
          {(field, value, keep) => <DateField {...field} value={value()} onValue={keep} />}
        </Every>
      </Part>
      <Part wide name="TimeField" use="Ett klockslag." not="en längd i timmar (NumberField).">
        <Every<string | undefined> value="10:42" empty={undefined}>
          {(field, value, keep) => <TimeField {...field} value={value()} onValue={keep} />}
        </Every>
      </Part>
      <Part
        name="SearchField"
        use="Siktar i det som syns medan man skriver."
        not="att gå någonstans (SearchList)."
      >
        <Kept from="mat">
          {(value, keep) => <SearchField label="Sök i portföljen" value={value()} onInput={keep} />}
        </Kept>
        <Kept from="">
          {(value, keep) => (
            <SearchField
              label="Sök"
              placeholder="Sök på titel, nummer, ägare eller förvaltning"
              value={value()}
              onInput={keep}
            />
          )}
        </Kept>
      </Part>
      <Part
        name="Field"
        use="Ramen som fälten är gjorda av: rubrik, hjälp, fel och märket för obligatoriskt, runt en kontroll."
        not="en skärm: där finns ett färdigt fält för det som ska skrivas."
      >
        <Field label="En färg" hint="Webbläsarens egen väljare">
          {(control) => (
            <div class="in">
              <input {...control} type="color" value="#005c86" />
            </div>
          )}
        </Field>
      </Part>
      <Part
        name="FieldGroup"
        use="Ramen runt flera kontroller som svarar på en fråga."
        not="fält som bara står bredvid varandra."
      >
        <FieldGroup label="Villkor" hint="Minst ett" error={error} required>
          {() => (
            <Kept from="Mätplanen är klar">
              {(value, keep) => <TextField label="Villkor 1" value={value()} onInput={keep} />}
            </Kept>
          )}
        </FieldGroup>
      </Part>
    </Group>
  );
}

function asNumber(entry: NumberEntry): number | undefined {
  return typeof entry === 'number' ? entry : undefined;
}
