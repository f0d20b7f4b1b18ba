import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  subarray,
} from 'fast-check';
import { expect, it } from 'vitest';
import { verifyChain } from '../../src/sync/chain.ts';
import { aCity, SPACE, type ToSend } from '../kit/aCity.ts';

const people = ['ann', 'bo', 'eva'];
const note = constantFrom('n1', 'n2', 'n3');
const deed = oneof(
  record({ name: constantFrom('note.write'), args: record({ note, title: constantFrom('a', 'b') }) }),
  record({ name: constantFrom('note.show'), args: record({ note, to: subarray(people) }) }),
  record({
    name: constantFrom('line.add'),
    args: record({ note, line: constantFrom('l1', 'l2'), text: constantFrom('x') }),
  }),
  record({
    name: constantFrom('secret.tell'),
    args: record({ note, line: constantFrom('s1'), seenBy: subarray(people, { minLength: 1 }) }),
  }),
  record({ name: constantFrom('note.number'), args: record({ note }) }),
);
const step = record({ person: nat(2), deeds: array(deed, { maxLength: 3 }), reader: nat(2) });

it('S5, V8: whoever has pulled now and then holds what a fresh device of theirs is given, whatever was shown and hidden', async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 25 }), async (steps) => {
      const city = await aCity();
      await city.admit(...people);
      const devices = people.map((person) => ({ ...city.device(person), next: 1 }));
      for (const { person, deeds, reader } of steps) {
        const device = devices[person];
        if (!device) continue;
        await device.push(...deeds.map((one): ToSend => ({ ...one, id: device.next++ })));
        await devices[reader]?.sync();
      }
      for (const [i, person] of people.entries()) {
        await devices[i]?.sync();
        const fresh = city.device(person, `fresh-${person}`);
        await fresh.sync();
        expect(devices[i]?.rows).toEqual(fresh.rows);
      }
    }),
    { numRuns: 150 },
  );
});

it('S3, S4, T14: delivered one to five times, in any order, by two writers, each has one effect and its own order', async () => {
  const total = 6;
  const delivery = record({ from: integer({ min: 1, max: total }), size: nat(3), writer: nat(1) });
  await assert(
    asyncProperty(array(delivery, { maxLength: 30 }), async (deliveries) => {
      const city = await aCity();
      await city.admit('ann');
      const ann = city.device('ann');
      /** The same six mutations, whoever carries them. */
      const sent = (writer: number, id: number): ToSend => ({
        id,
        clientID: `w${writer}`,
        mid: `m${id}`,
        ...(id === 1
          ? { name: 'note.write', args: { note: 'n', title: 't' } }
          : { name: 'note.number', args: { note: 'n' } }),
      });
      const push = (writer: number, from: number, size: number) =>
        ann.push(
          ...Array.from({ length: Math.min(size + 1, total - from + 1) }, (_, i) => sent(writer, from + i)),
        );
      await Promise.all(deliveries.map(({ from, size, writer }) => push(writer, from, size)));
      await push(0, 1, total);
      await push(1, 1, total);

      const log = (await city.log()).filter(({ link }) => link.person === 'ann');
      expect(log.map(({ link }) => link.mid)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
      expect(await city.row('initiative', 'n')).toMatchObject({ number: '9,10' });
      expect((await ann.sync()).lastMutationIDChanges).toEqual({ w0: total, w1: total });
      const head = await city.store.snapshot(SPACE, (s) => s.chainHead());
      expect(verifyChain(await city.log(), city.city.sha256)).toMatchObject(head);
    }),
    { numRuns: 150 },
  );
});
