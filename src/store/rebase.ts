import type { Cookie, PullResponse } from '../sync/protocol.ts';
import type { OutboxEntry, Random } from '../sync/stores.ts';
import {
  type Cabinet,
  type CabinetTx,
  type StandingRecord,
  storeNames,
  theStanding,
  theWriter,
} from './cabinet.ts';
import { goesBack, hasForgotten, putAway, serverTime, told, untold, wordsIn } from './acknowledged.ts';
import { reoffered } from './archive.ts';
import { bringAgain, concernsOf, leaveWith } from './carried.ts';
import { baseRecord, loadOwners, nothingOf, type Owned, saveOwners } from './desk.ts';
import { renumber } from './outbox.ts';
import { byOwner, inChunks, type Owners, patched } from './patch.ts';
import { relieve } from './relieve.ts';
import { readOwners, replay, settle } from './replay.ts';
import { refreshPerson } from './rights.ts';
import type { Shape } from './shape.ts';

/** Rows in one transaction: more would lock every tab for too long. */
const mostRows = 1000;
/** The first reset finds nothing to sweep, and need not pay for looking. */
const firstGen = 1;

interface Around {
  readonly cabinet: Cabinet;
  readonly shape: Shape;
  readonly random: Pick<Random, 'uuid'>;
  /** Rows in one transaction, if not as many as usual. */
  readonly rowsAtOnce?: number;
}

/** An answer on its way in, cut into transactions. */
interface Arrival {
  readonly asked: Cookie | null;
  readonly answer: PullResponse;
  readonly now: number;
  readonly page: string | undefined;
  readonly clears: boolean;
  /** Several transactions are needed, in this call or over several pages. */
  readonly isLong: boolean;
}

/**
 * Takes in what the server answered. Up to 1 000 rows in one transaction; more, or pages, in several of whole owners. An entry
 * leaves the outbox only in the last of them, together with its effects (S6). A crash in between starts over harmlessly: the cookie
 * moves last, and a reset's leftovers are of an older generation.
 * @param asked the cookie that was asked with; `stale` if it is no longer the store's, or another tab has taken over.
 * @param page the page that was asked for.
 */
export async function applyPull(
  around: Around,
  asked: Cookie | null,
  answer: PullResponse,
  now: number,
  page?: string,
): Promise<'applied' | 'stale'> {
  const { clears, owners } = byOwner(answer.patch, asked === null && page === undefined);
  const chunks = inChunks(owners, around.rowsAtOnce ?? mostRows);
  const isLong = chunks.length > 1 || answer.next !== undefined || page !== undefined;
  const arrival: Arrival = { asked, answer, now, page, clears, isLong };
  let session: number | undefined;
  for (const [nth, chunk] of chunks.entries()) {
    const isFinal = nth === chunks.length - 1;
    const went = await around.cabinet.transact('download', storeNames, (tx) =>
      takeIn(tx, around, arrival, chunk, session, isFinal),
    );
    if (went === 'stale') return 'stale';
    session = went;
  }
  return 'applied';
}

/** One transaction of an answer. Gives the session that the next must find unchanged. */
async function takeIn(
  tx: CabinetTx,
  { shape, random }: Around,
  arrival: Arrival,
  chunk: Owners,
  session: number | undefined,
  isFinal: boolean,
): Promise<number | 'stale'> {
  const { asked, answer, page, clears, isLong } = arrival;
  const left = await theStanding(tx);
  const begins = session === undefined;
  if (begins ? !isAsked(left, asked, page) : left.session !== session) return 'stale';
  // A page that begins anew: what was seen changed while the pages were fetched.
  const isFirst = begins && (page === undefined || clears);
  const { paging: _abandoned, ...fresh } = left;
  const found: StandingRecord = isFirst ? fresh : left;
  const isReset = clears || (found.paging?.reset ?? false);
  const standing: StandingRecord = {
    ...found,
    session: begins && isLong ? found.session + 1 : found.session,
    gen: isFirst && clears ? found.gen + 1 : found.gen,
    // A reset that is left half done must begin anew: whoever asks next asks for everything.
    cookie: isFirst && clears && isLong ? null : found.cookie,
  };
  if (isFinal && answer.next === undefined) {
    await finish(tx, shape, random, arrival, chunk, standing, isReset);
    return standing.session;
  }
  // A reset's pages bring owners whole, but for its last, which ends with what changed meanwhile.
  const isWhole = isReset && (page === undefined || answer.next !== undefined);
  await putDown(tx, shape, chunk, standing.gen, isReset, isWhole);
  await tx.put('meta', [isFinal ? turned(standing, arrival, isReset) : standing]);
  return standing.session;
}

/** Is this the answer that the store waits for? */
function isAsked(standing: StandingRecord, asked: Cookie | null, page: string | undefined): boolean {
  if (page !== undefined) return standing.paging?.next === page;
  const now = standing.cookie;
  return now?.order === asked?.order && now?.epoch === asked?.epoch && now?.view === asked?.view;
}

/** The page is turned: acknowledgements and outcomes wait for the last. */
function turned(standing: StandingRecord, { asked, answer }: Arrival, reset: boolean): StandingRecord {
  const { next } = answer;
  if (next === undefined) return standing;
  const isBehind = standing.paging?.goesBack ?? goesBack(asked, answer.cookie);
  const paging = { next, reset, ...(isBehind ? { goesBack: true as const } : {}) };
  return { ...standing, paging: { ...paging, ...gathered(standing, answer) } };
}

function gathered({ paging }: StandingRecord, answer: PullResponse) {
  return {
    lmids: { ...paging?.lmids, ...answer.lastMutationIDChanges },
    results: [...(paging?.results ?? []), ...answer.results],
  };
}

/** Rows of an answer that is not complete yet. Where a pending deed has changed an owner, only its base is: what the user sees must not flicker (S6). */
async function putDown(
  tx: CabinetTx,
  shape: Shape,
  chunk: Owners,
  gen: number,
  isReset: boolean,
  isWhole: boolean,
) {
  const standing = (owned: Owned | undefined) => (isReset && owned && owned.gen < gen ? undefined : owned);
  const shadowed = new Set(await tx.keys('base'));
  const plain = [...chunk.keys()].filter((owner) => !shadowed.has(owner));
  const covered = [...chunk.keys()].filter((owner) => shadowed.has(owner));
  const before = isWhole ? new Map<string, Owned>() : await loadOwners(tx, plain);
  const rows = new Map(
    plain.map((owner) => [owner, patched(standing(before.get(owner)), chunk.get(owner), gen, shape)]),
  );
  await saveOwners(tx, rows, shape, isWhole && gen === firstGen);
  if (covered.length === 0) return;
  const bases = await tx.getMany('base', covered);
  await tx.put(
    'base',
    covered.map((owner, nth) =>
      baseRecord(owner, patched(standing(bases[nth]), chunk.get(owner), gen, shape)),
    ),
  );
}

/** The last transaction: rows, acknowledgements, outcomes, replay, cookie. */
async function finish(
  tx: CabinetTx,
  shape: Shape,
  random: Pick<Random, 'uuid'>,
  arrival: Arrival,
  chunk: Owners,
  standing: StandingRecord,
  isReset: boolean,
): Promise<void> {
  const { answer } = arrival;
  const { gen } = standing;
  const { lmids, results } = gathered(standing, answer);
  const writer = await theWriter(tx);
  const hasNews = chunk.size > 0 || isReset || results.length > 0 || Object.keys(lmids).length > 0;
  const hasMoved = answer.cookie.order !== standing.cookie?.order || answer.cookie.epoch !== standing.epoch;
  if (!hasNews && !hasMoved) return bringAgain(tx, answer.cookie);

  const isNewEpoch = standing.epoch !== undefined && standing.epoch !== answer.cookie.epoch;
  const isBehind = standing.paging?.goesBack ?? goesBack(arrival.asked, answer.cookie);
  const words = wordsIn(results, writer.clientID);
  const hasLost = arrival.asked === null && (await hasForgotten(tx, standing.lmids, lmids, words));
  const isRestored = isNewEpoch || isBehind || hasLost;
  const outbox = await tx.all('outbox');
  const lmid = lmids[writer.clientID] ?? 0;
  // A number alone acknowledges nothing: on a device that was copied it may be the other one's (S11).
  const isAcknowledged = ({ id, mid, outcome }: OutboxEntry) =>
    id <= lmid && (words.has(mid) || outcome !== undefined);
  const acknowledged = outbox.filter(isAcknowledged);
  const waiting = outbox
    .filter((entry) => !isAcknowledged(entry))
    .map((entry) => told(isRestored ? untold(entry) : entry, words));
  const again = isRestored ? await reoffered(tx, words) : { lost: [], refused: [] };
  const done = [...again.refused, ...acknowledged];
  const ids = acknowledged.map((entry) => entry.id);
  if (ids.length > 0) await tx.delete('outbox', ids);
  const put = await putAway(tx, done, words, standing.nextSeq, answer, arrival.now);
  const seq = await relieve(tx, words, put, serverTime(answer, arrival.now), isRestored);

  const pending = [...again.lost, ...waiting];
  const isForked = waiting.some((entry) => entry.id <= lmid);
  if (isRestored || isForked) await renumber(tx, random.uuid(), pending);
  else {
    const news = waiting.filter((entry) => entry.outcome && words.has(entry.mid));
    if (news.length > 0) await tx.put('outbox', news);
  }
  const numbered = isRestored || isForked ? await tx.all('outbox') : waiting;

  const left = await leaveWith(tx, answer.cookie, isRestored);
  const shown = await tx.all('carried');

  const pendingOn = isReset
    ? [
        ...numbered.flatMap((e) => [...e.owners, ...readOwners(shape.mutations.get(e.name), e.args)]),
        ...concernsOf(shape, shown),
      ]
    : [];
  const { current, server } = await groundOf(tx, shape, chunk, gen, isReset, arrival.isLong, pendingOn);
  const settled = [...acknowledged, ...waiting.filter((entry) => entry.outcome)];
  // Earlier chunks may have changed what any pending deed reads.
  const anew = isRestored || isReset || arrival.isLong ? [...numbered, ...shown] : [];
  const touched = new Set([
    ...server.keys(),
    ...[...settled, ...left, ...anew].flatMap((entry) => entry.owners),
  ]);
  const rebuilt = await replay(tx, shape, numbered, touched, { current, server });
  await settle(tx, shape, rebuilt);
  if (isReset && gen > firstGen) await sweep(tx, gen, rebuilt.owners);

  const known = isRestored ? lmids : { ...standing.lmids, ...lmids };
  await keepCookie(tx, { ...standing, nextSeq: seq, lmids: known }, answer);
  if (arrival.isLong || rebuilt.owners.has(shape.people.owner)) await refreshPerson(tx, shape);
}

async function keepCookie(tx: CabinetTx, standing: StandingRecord, answer: PullResponse): Promise<void> {
  const { paging: _turned, ...rest } = standing;
  const { cookie } = answer;
  await tx.put('meta', [{ ...rest, cookie, epoch: cookie.epoch }]);
}

/** What the server has of the owners in question: this chunk's, and those whose base came with earlier chunks or ends with a reset. */
async function groundOf(
  tx: CabinetTx,
  shape: Shape,
  chunk: Owners,
  gen: number,
  isReset: boolean,
  isLong: boolean,
  pendingOn: readonly string[],
) {
  const owners = [...chunk.keys()];
  const based = isReset || isLong ? await tx.all('base') : [];
  const bases = new Map((await tx.getMany('base', owners)).flatMap((b) => (b ? [[b.owner, b]] : [])));
  const wanted = new Set([...owners, ...based.map((base) => base.owner), ...pendingOn]);
  const current = await loadOwners(tx, [...wanted]);
  const server = new Map<string, Owned>();
  // What a reset did not bring is not there, though its old rows still lie here and pending deeds would find them.
  for (const owner of pendingOn) {
    const now = current.get(owner);
    server.set(owner, now?.gen === gen ? now : nothingOf(gen));
  }
  for (const base of based) server.set(base.owner, isReset && base.gen < gen ? nothingOf(gen) : base);
  for (const owner of owners) {
    const before = bases.get(owner) ?? current.get(owner);
    server.set(
      owner,
      patched(isReset && before && before.gen < gen ? undefined : before, chunk.get(owner), gen, shape),
    );
  }
  return { current, server };
}

/** At the end of a reset, rows that it did not bring are gone. Heads are read, parts only where no head speaks for them: they are large. */
async function sweep(tx: CabinetTx, gen: number, rebuilt: ReadonlySet<string>): Promise<void> {
  const heads = await tx.all('heads');
  const gone = heads.filter((head) => head.gen < gen && !rebuilt.has(head.owner)).map((head) => head.owner);
  const headed = new Set<unknown>(heads.map((head) => head.owner));
  const orphans = (await tx.keys('parts')).filter((owner) => !headed.has(owner));
  for (const parts of await tx.getMany('parts', orphans))
    if (parts && parts.gen < gen && !rebuilt.has(parts.owner)) gone.push(parts.owner);
  if (gone.length === 0) return;
  await tx.delete('heads', gone);
  await tx.delete('parts', gone);
}
