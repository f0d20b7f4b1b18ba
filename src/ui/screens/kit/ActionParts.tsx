import { Button, ButtonLink } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { Meaning } from '../../kit/Meaning.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { Group, Part } from './Part.tsx';

const nothing = () => undefined;
const long = 'Begär beslut om tid av alla förvaltningar som har sagt att de vill vara med';

/** Something to do, or somewhere to go. */
export function ActionParts() {
  return (
    <Group id="knappar" heading="Att göra">
      <Part
        name="Button"
        use="Något att göra. En i bläck per vy: det som ska göras här."
        not="att gå någonstans (ButtonLink); aldrig disabled, det som inte går säger varför."
      >
        <div class="acts">
          <Button kind="ink">Begär beslut</Button>
          <Button icon="print">Skriv ut</Button>
          <Button kind="danger">Avsluta initiativet</Button>
          <Button kind="quiet">Visa alla</Button>
          <Button kind="ink" size="big">
            Spara
          </Button>
        </div>
        <Button>{long}</Button>
        <Button kind="ink" wide icon="check">
          Hela bredden
        </Button>
        <div>
          <Button reason="Låst tills alla 8 har röstat.">Visa resultat</Button>
        </div>
        <div>
          <Button kind="ink" reason="Behöver nät." reasonIcon="offline">
            Bjud in med länk
          </Button>
        </div>
        <div>
          <Button kind="quiet" reason="Du är jävig i det här beslutet.">
            Fatta beslut
          </Button>
        </div>
      </Part>
      <Part
        name="ButtonLink"
        use="Någonstans att gå, med en knapps utseende."
        not="en länk i löpande text (a), eller något som händer (Button)."
      >
        <div class="acts">
          <ButtonLink href="/kit">Öppna</ButtonLink>
          <ButtonLink href="/kit" kind="ink" icon="right">
            Skriv loggpost
          </ButtonLink>
          <ButtonLink href="/kit" kind="quiet">
            Visa alla
          </ButtonLink>
          <ButtonLink href="/kit" size="big">
            Fånga en idé
          </ButtonLink>
        </div>
        <ButtonLink href="/kit" wide>
          {long}
        </ButtonLink>
      </Part>
      <Part
        name="IconButton"
        use="En bild att trycka på där ordet inte får plats."
        not="där ordet får plats (Button)."
      >
        <div class="acts">
          <IconButton icon="more" label="Mer" onClick={nothing} />
          <IconButton icon="close" label="Stäng" outlined onClick={nothing} />
          <IconButton icon="camera" label="Foto" outlined big onClick={nothing} />
        </div>
      </Part>
      <Part
        name="Menu"
        use="Några saker att göra med en sak, under en knapp. Piltangenter, första bokstaven, Esc."
        not="att välja ett värde i ett formulär (Select, RadioGroup) eller att byta vy (Tabs)."
      >
        <div class="acts">
          <Menu label="Mer" look="more" items={moves} />
          <Menu label="Flytta till…" name="Flytta till… Haffa" heading="Flytta till…" items={moves} />
          <Menu label="Sorterat på titel" look="button" arrow items={moves} />
          <Menu label="Många" look="button" items={many} />
        </div>
      </Part>
      <Part
        name="Meaning"
        use="En fråga bredvid ett ord som behöver förklaras; svaret i en ruta, och vägen till mer."
        not="det som måste läsas för att göra rätt: det står i klartext."
      >
        <Meaning
          ask="Vad betyder det?"
          name="Vad betyder det? Underlag"
          title="Underlag"
          more={{ href: '/kit', label: 'Läs mer i Om modellen' }}
        >
          Det som förvaltningarna läser innan de beslutar. Det kan inte ändras när beslutet är begärt.
        </Meaning>
      </Part>
    </Group>
  );
}

const moves: MenuItem[] = [
  {
    label: 'Utforska upplägg',
    note: 'frågar efter skäl',
    tile: () => <PhaseTile phase={2} size="medium" />,
    onSelect: nothing,
  },
  {
    label: 'Utveckla pilot',
    note: 'är här',
    checked: true,
    tile: () => <PhaseTile phase={3} size="medium" />,
    onSelect: nothing,
  },
  {
    label: 'Skala',
    note: 'Öppnas av Beslut skala upp',
    unavailable: true,
    tile: () => <PhaseTile phase={4} size="medium" state="stopped" />,
    onSelect: nothing,
  },
  { label: 'Vila till ett datum', icon: 'pause', over: 'Annat', onSelect: nothing },
];
const many: MenuItem[] = Array.from({ length: 24 }, (_, nth) => ({
  label: `Val ${nth + 1}`,
  onSelect: nothing,
}));
