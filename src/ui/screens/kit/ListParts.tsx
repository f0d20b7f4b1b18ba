import { Button } from '../../kit/Button.tsx';
import { Card } from '../../kit/Card.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { DefinitionList } from '../../kit/DefinitionList.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { FactTable } from '../../kit/FactTable.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import { ReadinessList } from '../../kit/ReadinessList.tsx';
import { Line, Lines, Row, Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { Tabs, ViewSwitch } from '../../kit/Tabs.tsx';
import { Plan, Timeline, ValuePulse } from '../../kit/Timeline.tsx';

const nothing = () => undefined;
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
  { label: 'Vila till ett datum', icon: 'pause', onSelect: nothing },
];

export function ListParts() {
  return (
    <>
      <Section heading="Rader" count={3} aside={<Button kind="quiet">Visa alla</Button>}>
        <Rows>
          <Row
            href="/kit"
            tile={<PhaseTile phase={1} />}
            title="Snickarens möbelhörna – laga innan vi köper nytt"
            meta={
              <>
                Utforska idé · 5 dagar <Chip kind="local">Bara här</Chip>
              </>
            }
          />
          <Row
            href="/kit"
            tile={<IconTile icon="gate" />}
            title="Beslut pengar"
            meta="Behovsdriven IoT över förvaltningsgränserna"
          />
          <Row
            href="/kit"
            tile={<PhaseTile phase={2} state="stopped" />}
            title="Smart Omsorg – delad teknik mellan bostadsbolag och omsorg"
            meta={<Chip kind="stopped">Avbruten i Utforska upplägg</Chip>}
            note="Lärdom: affärsmodellen var den svåra delen"
          />
        </Rows>
        <Lines>
          <Line
            title="Boka lekplats i appen"
            meta={
              <>
                10:42 <Chip kind="local">Bara här</Chip>
              </>
            }
            actions={
              <>
                <Button kind="quiet">Ångra</Button>
                <Button kind="quiet">Ändra</Button>
              </>
            }
          />
        </Lines>
      </Section>
      <Section heading="Kort och meny">
        <Card
          href="/kit"
          tile={<PhaseTile phase={3} size="medium" />}
          title="Haffa – intern marknadsplats för återbruk och lån"
          meta={
            <>
              <span>Skol- och fritid</span>
              <span>41 dagar</span>
            </>
          }
          action={
            <Menu label="Flytta till…" name="Flytta till… Haffa" heading="Flytta till…" items={moves} />
          }
        />
        <Menu label="Mer" look="more" items={moves} />
        <Tabs
          label="Delar"
          items={[
            { href: '/kit', label: 'Översikt', current: true },
            { href: '/kit', label: 'Upplägg' },
            { href: '/kit', label: 'Pilotlogg' },
            { href: '/kit', label: 'Medel' },
            { href: '/kit', label: 'Beslut' },
            { href: '/kit', label: 'Lärdomar' },
          ]}
        />
        <ViewSwitch
          label="Vy"
          items={[
            { href: '/kit', label: 'Tavla', icon: 'board', current: true },
            { href: '/kit', label: 'Lista', icon: 'list' },
          ]}
        />
      </Section>
      <Section heading="Tomt, hämtar, rader över sidan">
        <EmptyState action={<Button kind="ink">Skriv loggpost</Button>}>
          Skriv första posten när ni har testat något. Kort är bra.
        </EmptyState>
        <Loading>Hämtar Pilotlogg … du kan skriva under tiden.</Loading>
        <Notice kind="offline" action={<Button kind="quiet">Dölj</Button>}>
          Du har inget nät. Allt sparas här och skickas senare.
        </Notice>
        <Notice kind="news" action={<Button kind="quiet">Starta om nu</Button>}>
          Ny version finns.
        </Notice>
        <Notice kind="warning">Webbläsaren kan ta bort det du har sparat.</Notice>
      </Section>
      <Section heading="Inför beslutet">
        <ReadinessList
          words={{ present: 'finns', missing: 'saknas', partly: 'en del saknas' }}
          items={[
            { label: 'Resultat från piloten', present: true },
            { label: 'Förslag på utveckling', present: true },
            { label: 'Behov', present: false, begun: true, href: '/kit' },
            { label: 'Var ska det förvaltas?', present: false, href: '/kit' },
          ]}
        />
      </Section>
      <Section heading="Pilotlogg">
        <Timeline
          items={[
            {
              at: '2026-11-13',
              day: '13',
              month: 'nov',
              text: 'Två skolor lånar ut bord till varandra. Transporten är det svåra.',
              meta: <ValuePulse value="yes">Skapar värde: ja</ValuePulse>,
            },
            {
              at: '2026-11-06',
              day: '6',
              month: 'nov',
              text: 'Förråden är fotograferade i sex hus.',
              meta: (
                <>
                  <ValuePulse value="unclear">Skapar värde: oklart</ValuePulse>
                  <Chip kind="local">Bara här</Chip>
                </>
              ),
            },
          ]}
        />
        <Plan
          items={[
            { name: 'Fotografera förråd', when: 'klart 16 okt', done: 1 },
            { name: 'Sex hus, egen transport', when: 'till 4 dec', done: 0.6 },
            { name: 'Slutmätning', when: '11 dec', done: 0 },
          ]}
        />
      </Section>
      <Section heading="Uppgifter">
        <DefinitionList
          items={[
            { term: 'Skol- och fritid', detail: '110 000 kr' },
            { term: 'Kvar', detail: '68 000 kr' },
          ]}
        />
        <DefinitionList
          look="facts"
          items={[
            { term: 'Behov', detail: 'Elever slänger 22 % av maten.' },
            { term: 'Testgrupp', detail: 'Sex klasser i två skolor.' },
          ]}
        />
        <FactTable
          caption="Lån per vecka"
          reflow
          columns={[
            { label: 'Vecka' },
            { label: 'Lån', numeric: true },
            { label: 'Mot mål 60', numeric: true },
          ]}
          rows={[
            ['41', '12', '48 kvar'],
            ['46', '43', '17 kvar'],
          ]}
          footer={['Summa', '55', '']}
        />
      </Section>
    </>
  );
}
