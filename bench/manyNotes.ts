import { v7 as uuid } from 'uuid';
import { clusterDeeds } from '../src/domain/cluster.ts';
import { noteColours, noteDeeds } from '../src/domain/note.ts';
import type { Mutation } from '../src/domain/tx.ts';
import { goToStep, prepareWorkshop, startWorkshop } from '../src/domain/workshopDeeds.ts';
import { CITY } from '../src/server/spaces.ts';
import type { City } from '../src/sync/cityStore.ts';
import { enact, type ServerDeed } from '../src/sync/enact.ts';

const what = [
  'Pratcafé',
  'Lånecyklar',
  'Bokbuss',
  'Odling',
  'Verkstad',
  'Gemensam lunch',
  'Läxhjälp',
  'Skärmar',
];
const where = ['på torget', 'i biblioteket', 'på boendet', 'vid stationen', 'i parken', 'på skolgården'];
const whom = [
  'för barn och gamla tillsammans',
  'för den som bor ensam',
  'för nattpersonalen',
  'för hela kvarteret, också om vintern när det är mörkt',
  'för alla',
];
const names = [
  'Träffas oftare',
  'Trygg hemma',
  'Enklare vardag',
  'Mer tid för vård',
  'Ute i staden',
  'Lära nytt',
];

/** How large a wall is. */
export interface WallSize {
  readonly clusters: number;
  readonly notes: number;
  /** One note in so many is in no cluster; none unless said. */
  readonly looseEvery?: number;
  /** The room is still writing; else it groups. */
  readonly isWriting?: true;
}

/**
 * A workshop that goes on, with a wall that is full: through the same rules as everybody's deeds.
 * @returns its id.
 */
export async function fillWall(city: City, person: string, size: WallSize): Promise<string> {
  const workshopId = uuid();
  const deeds: ServerDeed[] = [];
  const does = <A>(deed: Mutation<A>, args: A) => deeds.push({ by: { person }, name: deed.name, args });
  const [write, group, vote] = [uuid(), uuid(), uuid()];
  const groups = Array.from({ length: 4 }, (_, nth) => ({
    id: uuid(),
    kind: 'group' as const,
    name: `Grupp ${nth + 1}`,
  }));
  does(prepareWorkshop, {
    workshopId,
    title: 'Framtidens äldreomsorg',
    mode: 'one',
    participants: groups,
    steps: [
      {
        id: write,
        kind: 'capture',
        title: 'Skriv',
        instruction: 'Vad skulle göra vardagen bättre?',
        rank: 1,
      },
      {
        id: group,
        kind: 'group',
        title: 'Gruppera',
        instruction: 'Lägg lappar som hör ihop i samma grupp.',
        rank: 2,
      },
      { id: vote, kind: 'vote', title: 'Rösta', votesEach: 3, of: 'clusters', rank: 3 },
    ],
  });
  does(startWorkshop, { workshopId });
  const clusters = Array.from({ length: size.clusters }, (_, nth) => ({
    id: uuid(),
    name: names[nth] ?? `Grupp med nummer ${nth + 1}`,
    rank: nth + 1,
  }));
  for (const cluster of clusters) does(clusterDeeds.add, { workshopId, ...cluster });
  for (let nth = 0; nth < size.notes; nth++) {
    const isLoose = size.looseEvery !== undefined && nth % size.looseEvery === 0;
    const cluster = isLoose ? undefined : clusters[nth % Math.max(1, clusters.length)];
    const author = groups[nth % (groups.length + 1)];
    does(noteDeeds.add, {
      workshopId,
      id: uuid(),
      stepId: write,
      text: `${what[nth % what.length]} ${where[(nth * 5) % where.length]} ${whom[(nth * 3) % whom.length]} (${nth + 1})`,
      colour: noteColours[(nth * 7) % noteColours.length] ?? 'yellow',
      ...(author ? { authorId: author.id } : {}),
      ...(cluster ? { clusterId: cluster.id } : {}),
      deviceId: 'tablet',
    });
  }
  does(goToStep, { workshopId, stepId: size.isWriting ? write : group });
  await enact(city, CITY, deeds);
  return workshopId;
}
