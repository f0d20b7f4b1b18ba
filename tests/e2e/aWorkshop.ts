import { v7 as uuid } from 'uuid';
import { roundId, turnoutId } from '../../src/domain/vote.ts';
import type { StepKind } from '../../src/domain/workshopStep.ts';
import type { Deed } from './calls.ts';

/** A workshop that somebody else has led, for stories and pictures of something else than how it was made. */

/** What it is called unless told otherwise. */
export const workshopTitle = 'Mat i äldreomsorgen';

/** How far it has come: made and no more, at a step, or over. */
export type Stage = 'prepared' | StepKind | 'ended';

export interface MadeWorkshop {
  readonly id: string;
  readonly steps: Readonly<Record<StepKind, string>>;
  readonly participants: readonly string[];
  readonly notes: readonly string[];
  readonly clusters: readonly string[];
  /** The round of votes, which stands from the stage `place` on. */
  readonly round: string;
}

interface Wishes {
  /** As far as this; its steps stand in the order of the kinds. Up to the plane, with a vote that has been shown, unless said. */
  readonly stage?: Stage;
  readonly title?: string;
  readonly mode?: 'one' | 'groups';
  readonly on?: string;
  /** Colleagues whose tablets take part. */
  readonly memberIds?: readonly string[];
}

const kinds = ['talk', 'capture', 'group', 'vote', 'place', 'choose'] as const satisfies readonly StepKind[];
const stages: readonly Stage[] = ['prepared', ...kinds, 'ended'];

const steps: Readonly<Record<StepKind, object>> = {
  talk: { title: 'Välkommen', minutes: 5, instruction: 'Säg i tur och ordning vem du är.' },
  capture: {
    title: 'Skriv idéer',
    minutes: 10,
    blind: true,
    instruction: 'Skriv en idé på varje lapp, så många du hinner. Tyst och var för sig.',
  },
  group: { title: 'Gruppera', minutes: 10, instruction: 'Lägg lappar som hör ihop i samma grupp.' },
  vote: {
    title: 'Rösta',
    minutes: 5,
    votesEach: 3,
    of: 'clusters',
    instruction: 'Lägg dina tre röster på det som löser störst behov.',
  },
  place: {
    title: 'Placera',
    minutes: 8,
    of: 'clusters',
    instruction: 'Hur stor effekt, och hur stor insats?',
  },
  choose: { title: 'Välj', minutes: 7, who: 'leaders', instruction: 'Vad går vi vidare med?' },
};

const people = ['Amina', 'Bosse', 'Cecilia', 'Dragan', 'Elsa', 'Farid', 'Gun', 'Hugo'];

/** Clusters with their notes; five each. */
const wall: Readonly<Record<string, readonly string[]>> = {
  'Äta tillsammans': [
    'Lunchklubb i biblioteket',
    'Grannar bjuder på middag',
    'Skolans matsal öppen för äldre på fredagar',
    'Laga mat ihop en gång i veckan',
    'Följeslagare till restaurangen',
  ],
  Leverans: [
    'Cykelbud med varm mat',
    'Välj maten på en skärm dagen innan',
    'Leverera när man är hungrig, inte klockan elva',
    'Samma person kommer varje gång',
    'Matlåda från den egna stadsdelen',
  ],
  'Maten själv': [
    'Receptbok med det vi åt som barn',
    'Fler kryddor',
    'Små portioner oftare',
    'Bröd som är bakat samma dag',
    'Mat för den som har svårt att svälja, som ser god ut',
  ],
  'Veta mer': [
    'Fråga vad folk tycker om maten varje dag',
    'Mät vad som slängs',
    'Visa hur mycket var och en dricker',
    'Kökspersonalen äter med de boende',
    'Anhöriga kan se veckans matsedel',
  ],
};
const names = Object.keys(wall);
const colours = ['yellow', 'pink', 'blue', 'green'] as const;

/** Who gives the votes of whom to which cluster: the first gets most. */
const ballots: readonly (readonly number[])[] = [
  [2, 1, 0, 0],
  [3, 0, 0, 0],
  [1, 1, 1, 0],
  [2, 0, 0, 1],
  [0, 2, 1, 0],
  [1, 2, 0, 0],
  [2, 1, 0, 0],
  [1, 0, 0, 2],
];

/** The deeds that lead a workshop as far as is wished, in order; whoever does them leads it. */
export function deedsOfWorkshop(wishes: Wishes = {}): { made: MadeWorkshop; deeds: readonly Deed[] } {
  const id = uuid();
  const stepIds = Object.fromEntries(kinds.map((kind) => [kind, uuid()])) as Record<StepKind, string>;
  const participants = people.map(() => uuid());
  const clusters = names.map(() => uuid());
  const texts = names.flatMap((name) => wall[name] ?? []);
  const notes = texts.map(() => uuid());
  const round = roundId(stepIds.vote, 1);
  const deviceId = uuid();
  const made: MadeWorkshop = { id, steps: stepIds, participants, notes, clusters, round };
  const at = { workshopId: id };
  const { stage = 'place', title = workshopTitle, mode = 'one', on = '2026-11-23' } = wishes;
  const base = { version: 0 };

  const goTo = (kind: StepKind): Deed => ['workshop.goTo', { ...at, stepId: stepIds[kind] }];
  const edit = (nth: number, field: string, value: number): Deed => [
    'cluster.edit',
    { ...at, id: clusters[nth], field, value, base },
  ];
  const places: readonly (readonly [effect: number, effort: number])[] = [
    [9, 3],
    [7, 7],
    [4, 2],
  ];
  const done: Readonly<Record<Stage, () => readonly Deed[]>> = {
    prepared: () => [
      [
        'workshop.prepare',
        {
          ...at,
          title,
          challenge: 'Många äldre äter ensamma, och för lite.',
          aim: 'Hitta tre idéer att prova under våren.',
          on,
          place: 'Träffpunkten',
          mode,
          steps: kinds.map((kind, nth) => ({ id: stepIds[kind], kind, ...steps[kind], rank: nth + 1 })),
          participants: people.map((name, nth) => ({ id: participants[nth], kind: 'person', name })),
        },
      ],
      ...(wishes.memberIds ?? []).map((personId): Deed => ['workshop.addMember', { ...at, personId }]),
    ],
    talk: () => [['workshop.start', at], goTo('talk')],
    // What is written in silence reaches no other device, so nothing of it stands there while it goes on.
    capture: () => [goTo('capture')],
    group: () => [
      ...texts.map(
        (text, nth): Deed => [
          'note.add',
          {
            ...at,
            id: notes[nth],
            stepId: stepIds.capture,
            text,
            colour: colours[nth % colours.length],
            ...(nth % 9 === 8 ? {} : { authorId: participants[nth % participants.length] }),
            deviceId,
          },
        ],
      ),
      ['workshopStep.reveal', { ...at, stepId: stepIds.capture }],
      goTo('group'),
      ...names.map((name, nth): Deed => ['cluster.add', { ...at, id: clusters[nth], name, rank: nth + 1 }]),
      // The last of each is left beside, so that there is something to group.
      ...notes
        .map(
          (note, nth): Deed => ['note.move', { ...at, id: note, clusterId: clusters[Math.floor(nth / 5)] }],
        )
        .filter((_, nth) => nth % 5 !== 4),
    ],
    vote: () => [
      goTo('vote'),
      ['round.start', { ...at, stepId: stepIds.vote, nth: 1, votesEach: 3, of: 'clusters' }],
    ],
    place: () => [
      ...ballots.map(
        (given, nth): Deed => [
          'ballot.cast',
          {
            ...at,
            id: turnoutId(round, participants[nth] ?? ''),
            roundId: round,
            voter: participants[nth],
            votes: Object.fromEntries(
              given.flatMap((votes, cluster) => (votes > 0 ? [[clusters[cluster], votes]] : [])),
            ),
            deviceId,
          },
        ],
      ),
      ['round.reveal', { ...at, roundId: round }],
      goTo('place'),
    ],
    choose: () => [
      ...places.flatMap(([effect, effort], nth) => [
        edit(nth, 'effect', effect),
        edit(nth, 'effort', effort),
      ]),
      goTo('choose'),
    ],
    ended: () => [
      ['workshop.choose', { ...at, table: 'cluster', id: clusters[0] }],
      ['workshop.choose', { ...at, table: 'cluster', id: clusters[1] }],
      [
        'workshop.makeInitiative',
        { ...at, table: 'cluster', id: clusters[0], title: 'Äta tillsammans i biblioteket' },
      ],
      ['workshop.end', at],
    ],
  };
  const deeds = stages.slice(0, stages.indexOf(stage) + 1).flatMap((each) => done[each]());
  return { made, deeds };
}

/** Leads a workshop as far as is wished. @param act does deeds as somebody who may prepare workshops */
export async function aWorkshop(
  act: (...deeds: readonly Deed[]) => Promise<void>,
  wishes: Wishes = {},
): Promise<MadeWorkshop> {
  const { made, deeds } = deedsOfWorkshop(wishes);
  await act(...deeds);
  return made;
}
