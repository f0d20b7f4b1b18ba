import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Conflict } from '../../src/domain/conflict.ts';
import { settlingArgs } from '../../src/domain/settling.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';

const initiativeId = '0196f0f0-0000-7000-8000-000000000001';
const firefox = { 'user-agent': 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' };

let server: TestServer;
let ada: TestDevice;
let bo: TestDevice;
beforeEach(async () => {
  server = await aServer();
  const founded = await server.founded();
  ada = founded.ada;
  bo = server.device();
  const { body } = await ada.post('/api/invites', {
    role: 'innovationLead',
    departmentId: founded.departmentId,
  });
  await bo.post('/api/invites/accept', { token: String(body.link).split('#')[1], name: 'Bo' }, firefox);
  await ada.push([
    { name: 'idea.capture', args: { initiativeId, title: 'Lunch' } },
    { name: 'lead.set', args: { initiativeId, departmentId: founded.departmentId } },
    { name: 'initiative.share', args: { initiativeId } },
    edit('need', 'Ett\ntvå\ntre', 0),
  ]);
});
afterEach(() => server.discard());

const edit = (field: string, value: string, version: number) => ({
  name: 'initiative.edit',
  args: { initiativeId, field, value, base: { version } },
});
type Put = { key?: string; value?: Record<string, unknown> };
const rowsIn = async (device: TestDevice, table: string) => {
  const { patch } = (await device.pull()).body as { patch: readonly Put[] };
  return patch.filter(({ key }) => key?.startsWith(`${table}/`)).map(({ value }) => value ?? {});
};
const head = async (device: TestDevice) => (await rowsIn(device, 'initiative'))[0] ?? {};

it('S7: both values reach everybody with who and on which device, and settling closes it for all', async () => {
  const version = Number((await head(ada))['v']);
  await bo.push([edit('title', 'Middag', version)]);
  await ada.push([edit('title', 'Lunch på tisdagar', version)]);
  const [conflict] = (await rowsIn(bo, 'conflict')) as unknown as readonly Conflict[];
  if (!conflict) throw new Error('no conflict');
  expect(conflict).toMatchObject({
    stands: { value: 'Lunch på tisdagar' },
    beside: { value: 'Middag', device: 'Firefox, Android' },
  });
  // A browser that says nothing of itself has no name.
  expect(conflict.stands).not.toHaveProperty('device');
  const now = Number((await head(bo))['v']);
  const settling = settlingArgs([conflict], 'beside', { value: 'Middag', base: { version: now } });
  await bo.push([{ name: 'conflict.settle', args: settling }]);
  expect((await rowsIn(ada, 'conflict'))[0]).toMatchObject({ settledAs: 'beside' });
  expect(await head(ada)).toMatchObject({ title: 'Middag' });
});

it('S7: texts are merged against the value that the database kept', async () => {
  const version = Number((await head(ada))['v']);
  await bo.push([edit('need', 'Först\ntvå\ntre', version)]);
  await bo.push([edit('need', 'Först\ntvå\ntre\nfyra', Number((await head(bo))['v']))]);
  await ada.push([edit('need', 'Ett\nandra\ntre', version)]);
  expect((await rowsIn(ada, 'conflict'))[0]).toMatchObject({ kind: 'text' });
  await ada.push([edit('need', 'Först\ntvå\ntre\nfyra\nfem', Number((await head(ada))['v']))]);
  await bo.push([edit('need', 'noll\nFörst\ntvå\ntre\nfyra', Number((await head(bo))['v']) - 1)]);
  expect((await head(ada))['need']).toBe('noll\nFörst\ntvå\ntre\nfyra\nfem');
});
