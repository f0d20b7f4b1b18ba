import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command as exporting } from '../../src/server/commands/export.ts';
import { readConfig } from '../../src/server/config.ts';
import { makeDarkroom } from '../../src/server/blobs/darkroom.ts';
import type { PatchOp } from '../../src/sync/protocol.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';
import { aPicture, sha256 } from '../kit/pictures.ts';

/** What is hidden in a workshop, on the wire: whatever a device asks for, and however, it hears nothing of it before it is shown (W3). */

const darkroom = makeDarkroom();
const workshopId = randomUUID();
const [silent, voting] = [randomUUID(), randomUUID()];
const round = `${voting}:1`;
let server: TestServer;
/** Leads; takes part, with two tablets; takes part; is an outsider. */
let ada: Tablet;
let bo: Tablet;
let boToo: Tablet;
let cia: Tablet;
let dan: Tablet;
let ciaId: string;

/** A device that keeps all that it was ever answered, and where it stands. */
class Tablet {
  readonly device: TestDevice;
  readonly heard: string[] = [];
  readonly rows = new Map<string, unknown>();
  #cookie: unknown = null;
  constructor(device: TestDevice) {
    this.device = device;
    const ask = device.ask.bind(device);
    device.ask = async (...asked) => {
      const answer = await ask(...asked);
      this.heard.push(`${JSON.stringify([...answer.headers])} ${await answer.clone().text()}`);
      return answer;
    };
  }
  hears = (text: string) => this.heard.some((each) => each.includes(text));
  /** What one more look at everything gives, as it is on the wire. */
  async looks(): Promise<void> {
    await this.sync();
    // A device that fetches for the first time, and one whose cookie is of another city.
    await this.device.pull();
    await this.device.get(`/api/history/${workshopId}`);
    for (const { hash } of secrets.photos) await this.device.ask('GET', `/api/blobs/${hash}`);
    await this.device.get('/api/sessions');
  }
  async sync(): Promise<readonly PatchOp[]> {
    const { body } = await this.device.pull('city', { cookie: this.#cookie });
    this.#cookie = body.cookie;
    const patch = body.patch as readonly PatchOp[];
    for (const op of patch) {
      if (op.op === 'clear') this.rows.clear();
      else if (op.op === 'del') this.rows.delete(op.key);
      else this.rows.set(op.key, op.value);
    }
    return patch;
  }
  async does(...deeds: readonly (readonly [name: string, args: object])[]): Promise<void> {
    const sent = deeds.map(([name, args]) => ({ name, args: { workshopId, ...args } }));
    const { body } = await this.device.push(sent);
    const isDone = ({ outcome }: { outcome: string }) => outcome === 'applied';
    if (!body.results?.every(isDone)) throw new Error(JSON.stringify(body));
  }
  /** Writes in silence: a note, changed once, with a photo. */
  async writes(text: string): Promise<{ noteId: string; hash: string }> {
    const [noteId, id] = [randomUUID(), randomUUID()];
    const photo = await aPicture();
    const hash = sha256(photo);
    const deviceId = this.device.clientGroupID;
    const note = { id: noteId, stepId: silent, colour: 'yellow', text: `${text} förut`, deviceId };
    await this.does(
      ['note.add', note],
      ['note.edit', { id: noteId, field: 'text', value: text, base: { version: 0 } }],
      [
        'wallPhoto.add',
        {
          id,
          on: { table: 'note', id: noteId },
          hash,
          type: 'image/jpeg',
          bytes: photo.length,
          alt: `${text} på bild`,
        },
      ],
    );
    const headers = {
      'content-type': 'image/jpeg',
      'x-requested-by': 'stegvis',
      'upload-offset': '0',
      'upload-length': String(photo.length),
    };
    const { status } = await this.device.ask('PUT', `/api/blobs/${hash}`, headers, new Uint8Array(photo));
    if (status !== 200) throw new Error(`the photo was answered ${status}`);
    secrets.photos.push({ hash, text });
    return { noteId, hash };
  }
  /** Votes; what is voted for is an id that stands nowhere else. */
  async votes(voter: string): Promise<string> {
    const secret = randomUUID();
    const deviceId = this.device.clientGroupID;
    await this.does([
      'ballot.cast',
      { id: randomUUID(), roundId: round, voter, votes: { [secret]: 2 }, deviceId },
    ]);
    return secret;
  }
}
const secrets = { photos: [] as { hash: string; text: string }[] };

beforeAll(async () => {
  server = await aServer({ darkroom });
  const founded = await server.founded();
  const { departmentId } = founded;
  ada = new Tablet(founded.ada);
  const join = async (name: string) => server.joined(founded.ada, 'ideaOwner', departmentId, name);
  const [one, other, third] = [await join('Bo Bärare'), await join('Cia Cykel'), await join('Dan Dörr')];
  [bo, cia, dan] = [one, other, third].map(({ device }) => new Tablet(device)) as [Tablet, Tablet, Tablet];
  ciaId = other.id;
  boToo = new Tablet(await again(one.device));
  await ada.does(
    [
      'workshop.prepare',
      {
        title: 'Varmare händer',
        mode: 'groups',
        steps: [
          { id: silent, kind: 'capture', title: 'Skriv tyst', blind: true, rank: 1 },
          { id: voting, kind: 'vote', title: 'Rösta', rank: 2 },
        ],
        participants: [],
      },
    ],
    ['workshop.addMember', { personId: one.id }],
    ['workshop.addMember', { personId: other.id }],
    ['round.start', { stepId: voting, nth: 1, votesEach: 3, of: 'clusters' }],
  );
});
afterAll(() => server.discard());

/** Another device of the same person's. */
async function again(of: TestDevice): Promise<TestDevice> {
  const { body } = await of.post('/api/links');
  const device = server.device();
  const token = String(body.link).split('#')[1];
  expect((await device.post('/api/links/claim', { token })).status).toBe(200);
  return device;
}
const inTurn = async (tablets: readonly Tablet[]) => {
  for (const tablet of tablets) await tablet.looks();
};
const all = () => [ada, bo, boToo, cia, dan];

describe('what is hidden in a workshop', () => {
  let boWrote: Awaited<ReturnType<Tablet['writes']>>;
  let boVoted: string;
  let ciaVoted: string;

  it('W3: is heard by no other device, not even another of the same person’s, in any answer to anything', async () => {
    await inTurn(all());
    await ada.writes('Adas tystnad');
    boWrote = await bo.writes('Bos tystnad');
    await cia.writes('Cias tystnad');
    boVoted = await bo.votes('kim');
    ciaVoted = await cia.votes('alex');
    await inTurn(all());
    for (const [tablet, own] of [
      [ada, 'Adas tystnad'],
      [bo, 'Bos tystnad'],
      [boToo, ''],
      [cia, 'Cias tystnad'],
      [dan, ''],
    ] as const)
      for (const text of ['Adas tystnad', 'Bos tystnad', 'Cias tystnad'])
        expect({ own, text, heard: tablet.hears(text) }).toEqual({ own, text, heard: text === own });
    for (const tablet of [ada, boToo, cia, dan]) expect(tablet.hears(boVoted)).toBe(false);
    expect(bo.hears(boVoted)).toBe(true);
    // The room knows how many have voted all the same.
    expect([...ada.rows.keys()].filter((key) => key.includes('turnout'))).toHaveLength(2);
  });

  it('W3: is heard by no new device of anybody’s either, whose first fetch is of everything', async () => {
    for (const of of [ada, bo, cia]) {
      const fresh = new Tablet(await again(of.device));
      await fresh.looks();
      expect([...fresh.rows.keys()].some((key) => key.includes(workshopId))).toBe(true);
      for (const text of ['tystnad', boVoted, ciaVoted]) expect(fresh.hears(text)).toBe(false);
    }
  });

  it('W3: its photo is shown to nobody, and neither is it told apart from one that is not there', async () => {
    for (const tablet of [ada, boToo, cia, dan]) {
      const answer = await tablet.device.get(`/api/blobs/${boWrote.hash}`);
      const nothing = await tablet.device.get(`/api/blobs/${'0'.repeat(64)}`);
      expect([answer.status, answer.body.code]).toEqual([nothing.status, nothing.body.code]);
      expect(answer.status).toBe(404);
    }
  });

  it('T4: nobody fetches as another’s device', async () => {
    const { clientGroupID } = bo.device;
    for (const tablet of [ada, cia, dan]) {
      const { status } = await tablet.device.pull('city', { clientGroupID });
      expect(status).toBe(403);
      expect(tablet.hears('Bos tystnad')).toBe(false);
    }
  });

  it('W3: a colleague who knows its id by the history neither changes it nor makes it tell', async () => {
    const base = { version: 0 };
    const tries: readonly (readonly [string, object])[] = [
      ['note.edit', { id: boWrote.noteId, field: 'text', value: 'Annat', base }],
      ['note.withdraw', { id: boWrote.noteId }],
      ['workshop.choose', { table: 'note', id: boWrote.noteId }],
      ['workshop.makeInitiative', { table: 'note', id: boWrote.noteId, title: 'Ur luften' }],
    ];
    const sent = tries.map(([name, args]) => ({ name, args: { workshopId, ...args } }));
    const { body } = await ada.device.push(sent);
    expect(body.results).toMatchObject(
      tries.map(() => ({ outcome: 'rejected', reason: { code: 'notFound' } })),
    );
    await ada.looks();
    expect(ada.hears('Bos tystnad')).toBe(false);
  });

  it('S7, W3: an edit of it that meets the workshop’s withdrawal leaves nothing that others hear', async () => {
    await ada.does(['workshop.withdraw', {}]);
    const edit = { id: boWrote.noteId, field: 'text', value: 'Bos tystnad igen', base: { version: 0 } };
    await bo.does(['note.edit', edit]);
    await ada.does(['workshop.restore', {}]);
    await inTurn(all());
    for (const tablet of [ada, boToo, cia, dan]) expect(tablet.hears('Bos tystnad')).toBe(false);
    expect([...bo.rows.values()].some((row) => JSON.stringify(row).includes('"kind":"withdrawn"'))).toBe(
      true,
    );
  });

  it('A1: is in the city’s own record all the same: an export has it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-export-'));
    const config = readConfig({ DATA_DIR: server.dataDir });
    if ('faults' in config) throw new Error(config.faults.join());
    await exporting.run({ config, words: [join(folder, 'city')], options: {}, say: () => undefined });
    const notes = readFileSync(join(folder, 'city/tables/note.jsonl'), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    for (const text of ['Adas tystnad', 'Bos tystnad igen', 'Cias tystnad']) expect(notes).toContain(text);
  });
});

describe('what is shown', () => {
  it('W3: reaches everybody in the workshop with their next fetch, what is theirs stays, and outsiders hear nothing', async () => {
    await ada.does(['workshopStep.reveal', { stepId: silent }], ['round.reveal', { roundId: round }]);
    const patch = await bo.sync();
    expect(patch.filter(({ op }) => op !== 'put')).toEqual([]);
    await inTurn(all());
    for (const tablet of [ada, bo, boToo, cia])
      for (const text of ['Adas tystnad', 'Bos tystnad igen', 'Cias tystnad på bild', 'Bos tystnad förut'])
        expect(tablet.hears(text)).toBe(true);
    for (const tablet of [ada, boToo, cia])
      expect([...tablet.rows.keys()].filter((key) => key.includes('ballot'))).toHaveLength(2);
    for (const { hash } of secrets.photos) {
      expect((await ada.device.ask('GET', `/api/blobs/${hash}`)).status).toBe(200);
      expect((await dan.device.ask('GET', `/api/blobs/${hash}`)).status).toBe(404);
    }
    expect(dan.hears('tystnad')).toBe(false);
  });

  it('W3: does not tell on which device it was hidden', () => {
    for (const tablet of [ada, cia, boToo]) expect(tablet.hears(bo.device.clientGroupID)).toBe(false);
  });

  it('W7: what a tablet sends when it has been shown is open as it comes', async () => {
    await cia.writes('Cias eftertanke');
    const late = await cia.votes('robin');
    await inTurn([ada, boToo]);
    for (const tablet of [ada, boToo]) {
      expect(tablet.hears('Cias eftertanke')).toBe(true);
      expect(tablet.hears(late)).toBe(true);
    }
  });
});

it('V8: whose tablet is taken out loses sight of the workshop, keeps what is hidden on it, and loses that too when it is shown', async () => {
  const step = randomUUID();
  await ada.does([
    'workshopStep.add',
    { id: step, kind: 'capture', title: 'Tyst igen', blind: true, rank: 3 },
  ]);
  const note = {
    id: randomUUID(),
    stepId: step,
    colour: 'pink',
    text: 'Cias sista',
    deviceId: cia.device.clientGroupID,
  };
  await cia.does(['note.add', note]);
  await ada.does(['workshop.removeMember', { personId: ciaId }]);
  await cia.sync();
  const ofWorkshop = () => [...cia.rows.keys()].filter((key) => key.includes(workshopId));
  expect(ofWorkshop()).toHaveLength(1);
  expect(ofWorkshop()[0]).toContain(note.id);
  await ada.does(['workshopStep.reveal', { stepId: step }]);
  await cia.sync();
  expect(ofWorkshop()).toEqual([]);
  await ada.sync();
  expect([...ada.rows.keys()].some((key) => key.includes(note.id))).toBe(true);
  await ada.does(['workshop.addMember', { personId: ciaId }]);
  await cia.sync();
  expect(ofWorkshop().length).toBeGreaterThan(5);
});
