import { Button } from '../../kit/Button.tsx';
import { Card } from '../../kit/Card.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { ReadinessList } from '../../kit/ReadinessList.tsx';
import { Line, Lines, Row, Rows } from '../../kit/Row.tsx';
import { RowButton } from '../../kit/RowButton.tsx';
import { Plan, Timeline, TimelineRow, ValuePulse } from '../../kit/Timeline.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { Group, Kept, Part } from './Part.tsx';

const nothing = () => undefined;
const longTitle = 'Behovsdriven IoT över förvaltningsgränserna – gemensam plattform för mätning i lokaler';

/** Things under each other. */
export function ListParts() {
  return (
    <Group id="listor" heading="Listor">
      <Part
        name="Rows, Row"
        use="Saker att gå till, var och en en enda yta."
        not="en sak med egna knappar (Line) eller något som öppnas över sidan (RowButton)."
      >
        <Rows label="Initiativ">
          <Row
            href="/kit"
            tile={<PhaseTile phase={1} />}
            title="Snickarens möbelhörna"
            meta={
              <>
                Utforska idé · 5 dagar <Chip kind="local">Bara här</Chip>
              </>
            }
          />
          <Row
            href="/kit"
            tile={<IconTile icon="gate" />}
            title={longTitle}
            meta={
              <>
                Utforska upplägg · 205 dagar <Chip kind="long">Länge i fasen</Chip>{' '}
                <Chip kind="conflict">Krock</Chip>
              </>
            }
          />
          <Row
            href="/kit"
            tile={<PhaseTile phase={2} state="stopped" />}
            title="Smart Omsorg – delad teknik mellan bostadsbolag och omsorg"
            meta={<Chip kind="stopped">Avbruten i Utforska upplägg</Chip>}
            note="Lärdom: affärsmodellen var den svåra delen"
          />
          <Row href="/kit" tile={<PhaseTile phase={4} />} title="Bara en titel" />
        </Rows>
      </Part>
      <Part
        name="RowButton"
        use="En rad bland rader som öppnar något över sidan."
        not="något att gå till (Row)."
      >
        <Rows>
          <RowButton
            tile={<IconTile icon="people" />}
            title="Byt person"
            meta="Det du har skrivit finns kvar"
            onClick={nothing}
          />
          <RowButton tile={<IconTile icon="settings" />} title="Kortkommandon" onClick={nothing} />
        </Rows>
      </Part>
      <Part
        name="Lines, Line"
        use="En sak med egna knappar, som inte leder någonstans som helhet."
        not="något att gå till (Row)."
      >
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
          <Line
            title={longTitle}
            meta="Gick inte i dag 09:12. Förvaltningen finns inte längre."
            actions={<Button kind="danger">Släng</Button>}
          />
          <Line title="Bara en titel" />
          <Line
            title="Som ändras"
            meta="Socialförvaltningen"
            more={<span class="meta">En rad till</span>}
            actions={<Button kind="quiet">Klar</Button>}
          >
            <Kept from="Som ändras">
              {(value, keep) => <TextField label="Namn" value={value()} onInput={keep} />}
            </Kept>
          </Line>
        </Lines>
      </Part>
      <Part
        name="Card"
        use="En sak på tavlan."
        not="listor (Row) eller att rama in en del av en sida (Section)."
      >
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
          action={<Menu label="Flytta till…" name="Flytta till… Haffa" items={moves} />}
        />
        <Card
          href="/kit"
          tile={<PhaseTile phase={2} size="medium" />}
          title={longTitle}
          meta={
            <>
              <span>Lokalförvaltningen</span>
              <Chip kind="onHold">Vilande till 2027-03-01</Chip>
              <Chip kind="local">Bara här</Chip>
            </>
          }
          action={<Menu label="Flytta till…" name="Flytta till… IoT" items={moves} />}
        />
      </Part>
      <Part
        name="ReadinessList"
        use="Vad som finns och vad som saknas inför ett beslut."
        not="fel i ett formulär (ErrorSummary): att något saknas är inget fel."
      >
        <ReadinessList
          words={{ present: 'finns', missing: 'saknas', partly: 'en del saknas' }}
          items={[
            { label: 'Resultat från piloten', present: true },
            { label: 'Behov', present: false, begun: true, href: '/kit' },
            { label: 'Var ska det förvaltas?', present: false, href: '/kit' },
            { label: 'Förslag på utveckling', present: false },
          ]}
        />
      </Part>
      <Part
        name="Timeline, TimelineRow"
        use="Vad som har hänt, det senaste överst, efter dag."
        not="det som ska hända (Plan)."
      >
        <Timeline
          label="Pilotlogg"
          items={[
            {
              at: '2026-11-13',
              day: '13',
              month: 'nov',
              text: 'Två skolor lånar ut bord till varandra. Transporten är det svåra.',
              meta: <ValuePulse value="yes">Skapar värde: ja</ValuePulse>,
              tools: <Menu label="Mer" look="more" items={moves} />,
            },
            { at: '2026-11-06', day: '6', month: 'nov', text: 'Förråden är fotograferade i sex hus.' },
          ]}
        />
        <ul class="log">
          <TimelineRow
            at="2026-10-30"
            day="30"
            month="okt"
            text="En rad i en lista som håller sina rader efter nummer."
            meta={<Chip kind="local">Bara här</Chip>}
          />
        </ul>
      </Part>
      <Part
        name="Plan"
        use="Delmål i ordning, vart och ett med hur mycket som är gjort."
        not="det som har hänt (Timeline)."
      >
        <Plan
          items={[
            { name: 'Fotografera förråd', when: 'klart 16 okt', done: 1 },
            { name: 'Sex hus, egen transport', when: 'till 4 dec', done: 0.6 },
            { name: 'Slutmätning', when: '11 dec', done: 0 },
          ]}
        />
      </Part>
    </Group>
  );
}

const moves = [
  { label: 'Ändra', onSelect: nothing },
  { label: 'Ta bort', onSelect: nothing },
];
