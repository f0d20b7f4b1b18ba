import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { CountMarks } from '../../kit/CountMarks.tsx';
import { HandOver } from '../../kit/HandOver.tsx';
import { Matrix } from '../../kit/Matrix.tsx';
import { PlaneDrawing } from '../../kit/PlaneDrawing.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { StepTrack } from '../../kit/StepTrack.tsx';
import { TimerFace } from '../../kit/TimerFace.tsx';
import { VoteStepper } from '../../kit/VoteStepper.tsx';
import { Group, Kept, Part } from './Part.tsx';

/** What a workshop is led with: steps, time, votes, the plane, and the cover between two people. */
export function WorkshopParts() {
  return (
    <Group id="workshop" heading="Workshop">
      <Part
        wide
        name="StepTrack"
        use="Workshopens steg: vad som är klart, var rummet är, vad som kommer."
        not="faser (Stair)."
      >
        <StepTrack label="Steg" steps={steps} />
        <StepTrack label="Steg, att gå till" steps={steps} onGo={() => undefined} />
        <div class="kit-bar" data-theme="dark">
          <StepTrack label="Steg i listen" look="stair" steps={steps} />
          <StepTrack label="Steg i listen, att gå till" look="stair" steps={steps} onGo={() => undefined} />
        </div>
        <StepTrack label="Steg på projektorn" look="stair" steps={steps} />
      </Part>
      <Part
        name="TimerFace"
        use="Tid kvar, i siffror. Låser ingenting när den är slut."
        not="en klocka (time)."
      >
        <TimerFace name="Tid kvar" seconds={252} state="running" spoken="4 minuter och 12 sekunder">
          <Button size="vote">Pausa</Button>
          <Button size="vote">+1 min</Button>
        </TimerFace>
        <TimerFace name="Tid kvar" seconds={41} state="running" low />
        <TimerFace name="Tid kvar" seconds={111} state="paused" stateWord="Pausad" />
        <TimerFace name="Tid kvar" seconds={0} state="up" stateWord="Tiden är slut" />
        <TimerFace name="Tid kvar" seconds={6000} state="running" />
        <div class="kit-bar" data-theme="dark">
          <TimerFace name="Tid kvar" seconds={252} state="running">
            <Button size="vote">Pausa</Button>
          </TimerFace>
        </div>
        <TimerFace name="Tid kvar" seconds={450} state="running" size="huge" />
        <TimerFace name="Tid kvar" seconds={0} state="up" stateWord="Tiden är slut" size="huge" />
      </Part>
      <Part
        name="VoteStepper"
        use="Egna röster på en sak, en i taget."
        not="ett tal att skriva (NumberField)."
      >
        <Voting />
        <VoteStepper
          name="Alla röster lagda"
          count={2}
          unit="dina röster"
          takeLabel="Ta bort en röst"
          giveLabel="Ge en röst"
          giveReason="0 röster kvar. Ta bort en först."
          onTake={() => undefined}
          onGive={() => undefined}
        />
      </Part>
      <Part
        name="CountMarks"
        use="Hur många av några få: märken, och alltid ord."
        not="en andel av mycket (BarRows)."
      >
        <CountMarks on={5} of={8}>
          5 av 8 har röstat
        </CountMarks>
        <CountMarks on={2} of={3} look="dots">
          1 röst kvar
        </CountMarks>
        <CountMarks on={0} of={3}>
          Ingen har röstat än
        </CountMarks>
        <CountMarks on={31} of={40}>
          31 av 40 har röstat
        </CountMarks>
      </Part>
      <Part
        name="HandOver"
        use="Täcker allt medan plattan byter händer. Inget under syns, hörs eller nås."
        not="en fråga (ConfirmDialog)."
      >
        <Kept from={false}>
          {(isOpen, keep) => (
            <>
              <Button onClick={() => keep(true)}>Lämna över</Button>
              <HandOver
                open={isOpen()}
                lead="Tack, person 6. Dina röster är sparade och syns inte."
                heading="Lämna plattan till nästa person"
                action="Jag är nästa person"
                onTaken={() => keep(false)}
              >
                <CountMarks on={6} of={8}>
                  6 av 8 har röstat
                </CountMarks>
              </HandOver>
            </>
          )}
        </Kept>
      </Part>
      <Part
        wide
        name="Matrix"
        use="Saker på ett plan med två skalor, placerade utan att dras."
        not="en bild av mätvärden (Picture)."
      >
        <Placing />
        <div class="w358">
          <Placing />
        </div>
      </Part>
      <Part
        name="PlaneDrawing"
        use="Samma plan att läsa: för projektorn och på papper. Orden står i en lista bredvid."
        not="något att placera i (Matrix)."
      >
        <PlaneDrawing
          name="Effekt och insats, listan finns bredvid"
          across={{ name: 'Insats', low: 'Liten', high: 'Stor' }}
          up={{ name: 'Effekt', low: 'Liten', high: 'Stor' }}
          marks={begun.flatMap(({ id, x, y }, nth) =>
            x === undefined || y === undefined ? [] : [{ id, number: nth + 1, x, y }],
          )}
        />
      </Part>
    </Group>
  );
}

const steps = (
  [
    ['Skriva', 'done', 'klart', '10 min'],
    ['Gruppera', 'done', 'klart', '10 min'],
    ['Rösta', 'here', 'här är vi', '5 min'],
    ['Placera', 'coming', 'kommer', '10 min'],
    ['Välja', 'coming', 'kommer', undefined],
  ] as const
).map(([name, state, stateWord, note]) => ({ id: name, name, state, stateWord, note }));

function Voting() {
  const [count, setCount] = createSignal(0);
  return (
    <VoteStepper
      name="Träffas oftare"
      count={count()}
      unit="dina röster"
      takeLabel="Ta bort en röst"
      giveLabel="Ge en röst"
      takeReason={count() === 0 ? 'Du har ingen röst här.' : undefined}
      giveReason={count() === 3 ? '0 röster kvar. Ta bort en först.' : undefined}
      onTake={() => setCount(count() - 1)}
      onGive={() => setCount(count() + 1)}
    />
  );
}

type Placeable = { id: string; title: string; x?: number | undefined; y?: number | undefined };
const begun: readonly Placeable[] = [
  { id: 'a', title: 'Träffas oftare', x: 3, y: 8 },
  { id: 'b', title: 'Trygg hemma, också när ingen annan är där', x: 3, y: 8 },
  { id: 'c', title: 'Enklare vardag', x: 10, y: 0 },
  { id: 'd', title: 'Mer tid för vård', x: 7, y: 9 },
  { id: 'e', title: 'Laga boendets möbler tillsammans' },
];

function Placing() {
  const [items, setItems] = createSignal(begun);
  const [chosen, setChosen] = createSignal<string | undefined>('e');
  const place = (id: string, to: { x?: number | undefined; y?: number | undefined }) =>
    setItems((all) => all.map((item) => (item.id === id ? { ...item, ...to } : item)));
  return (
    <Matrix
      name="Effekt och insats, listan finns bredvid"
      listName="Det som ska placeras"
      hint="Välj en i listan och tryck sedan där den hör hemma. Eller skriv två tal."
      across={{ name: 'Insats', low: 'Liten', high: 'Stor' }}
      up={{ name: 'Effekt', low: 'Liten', high: 'Stor' }}
      quarters={{
        upLeft: 'Gör först',
        upRight: 'Planera',
        downLeft: 'Om det blir tid över',
        downRight: 'Låt bli',
      }}
      items={items().map((item, nth) => {
        const where =
          item.x === undefined || item.y === undefined
            ? 'Inte placerad'
            : `Effekt ${item.y}, insats ${item.x}`;
        return {
          ...item,
          number: nth + 1,
          note: where,
          markName: `${nth + 1}. ${item.title}. ${where}. Flytta med pilarna.`,
        };
      })}
      chosen={chosen()}
      onChoose={setChosen}
      onPlace={place}
      fields={(item) => (
        <>
          <NumberField
            label="Effekt, 0–10"
            value={item().y}
            onValue={(y) => y !== 'invalid' && place(item().id, { y })}
          />
          <NumberField
            label="Insats, 0–10"
            value={item().x}
            onValue={(x) => x !== 'invalid' && place(item().id, { x })}
          />
        </>
      )}
    />
  );
}
