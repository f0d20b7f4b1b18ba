import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../src/sync/stores.ts';
import { createUploads, type UploadStore, type WaitingFile } from '../../src/sync/uploads.ts';
import { type Fate, filesServer } from '../kit/filesServer.ts';
import { sha256 } from '../kit/hashes.ts';
import { aClock, aLock, idsInOrder, settled } from '../kit/surroundings.ts';

const KiB = 1024;
interface File extends WaitingFile {
  readonly content: Buffer;
}
function aFile(bytes = 1_000, more: Partial<WaitingFile> = {}): File {
  const content = randomBytes(bytes);
  return { hash: sha256(content), type: 'image/jpeg', bytes, content, ...more };
}

/** A device's files, and what is noted of them. */
function aStore(files: readonly File[]) {
  const notes = new Map<string, string>();
  const progress: number[] = [];
  const store: UploadStore = {
    waiting: async () => files.filter(({ hash }) => !/^(done|failed)/.test(notes.get(hash) ?? '')),
    piece: async (hash, from, to) => {
      const found = files.find((file) => file.hash === hash);
      return found && new Uint8Array(found.content.subarray(from, to)).buffer;
    },
    noteSent: async (hash, sent) => {
      progress.push(sent);
      notes.set(hash, `sending ${sent}`);
    },
    notePaused: async (hash, isServerFull) => {
      notes.set(hash, isServerFull ? 'paused, server full' : 'paused');
    },
    noteDone: async (hash) => {
      notes.set(hash, 'done');
    },
    noteFailed: async (hash, why) => {
      notes.set(hash, `failed ${why}`);
    },
  };
  return { store, notes, progress, said: () => files.map(({ hash }) => notes.get(hash)) };
}

function aDevice(
  files: readonly File[],
  fate?: (nth: number, of: 'standing' | 'send') => Fate | undefined,
  { lock = aLock(), mayGo = (): boolean => true } = {},
) {
  const server = filesServer(fate);
  const clock = aClock();
  const { store, ...rest } = aStore(files);
  const uploads = createUploads({ net: server.net, store, clock, random: idsInOrder('x'), lock, mayGo });
  return { server, clock, uploads, ...rest };
}

describe('sending files', () => {
  it('P4: every file arrives whole, two at a time, and is noted as done', async () => {
    const files = [1, 300 * KiB, 1_000, 2_500 * KiB, 70].map((bytes) => aFile(bytes));
    const { server, uploads, said, progress } = aDevice(files);
    expect(await uploads.now()).toBe('ok');
    expect(said()).toEqual(files.map(() => 'done'));
    for (const { hash, content } of files)
      expect(sha256(server.whole.get(hash)?.bytes ?? content)).toBe(hash);
    expect([...server.whole.keys()].sort()).toEqual(files.map(({ hash }) => hash).sort());
    expect(server.mostAtOnce()).toBe(2);
    // Progress is told while it lasts, and nothing is sent twice.
    expect(progress.some((sent) => sent > 0)).toBe(true);
    expect(server.sent()).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it.each(['cut', 'lostAnswer', 'lost'] as const)(
    'S3: after "%s" it goes on where it stopped',
    async (what) => {
      const file = aFile(600 * KiB);
      const { server, uploads, clock, said } = aDevice([file], (nth, of) =>
        of === 'send' && nth % 3 === 0 ? what : undefined,
      );
      uploads.wanted();
      for (let minute = 0; minute < 60 && said()[0] !== 'done'; minute++) await clock.wind(60_000);
      expect(said()).toEqual(['done']);
      expect(Buffer.from(server.whole.get(file.hash)?.bytes ?? [])).toEqual(file.content);
      // At worst the pieces that were lost are sent twice.
      expect(server.sent()).toBeLessThan(2.5 * file.bytes);
    },
  );

  it('on a net on which nothing large arrives, pieces become small enough', async () => {
    const file = aFile(200 * KiB);
    const { server, uploads, clock, said } = aDevice([file]);
    server.intercept(({ content }) => (content.byteLength > 20 * KiB ? { kind: 'weather' } : undefined));
    uploads.wanted();
    for (let minute = 0; minute < 60 && said()[0] !== 'done'; minute++) await clock.wind(60_000);
    expect(said()).toEqual(['done']);
  });

  it.each([
    [413, 'failed tooLarge'],
    [415, 'failed notThatKind'],
  ])(
    'S9: a file that the server answers with %i is set aside with its reason, and the others go on',
    async (status, note) => {
      const [bad, good] = [aFile(), aFile()];
      const { server, uploads, said } = aDevice([bad, good]);
      server.intercept(({ hash }) =>
        hash === bad.hash ? { kind: 'problem', status, code: 'x' } : undefined,
      );
      expect(await uploads.now()).toBe('ok');
      expect(said()).toEqual([note, 'done']);
    },
  );

  it('a file that arrived otherwise than it left is sent anew once, and then set aside', async () => {
    const once = aDevice([aFile()], (nth) => (nth === 2 ? { status: 422 } : undefined));
    await once.uploads.now();
    expect(once.said()).toEqual(['done']);
    const always = aDevice([aFile()], (_nth, of) => (of === 'send' ? { status: 422 } : undefined));
    await always.uploads.now();
    expect(always.said()).toEqual(['failed otherBytes']);
  });

  it('X4: a server without room is left alone for as long as it asks, which is said; then it goes on by itself', async () => {
    let isFull = true;
    const { uploads, clock, said, server } = aDevice([aFile()], (_nth, of) =>
      isFull && of === 'send' ? { status: 507, retryAfterMs: 90_000 } : undefined,
    );
    uploads.wanted();
    await clock.wind(0);
    expect(said()).toEqual(['paused, server full']);
    const before = server.asked.length;
    uploads.eagerly();
    await clock.wind(80_000);
    expect(server.asked).toHaveLength(before);
    isFull = false;
    await clock.wind(60_000);
    expect(said()).toEqual(['done']);
  });

  it('401: nothing is tried on a timer, everything is kept, and it goes on when deeds have gone again', async () => {
    let isOut = true;
    const { uploads, clock, said, server } = aDevice([aFile()], () => (isOut ? { status: 401 } : undefined));
    uploads.wanted();
    await clock.wind(10 * 60_000);
    expect(said()).toEqual(['paused']);
    expect(server.asked).toHaveLength(1);
    isOut = false;
    uploads.wanted();
    await clock.wind(0);
    expect(said()).toEqual(['done']);
  });

  it('rule 12: deeds go first: a file makes way between two pieces, and goes on afterwards', async () => {
    let areDeedsGoing = false;
    const file = aFile(600 * KiB);
    const { uploads, said, server } = aDevice(
      [file, aFile()],
      (nth) => {
        if (nth === 4) areDeedsGoing = true;
        return undefined;
      },
      { mayGo: () => !areDeedsGoing },
    );
    await uploads.now();
    expect(said()[0]).toBe('paused');
    expect(server.partial.get(file.hash)?.length).toBeGreaterThan(0);
    areDeedsGoing = false;
    await uploads.now();
    expect(said()).toEqual(['done', 'done']);
    expect(server.sent()).toBe(file.bytes + 1_000);
  });

  it('of two tabs one sends; a run makes way after half a minute', async () => {
    const file = aFile(2_000 * KiB);
    const held: number[] = [];
    const plain = aLock();
    const lock: Lock = {
      async tryHold(name, f) {
        const began = first.clock.now();
        const value = await plain.tryHold(name, f);
        held.push(first.clock.now() - began);
        return value;
      },
    };
    const first = aDevice([file], undefined, { lock });
    first.server.intercept(() => {
      first.clock.jump(20_000);
      return undefined;
    });
    const second = aDevice([file], undefined, { lock: plain });
    const running = first.uploads.now();
    expect(await second.uploads.now()).toBe('busy');
    expect(second.server.asked).toEqual([]);
    // In between, another tab may take its turn.
    await settled();
    expect(await running).toBe('ok');
    expect(first.said()).toEqual(['done']);
    expect(Math.max(...held)).toBeLessThan(60_000);
  });

  it('what the server has already is not sent; what was let go of meanwhile is left', async () => {
    const [there, gone] = [aFile(), aFile()];
    const { uploads, server, said } = aDevice([there]);
    server.whole.set(there.hash, { bytes: there.content });
    await uploads.now();
    expect([said(), server.sent()]).toEqual([['done'], 0]);
    const other = aDevice([gone]);
    const files = aStore([gone]);
    files.store.piece = async () => undefined;
    const { clock, server: theirs } = other;
    const again = createUploads({
      net: theirs.net,
      store: files.store,
      clock,
      random: idsInOrder('x'),
      lock: aLock(),
      mayGo: () => true,
    });
    expect(await again.now()).toBe('ok');
    expect(theirs.sent()).toBe(0);
  });

  it('a colleague’s file goes in the colleague’s name', async () => {
    const file = aFile(10, { carriedFor: 'bo' });
    const { uploads, server } = aDevice([file]);
    await uploads.now();
    expect(server.whole.get(file.hash)?.carriedFor).toBe('bo');
  });
});
