import * as z from 'zod/mini';
import { forbidden, problem, weather } from './answers.ts';
import { canonical } from './canonical.ts';
import {
  type Answer,
  type City,
  type CitySnapshot,
  type Principal,
  type StoredRow,
  Transient,
} from './cityStore.ts';
import { type Cookie, keyOf, type PatchOp, pullRequest, type PullResponse, type Result } from './protocol.ts';
import { lostSince, proofOf, provenMoment } from './proof.ts';
import { isPlain } from './sent.ts';

/** Owners on a page of a first pull. */
export const PAGE = 250;
/** Epochs are this far apart in the cookie's order, so that it never goes backwards after a restore. */
const EPOCH = 2 ** 40;
/** The cookie that shows a loss is hardly the latest that was given: others may have seen more numbers given out. */
const MARGIN = 100;

/** Where a paged pull goes on. It is good only for the same epoch and view, and while the city still has all that it had then. */
const bookmark = z.object({
  /** As in a cookie of that moment. */
  order: z.optional(z.number()),
  proof: z.optional(z.string()),
  epoch: z.string(),
  view: z.string(),
  /** All pages before the last give rows as of this version. */
  upTo: z.int(),
  below: z.string(),
  /** From where acknowledgements are wanted. */
  acked: z.int(),
});
type Bookmark = z.infer<typeof bookmark>;

/**
 * Answers a pull: what the caller may see and does not have, with the acknowledgements that belong to it, in one snapshot.
 * A first pull, and one after the view or the epoch changed, begins with `clear` and may come in pages; until the last
 * page the cookie is not to be kept.
 */
export async function collect(city: City, principal: Principal, body: unknown): Promise<Answer> {
  const request = z.safeParse(pullRequest, body);
  if (!request.success || !isPlain(request.data.clientGroupID)) return problem(400, 'malformed');
  const { clientGroupID: group, person, cookie, page } = request.data;
  if (person !== undefined && person !== principal.person) return forbidden('wrong_principal');
  const mark = page === undefined ? undefined : readBookmark(page);
  if (page !== undefined && !mark) return problem(400, 'malformed');
  const { space } = principal;
  try {
    const told = await city.store.snapshot(space, async (s): Promise<Answer | Loss> => {
      const lost = await lossOf(city, space, [cookie, mark && cookieOf(mark)], s);
      return lost ?? answer(city, principal, group, cookie, mark, s);
    });
    if (!('deeds' in told)) return told;
    await beginAnew(city, space, group, told);
    return await city.store.snapshot(space, (s) => answer(city, principal, group, cookie, mark, s));
  } catch (error) {
    if (error instanceof Transient) return weather(error);
    throw error;
  }
}

/** What the city has lost of an epoch: so many deeds, or acknowledgements alone. */
interface Loss {
  readonly epoch: string;
  readonly deeds: number;
}

/** What cookies of the present epoch show to be lost. One that the city did not give shows nothing. */
async function lossOf(
  city: City,
  space: string,
  cookies: readonly (Cookie | null | undefined)[],
  s: CitySnapshot,
): Promise<Loss | undefined> {
  const { id: epoch } = await s.epoch();
  for (const cookie of cookies) {
    if (cookie?.epoch !== epoch) continue;
    const moment = provenMoment(city, space, cookie);
    const deeds = moment && (await lostSince(s, moment, cookie.version));
    if (deeds !== undefined) return { epoch, deeds };
  }
  return undefined;
}

/**
 * Somebody has seen what this city no longer has: its files were put back from a copy. A new epoch makes every device start over
 * and offer again what it holds (S11).
 */
async function beginAnew(
  city: City,
  space: string,
  group: string,
  { epoch: old, deeds }: Loss,
): Promise<void> {
  const epoch = city.salt();
  const isFirst = await city.store.write(space, async (tx) => {
    if ((await tx.epoch()).id !== old) return false;
    await tx.renewEpoch(epoch);
    await tx.skipNumbers(deeds + MARGIN);
    return true;
  });
  if (isFirst) city.report({ kind: 'lostCommits', space, group, deeds, epoch });
}

async function answer(
  city: City,
  principal: Principal,
  group: string,
  cookie: Cookie | null,
  mark: Bookmark | undefined,
  s: CitySnapshot,
): Promise<Answer> {
  const bound = await s.groupPerson(group);
  if (bound !== undefined && bound !== principal.person) return forbidden('wrong_principal');
  const moment = city.now();
  const viewer = await s.get(city.domain.personRead(principal.person));
  if (!viewer) return forbidden('unknown_person');

  const held = city.domain.tokensOf(city.domain.actorOf(viewer, moment.today));
  const view = city.sha256(canonical(held)).slice(0, 16);
  // The cookie is the device's own, so its token never changes what it has seen.
  const tokens = [...held, city.domain.deviceToken(group)];
  const epoch = await s.epoch();
  const version = await s.version();
  const stands = { order: epoch.number * EPOCH + version, epoch: epoch.id, version, view };
  const now: Cookie = {
    ...stands,
    proof: await proofOf(city, principal.space, stands, s),
  };
  const sees = (audience: readonly string[]) => audience.some((token) => tokens.includes(token));
  const mine = cookie?.epoch === epoch.id ? cookie : undefined;
  if (mine && mine.version > version)
    city.report({
      kind: 'cookieAhead',
      space: principal.space,
      group,
      cookie: mine.version,
      version,
    });

  /** What changed in (after, version], for somebody who has all as of `after`. */
  const changes = async (after: number): Promise<PatchOp[]> => {
    const rows = await s.rowsSince(after, version);
    const exits = await s.exitsSince(after, version, tokens);
    return [
      ...rows.filter(({ audience }) => sees(audience)).map((row) => (row.deleted ? del(row) : put(row))),
      // Another token may still let them see it; then it is no exit for them.
      ...exits.filter(({ audience }) => !sees(audience)).map(delAt),
    ];
  };
  const whole = async (patch: PatchOp[], acked: number) =>
    respond(now, moment.at, patch, {
      lmids: await s.lmidsSince(group, acked, version),
      results: await s.resultsSince(group, acked, version),
    });

  const isSound = mine && mine.view === view && mine.version <= version;
  if (!mark && isSound) return whole(await changes(mine.version), mine.version);

  // A bookmark from before a change of view or epoch starts over, and one that does not show of which city it is.
  const isOurs = mark && provenMoment(city, principal.space, cookieOf(mark)) !== undefined;
  const goesOn = isOurs && mark.epoch === epoch.id && mark.view === view && mark.upTo <= version;
  const from: Omit<Bookmark, 'below'> & { below?: string } = goesOn
    ? mark
    : {
        order: now.order,
        proof: now.proof,
        epoch: epoch.id,
        view,
        upTo: version,
        // Acknowledgements of the same epoch that the device has had need not come again.
        acked: mine && mine.version <= version ? mine.version : 0,
      };
  const { rows, next } = await s.rowsOfOwners(from.below, city.page ?? PAGE, from.upTo);
  const patch: PatchOp[] = [
    ...(goesOn ? [] : [{ op: 'clear' as const }]),
    ...rows.filter(({ audience }) => sees(audience)).map(put),
  ];
  if (next !== undefined)
    return respond(now, moment.at, patch, { next: writeBookmark({ ...from, below: next }) });
  // What changed while the pages were fetched comes with the last one, so that the whole is as of one version.
  const since = from.upTo < version ? await changes(from.upTo) : [];
  return whole([...patch, ...since], from.acked);
}

function respond(
  cookie: Cookie,
  serverTime: string,
  patch: PatchOp[],
  rest: { lmids?: Readonly<Record<string, number>>; results?: readonly Result[]; next?: string },
): Answer {
  const body: PullResponse = {
    cookie,
    lastMutationIDChanges: { ...rest.lmids },
    patch,
    results: [...(rest.results ?? [])],
    ...(rest.next === undefined ? {} : { next: rest.next }),
    serverTime,
  };
  return { status: 200, body };
}

const put = ({ table, row }: StoredRow): PatchOp => ({
  op: 'put',
  key: keyOf(table, row.owner, row.id),
  value: { ...row },
});
const delAt = (place: { table: string; owner: string; id: string }): PatchOp => ({
  op: 'del',
  key: keyOf(place.table, place.owner, place.id),
});
const del = ({ table, row }: StoredRow): PatchOp => delAt({ table, owner: row.owner, id: row.id });

const cookieOf = ({ order = 0, epoch, view, upTo, proof }: Bookmark): Cookie => ({
  order,
  epoch,
  view,
  version: upTo,
  ...(proof === undefined ? {} : { proof }),
});

const writeBookmark = (mark: Bookmark): string => canonical(mark);

function readBookmark(page: string): Bookmark | undefined {
  try {
    const read = z.safeParse(bookmark, JSON.parse(page));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
