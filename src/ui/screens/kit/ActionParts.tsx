import { For } from 'solid-js';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { type IconName, icons } from '../../kit/icons.ts';
import { IconTile, type PhaseNumber, PhaseTile } from '../../kit/PhaseTile.tsx';
import { Section } from '../../kit/Section.tsx';
import { SyncButton } from '../../kit/SyncButton.tsx';
import { ValuePulse } from '../../kit/Timeline.tsx';

const nothing = () => undefined;
const phases: PhaseNumber[] = [1, 2, 3, 4];
const iconNames = Object.keys(icons).filter((name): name is IconName => name in icons);

export function ActionParts() {
  return (
    <>
      <Section heading="Knappar">
        <div class="acts">
          <Button kind="ink">Begär beslut</Button>
          <Button icon="print">Skriv ut</Button>
          <Button kind="danger">Avsluta initiativet</Button>
          <Button kind="ink" size="big">
            Spara
          </Button>
          <ButtonLink href="/kit">Länk</ButtonLink>
          <Button kind="quiet">Visa alla</Button>
          <IconButton icon="more" label="Mer" onClick={nothing} />
          <IconButton icon="camera" label="Foto" outlined big onClick={nothing} />
        </div>
        <div>
          <Button reason="Låst tills alla 8 har röstat.">Visa resultat</Button>
        </div>
        <div>
          <Button reason="Behöver nät." reasonIcon="offline">
            Bjud in med länk
          </Button>
        </div>
      </Section>
      <Section heading="Chip och ruta">
        <div class="acts">
          <Chip kind="local">Bara här</Chip>
          <Chip kind="sending">Skickas</Chip>
          <Chip kind="conflict">Krock</Chip>
          <Chip kind="failed">Gick inte</Chip>
          <Chip kind="onHold">Vilande till 2027-03-01</Chip>
          <Chip kind="realised">Realiserad</Chip>
          <Chip kind="stopped">Avbruten</Chip>
          <Chip kind="decided">Beslut tid: Ja</Chip>
          <Chip kind="comingGate">Beslut pengar</Chip>
        </div>
        <div class="acts">
          <For each={phases}>{(phase) => <PhaseTile phase={phase} />}</For>
          <PhaseTile phase={2} state="stopped" />
          <PhaseTile phase={4} state="coming" />
          <IconTile icon="gate" />
          <IconTile icon="note" faint />
        </div>
        <div class="acts">
          <For each={phases}>{(phase) => <PhaseTile phase={phase} size="medium" />}</For>
          <For each={phases}>{(phase) => <PhaseTile phase={phase} size="tiny" />}</For>
        </div>
        <div class="acts">
          <ValuePulse value="yes">Skapar värde: ja</ValuePulse>
          <ValuePulse value="unclear">Skapar värde: oklart</ValuePulse>
          <ValuePulse value="no">Skapar värde: nej</ValuePulse>
        </div>
      </Section>
      <Section heading="Synkknapp">
        <div class="acts">
          <SyncButton state="conflict" label="Krock 1" name="Synk: Krock 1" href="/synk" />
          <SyncButton state="failed" label="Gick inte 2" name="Synk: Gick inte 2" href="/synk" />
          <SyncButton state="local" label="3 bara här" name="Synk: 3 bara här" href="/synk" />
          <SyncButton state="offline" label="Utan nät" name="Synk: Utan nät" href="/synk" />
          <SyncButton state="sending" label="Skickar 2 av 3" name="Synk: Skickar 2 av 3" href="/synk" />
          <SyncButton state="ok" label="Hos alla 10:39" name="Synk: Hos alla 10:39" href="/synk" />
        </div>
      </Section>
      <Section heading="Ikoner">
        <div class="acts">
          <For each={iconNames}>{(name) => <Icon name={name} />}</For>
        </div>
      </Section>
    </>
  );
}
