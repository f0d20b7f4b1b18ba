import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry, type CourierPorts } from '../../src/sync/carry.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import type { Author, CarriedDeed, SignedDeed } from '../../src/sync/parcel.ts';
import { aCity, SPACE } from '../kit/aCity.ts';
import { memoryCity } from '../kit/memoryCity.ts';

const ann: Author = { person: 'ann', clientGroupID: 'group-ann', clientID: 'writer-group-ann' };
const at = '2026-11-24T09:00:00.000Z';

const write = (id: number, note: string, title = note): CarriedDeed => ({
  id,
  // As the test's own device numbers them.
  mid: `writer-group-ann.${id}`,
  name: 'note.write',
  args: { note, title },
  timestamp: 0,
  at,
});
const signed = (deed: CarriedDeed): SignedDeed => ({ deed, signature: 'good' });

/** Signatures are the server's matter; here a good one says so. */
const ports: CourierPorts = {
  keyOf: async (_space, person, key) =>
    key === `key-${person}`
      ? { isGone: false, isEnded: false, verify: (_text, signature) => signature === 'good' }
      : undefined,
  mayBeCarried: (name) => name !== 'note.decide',
};

async function setting(more: Partial<CourierPorts> = {}) {
  const store = memoryCity();
  const city = await aCity(store);
  await city.admit('ann', 'bo');
  const bring = (deeds: readonly SignedDeed[], author = ann, epoch?: string) =>
    carry(
      city.city,
      { space: SPACE, person: 'bo' },
      { ...ports, ...more },
      {
        carryVersion: 1,
        key: `key-${author.person}`,
        author,
        epoch,
        deeds,
      },
    );
  return { ...city, store, bring, ann: city.device('ann'), bo: city.device('bo') };
}
const outcomes = (answer: { body: unknown }) =>
  (answer.body as { carried: { outcome: string; why?: string }[] }).carried.map(({ outcome, why }) =>
    why ? `${outcome} ${why}` : outcome,
  );

describe('what a courier brings', () => {
  it('R7: is done as its author’s, and the log says who brought it', async () => {
    const { bring, log } = await setting();
    expect(outcomes(await bring([write(1, 'a'), write(2, 'b')].map(signed)))).toEqual(['applied', 'applied']);
    const links = (await log()).map(({ link }) => link).filter(({ name }) => name === 'note.write');
    expect(links).toMatchObject([
      { person: 'ann', courier: 'bo', clientID: 'writer-group-ann', group: 'group-ann', claimedAt: at },
      { person: 'ann', courier: 'bo' },
    ]);
    expect(verifyChain(await log(), (await setting()).city.sha256)).toMatchObject({ seq: 4 });
  });

  it('S3: is done once, whether the author’s own device is before or after', async () => {
    const { bring, ann, log } = await setting();
    await bring([write(1, 'a'), write(2, 'b')].map(signed));
    const own = await ann.push(write(1, 'a'), write(2, 'b'), write(3, 'c'));
    expect(own).toMatchObject({
      lmids: { 'writer-group-ann': 3 },
      results: [{ outcome: 'duplicate' }, { outcome: 'duplicate' }, { outcome: 'applied' }],
    });
    expect(outcomes(await bring([write(2, 'b'), write(3, 'c')].map(signed)))).toEqual([
      'duplicate',
      'duplicate',
    ]);
    expect((await log()).filter(({ link }) => link.name === 'note.write')).toHaveLength(3);
  });

  it('S4: waits when something before it is not there', async () => {
    const { bring, ann } = await setting();
    await ann.push(write(1, 'a'));
    expect(outcomes(await bring([write(3, 'c')].map(signed)))).toEqual(['left order']);
    expect(outcomes(await bring([write(2, 'b'), write(3, 'c')].map(signed)))).toEqual(['applied', 'applied']);
  });

  it('S4: waits when the city does not know the writer that it goes on from', async () => {
    const { bring } = await setting();
    expect(outcomes(await bring([write(7, 'g')].map(signed)))).toEqual(['left order']);
  });

  it('S11: leaves the numbers that a copied device has used for something else, and takes what stands before', async () => {
    const { bring, ann } = await setting();
    await ann.push(write(1, 'a'), write(2, 'b'));
    const other: CarriedDeed = { ...write(2, 'z'), mid: 'another' };
    expect(outcomes(await bring([write(1, 'a'), other, write(3, 'c')].map(signed)))).toEqual([
      'duplicate',
      'left order',
      'left order',
    ]);
  });

  it('S3: what the author’s own device delivered under another number is known by its mid, and not left', async () => {
    const { bring, ann } = await setting();
    await ann.push(write(1, 'a'));
    // As after its writer was renewed.
    await ann.push({ ...write(1, 'c'), clientID: 'another-writer', mid: write(3, 'c').mid });
    expect(outcomes(await bring([write(3, 'c')].map(signed)))).toEqual(['duplicate']);
    expect(outcomes(await bring([{ ...write(3, 'x'), mid: write(3, 'c').mid }].map(signed)))).toEqual([
      'left order',
    ]);
  });

  it('S4: waits when the city was put back since it was made: what was lost is offered again before', async () => {
    const { bring, city } = await setting();
    expect(outcomes(await bring([signed(write(1, 'a'))], ann, 'epoch-0'))).toEqual(['left order']);
    const { id } = await city.store.snapshot(SPACE, (s) => s.epoch());
    expect(outcomes(await bring([signed(write(1, 'a'))], ann, id))).toEqual(['applied']);
    // What it has had from its author's own device is no longer waited for.
    expect(outcomes(await bring([signed(write(1, 'a'))], ann, 'epoch-0'))).toEqual(['duplicate']);
  });

  it('says where the city stands when it has dealt with them: whoever has its rows as of then has what they did', async () => {
    const { bring, store } = await setting();
    const { body } = await bring([write(1, 'a')].map(signed));
    expect(body).toMatchObject({
      at: await store.snapshot(SPACE, async (s) => ({
        epoch: (await s.epoch()).id,
        version: await s.version(),
      })),
    });
  });

  it('leaves what only its author may deliver, and all that comes after it', async () => {
    const { bring } = await setting();
    const decide = { ...write(2, 'b'), name: 'note.decide' };
    expect(outcomes(await bring([write(1, 'a'), decide, write(3, 'c')].map(signed)))).toEqual([
      'applied',
      'left ownSession',
      'left order',
    ]);
  });

  it('T15: is refused whole when one signature is not its author’s', async () => {
    const { bring, log } = await setting();
    const before = (await log()).length;
    const answer = await bring([signed(write(1, 'a')), { deed: write(2, 'b'), signature: 'bad' }]);
    expect(answer).toMatchObject({ status: 403, body: { code: 'bad_signature' } });
    expect(await log()).toHaveLength(before);
  });

  it('V6: is judged by the rights that its author has when it arrives, and never by the courier’s', async () => {
    const { bring } = await setting();
    const cid: Author = { person: 'cid', clientGroupID: 'g', clientID: 'c' };
    expect(await bring([signed(write(1, 'a'))], cid)).toMatchObject({
      status: 403,
      body: { code: 'unknown_person' },
    });
  });

  it('says why nothing of it is taken: an unknown key, one whose time is out, too much at once, not ours', async () => {
    const { bring, city } = await setting();
    const stranger = { ...ann, person: 'ann', clientGroupID: 'g' };
    const ended = await setting({
      keyOf: async () => ({ isGone: false, isEnded: true, verify: () => true }),
    });
    expect(await ended.bring([signed(write(1, 'a'))])).toMatchObject({
      status: 403,
      body: { code: 'key_ended' },
    });
    const unknown = await setting({ keyOf: async () => undefined });
    expect(await unknown.bring([], stranger)).toMatchObject({ status: 403, body: { code: 'unknown_key' } });
    const many = Array.from({ length: 201 }, (_, nth) => signed(write(nth + 1, 'a')));
    expect(await bring(many)).toMatchObject({ status: 413 });
    expect(await carry(city, { space: SPACE, person: 'bo' }, ports, { deeds: 'all' })).toMatchObject({
      status: 400,
    });
  });

  it('a group that is bound to somebody else is not the author’s', async () => {
    const { bring, bo } = await setting();
    await bo.push({ id: 1, name: 'note.write', args: { note: 'x', title: 'x' } });
    const forged = { ...ann, clientGroupID: 'group-bo', clientID: 'writer-group-bo' };
    expect(await bring([signed({ ...write(2, 'a'), mid: 'm' })], forged)).toMatchObject({
      status: 403,
      body: { code: 'wrong_principal' },
    });
  });

  it('S3–S5: parcels and the author’s own pushes in any order come to the same, each deed once and in order', async () => {
    const show = (id: number, to: string): CarriedDeed => ({
      ...write(id, 'n'),
      name: 'note.show',
      args: { note: 'n', to: [to] },
    });
    const all = [write(1, 'n'), show(2, 'p:b'), write(3, 'm'), show(4, 'p:d'), show(5, 'p:e')];
    // A parcel, or a push of one's own, of some that follow on each other; each may come again.
    const delivery = fc.record({
      by: fc.constantFrom('own', 'courier'),
      from: fc.integer({ min: 1, max: 5 }),
      upTo: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { maxLength: 8 }), async (deliveries) => {
        const { bring, ann, row, log } = await setting();
        for (const { by, from, upTo } of deliveries) {
          const some = all.slice(from - 1, upTo);
          if (by === 'own') await ann.push(...some);
          else await bring(some.map(signed));
        }
        await ann.push(...all);
        const done = (await log()).map(({ link }) => link).filter(({ person }) => person === 'ann');
        expect(done.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(
          all.map(({ id }) => `${id} applied`),
        );
        expect(await row('initiative', 'n')).toMatchObject({ tags: ['p:e'] });
      }),
      { numRuns: 100 },
    );
  });
});
