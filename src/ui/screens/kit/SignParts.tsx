import { For } from 'solid-js';
import { Chip } from '../../kit/Chip.tsx';
import { CriterionMark } from '../../kit/Criteria.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { type IconName, icons } from '../../kit/icons.ts';
import { Mark } from '../../kit/Mark.tsx';
import { Marked } from '../../kit/Marked.tsx';
import { IconTile, type PhaseNumber, PhaseTile } from '../../kit/PhaseTile.tsx';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { SyncButton } from '../../kit/SyncButton.tsx';
import { ValuePulse } from '../../kit/Timeline.tsx';
import { Verdict } from '../../kit/Verdict.tsx';
import { Group, Part } from './Part.tsx';

const phases: PhaseNumber[] = [1, 2, 3, 4];
const iconNames = Object.keys(icons).filter((name): name is IconName => name in icons);

/** What says how it stands: always a word beside the sign (rule 40). */
export function SignParts() {
  return (
    <Group id="tecken" heading="Tecken">
      <Part
        name="Chip"
        use="Ett tillstånd: en bild och dess ord."
        not="något att trycka på, eller en fas (PhaseTile)."
      >
        <div class="acts">
          <Chip kind="local">Bara här</Chip>
          <Chip kind="sending">Skickas</Chip>
          <Chip kind="conflict">Krock</Chip>
          <Chip kind="failed">Gick inte</Chip>
          <Chip kind="everyone">Hos alla</Chip>
          <Chip kind="onHold">Vilande till 2027-03-01</Chip>
          <Chip kind="realised">Realiserad</Chip>
          <Chip kind="stopped">Avbruten</Chip>
          <Chip kind="long">205 dagar</Chip>
          <Chip kind="decided">Beslut tid: Ja</Chip>
          <Chip kind="comingGate">Beslut pengar</Chip>
          <Chip kind="green">Når målet</Chip>
          <Chip kind="yellow">Närmar sig</Chip>
          <Chip kind="red">Långt ifrån</Chip>
          <Chip kind="noData">Inget mätt</Chip>
          <Chip kind="example">Exempel</Chip>
          <Chip kind="onHold">Vilande tills upphandlingen av nytt verksamhetssystem är klar</Chip>
        </div>
      </Part>
      <Part
        name="PhaseTile"
        use="Fasens siffra på dess färg, bredvid fasens namn."
        not="ensam: den är bild, och namnet säger fasen."
      >
        <div class="acts">
          <For each={phases}>{(phase) => <PhaseTile phase={phase} />}</For>
          <PhaseTile phase={4} state="coming" />
          <PhaseTile phase={2} state="stopped" />
        </div>
        <div class="acts">
          <For each={phases}>{(phase) => <PhaseTile phase={phase} size="medium" />}</For>
          <For each={phases}>{(phase) => <PhaseTile phase={phase} size="tiny" />}</For>
        </div>
      </Part>
      <Part
        name="IconTile"
        use="Rutan för det som inte är i en fas: beslut, idé."
        not="en knapp (IconButton)."
      >
        <div class="acts">
          <IconTile icon="gate" />
          <IconTile icon="note" faint />
          <IconTile icon="gate" size="medium" />
          <IconTile icon="note" size="medium" faint />
        </div>
      </Part>
      <Part name="CriterionMark" use="Ett kriteriums svar: form och ord." not="att svara (CriterionInput).">
        <div class="acts">
          <CriterionMark answer="yes">Ja</CriterionMark>
          <CriterionMark answer="partly">Delvis</CriterionMark>
          <CriterionMark answer="no">Nej</CriterionMark>
          <CriterionMark answer="unknown">Vet inte</CriterionMark>
          <CriterionMark answer="notApplicable">Ej aktuellt</CriterionMark>
        </div>
      </Part>
      <Part
        name="ValuePulse"
        use="Vad ett inlägg säger om värdet: form och ord."
        not="en rad av dem (PulseRow)."
      >
        <div class="acts">
          <ValuePulse value="yes">Skapar värde: ja</ValuePulse>
          <ValuePulse value="unclear">Skapar värde: oklart</ValuePulse>
          <ValuePulse value="no">Skapar värde: nej</ValuePulse>
        </div>
      </Part>
      <Part
        name="SyncButton"
        use="Sanningen om synk, uppe till höger. Leder till Synk."
        not="fler än en gång på en sida."
      >
        <div class="acts">
          <SyncButton state="conflict" label="Krock 1" name="Synk: Krock 1" href="/synk" />
          <SyncButton state="failed" label="Gick inte 2" name="Synk: Gick inte 2" href="/synk" />
          <SyncButton state="local" label="3 bara här" name="Synk: 3 bara här" href="/synk" />
          <SyncButton state="offline" label="Utan nät" name="Synk: Utan nät" href="/synk" />
          <SyncButton state="sending" label="Skickar 2 av 3" name="Synk: Skickar 2 av 3" href="/synk" />
          <SyncButton state="fetching" label="Hämtar …" name="Synk: Hämtar …" href="/synk" />
          <SyncButton state="ok" label="Hos alla 10:39" name="Synk: Hos alla 10:39" href="/synk" />
        </div>
      </Part>
      <Part
        name="Verdict"
        use="Hur något som har kontrollerats står sig: ett tecken med egen form, och ordet."
        not="vad som finns inför ett beslut (ReadinessList) eller hur något är sparat (Chip)."
      >
        <p>
          <Verdict kind="ok" word="Klart">
            Utan nät
          </Verdict>
        </p>
        <p>
          <Verdict kind="warn" word="Se över">
            Skyddad lagring
          </Verdict>
        </p>
        <p>
          <Verdict kind="bad" word="Måste åtgärdas">
            Plats
          </Verdict>
        </p>
        <p>
          <Verdict kind="unknown" word="Kontrollera själv">
            Batteri
          </Verdict>
        </p>
        <p>
          <Verdict kind="looking" word="Kontrollerar">
            Kamera
          </Verdict>
        </p>
      </Part>
      <Part name="SavedNote" use="Att fältet ovanför är sparat, och när." not="en hel vys synk (SyncButton).">
        <SavedNote>Sparat 10:42</SavedNote>
        <SavedNote>Sparat här i dag 10:42, skickas när du får nät</SavedNote>
      </Part>
      <Part name="Marked" use="En text där det sökta är märkt." not="att framhäva något annat (b).">
        <p>
          <Marked
            stretches={[
              { text: 'Snickarens ', isHit: false },
              { text: 'möbel', isHit: true },
              { text: 'hörna – laga innan vi köper nytt', isHit: false },
            ]}
          />
        </p>
      </Part>
      <Part name="Mark" use="Produktens märke, bredvid dess namn." not="dekoration.">
        <span class="brand">
          <Mark />
          Stegvis
        </span>
      </Part>
      <Part
        name="Icon"
        use="En bild bredvid sitt ord. Tar textens färg."
        not="ensam: en bild utan ord är en IconButton."
      >
        <div class="acts">
          <For each={iconNames}>{(name) => <Icon name={name} />}</For>
        </div>
        <div class="acts">
          <For each={iconNames}>{(name) => <Icon name={name} small />}</For>
        </div>
      </Part>
    </Group>
  );
}
