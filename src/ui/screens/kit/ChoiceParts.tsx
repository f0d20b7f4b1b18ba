import { createSignal, createUniqueId } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../kit/Checkbox.tsx';
import { type CriterionAnswer, CriterionInput } from '../../kit/Criteria.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import { type ListGroup, SearchList } from '../../kit/SearchList.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { Group, Kept, Part } from './Part.tsx';

const error = 'Inget är valt. Det du har skrivit finns kvar. Välj ett.';
const drives = [
  { value: 'idea', label: 'Idé' },
  { value: 'challenge', label: 'Utmaning', note: 'Någon har bett om en lösning' },
  { value: 'opportunity', label: 'Möjlighet' },
];
const answers = [
  { value: 'yes', label: 'Ja' },
  { value: 'unclear', label: 'Oklart' },
  { value: 'no', label: 'Nej' },
];
const five = ['Ja', 'Ja, med villkor', 'Nej, inte nu', 'Nej', 'Avstår'].map((label) => ({
  value: label,
  label,
}));
const scopes = [
  { value: 'city', label: 'Stadsgemensamt initiativ' },
  { value: 'core', label: 'Utmanar kärnverksamheten', note: 'Det prövar ett nytt sätt att göra uppdraget' },
];
const units = [
  { value: 'vof', label: 'Vård- och omsorgsförvaltningen' },
  { value: 'sff', label: 'Skol- och fritidsförvaltningen' },
];
const criterion = { yes: 'Ja', partly: 'Delvis', no: 'Nej', unknown: 'Vet inte' };

export function ChoiceParts() {
  return (
    <Group id="val" heading="Att välja">
      <Part
        name="Select"
        use="Ett av många, i webbläsarens egen lista."
        not="få alternativ (RadioGroup) eller saker att göra (Menu)."
      >
        <Kept<string | undefined> from={undefined}>
          {(value, keep) => (
            <Select
              label="Förvaltning"
              value={value()}
              onChange={keep}
              empty="Välj förvaltning"
              options={units}
            />
          )}
        </Kept>
        <Kept<string | undefined> from="sff">
          {(value, keep) => (
            <Select
              label="Alltid något valt"
              hint="Kan ändras senare"
              value={value()}
              onChange={keep}
              options={units}
            />
          )}
        </Kept>
        <Select
          label="Fel"
          required
          error={error}
          value={undefined}
          onChange={() => undefined}
          empty="Välj förvaltning"
          options={units}
        />
      </Part>
      <Part
        name="RadioGroup"
        use="Ett av några få, alla i sikte. Sida vid sida när orden är korta."
        not="fler än sju (Select) eller flera på en gång (CheckboxGroup)."
      >
        <Kept<string | undefined> from="idea">
          {(value, keep) => <RadioGroup label="Drivs av" options={drives} value={value()} onChange={keep} />}
        </Kept>
        <RadioGroup
          label="Fel"
          required
          error={error}
          options={drives}
          value={undefined}
          onChange={() => undefined}
        />
        <Kept<string | undefined> from="unclear">
          {(value, keep) => (
            <RadioGroup
              label="Skapar det värde?"
              form="segments"
              hint="Så som det ser ut i dag"
              options={answers}
              value={value()}
              onChange={keep}
            />
          )}
        </Kept>
        <Kept<string | undefined> from={undefined}>
          {(value, keep) => (
            <RadioGroup
              label="Fem sida vid sida"
              form="segments"
              options={five}
              value={value()}
              onChange={keep}
            />
          )}
        </Kept>
        <Kept<string | undefined> from={undefined}>
          {(value, keep) => (
            <RadioGroup
              label="Namn, på så många rader som de tar"
              form="names"
              options={five}
              value={value()}
              onChange={keep}
            />
          )}
        </Kept>
        <Kept<string | undefined> from="challenge">
          {(value, keep) => (
            <RadioGroup
              label="På linjer: det som en hel sida handlar om"
              form="lined"
              options={drives}
              value={value()}
              onChange={keep}
            />
          )}
        </Kept>
      </Part>
      <Part name="Checkbox" use="Ett ja eller nej." not="ett val mellan två saker (RadioGroup).">
        <Kept<boolean> from>
          {(value, keep) => <Checkbox label="Visa avslutade" checked={value()} onChange={keep} />}
        </Kept>
        <Kept<boolean> from={false}>
          {(value, keep) => (
            <Checkbox
              label="Jag har läst underlaget och alla bilagor som hör till det"
              note="Det står i protokollet"
              checked={value()}
              onChange={keep}
            />
          )}
        </Kept>
      </Part>
      <Part name="CheckboxGroup" use="Så många man vill av några få." not="ett av dem (RadioGroup).">
        <Kept<string[]> from={['city']}>
          {(value, keep) => (
            <CheckboxGroup label="Gäller" options={scopes} values={value()} onChange={keep} />
          )}
        </Kept>
        <CheckboxGroup
          label="Fel"
          required
          hint="Minst en"
          error={error}
          options={scopes}
          values={[]}
          onChange={() => undefined}
        />
      </Part>
      <Part name="CriterionInput" use="Svara på ett kriterium." not="att visa svaren (CriteriaStrip).">
        <Kept<CriterionAnswer | undefined> from="partly">
          {(value, keep) => (
            <CriterionInput
              number={9}
              name="Osäkert resultat"
              help="Vi vet inte om det fungerar"
              words={criterion}
              value={value()}
              onChange={keep}
            >
              <TextField label="Varför?" value="" onInput={() => undefined} />
            </CriterionInput>
          )}
        </Kept>
        <CriterionInput
          number={4}
          name="Ej besvarat, och kanske inte aktuellt"
          words={{ ...criterion, notApplicable: 'Ej aktuellt' }}
          value={undefined}
          onChange={() => undefined}
        />
      </Part>
      <Part
        name="ErrorSummary"
        use="Vad som saknas, överst i formuläret, när man försökt skicka. Får fokus; varje rad leder till sitt fält."
        not="fel medan man skriver: de står under fältet."
      >
        <Failing />
      </Part>
      <Part
        wide
        name="SearchList"
        use="Ett fält och det som hittas, i grupper. Det som inte går kan nås och säger varför."
        not="att sikta i en lista som redan syns (SearchField)."
      >
        <Kept from="">
          {(value, keep) => (
            <SearchList
              label="Sök och kör"
              placeholder="Skriv vad du vill göra, eller ett initiativ"
              listLabel="Hittat"
              value={value()}
              onInput={keep}
              groups={found}
              empty=""
            />
          )}
        </Kept>
        <SearchList
          label="Inget hittat"
          placeholder="Sök"
          listLabel="Hittat"
          value="xyz"
          onInput={() => undefined}
          groups={[]}
          empty={<p>Inget heter så. Pröva med färre bokstäver.</p>}
        />
      </Part>
    </Group>
  );
}

/** A form that has been sent with something missing. */
function Failing() {
  const id = createUniqueId();
  const [tried, setTried] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const isMissing = () => tried() && reason() === '';
  return (
    <>
      <ErrorSummary
        title="Motivering saknas. Det du har skrivit finns kvar."
        errors={isMissing() ? [{ fieldId: id, message: 'Skriv en motivering' }] : []}
      />
      <TextArea
        id={id}
        label="Motivering"
        required
        value={reason()}
        onInput={setReason}
        error={isMissing() ? 'Motivering saknas. Skriv en mening.' : undefined}
      />
      <Button kind="ink" onClick={() => setTried(true)}>
        Skicka
      </Button>
    </>
  );
}

const nothing = () => undefined;
const found: readonly ListGroup[] = [
  {
    heading: 'Gör',
    options: [
      { label: 'Fånga en idé', keys: 'N', tile: () => <IconTile icon="note" />, onChoose: nothing },
      {
        label: 'Begär beslut pengar',
        reason: 'Effektmål saknas. Skriv ett i Upplägg.',
        tile: () => <IconTile icon="gate" />,
        onChoose: nothing,
      },
    ],
  },
  {
    heading: 'Initiativ',
    options: [
      {
        label: 'Behovsdriven IoT över förvaltningsgränserna – gemensam plattform för mätning i lokaler',
        about: () => 'Utforska upplägg · Lokalförvaltningen',
        tile: () => <PhaseTile phase={2} />,
        onChoose: nothing,
      },
    ],
  },
];
