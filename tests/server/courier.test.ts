import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CarriedDeed } from '../../src/sync/parcel.ts';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';
import { aSigner } from '../kit/aSigner.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.discard());

const DAY = 86_400_000;
const ideaId = (nth: number) => `00000000-0000-7000-8000-00000000000${nth}`;

/** Ada, whose phone has no network, and Rut, whose tablet has one. */
async function setting() {
  const { ada, adaId, departmentId } = await server.founded();
  const { device: rut } = await server.joined(ada, 'ideaOwner', departmentId, 'Rut Reinholdt');
  const signer = await aSigner();
  const { body } = await ada.post('/api/keys', { publicKey: signer.publicKey });
  const author = { person: adaId, clientGroupID: ada.clientGroupID, clientID: ada.clientID };
  const idea = (id: number, title: string): CarriedDeed => ({
    id,
    mid: `0190-${id}`,
    name: 'idea.capture',
    args: { initiativeId: ideaId(id), title },
    timestamp: 0,
    at: '2026-11-24T09:00:00.000Z',
  });
  const bring = async (deeds: readonly CarriedDeed[], by: TestDevice = rut, key: string = body.id) =>
    by.post('/api/sync/carry', {
      carryVersion: 1,
      key,
      author,
      deeds: await Promise.all(deeds.map((deed) => signer.sign(author, deed))),
    });
  return { ada, adaId, rut, signer, author, key: body.id as string, idea, bring };
}

describe('the courier', () => {
  test('R7: brings a colleague’s ideas, and the city has the colleague as their author; the phone’s own delivery adds nothing', async () => {
    const { ada, adaId, idea, bring } = await setting();
    const answer = await bring([idea(1, 'Lunch tillsammans'), idea(2, 'Bänkar i solen')]);
    expect(answer.status).toBe(200);
    expect(answer.body.carried).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }]);

    const again = await ada.push([], 'city', {
      mutations: [1, 2].map((id) => ({
        clientID: ada.clientID,
        ...idea(id, id === 1 ? 'Lunch tillsammans' : 'Bänkar i solen'),
      })),
    });
    expect(again.body.results).toMatchObject([{ outcome: 'duplicate' }, { outcome: 'duplicate' }]);
    const { body } = await ada.pull();
    const ideas = body.patch.filter(({ key }: { key?: string }) => key?.startsWith('initiative/'));
    expect(ideas.map(({ value }: { value: { ownerId: string } }) => value.ownerId)).toEqual([adaId, adaId]);
    expect(body.lastMutationIDChanges).toMatchObject({ [ada.clientID]: 2 });
  });

  test('T15: one changed letter, or another’s name, and nothing is taken', async () => {
    const { rut, signer, author, key, idea, ada } = await setting();
    const { deed, signature } = await signer.sign(author, idea(1, 'Lunch'));
    const send = (more: object) =>
      rut.post('/api/sync/carry', { carryVersion: 1, key, author, deeds: [{ deed, signature }], ...more });
    const changed = { ...deed, args: { initiativeId: ideaId(1), title: 'Munch' } };
    for (const deeds of [
      [{ deed: changed, signature }],
      [{ deed: { ...deed, id: 2 }, signature }],
      [{ deed, signature: `${signature.slice(0, -4)}AAAA` }],
      [{ deed, signature: '' }],
    ])
      expect((await send({ deeds })).body).toMatchObject({ code: 'bad_signature' });
    expect((await send({ author: { ...author, person: 'somebody' } })).body).toMatchObject({
      code: 'unknown_key',
    });
    expect(
      (await ada.pull()).body.patch.some(({ key: k }: { key?: string }) => k?.startsWith('initiative/')),
    ).toBe(false);
  });

  test('a decision is left for its author’s own device, and what comes after waits with it', async () => {
    const { idea, bring } = await setting();
    const decision = { ...idea(2, ''), name: 'decision.record' };
    const { body } = await bring([idea(1, 'Lunch'), decision, idea(3, 'Bänkar')]);
    expect(body.carried.map(({ outcome, why }: { outcome: string; why?: string }) => why ?? outcome)).toEqual(
      ['applied', 'ownSession', 'order'],
    );
  });

  test('R7: the key of a device that was signed out, or not heard of for sixty days, opens nothing; touched again it does', async () => {
    const { ada, rut, signer, idea, bring } = await setting();
    server.clock.jump(29 * DAY);
    await rut.get('/api/session');
    await ada.get('/api/session');
    await ada.post('/api/keys', { publicKey: signer.publicKey });
    server.clock.jump(29 * DAY);
    await rut.get('/api/session');
    await ada.get('/api/session');
    server.clock.jump(29 * DAY);
    expect((await bring([idea(1, 'Lunch')])).body.carried).toMatchObject([{ outcome: 'applied' }]);
    const { device: siv } = await server.joined(ada, 'reader', undefined, 'Siv');
    server.clock.jump(3 * DAY);
    expect((await bring([idea(2, 'Lunch')], siv)).body).toMatchObject({ code: 'key_ended' });
  });

  test('T20: signing a lost phone out ends its key at once', async () => {
    const { ada, idea, bring } = await setting();
    await ada.post('/api/sign-out');
    expect(await bring([idea(1, 'Lunch')])).toMatchObject({ status: 403, body: { code: 'key_ended' } });
  });

  test('V6: what somebody signed who has left since is not taken, and the carrier is told so', async () => {
    const { ada, departmentId } = await server.founded();
    const { device: siv, id } = await server.joined(ada, 'ideaOwner', departmentId, 'Siv Sjö');
    const signer = await aSigner();
    const { body } = await siv.post('/api/keys', { publicKey: signer.publicKey });
    const author = { person: id, clientGroupID: siv.clientGroupID, clientID: siv.clientID };
    const args = { initiativeId: ideaId(1), title: 'Lunch' };
    const deed = {
      id: 1,
      mid: '0190-1',
      name: 'idea.capture',
      args,
      timestamp: 0,
      at: '2026-11-24T09:00:00.000Z',
    };
    const deeds = [await signer.sign(author, deed)];
    await ada.push([{ name: 'person.leave', args: { personId: id, initiativeIds: [] } }]);
    const answer = await ada.post('/api/sync/carry', { carryVersion: 1, key: body.id, author, deeds });
    expect(answer).toMatchObject({ status: 403, body: { code: 'unknown_person' } });
  });

  test('T7: what is no key is refused', async () => {
    const { ada } = await setting();
    for (const publicKey of ['', 'AAAA', Buffer.alloc(65, 4).toString('base64url'), 'x'.repeat(101)])
      expect((await ada.post('/api/keys', { publicKey })).status).toBe(400);
  });
});
