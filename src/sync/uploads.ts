import { makePace } from './pace.ts';
import type { Clock, Lock, Random } from './stores.ts';

/**
 * Sends files to the city, after the deeds that refer to them. Like the client it touches the world only through its ports, and may
 * be cut off anywhere: what has arrived is asked of the server, never remembered.
 */

/** A file that waits: its deed is acknowledged, and the server does not have it. */
export interface WaitingFile {
  readonly hash: string;
  readonly type: string;
  readonly bytes: number;
  /** Whose it is, when it was carried here for somebody else. */
  readonly carriedFor?: string;
}

/** Why the server will not have a file, for good. */
export type WhyFailed = 'tooLarge' | 'notThatKind' | 'otherBytes';

/** What sending needs of the device. */
export interface UploadStore {
  /** In the order in which they are to be sent. */
  waiting(): Promise<readonly WaitingFile[]>;
  /** Bytes `from` up to, not with, `to`; nothing when the file is no longer here. */
  piece(hash: string, from: number, to: number): Promise<ArrayBuffer | undefined>;
  /** It is on its way, and so much of it is there. */
  noteSent(hash: string, sent: number): Promise<void>;
  /** It waits again; `isServerFull` tells why, when that is known. */
  notePaused(hash: string, isServerFull: boolean): Promise<void>;
  noteDone(hash: string): Promise<void>;
  noteFailed(hash: string, why: WhyFailed): Promise<void>;
}

/** What a request about a file came to. */
export type FileAnswer =
  | { readonly kind: 'ok'; readonly offset: number; readonly complete: boolean }
  | { readonly kind: 'weather' }
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly code: string;
      readonly retryAfterMs?: number;
    };

export interface FilePiece extends WaitingFile {
  readonly offset: number;
  readonly content: ArrayBuffer;
}
export interface FileNet {
  /** How the upload of a file stands. */
  standing(file: WaitingFile): Promise<FileAnswer>;
  send(piece: FilePiece): Promise<FileAnswer>;
}

export interface UploadPorts {
  readonly net: FileNet;
  readonly store: UploadStore;
  readonly clock: Clock;
  readonly random: Pick<Random, 'unit'>;
  readonly lock: Lock;
  /** False while deeds are on their way: they go first. */
  readonly mayGo: () => boolean;
}

/** How a run ended. `busy`: another tab was at it. */
export type RunOutcome = 'ok' | 'busy' | 'weather' | 'serverTrouble' | 'signedOut';
/** `unfinished`: the run makes way, and the file is gone on with. */
type FileOutcome = 'done' | 'failed' | 'unfinished' | Exclude<RunOutcome, 'ok' | 'busy'>;

/** At once; the line belongs to the deeds. */
const atOnce = 2;
/** A run makes way for other tabs after so long: nobody should take the lock for a frozen tab's. */
const longestRun = 30_000;
const smallestPiece = 16 * 1024;
const firstPiece = 128 * 1024;
const largestPiece = 1024 * 1024;
/** A piece that takes longer is too large for this net; one that takes less may be larger. */
const briskly = 2_000;
/** A server that answers the same again and again is not getting anywhere. */
const mostTurns = 3;

export function createUploads({ net, store, clock, random, lock, mayGo }: UploadPorts) {
  let isClosed = false;
  let running: Promise<RunOutcome> | undefined;
  let last: RunOutcome = 'ok';
  let pieceSize = firstPiece;
  /** Asked for while a run is under way, which may have read what waits already. */
  let isWanted = false;
  /** The last run made way for others. */
  let isUnfinished = false;
  const pace = makePace(clock, random, () => void run().catch(() => undefined));

  function run(): Promise<RunOutcome> {
    if (isClosed) return Promise.resolve('busy');
    running ??= oneRun().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function oneRun(): Promise<RunOutcome> {
    pace.begins();
    last = 'busy';
    isUnfinished = false;
    isWanted = false;
    try {
      const ended = await lock.tryHold('uploads', sendWaiting);
      if (ended) {
        last = ended.why;
        isUnfinished = ended.isMore && mayGo();
      }
    } finally {
      pace.ended(last);
    }
    if (isWanted || isUnfinished) pace.soon(0);
    return last;
  }

  async function sendWaiting(): Promise<{ why: RunOutcome; isMore: boolean }> {
    const until = clock.now() + longestRun;
    const isTime = () => !isClosed && mayGo() && clock.now() < until;
    const queue = [...(await store.waiting())];
    let why: RunOutcome = 'ok';
    const lane = async () => {
      for (let file = queue.shift(); file && why === 'ok'; file = queue.shift()) {
        if (!isTime()) {
          queue.unshift(file);
          return;
        }
        const ended = await sendOne(file, () => isTime() && why === 'ok');
        if (ended === 'unfinished') queue.unshift(file);
        else if (ended !== 'done' && ended !== 'failed') why = ended;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return { why, isMore: queue.length > 0 };
  }

  async function sendOne(file: WaitingFile, isTime: () => boolean): Promise<FileOutcome> {
    const { hash, bytes } = file;
    let thrownAway = 0;
    for (let turn = 1; turn <= mostTurns; turn++) {
      let answer = await net.standing(file);
      while (answer.kind === 'ok' && !answer.complete) {
        await store.noteSent(hash, answer.offset);
        if (!isTime()) return paused(hash, 'unfinished');
        const from = Math.min(answer.offset, bytes);
        const to = Math.min(from + pieceSize, bytes);
        const content = await store.piece(hash, from, to);
        // Let go of in the meantime: nobody waits for it.
        if (!content) return 'done';
        const asked = clock.now();
        answer = await net.send({ ...file, offset: from, content });
        adapt(clock.now() - asked, to - from, answer);
      }
      if (answer.kind === 'ok') {
        await store.noteDone(hash);
        return 'done';
      }
      if (answer.kind === 'weather') return paused(hash, 'weather');
      if (answer.retryAfterMs !== undefined) pace.notBefore(answer.retryAfterMs);
      // Another tab, or an answer that was lost, has moved it: ask anew.
      if (answer.status === 409) continue;
      // Something on the way has changed it, or the server's disk; it begins from the start, once.
      if (answer.status === 422 && ++thrownAway === 1) continue;
      const why = forGood(answer.status);
      if (why === undefined)
        return paused(hash, isSignedOut(answer.status) ? 'signedOut' : 'serverTrouble', answer.status);
      await store.noteFailed(hash, why);
      return 'failed';
    }
    return paused(hash, 'serverTrouble');
  }

  async function paused(hash: string, why: FileOutcome, status?: number): Promise<FileOutcome> {
    await store.notePaused(hash, status === 507);
    return why;
  }

  function adapt(took: number, size: number, answer: FileAnswer): void {
    if (answer.kind === 'weather' || took > 2 * briskly) pieceSize = Math.max(smallestPiece, pieceSize / 2);
    else if (answer.kind === 'ok' && took < briskly && size === pieceSize)
      pieceSize = Math.min(largestPiece, pieceSize * 2);
  }

  return {
    /** Something may wait: deeds have just gone, or a file was kept. Not against a server's wish, nor before a backoff is over. */
    wanted(): void {
      // Being signed in again is known by the deeds that went.
      if (running) isWanted = true;
      else if (last === 'signedOut') pace.eagerly();
      else pace.soon(0);
    },
    /** The surroundings changed, or a person asks. */
    eagerly: () => pace.eagerly(),
    /** By hand: runs until nothing waits that can go, and what it came to. */
    async now(): Promise<RunOutcome> {
      for (;;) {
        // One under way may have begun before what the person means was kept.
        await running?.catch(() => undefined);
        const why = await run();
        if (why !== 'ok' || !isUnfinished) return why;
      }
    },
    close(): void {
      isClosed = true;
      pace.stop();
    },
  };
}
export type Uploads = ReturnType<typeof createUploads>;

/** Nobody is signed in, or somebody else: nothing may go in their name. */
const isSignedOut = (status: number) => status === 401 || status === 403;

function forGood(status: number): WhyFailed | undefined {
  if (status === 413) return 'tooLarge';
  if (status === 415) return 'notThatKind';
  if (status === 422) return 'otherBytes';
  return undefined;
}
