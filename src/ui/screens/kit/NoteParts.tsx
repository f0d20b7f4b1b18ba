import { createSignal, For } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { ById } from '../../kit/ById.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ColourChoice } from '../../kit/ColourChoice.tsx';
import { DragGhost } from '../../kit/DragGhost.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { NoteCard } from '../../kit/NoteCard.tsx';
import { type NoteColour, noteColours } from '../../kit/noteColours.ts';
import { VoteStepper } from '../../kit/VoteStepper.tsx';
import { Wall } from '../../kit/Wall.tsx';
import { Group, Kept, Part } from './Part.tsx';

const words: Record<NoteColour, string> = {
  yellow: 'Gul',
  pink: 'Rosa',
  blue: 'Blå',
  green: 'Grön',
  purple: 'Lila',
  white: 'Vit',
};
const long =
  'Laga boendets möbler tillsammans med dem som bor där, och låt dem som en gång var snickare visa hur man gör';
const photo =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="180"%3E%3Crect width="320" height="180" fill="gray"/%3E%3C/svg%3E';

/** Lappar, and the wall they stand on. */
export function NoteParts() {
  return (
    <Group id="lappar" heading="Lappar och vägg">
      <Part
        wide
        name="NoteCard"
        use="En lapp: det någon har skrivit, och vem. Växer med sin text."
        not="ett initiativ (Card) eller en rad i en lista (Row)."
      >
        <ul class="kit-notes">
          <For each={noteColours}>
            {(colour) => (
              <li>
                <NoteCard
                  colour={colour}
                  colourName={`${words[colour]} lapp`}
                  text="Grannar äter lunch på boendet"
                  author="Grupp 3"
                />
              </li>
            )}
          </For>
          <li>
            <NoteCard
              colour="yellow"
              text="Pratcafé där alla åldrar får plats"
              author="Grupp 2"
              merged="2 ursprung"
              grip
              actions={<Moving />}
            />
          </li>
          <li>
            <Kept<boolean> from>
              {(picked, keep) => (
                <NoteCard
                  colour="pink"
                  text="Hund på besök"
                  author="Utan namn"
                  pick={{ name: 'Välj Hund på besök', picked: picked(), onPick: keep }}
                  actions={<Moving />}
                />
              )}
            </Kept>
          </li>
          <li>
            <Kept from={false}>
              {(picked, keep) => (
                <NoteCard
                  colour="white"
                  text={long}
                  author="Person 14"
                  pick={{ name: 'Välj', picked: picked(), onPick: keep }}
                  chips={
                    <>
                      <Chip kind="conflict">Krock</Chip>
                      <Chip kind="local">Bara här</Chip>
                    </>
                  }
                  actions={<Moving />}
                />
              )}
            </Kept>
          </li>
          <li>
            <NoteCard
              colour="green"
              text="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
              lang="de"
              author="Grupp 1"
              merged="3 ursprung"
              chosen="Vald"
              photo={<img src={photo} alt="" />}
            />
          </li>
        </ul>
        <NoteCard colour="blue" size="large" text="Boka videobesök själv" author="Grupp 1" />
      </Part>
      <Part wide name="Wall" use="Lappar i kolumner. På telefon en i taget." not="faser (tavlan).">
        <Sorting />
        <div class="w358">
          <Sorting where=", på telefon" />
        </div>
        <div class="kit-wall">
          <Reading />
        </div>
      </Part>
      <Part
        name="ById"
        use="En lista där det som ritas följer sakens id: fokus blir kvar när raden läses om eller flyttas."
        not="en lista som aldrig ändras (For)."
      >
        <ul>
          <ById each={[{ id: 'a', title: 'Äta tillsammans' }]}>{(thing) => <li>{thing().title}</li>}</ById>
        </ul>
      </Part>
      <Part
        name="ColourChoice"
        use="En lapps färg, med ord."
        not="något som betyder något: en färg är bara en färg."
      >
        <Kept<NoteColour> from="yellow">
          {(colour, keep) => <ColourChoice label="Färg" words={words} value={colour()} onChange={keep} />}
        </Kept>
      </Part>
      <Part name="DragGhost" use="Det som är i handen när man drar." not="något som behövs: drag är extra.">
        <div class="kit-ghost">
          <DragGhost title="Hund på besök" note="Flytta till Trygg hemma" isClosed={false} x={0} y={0} />
        </div>
        <div class="kit-ghost">
          <DragGhost title="Haffa" note="Öppnas av Beslut skala upp" isClosed x={0} y={0} />
        </div>
      </Part>
    </Group>
  );
}

const nothing = () => undefined;
const Moving = () => (
  <Menu
    label="Flytta till…"
    name="Flytta till… lappen"
    items={[{ label: 'Trygg hemma', onSelect: nothing }]}
  />
);

type Note = { id: string; text: string; colour: NoteColour; in: string };
const begun: readonly Note[] = [
  { id: '1', text: 'Receptbok från alla kök', colour: 'white', in: 'none' },
  { id: '2', text: 'Hund på besök', colour: 'pink', in: 'none' },
  { id: '3', text: 'Pratcafé där alla åldrar får plats', colour: 'yellow', in: 'meet' },
  { id: '4', text: 'Boka videobesök själv, utan att ringa boendet', colour: 'blue', in: 'meet' },
  { id: '5', text: 'Ring ett nummer före lunch', colour: 'green', in: 'safe' },
];
const groups = [
  { id: 'none', title: 'Utan grupp' },
  { id: 'meet', title: 'Träffas oftare' },
  { id: 'safe', title: 'Trygg hemma, också när ingen annan är där' },
  { id: 'time', title: 'Mer tid för vård' },
];
const columnsOf = (notes: readonly Note[]) =>
  groups.map((group) => {
    const own = notes.filter((note) => note.in === group.id);
    return {
      ...group,
      notes: own,
      count: String(own.length),
      countName: `${own.length} lappar`,
      empty: 'Ingen lapp här än.',
    };
  });
const titleOf = (id: string | undefined) => groups.find((group) => group.id === id)?.title;

/** Sorted by menu, and by drag. */
function Sorting(props: { where?: string }) {
  const [notes, setNotes] = createSignal(begun);
  const [shown, setShown] = createSignal<string>();
  const move = (id: string, to: string) => {
    setNotes((all) => all.map((note) => (note.id === id ? { ...note, in: to } : note)));
    setShown(to);
  };
  return (
    <Wall
      name="Grupper"
      columns={columnsOf(notes()).map((column) => ({
        ...column,
        title: `${column.title}${props.where ?? ''}`,
      }))}
      shown={shown()}
      onShow={setShown}
      menu={(column) => (
        <Menu
          label={`Mer om ${column().title}`}
          look="more"
          items={[{ label: 'Byt namn', onSelect: nothing }]}
        />
      )}
      note={(note) => (
        <NoteCard
          colour={note().colour}
          text={note().text}
          author="Grupp 2"
          grip
          actions={
            <Menu
              label="Flytta till…"
              name={`Flytta till… ${note().text}`}
              items={groups.map((group) => ({
                label: group.title,
                checked: group.id === note().in,
                onSelect: () => move(note().id, group.id),
              }))}
            />
          }
        />
      )}
      dragging={{
        titleOf: ({ text }) => text,
        wordsOver: (id) => (id ? `Flytta till ${titleOf(id)}` : 'Släpp i en grupp'),
        onMove: move,
      }}
      after={<Button icon="plus">Ny grupp</Button>}
    />
  );
}

const many = Array.from({ length: 40 }, (_, nth) => ({
  id: `m${nth}`,
  text: `Lapp nummer ${nth + 1}`,
  colour: noteColours[nth % noteColours.length] ?? 'white',
  in: nth % 3 === 0 ? 'meet' : 'safe',
}));

/** In a height of its own, with votes at the foot. */
function Reading() {
  const [votes, setVotes] = createSignal<Record<string, number>>({ meet: 1 });
  const given = () => Object.values(votes()).reduce((sum, count) => sum + count, 0);
  const vote = (id: string, by: number) => setVotes((all) => ({ ...all, [id]: (all[id] ?? 0) + by }));
  return (
    <Wall
      name="Grupper att rösta på"
      fill
      onlyToRead
      columns={columnsOf(many)
        .slice(1)
        .map((column) => ({
          ...column,
          title: `${column.title}, att rösta på`,
          strong: (votes()[column.id] ?? 0) > 0,
        }))}
      note={(note) => <NoteCard colour={note().colour} text={note().text} author="Utan namn" />}
      foot={(column) => (
        <VoteStepper
          name={column().title}
          count={votes()[column().id] ?? 0}
          unit="dina röster"
          takeLabel="Ta bort en röst"
          giveLabel="Ge en röst"
          takeReason={votes()[column().id] ? undefined : 'Du har ingen röst här.'}
          giveReason={given() >= 3 ? '0 röster kvar. Ta bort en först.' : undefined}
          onTake={() => vote(column().id, -1)}
          onGive={() => vote(column().id, 1)}
        />
      )}
    />
  );
}
