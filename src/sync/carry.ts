import * as z from 'zod/mini';
import { problem, weather } from './answers.ts';
import { type Answer, type City, type Principal, Transient } from './cityStore.ts';
import { Ledger } from './ledger.ts';
import { type Carried, carryRequest, type DealtAt, deedText, type SignedDeed } from './parcel.ts';
import { pushResponse, type Result, schemaVersion } from './protocol.ts';
import { receive } from './receive.ts';

/** So many deeds are taken at a time: each signature is checked before anything is done. */
const MOST = 200;

/** A key that was registered for a person of the space. */
export interface KnownKey {
  /** Its session was ended, or its time ran out. */
  readonly isEnded: boolean;
  /** Its person is not of the space any more. */
  readonly isGone: boolean;
  verify(text: string, signature: string): boolean;
}

/** What carrying asks of identity, and of the domain. */
export interface CourierPorts {
  keyOf(space: string, person: string, key: string): Promise<KnownKey | undefined>;
  /** May this deed come by somebody else's hand? */
  mayBeCarried(name: string): boolean;
}

/**
 * Takes deeds that one person's device brings for another: as if the author's own device had sent them, under its own writer
 * and numbers. So what comes both ways is done once (S3), and in its order (S4). Whoever brought them stands in the log.
 */
export async function carry(
  city: City,
  courier: Principal,
  ports: CourierPorts,
  body: unknown,
): Promise<Answer> {
  const request = z.safeParse(carryRequest, body);
  if (!request.success) return problem(400, 'malformed');
  const { key, author, epoch, deeds } = request.data;
  if (deeds.length > MOST) return problem(413, 'too_many');
  const { space } = courier;
  const known = await ports.keyOf(space, author.person, key);
  if (!known) return problem(403, 'unknown_key');
  if (known.isGone) return problem(403, 'unknown_person');
  if (known.isEnded) return problem(403, 'key_ended');
  // All or nothing: one that is not as its author wrote it says that the parcel is not to be trusted.
  if (!deeds.every(({ deed, signature }) => known.verify(deedText(space, author, deed), signature)))
    return problem(403, 'bad_signature');

  const first = deeds.findIndex(({ deed }) => !ports.mayBeCarried(deed.name));
  const takable = first === -1 ? deeds : deeds.slice(0, first);
  const principal = { space, person: author.person, courier: courier.person };
  const went = await push(city, principal, author, epoch, takable);
  if (!('results' in went)) return went;
  const byId = new Map(went.results.map((result) => [result.id, result]));
  const unheard = deeds.filter(({ deed }) => !byId.has(deed.id));
  const stands = await standing(city, space, author, unheard).catch(orWeather);
  if ('status' in stands) return stands;
  const { here, at } = stands;
  const carried = deeds.map(({ deed }, nth): Carried => {
    const { mid } = deed;
    const result = byId.get(deed.id);
    if (result) return { mid, outcome: result.outcome };
    if (here.has(mid)) return { mid, outcome: 'duplicate' };
    return { mid, outcome: 'left', why: nth === first ? 'ownSession' : 'order' };
  });
  return { status: 200, body: { carried, at, serverTime: city.now().at } };
}

function orWeather(error: unknown): Answer {
  if (error instanceof Transient) return weather(error);
  throw error;
}

/** Where the city stands now, and which of what was left it has had from its author's own device, under whatever number. */
async function standing(city: City, space: string, author: Author, left: readonly SignedDeed[]) {
  const here = new Set<string>();
  if (left.length > 0)
    await city.store.write(space, async (tx) => {
      const ledger = new Ledger(tx, city);
      for (const { deed } of left) {
        const known = await ledger.find(deed.mid);
        if (known?.person === author.person && ledger.isSame(known, deed.name, deed.args)) here.add(deed.mid);
      }
    });
  const at = await city.store.snapshot(
    space,
    async (s): Promise<DealtAt> => ({
      epoch: (await s.epoch()).id,
      version: await s.version(),
    }),
  );
  return { here, at };
}

type Author = z.infer<typeof carryRequest>['author'];

/** Pushes for the author. A number that stands for something else (a copied device) is left to the author's device, and so is all after it. */
async function push(
  city: City,
  principal: Principal,
  author: Author,
  epoch: string | undefined,
  deeds: readonly SignedDeed[],
): Promise<Answer | { readonly results: readonly Result[] }> {
  const { clientGroupID, clientID } = author;
  const mutations = deeds.map(({ deed }) => ({ clientID, ...deed }));
  const envelope = { pushVersion: 1, profileID: clientGroupID, clientGroupID, schemaVersion };
  const answer = await receive(city, principal, {
    ...envelope,
    ...(epoch === undefined ? {} : { epoch }),
    mutations,
  });
  if (answer.status !== 200) return answer;
  const told = pushResponse.parse(answer.body);
  if ('results' in told) return told;
  const { atId = 0 } = told;
  const before = deeds.filter(({ deed }) => deed.id < atId);
  if (told.error === 'UnknownWriter' || before.length === deeds.length) return { results: [] };
  return before.length === 0 ? { results: [] } : push(city, principal, author, epoch, before);
}
