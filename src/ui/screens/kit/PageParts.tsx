import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ConflictMark } from '../../kit/ConflictMark.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Heading, UnderHeading } from '../../kit/Heading.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { AnswerBox, Notice } from '../../kit/Notice.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Section } from '../../kit/Section.tsx';
import { SideBySide } from '../../kit/SideBySide.tsx';
import { Tabs, ViewSwitch } from '../../kit/Tabs.tsx';
import { Group, Kept, Part } from './Part.tsx';

const parts = ['Översikt', 'Upplägg', 'Pilotlogg', 'Medel', 'Beslut', 'Lärdomar', 'Historik'];
const versions = [
  { value: 'theirs', label: 'Mål 60 lån i månaden', note: 'idébäraren, dator, i dag 10:20 · visas nu' },
  { value: 'mine', label: 'Mål 50 lån i månaden', note: 'du, surfplatta, i dag 09:50' },
];

const theirText = 'Många verktyg används två gånger om året.\n\nDe köps ändå nya, av fyra förvaltningar.';
const myText = 'Många verktyg används två gånger om året.\n\nDe köps ändå nya, och står sedan i ett förråd.';

/** What a page is put together of. */
export function PageParts() {
  return (
    <Group id="sidan" heading="Sidan">
      <Part
        name="Section"
        use="En del av en sida: ett streck, en rubrik, innehållet."
        not="en ruta runt något: delar skiljs åt av streck."
      >
        <Section heading="Rubrik">
          <p>Innehåll.</p>
        </Section>
        <Section heading="Med antal och länk" count={3} aside={<Button kind="quiet">Visa alla</Button>}>
          <p>Innehåll.</p>
        </Section>
        <Section
          heading="En lång rubrik som inte får plats bredvid sin knapp på en telefon"
          aside={<ButtonLink href="/kit">Ändra</ButtonLink>}
        >
          <p>Innehåll.</p>
        </Section>
      </Part>
      <Part
        name="Heading, UnderHeading"
        use="En rubrik så djup som den står, så att ingen nivå hoppas över."
        not="sidans h1 (Page) eller en del av sidan (Section har sin egen)."
      >
        <Heading>Här</Heading>
        <UnderHeading>
          <Heading>En nivå under</Heading>
        </UnderHeading>
      </Part>
      <Part
        name="Tabs"
        use="En saks delar, som länkar: adressen ändras."
        not="två sätt att se samma sak (ViewSwitch)."
      >
        <Tabs
          label="Delar"
          items={parts.map((label, nth) => ({ href: '/kit', label, current: nth === 0 }))}
        />
        <Tabs
          label="Den sista"
          items={parts.map((label, nth) => ({ href: '/kit', label, current: nth === parts.length - 1 }))}
        />
      </Part>
      <Part
        name="ViewSwitch"
        use="Två eller tre sätt att se samma saker."
        not="en saks delar (Tabs) eller ett val i ett formulär (RadioGroup)."
      >
        <ViewSwitch
          label="Vy"
          items={[
            { href: '/kit', label: 'Tavla', icon: 'board', current: true },
            { href: '/kit', label: 'Lista', icon: 'list' },
            { href: '/kit', label: 'Bilder' },
          ]}
        />
      </Part>
      <Part
        name="MoreDetails"
        use="Det som öppnas på plats: tabellen bakom en bild, det som få behöver."
        not="det som måste läsas, eller en meny (Menu)."
      >
        <MoreDetails>
          <p>Innehåll.</p>
        </MoreDetails>
        <MoreDetails summary="Visa vad som har ändrats sedan beslutet begärdes första gången" open>
          <p>Innehåll.</p>
        </MoreDetails>
      </Part>
      <Part
        name="EmptyState"
        use="Varför det är tomt, i en mening, och en knapp."
        not="att inget hittades bland det som finns, eller att det hämtas (Loading)."
      >
        <EmptyState action={<Button kind="ink">Skriv loggpost</Button>}>
          Skriv första posten när ni har testat något. Kort är bra.
        </EmptyState>
        <EmptyState>Inget väntar på dig.</EmptyState>
      </Part>
      <Part name="Loading" use="Att något hämtas som inte finns på enheten." not="det som finns på enheten.">
        <Loading>Hämtar Pilotlogg … du kan skriva under tiden.</Loading>
      </Part>
      <Part
        wide
        name="Notice"
        use="En lugn rad över sidan: utan nät, ny version, oskyddad lagring."
        not="svar på något man just gjorde (toast) eller något som måste besvaras (AnswerBox)."
      >
        <Notice kind="offline" action={<Button kind="quiet">Dölj</Button>}>
          Du har inget nät. Allt sparas här och skickas senare.
        </Notice>
        <Notice kind="news" action={<Button kind="quiet">Starta om nu</Button>}>
          Ny version finns.
        </Notice>
        <Notice
          kind="warning"
          action={
            <>
              <Button kind="quiet">Installera</Button>
              <Button kind="quiet">Skicka</Button>
              <Button kind="quiet">Dela som fil</Button>
            </>
          }
        >
          Webbläsaren kan ta bort det du har sparat och som bara finns här: 12 idéer och 3 loggposter.
        </Notice>
        <Notice kind="warning">Utan knapp.</Notice>
      </Part>
      <Part
        name="AnswerBox"
        use="Det som måste besvaras har en ruta: en krock, ett beslut som inte togs emot."
        not="något annat på en sida."
      >
        <AnswerBox kind="refused" title="Underlaget har ändrats">
          <p>Ditt beslut är kvar som förberett. Läs skillnaden och fatta det igen.</p>
          <div class="acts">
            <Button kind="ink">Läs skillnaden</Button>
            <Button>Dra tillbaka</Button>
          </div>
        </AnswerBox>
        <AnswerBox kind="conflict" title="Krock: Effektmål 1, Haffa">
          <Kept<string | undefined> from="theirs">
            {(value, keep) => (
              <RadioGroup
                label="Två har ändrat samma sak. Båda texterna finns kvar. Välj vilken som ska gälla."
                options={versions}
                value={value()}
                onChange={keep}
              />
            )}
          </Kept>
          <div class="acts">
            <Button kind="ink">Använd</Button>
            <Button>Avgör senare</Button>
          </div>
        </AnswerBox>
        <AnswerBox kind="plain" title="Initiativet vilar">
          <p>Till 2027-03-01, tills upphandlingen är klar.</p>
        </AnswerBox>
        <AnswerBox kind="plain" title="Liknar ett tidigare initiativ" quiet>
          <p>Haffa – återbruk och lån</p>
        </AnswerBox>
      </Part>
      <Part
        name="ConflictMark"
        use="Under ett fält som två har ändrat: en rad, och vägen till valet."
        not="själva valet (AnswerBox), eller att något inte är skickat (Chip)."
      >
        <ConflictMark
          word="Krock"
          action={
            <Button kind="quiet" expanded={false}>
              Välj
            </Button>
          }
        >
          Du och Ingrid Wallin har ändrat samma sak. Båda texterna finns kvar. Välj vilken som ska gälla.
        </ConflictMark>
        <ConflictMark word="Krock">Två har ändrat samma sak. Båda texterna finns kvar.</ConflictMark>
      </Part>
      <Part
        wide
        name="SideBySide"
        use="Två lydelser av en lång text, med det som skiljer markerat."
        not="korta värden: de står i ett val (RadioGroup)."
      >
        <SideBySide
          differs="Skiljer:"
          one={{ title: 'Ingrid Wallin, dator, i dag 10:20 · visas nu', text: theirText }}
          other={{ title: 'du, surfplatta, i dag 09:50', text: myText }}
        />
      </Part>
    </Group>
  );
}
