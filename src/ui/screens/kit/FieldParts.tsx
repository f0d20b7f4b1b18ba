import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { CheckboxGroup } from '../../kit/Checkbox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { SearchField } from '../../kit/SearchField.tsx';
import { Section } from '../../kit/Section.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';

const drives = [
  { value: 'idea', label: 'Idé' },
  { value: 'challenge', label: 'Utmaning', note: 'Någon har bett om en lösning' },
  { value: 'opportunity', label: 'Möjlighet' },
] as const;
const answers = [
  { value: 'yes', label: 'Ja' },
  { value: 'unclear', label: 'Oklart' },
  { value: 'no', label: 'Nej' },
] as const;
const scopes = [
  { value: 'city', label: 'Stadsgemensamt initiativ' },
  { value: 'core', label: 'Utmanar kärnverksamheten' },
] as const;

export function FieldParts() {
  const [title, setTitle] = createSignal('Snickarens möbelhörna');
  const [need, setNeed] = createSignal(
    'Möbler blir stående i förråd och slängs efter hand medan nya köps in.',
  );
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [measured, setMeasured] = createSignal<NumberEntry>(19.4);
  const [sum, setSum] = createSignal<NumberEntry>(160_000);
  const [due, setDue] = createSignal<string | undefined>('2026-12-04');
  const [unit, setUnit] = createSignal<string>();
  const [query, setQuery] = createSignal('mat');
  const [drive, setDrive] = createSignal<(typeof drives)[number]['value']>('idea');
  const [worth, setWorth] = createSignal<(typeof answers)[number]['value'] | undefined>('unclear');
  const [scope, setScope] = createSignal<(typeof scopes)[number]['value'][]>(['city']);
  return (
    <div class="wide">
      <Section heading="Fält">
        <ErrorSummary
          title="Motivering saknas. Det du har skrivit finns kvar."
          errors={reason() || !tried() ? [] : [{ fieldId: 'kit-reason', message: 'Skriv en motivering' }]}
        />
        <Button onClick={() => setTried(true)}>Skicka utan motivering</Button>
        <div class="two">
          <TextField label="Titel" value={title()} onInput={setTitle} required />
          <Select
            label="Förvaltning"
            value={unit()}
            onChange={setUnit}
            empty="Välj förvaltning"
            options={[
              { value: 'vof', label: 'Vård- och omsorgsförvaltningen' },
              { value: 'sff', label: 'Skol- och fritidsförvaltningen' },
            ]}
          />
          <TextArea
            label="Behov"
            value={need()}
            onInput={setNeed}
            after={<SavedNote>Sparat 10:42</SavedNote>}
          />
          <TextArea
            id="kit-reason"
            label="Motivering"
            required
            value={reason()}
            onInput={setReason}
            error={
              reason() ? undefined : 'Motivering saknas. Beslutet är sparat som förberett. Skriv en mening.'
            }
          />
          <NumberField
            label="Mätvärde"
            unit="%"
            hint="Utgångsvärde 22"
            value={asNumber(measured())}
            onValue={setMeasured}
          />
          <MoneyField label="Sökt belopp" value={asNumber(sum())} onValue={setSum} />
          <DateField label="Klart senast" value={due()} onValue={setDue} />
          <SearchField label="Sök" value={query()} onInput={setQuery} />
          <RadioGroup label="Drivs av" options={drives} value={drive()} onChange={setDrive} />
          <CheckboxGroup label="Gäller" options={scopes} values={scope()} onChange={setScope} />
          <RadioGroup
            label="Skapar det värde?"
            form="segments"
            options={answers}
            value={worth()}
            onChange={setWorth}
          />
          <TextArea
            label="Vilket behov eller vilken idé?"
            big
            value={need()}
            onInput={setNeed}
            onEnter={() => setNeed('')}
          />
        </div>
      </Section>
    </div>
  );
}

function asNumber(entry: NumberEntry): number | undefined {
  return typeof entry === 'number' ? entry : undefined;
}
