import { base, type Occasion, type Setting } from './occasion.ts';

/** A workshop of the facilitator's with a step, somebody in the room, two notes and two clusters. Its parts are named from its own id. */
function inRoom({ id: workshopId }: Setting) {
  const named = (nth: number) => workshopId.replace('-7000-', `-700${nth}-`);
  const [step, person, note, other, cluster, beside, photo] = [1, 2, 3, 4, 5, 6, 7].map(named);
  const noted = (noteId = '', text = 'Handsken fryser') => [
    'note.add' as const,
    { workshopId, id: noteId, stepId: step, text, colour: 'yellow', deviceId: 'tablet' },
  ];
  const first = [
    [
      'workshop.prepare',
      {
        workshopId,
        title: 'Idéverkstad',
        mode: 'one',
        steps: [{ id: step, kind: 'capture', title: 'Skriv', rank: 1 }],
        participants: [{ id: person, kind: 'person', name: 'Kim' }],
      },
    ],
    noted(note),
    noted(other, 'Handskar fryser'),
    ['cluster.add', { workshopId, id: cluster, name: 'Kyla', rank: 1 }],
    ['cluster.add', { workshopId, id: beside, name: 'Vinter', rank: 2 }],
  ] as (readonly [string, object])[];
  return { workshopId, first, named, step, person, note, other, cluster, beside, photo };
}
type Room = ReturnType<typeof inRoom>;

/** A deed in that workshop, done by whoever leads it. */
const inWorkshop =
  (
    args: (room: Room, s: Setting) => object,
    before: (room: Room, s: Setting) => readonly (readonly [string, object])[] = () => [],
  ) =>
  (s: Setting): Occasion => {
    const room = inRoom(s);
    return {
      who: 'facilitator',
      first: [...room.first, ...before(room, s)],
      args: { workshopId: room.workshopId, ...args(room, s) },
    };
  };

/** The four deeds of a part: one that is added beside those that are there. */
function partOfWorkshop(
  noun: string,
  field: string,
  given: (room: Room, s: Setting) => object,
): Record<string, (s: Setting) => Occasion> {
  const own = ({ named }: Room) => ({ id: named(8) });
  const whole = (room: Room, s: Setting) => ({
    workshopId: room.workshopId,
    ...own(room),
    ...given(room, s),
  });
  const add = (room: Room, s: Setting) => [`${noun}.add`, whole(room, s)] as const;
  const editing = (room: Room, value: string) => ({
    workshopId: room.workshopId,
    ...own(room),
    field,
    value,
    base,
  });
  return {
    [`${noun}.add`]: inWorkshop(whole),
    [`${noun}.withdraw`]: inWorkshop(own, (room, s) => [add(room, s)]),
    [`${noun}.restore`]: inWorkshop(own, (room, s) => [
      add(room, s),
      [`${noun}.withdraw`, { workshopId: room.workshopId, ...own(room) }],
    ]),
    [`${noun}.edit`]: inWorkshop(
      (room, s) => editing(room, s.text),
      (room, s) => [add(room, s), [`${noun}.edit`, editing(room, s.other)]],
    ),
  };
}

/** An occasion for every deed in a workshop that can be taken back. */
export const ofWorkshops: Readonly<Record<string, (s: Setting) => Occasion>> = {
  'workshop.prepare': ({ id, text }) => ({
    who: 'facilitator',
    args: { workshopId: id, title: text, mode: 'groups', steps: [], participants: [] },
  }),
  'workshop.withdraw': inWorkshop(() => ({})),
  'workshop.restore': inWorkshop(
    () => ({}),
    ({ workshopId }) => [['workshop.withdraw', { workshopId }]],
  ),
  'workshop.edit': inWorkshop(
    (_room, { text }) => ({ field: 'aim', value: text, base }),
    ({ workshopId }, { other }) => [['workshop.edit', { workshopId, field: 'aim', value: other, base }]],
  ),
  ...partOfWorkshop('workshopStep', 'instruction', () => ({ kind: 'vote', title: 'Rösta', rank: 2 })),
  ...partOfWorkshop('participant', 'name', () => ({ kind: 'group', name: 'Bord 1' })),
  ...partOfWorkshop('note', 'text', ({ step }, { text }) => ({
    stepId: step,
    text,
    colour: 'pink',
    deviceId: 'tablet',
  })),
  ...partOfWorkshop('cluster', 'name', () => ({ rank: 3 })),
  ...partOfWorkshop('wallPhoto', 'alt', ({ note }) => ({
    on: { table: 'note', id: note },
    hash: 'b'.repeat(64),
    type: 'image/jpeg',
    bytes: 100,
  })),
  'note.move': inWorkshop(({ note, cluster }) => ({ id: note, clusterId: cluster })),
  'note.setAuthor': inWorkshop(({ note, person }) => ({ id: note, authorId: person })),
  'note.merge': inWorkshop(({ note, other }) => ({ id: note, into: other })),
  'note.unmerge': inWorkshop(
    ({ note }) => ({ id: note }),
    ({ workshopId, note, other }) => [['note.merge', { workshopId, id: note, into: other }]],
  ),
  'cluster.merge': inWorkshop(({ cluster, beside }) => ({ id: cluster, into: beside })),
  'cluster.unmerge': inWorkshop(
    ({ cluster }) => ({ id: cluster }),
    ({ workshopId, cluster, beside }) => [['cluster.merge', { workshopId, id: cluster, into: beside }]],
  ),
  'workshop.choose': inWorkshop(({ cluster }) => ({ table: 'cluster', id: cluster })),
  'workshop.unchoose': inWorkshop(
    ({ note }) => ({ table: 'note', id: note }),
    ({ workshopId, note }) => [['workshop.choose', { workshopId, table: 'note', id: note }]],
  ),
};
