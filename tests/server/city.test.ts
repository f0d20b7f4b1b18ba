import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../src/sync/collect.ts';
import { enact } from '../../src/sync/enact.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { pullResponse } from '../../src/sync/protocol.ts';
import { receive } from '../../src/sync/receive.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { makeCity } from '../../src/server/city.ts';
import { aDatabase } from '../kit/aDatabase.ts';

/** The whole of the city's half: the real domain, on SQLite, as it is wired on a server. */
let setting: ReturnType<typeof aDatabase>;
let city: City;
const space = 'helsingborg';
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const idea = uuid(1);

beforeEach(async () => {
  setting = aDatabase();
  const now = () => Date.UTC(2026, 10, 24, 23, 30);
  city = makeCity(setting.database, { timeZone: 'Europe/Stockholm', report: () => undefined, key: 'k', now });
  await city.store.createSpace(space, 'epoch-1');
  const by = { personId: 'setup', name: 'Set-up', grants: [] };
  const join = (personId: string, role: string, departmentId = 'sbf') => ({
    by,
    name: 'person.join',
    args: { personId, name: personId, departmentId, grants: [{ role, departmentId }] },
  });
  const founding = {
    name: 'Helsingborg',
    departments: [{ id: 'sbf', name: 'Stadsbyggnad', code: 'SBF' }],
    person: { id: 'admin', name: 'Ada' },
  };
  await enact(city, space, [
    { by, name: 'city.found', args: founding },
    join('ann', 'ideaOwner'),
    join('lea', 'innovationLead'),
    join('dan', 'decisionMaker'),
    join('rut', 'reader'),
  ]);
});
afterEach(() => setting.discard());

let ids: Record<string, number> = {};
beforeEach(() => {
  ids = {};
});
async function push(person: string, name: string, args: unknown) {
  const id = (ids[person] ?? 0) + 1;
  ids[person] = id;
  const answer = await receive(
    city,
    { space, person },
    {
      pushVersion: 1,
      profileID: 'p',
      clientGroupID: `g-${person}`,
      schemaVersion: '1',
      mutations: [
        {
          clientID: `c-${person}`,
          id,
          mid: uuid(id * 1000 + person.charCodeAt(0)),
          name,
          args,
          timestamp: 0,
        },
      ],
    },
  );
  expect(answer).toMatchObject({ status: 200, body: { results: [{ outcome: 'applied' }] } });
}
async function seenBy(person: string): Promise<readonly string[]> {
  const body = {
    pullVersion: 1,
    profileID: 'p',
    clientGroupID: `g-${person}`,
    schemaVersion: '1',
    cookie: null,
  };
  const answer = pullResponse.parse((await collect(city, { space, person }, body)).body);
  return answer.patch.flatMap((op) =>
    op.op === 'put' && op.key.includes(idea) ? [op.key.split('/')[0] ?? ''] : [],
  );
}

describe('the city on a server', () => {
  it("V8: a draft is its owner's, then her innovation lead's, and everybody's once it is shared", async () => {
    await push('ann', 'idea.capture', { initiativeId: idea, title: 'Taken som suger upp regn' });
    expect(await seenBy('ann')).toEqual(['event', 'initiative']);
    expect(await seenBy('lea')).toEqual([]);
    await push('ann', 'lead.set', { initiativeId: idea, departmentId: 'sbf' });
    expect(await seenBy('lea')).toEqual(['event', 'event', 'initiative']);
    expect(await seenBy('rut')).toEqual([]);
    expect(await seenBy('dan')).toEqual([]);
    await push('ann', 'initiative.share', { initiativeId: idea });
    expect(await seenBy('rut')).toEqual(['event', 'event', 'event', 'initiative']);
  });

  it("C3: an assessor's answer reaches those who have answered the same, and no one else", async () => {
    await push('ann', 'idea.capture', { initiativeId: idea, title: 'Taken' });
    await push('ann', 'lead.set', { initiativeId: idea, departmentId: 'sbf' });
    await push('ann', 'initiative.share', { initiativeId: idea });
    const answers = async (person: string) =>
      (await seenBy(person)).filter((table) => table === 'assessment').length;
    const answer = (given: string) => ({ initiativeId: idea, criterion: 'leverage', answer: given });
    await push('dan', 'assessment.answer', answer('yes'));
    expect([await answers('dan'), await answers('lea'), await answers('ann'), await answers('rut')]).toEqual([
      1, 0, 0, 0,
    ]);
    await push('lea', 'assessment.answer', answer('no'));
    expect([await answers('dan'), await answers('lea'), await answers('ann'), await answers('rut')]).toEqual([
      2, 2, 0, 0,
    ]);
  });

  it("numbers initiatives in the order they reach the city, in the city's own year", async () => {
    await push('ann', 'idea.capture', { initiativeId: idea, title: 'Ett' });
    await push('lea', 'idea.capture', { initiativeId: uuid(2), title: 'Två' });
    const numbers = await city.store.snapshot(space, async (s) =>
      Promise.all(
        [idea, uuid(2)].map(async (id) => ({ ...(await s.get({ table: 'initiative', owner: id, id })) })),
      ),
    );
    expect(numbers).toMatchObject([{ number: '2026-001' }, { number: '2026-002' }]);
  });

  it('knows the day of the city where it is, and the instant in UTC', () => {
    expect(city.now()).toEqual({ at: '2026-11-24T23:30:00.000Z', today: '2026-11-25' });
  });

  it('T17: leaves a log that verifies', async () => {
    await push('ann', 'idea.capture', { initiativeId: idea, title: 'Ett' });
    const [log, head] = await city.store.snapshot(space, async (s) => [
      await s.log(0, 100),
      await s.chainHead(),
    ]);
    expect(verifyChain(log, city.sha256)).toMatchObject(head);
    expect(log.map(({ link }) => link.name)).toEqual([
      'city.found',
      'person.join',
      'person.join',
      'person.join',
      'person.join',
      'idea.capture',
    ]);
  });
});
