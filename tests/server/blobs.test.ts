import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDarkroom } from '../../src/server/blobs/darkroom.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';
import { aPdf, aPhotoWithPlace, aPicture, aPixelBomb, sha256 } from '../kit/pictures.ts';

const day = 86_400_000;
const at = '/api/blobs/';
const darkroom = makeDarkroom();
let server: TestServer;
let ada: TestDevice;
let bo: TestDevice;
let boId: string;
let initiativeId: string;

beforeAll(async () => {
  server = await aServer({ darkroom });
  const founded = await server.founded();
  ada = founded.ada;
  const joined = await server.joined(ada, 'ideaOwner', founded.departmentId, 'Bo Bärare');
  [bo, boId] = [joined.device, joined.id];
  initiativeId = await anIdea(ada, founded.departmentId);
});
afterAll(() => server.discard());

async function anIdea(device: TestDevice, departmentId?: string): Promise<string> {
  const id = randomUUID();
  const share = departmentId
    ? [
        { name: 'lead.set', args: { initiativeId: id, departmentId } },
        { name: 'initiative.share', args: { initiativeId: id } },
      ]
    : [];
  await applied(device, [{ name: 'idea.capture', args: { initiativeId: id, title: 'Livbojar' } }, ...share]);
  return id;
}
async function applied(device: TestDevice, deeds: readonly { name: string; args: unknown }[]) {
  const { body } = await device.push(deeds);
  expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(deeds.map(() => 'applied'));
}
async function attach(device: TestDevice, hash: string, initiative = initiativeId): Promise<string> {
  const id = randomUUID();
  const on = { table: 'initiative', id: initiative };
  const args = { initiativeId: initiative, id, on, hash, type: 'image/jpeg', bytes: 1_000 };
  await applied(device, [{ name: 'attachment.add', args }]);
  return id;
}

interface Piece {
  readonly type?: string;
  readonly from?: number;
  readonly to?: number;
  readonly hash?: string;
  readonly query?: string;
  readonly length?: number;
  readonly more?: Record<string, string>;
}
/** Sends a piece of a file; the whole, unless said otherwise. */
function put(
  device: TestDevice,
  bytes: Buffer,
  {
    type = 'image/jpeg',
    from = 0,
    to = bytes.length,
    hash = sha256(bytes),
    query = '',
    length = bytes.length,
    more = {},
  }: Piece = {},
) {
  const headers = {
    'content-type': type,
    'x-requested-by': 'stegvis',
    'upload-offset': String(from),
    'upload-length': String(length),
    ...more,
  };
  return device.ask('PUT', `${at}${hash}${query}`, headers, new Uint8Array(bytes.subarray(from, to)));
}
const standing = async (device: TestDevice, hash: string, query = '') => {
  const { status, headers } = await device.ask('HEAD', `${at}${hash}${query}`);
  return { status, offset: headers.get('upload-offset'), complete: headers.get('upload-complete') };
};
const get = (device: TestDevice, hash: string, headers = {}) => device.ask('GET', `${at}${hash}`, headers);
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
/** Whatever lies in the folder of files. */
const lying = (folder = join(server.folder, 'blobs')) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('sending', () => {
  it('P4: what was sent is there for whoever sees the row, and for nobody before', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    expect(await (await put(ada, photo)).json()).toEqual({ offset: 0, complete: true });
    expect((await get(bo, hash)).status).toBe(404);
    expect((await get(ada, hash)).status).toBe(200);
    await attach(ada, hash);
    const seen = await get(bo, hash);
    expect(seen.status).toBe(200);
    expect(await sharp(await seen.arrayBuffer()).metadata()).toMatchObject({ format: 'jpeg', width: 60 });
  });

  it('a cut upload goes on where it stopped', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    expect(await standing(ada, hash)).toEqual({ status: 204, offset: '0', complete: '?0' });
    expect(await (await put(ada, photo, { to: 100 })).json()).toEqual({ offset: 100, complete: false });
    const wrong = await put(ada, photo, { from: 200, to: 300 });
    expect([wrong.status, await wrong.json()]).toMatchObject([409, { code: 'other_offset', offset: 100 }]);
    expect(await standing(ada, hash)).toMatchObject({ offset: '100', complete: '?0' });
    expect(await (await put(ada, photo, { from: 100 })).json()).toMatchObject({ complete: true });
    expect(await standing(ada, hash)).toMatchObject({ complete: '?1' });
    // Again, as after a lost answer.
    expect(await (await put(ada, photo)).json()).toMatchObject({ complete: true });
  });

  it('what had come before the line broke is kept', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    const breaking = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(photo.subarray(0, 50))),
      pull: (controller) => controller.error(new Error('the line broke')),
    });
    const headers = {
      'content-type': 'image/jpeg',
      'x-requested-by': 'stegvis',
      'upload-offset': '0',
      'upload-length': String(photo.length),
      cookie: `sid=${ada.cookies.get('sid')}`,
    };
    const init = { method: 'PUT', headers, body: breaking, duplex: 'half' };
    expect((await server.app.hono.request(at + hash, init)).status).toBe(400);
    expect(await standing(ada, hash)).toMatchObject({ offset: '50' });
    expect(await (await put(ada, photo, { from: 50 })).json()).toMatchObject({ complete: true });
  });

  it('bytes that are not those of the address are thrown away, and the right ones taken', async () => {
    const [photo, other] = [await aPicture(), await aPicture()];
    const hash = sha256(photo);
    const answer = await put(ada, other, { hash });
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'other_bytes']);
    expect(await standing(ada, hash)).toMatchObject({ offset: '0', complete: '?0' });
    expect((await put(ada, photo)).status).toBe(200);
  });

  it('one who carries a colleague’s photo sends it in the colleague’s name', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    const theirs = await anIdea(bo);
    await attach(bo, hash, theirs);
    expect((await get(bo, hash)).status).toBe(404);
    expect((await put(ada, photo, { query: `?for=${boId}` })).status).toBe(200);
    expect((await get(bo, hash)).status).toBe(200);
    expect((await get(ada, hash)).status).toBe(404);
  });
});

describe('what is not taken', () => {
  it.each([
    [
      'T9: a drawing that may hold a program',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
    ],
    [
      'T9: a drawing that calls itself a photo',
      'image/jpeg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
    ],
    [
      'T9: a page that calls itself a PDF',
      'application/pdf',
      Buffer.from('<script>alert(1)</script>%PDF-1.4'),
      415,
    ],
    ['T9: a picture of 900 million pixels', 'image/png', aPixelBomb(), 415],
    ['T8: a file of more than 10 MiB', 'image/png', Buffer.alloc(10 * 1024 * 1024 + 1), 413],
  ])('%s', async (_what, type, bytes, status) => {
    const before = lying().length;
    expect((await put(ada, bytes, { type })).status).toBe(status);
    expect(lying()).toHaveLength(before);
  });

  it('T9: a picture of another kind than it says', async () => {
    expect((await put(ada, await aPicture('png'))).status).toBe(415);
  });

  it('T8: more bytes than were said, a packed body, no sizes', async () => {
    const photo = await aPicture();
    expect((await put(ada, photo, { length: 100 })).status).toBe(400);
    expect(await standing(ada, sha256(photo))).toMatchObject({ offset: '0' });
    expect((await put(ada, photo, { more: { 'content-encoding': 'gzip' } })).status).toBe(415);
    expect((await put(ada, photo, { more: { 'upload-length': 'much' } })).status).toBe(400);
  });

  it.each(['../../city.sqlite', '..%2f..%2fcity.sqlite', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'T9: the address %s leads nowhere',
    async (address) => {
      expect((await get(ada, address)).status).toBe(404);
      expect((await put(ada, await aPicture(), { hash: address })).status).toBe(404);
    },
  );

  it('T2: a foreign page sends nothing', async () => {
    const photo = await aPicture();
    expect((await put(ada, photo, { more: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await put(ada, photo, { more: { 'x-requested-by': '' } })).status).toBe(403);
  });

  it('X4: on a full disk it says so, keeps nothing of the piece, and the next try is as the first', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    const session = await ada.get('/api/session');
    const name = `${hash}.${Buffer.from(session.body.person.id as string).toString('hex')}`;
    const coming = join(server.folder, 'blobs/city/coming');
    mkdirSync(coming, { recursive: true });
    // A file to which nothing can be written for want of room.
    symlinkSync('/dev/full', join(coming, name));
    const answer = await put(ada, photo);
    expect([answer.status, await codeOf(answer)]).toEqual([507, 'storage_full']);
    expect(await standing(ada, hash)).toMatchObject({ offset: '0', complete: '?0' });
  });
});

describe('what is kept', () => {
  it('T10: nothing of where, when and with what a photo was taken, and it stands upright', async () => {
    const photo = await aPhotoWithPlace();
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Telefon');
    await put(ada, photo);
    const kept = Buffer.from(await (await get(ada, sha256(photo))).arrayBuffer());
    const { exif, icc, xmp, orientation, width, height } = await sharp(kept).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({});
    expect([width, height]).toEqual([40, 60]);
    expect(kept.toString('latin1')).not.toContain('Exif');
  });

  it('T9: of a picture that is a page as well, only the picture', async () => {
    const both = Buffer.concat([await aPicture('webp'), Buffer.from('<script>alert(1)</script>')]);
    await put(ada, both, { type: 'image/webp' });
    const kept = Buffer.from(await (await get(ada, sha256(both))).arrayBuffer());
    expect(kept.toString('latin1')).not.toContain('script');
    expect((await sharp(kept).metadata()).format).toBe('webp');
  });

  it('rule 38: no more than 2 048 pixels of a side', async () => {
    const large = await aPicture('png', 3_000, 300);
    await put(ada, large, { type: 'image/png' });
    const kept = await (await get(ada, sha256(large))).arrayBuffer();
    expect((await sharp(kept).metadata()).width).toBe(2_048);
  });
});

describe('showing', () => {
  it('T11: it never runs on our origin', async () => {
    const pdf = aPdf();
    await put(ada, pdf, { type: 'application/pdf' });
    const { headers } = await get(ada, sha256(pdf));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="[0-9a-f]{12}\.pdf"$/),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const asked: Record<string, number> = {};
    for (const dest of ['document', 'iframe', 'object', 'embed', 'image', 'empty'])
      asked[dest] = (await get(ada, sha256(pdf), { 'sec-fetch-dest': dest })).status;
    expect(asked).toEqual({ document: 403, iframe: 403, object: 403, embed: 403, image: 200, empty: 200 });
  });

  it('T5: the photos of a draft are for those who see the draft', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    const draft = await anIdea(bo);
    await put(bo, photo);
    await attach(bo, hash, draft);
    expect((await get(bo, hash)).status).toBe(200);
    expect((await get(ada, hash)).status).toBe(404);
  });

  it('T5: knowing an address opens nothing: a row of one’s own that names it shows no photo that one never had', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    await put(bo, photo);
    await attach(bo, hash, await anIdea(bo));
    await attach(ada, hash);
    expect((await get(ada, hash)).status).toBe(404);
    expect(await standing(ada, hash)).toMatchObject({ offset: '0', complete: '?0' });
    await put(ada, photo);
    expect((await get(ada, hash)).status).toBe(200);
  });

  it('T5: the other space knows nothing of it, and nobody who is not signed in', async () => {
    const photo = await aPicture();
    await put(ada, photo);
    expect((await ada.get(`${at}${sha256(photo)}?space=example`)).status).toBe(401);
    expect((await get(server.device(), sha256(photo))).status).toBe(401);
  });

  it('whoever was in a picture that was taken back is no longer seen by others', async () => {
    const photo = await aPicture();
    const hash = sha256(photo);
    await put(ada, photo);
    const id = await attach(ada, hash);
    expect((await get(bo, hash)).status).toBe(200);
    await applied(ada, [{ name: 'attachment.withdraw', args: { initiativeId, id } }]);
    expect((await get(bo, hash)).status).toBe(404);
    expect((await get(ada, hash)).status).toBe(200);
    await applied(ada, [{ name: 'attachment.restore', args: { initiativeId, id } }]);
    expect((await get(bo, hash)).status).toBe(200);
  });
});

describe('letting go', () => {
  it('what no row has referred to for 30 days is gone, the rest stays', async () => {
    const [idle, used, back] = [await aPicture(), await aPicture(), await aPicture()];
    for (const photo of [idle, used, back]) await put(ada, photo);
    const id = await attach(ada, sha256(used));
    await applied(ada, [{ name: 'attachment.withdraw', args: { initiativeId, id } }]);
    await server.blobs.collect('city');
    server.clock.jump(29 * day);
    await attach(ada, sha256(back));
    expect(await server.blobs.collect('city')).toMatchObject({ files: 0 });
    server.clock.jump(2 * day);
    expect((await server.blobs.collect('city')).files).toBeGreaterThan(0);
    const left = server.blobs.all('city').map(({ hash }) => hash);
    expect(left).not.toContain(sha256(idle));
    expect(left).toEqual(expect.arrayContaining([sha256(used), sha256(back)]));
    for (const { path, storedHash } of server.blobs.all('city'))
      expect(sha256(readFileSync(path))).toBe(storedHash);
    expect(lying().filter(({ name }) => name === sha256(idle))).toEqual([]);
    // It can be sent again.
    expect(await standing(ada, sha256(idle))).toMatchObject({ complete: '?0' });
  });

  it('X1: what a power cut left behind is tidied away, and a file that is missing is wanted again', async () => {
    const photo = await aPicture();
    await put(ada, photo);
    const hash = sha256(photo);
    const orphan = join(
      server.folder,
      'blobs/city',
      hash.slice(0, 2),
      `${hash.slice(0, 2)}${'0'.repeat(62)}`,
    );
    writeFileSync(orphan, 'left');
    const old = (server.clock.now() - 2 * day) / 1000;
    utimesSync(orphan, old, old);
    expect((await server.blobs.collect('city')).files).toBeGreaterThan(0);
    expect(lying().map(({ name }) => name)).not.toContain(orphan.split('/').at(-1));
    writeFileSync(join(server.folder, 'blobs/city', hash.slice(0, 2), hash), '');
    expect(await standing(ada, hash)).toMatchObject({ complete: '?0' });
    await put(ada, photo);
    expect((await get(ada, hash)).status).toBe(200);
  });
});

describe('the darkroom', () => {
  const task = { from: 'x', to: 'y', hash: 'x', type: 'image/jpeg' };
  const decoder = (code: string) => {
    const path = join(server.folder, `decoder${Math.random()}.mjs`);
    writeFileSync(path, code);
    return makeDarkroom(path);
  };

  it('T9: a file that kills the decoder is refused, and the next has a decoder of its own', async () => {
    const dying = decoder(
      `process.send('ready'); process.on('message', () => process.kill(process.pid, 'SIGSEGV'));`,
    );
    expect(await dying.develop(task)).toMatchObject({ ok: false, why: 'notThatKind' });
    expect(await dying.develop(task)).toMatchObject({ ok: false, why: 'notThatKind' });
  });

  it('a decoder that cannot be begun is our fault: nothing is refused for good', async () => {
    expect(await decoder('process.exit(1)').develop(task)).toMatchObject({ ok: false, why: 'fault' });
    const killed = decoder(`process.send('ready'); process.on('message', () => process.exit(9));`);
    expect(await killed.develop(task)).toMatchObject({ ok: false, why: 'fault' });
  });

  it('X23: takes on so much and no more, and asks the rest to come later', async () => {
    const from = join(server.folder, 'not there');
    const task = { from, to: join(server.folder, 'made'), hash: 'x', type: 'image/jpeg' };
    const made = await Promise.all(Array.from({ length: 60 }, () => darkroom.develop(task)));
    const whys = made.map((one) => (one.ok ? 'ok' : one.why));
    expect(whys.filter((why) => why === 'busy')).toHaveLength(18);
    expect(whys.filter((why) => why === 'fault')).toHaveLength(42);
  });
});
