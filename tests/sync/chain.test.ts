import { createHash } from 'node:crypto';
import { assert, jsonValue, property } from 'fast-check';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/sync/canonical.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { aCity, SPACE } from '../kit/aCity.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function aLog() {
  const city = await aCity();
  await city.admit('ann');
  const ann = city.device('ann');
  await ann.push(
    { id: 1, name: 'note.write', args: { note: 'n', title: 'Å' }, at: '2026-11-24T09:00:00.000Z' },
    { id: 2, name: 'note.write', args: { note: 'n', title: 'again' } },
    { id: 3, name: 'note.unheard', args: [1, 2] },
  );
  return { city, log: await city.log() };
}

describe('the chain of the log', () => {
  it('T17: verifies, and ends at the head that the store has', async () => {
    const { city, log } = await aLog();
    const head = await city.store.snapshot(SPACE, (s) => s.chainHead());
    expect(verifyChain(log, sha256)).toMatchObject(head);
    expect(head.seq).toBe(4);
  });

  it('T17: finds any changed field, at its link', async () => {
    const { log } = await aLog();
    for (const [at, { link }] of log.entries())
      for (const field of Object.keys(link)) {
        const changed = {
          ...link,
          [field]: field === 'seq' ? link.seq + 1 : `${String(Reflect.get(link, field))}x`,
        };
        const forged = log.with(at, { link: changed });
        expect([field, verifyChain(forged, sha256)]).toMatchObject([
          field,
          { seq: at + 1, fault: expect.any(String) },
        ]);
      }
  });

  it('T17: finds changed content, and takes erased content for what it is', async () => {
    const { log } = await aLog();
    const [first, second] = log;
    if (!first || !second?.content) throw new Error('the log is too short');
    const content = { ...second.content, args: second.content.args.replace('n', 'm') };
    expect(verifyChain(log.with(1, { ...second, content }), sha256)).toEqual({ seq: 2, fault: 'content' });
    expect(verifyChain(log.with(1, { link: second.link }), sha256)).toMatchObject({ seq: 4 });
  });

  it('T17: finds a link that was removed, swapped or cut off at the end', async () => {
    const { log } = await aLog();
    expect(verifyChain(log.toSpliced(1, 1), sha256)).toEqual({ seq: 2, fault: 'missing' });
    expect(verifyChain([...log.slice(0, 1), ...log.slice(1, 3).reverse(), ...log.slice(3)], sha256)).toEqual({
      seq: 2,
      fault: 'missing',
    });
    const whole = verifyChain(log, sha256);
    expect(verifyChain(log.slice(0, -1), sha256)).not.toEqual(whole);
  });

  it('T17: goes on from an anchored head', async () => {
    const { log } = await aLog();
    const anchor = log[1]?.link;
    if (!anchor) throw new Error('the log is too short');
    expect(verifyChain(log.slice(2), sha256, anchor)).toEqual(verifyChain(log, sha256));
    expect(verifyChain(log.slice(2), sha256, { ...anchor, hash: 'other' })).toEqual({
      seq: 3,
      fault: 'link',
    });
  });
});

describe('canonical JSON', () => {
  it('is that of RFC 8785', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('does not depend on the order of keys, and can be read back', () => {
    expect(canonical({ b: [1, { d: 1, c: 2 }], a: 'ö' })).toBe('{"a":"ö","b":[1,{"c":2,"d":1}]}');
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
    expect(JSON.parse(canonical('\ud800'))).toBe('\ud800');
  });
});
