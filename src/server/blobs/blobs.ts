import { tokensOf } from '../../domain/access.ts';
import { MOST_BYTES } from '../../domain/attachment.ts';
import { initiative } from '../../domain/initiative.ts';
import { may } from '../../domain/may.ts';
import { workshop } from '../../domain/workshop.ts';
import type { Actor } from '../../domain/person.ts';
import { type CityStore, Transient } from '../../sync/cityStore.ts';
import type { Database } from '../storage/database.ts';
import { type Darkroom, type Developed, makeDarkroom } from './darkroom.ts';
import { makeLedger, type Reference } from './ledger.ts';
import { makeShelves } from './shelves.ts';

const day = 86_400_000;
/** A file to which no row has referred for so long is let go of (sync.md). */
const keptIdle = 30 * day;
/** A piece of a file that was begun and not gone on with. */
const keptUnfinished = 7 * day;

/** A piece of a file as it comes. */
export interface Piece {
  readonly space: string;
  readonly hash: string;
  readonly type: string;
  /** Who sends it, and whose it is when it is carried for somebody else. */
  readonly person: string;
  readonly carriedFor?: string | undefined;
  readonly offset: number;
  /** Bytes of the whole file. */
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** How an upload stands: `offset` bytes have arrived; all is well once it is `complete`. */
export interface Arrival {
  readonly offset: number;
  readonly complete: boolean;
}

/** Why a piece was not taken. `otherOffset`: go on from `offset`. */
export type Unwanted =
  | { readonly why: 'otherOffset'; readonly offset: number }
  | { readonly why: 'tooLarge' | 'tooMuch' | Exclude<(Developed & { ok: false })['why'], 'full'> };

export interface Surroundings {
  readonly database: Database;
  readonly store: CityStore;
  /** The folder of the files. */
  readonly root: string;
  readonly now: () => number;
  readonly darkroom?: Darkroom;
  /** Told of what is our fault: whoever runs the city should know. */
  readonly report?: (detail: string) => void;
}

/** The photos and files of the city: taking them in, showing them to those who may see them, letting go of them (docs/decisions/094). */
export function makeBlobs(surroundings: Surroundings) {
  const { database, store, root, now, darkroom = makeDarkroom(), report = () => {} } = surroundings;
  const ledger = makeLedger(database);
  const shelves = makeShelves(root);
  /** Files that are being written, so that two requests do not write one. */
  const atWork = new Set<string>();
  const inTurn = makeTurns();

  /** What is sent is checked, made anew and laid on its shelf; then, and only then, does the city know it. */
  async function takeIn({ space, hash, type, person, carriedFor }: Piece): Promise<Arrival | Unwanted> {
    const from = shelves.partial(space, hash, person);
    const to = shelves.beside(space, hash, person);
    const made = await darkroom.develop({ from, to, hash, type });
    if (!made.ok && made.why === 'fault') report(made.detail ?? 'unknown');
    const isPassing = !made.ok && (made.why === 'full' || made.why === 'busy' || made.why === 'fault');
    // What will never be taken is not kept; the device has it still.
    if (!isPassing && !made.ok) await shelves.remove(from);
    if (!made.ok) {
      await shelves.remove(to);
      if (made.why === 'full') throw new Transient('no room for a file', true);
      return { why: made.why };
    }
    const { bytes, storedHash } = made;
    const people = [person, ...(carriedFor === undefined ? [] : [carriedFor])];
    await inTurn(async () => {
      const known = (await shelves.has(space, hash)) ? ledger.find(space, hash) : undefined;
      // Somebody else has sent the same: theirs stands, since it may be on its way to a reader.
      if (known) await shelves.remove(to);
      else await shelves.settle(to, space, hash);
      await ledger.add(space, known ?? { hash, type, bytes, storedHash }, people, now());
    });
    await shelves.remove(from);
    return { offset: 0, complete: true };
  }

  /** Does a row show the file to the actor? One attached by somebody who never had it shows nothing. */
  async function shows(space: string, hash: string, actor: Actor, row: Reference): Promise<boolean> {
    const tokens = tokensOf(actor);
    if (!row.audience.some((token) => tokens.includes(token))) return false;
    if (!ledger.holds(space, hash, row.by)) return false;
    if (!row.isWithdrawn) return true;
    // What was taken back is seen only by those who may bring it back.
    const place = { table: 'initiative', owner: row.owner, id: row.owner };
    const [ofInitiative, ofWorkshop] = await store.snapshot(space, async (s) => [
      await s.get(place),
      await s.get({ table: 'workshop', owner: row.owner, id: row.owner }),
    ]);
    const room = workshop.safeParse(ofWorkshop);
    if (room.success) return may(actor, 'wallPhoto.restore', { workshop: room.data });
    const head = initiative.safeParse(ofInitiative);
    return head.success && may(actor, 'attachment.restore', { initiative: head.data, by: row.by });
  }

  async function maySee(space: string, hash: string, actor: Actor): Promise<boolean> {
    const rows = ledger.references(space, hash);
    if (rows.length === 0) return ledger.holds(space, hash, actor.personId);
    for (const row of rows) if (await shows(space, hash, actor, row)) return true;
    return false;
  }

  return {
    /** How the caller's own upload stands. What others have sent says nothing here: it is not for guessing (T5). */
    async arrival(space: string, hash: string, person: string, carriedFor = person): Promise<Arrival> {
      const isHeld = ledger.holds(space, hash, person) && ledger.holds(space, hash, carriedFor);
      // A city put back from a copy may know a file that did not come back with it: then it is wanted again.
      const complete = isHeld && (await shelves.has(space, hash));
      return { complete, offset: complete ? 0 : await shelves.arrived(space, hash, person) };
    },

    /**
     * Takes a piece of a file, and with the last one the whole. What has arrived stays when the line breaks.
     * @throws Transient when the disk is full; then nothing is half-written (X4).
     */
    async take(piece: Piece): Promise<Arrival | Unwanted> {
      const { space, hash, person, offset, length, chunks } = piece;
      if (length > MOST_BYTES) return { why: 'tooLarge' };
      const name = `${space} ${hash} ${person}`;
      if (atWork.has(name)) return { why: 'busy' };
      atWork.add(name);
      try {
        const before = await this.arrival(space, hash, person, piece.carriedFor);
        if (before.complete) return before;
        if (offset !== before.offset || offset > length) return { why: 'otherOffset', offset: before.offset };
        const arrived = await shelves.append(shelves.partial(space, hash, person), chunks, offset, length);
        if (arrived === 'tooMuch') return { why: 'tooMuch' };
        return arrived < length ? { offset: arrived, complete: false } : await takeIn(piece);
      } finally {
        atWork.delete(name);
      }
    },

    /** The file for somebody who may see it; nothing otherwise, as if it were not there (T5). */
    async show(
      space: string,
      hash: string,
      actor: Actor,
    ): Promise<{ readonly type: string; readonly file: Blob } | undefined> {
      const known = ledger.find(space, hash);
      if (!known || !(await maySee(space, hash, actor))) return undefined;
      const file = await shelves.read(space, hash);
      return file && { type: known.type, file };
    },

    /** Every file that the city has: for backups and exports, which take the database first and these afterwards. */
    all: (space: string) =>
      ledger.all(space).map((blob) => ({ ...blob, path: shelves.place(space, blob.hash) })),

    /**
     * Lets go of files that no row has referred to for 30 days, and of what was begun and never finished. Not to be called while a
     * backup is being made: its database may still know them.
     * @returns how many files and how many pieces are gone.
     */
    async collect(space: string): Promise<{ readonly files: number; readonly pieces: number }> {
      const forgotten = await ledger.forgetIdle(space, now(), now() - keptIdle);
      // Also what was laid on its shelf in the moment before a power cut, and never became known.
      const lying = await shelves.lying(space, now() - day);
      const gone = new Set([...forgotten, ...lying.filter((hash) => !ledger.find(space, hash))]);
      let files = 0;
      for (const hash of gone)
        await inTurn(async () => {
          // In the meantime it may have been sent again.
          if (!(await ledger.isUnknown(space, hash))) return;
          await shelves.remove(shelves.place(space, hash));
          files++;
        });
      return { files, pieces: await shelves.tidy(space, now() - keptUnfinished) };
    },

    close: () => darkroom.close(),
  };
}
export type Blobs = ReturnType<typeof makeBlobs>;

/** Runs one after another what must not be done at once. */
function makeTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(f: () => Promise<T>): Promise<T> => {
    const turn = last.then(f);
    last = turn.catch(() => undefined);
    return turn;
  };
}
