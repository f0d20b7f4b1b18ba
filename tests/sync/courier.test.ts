import { describe, expect, it } from 'vitest';
import { carryParcels, type Fared, type Parcel } from '../../src/sync/courier.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { aLock } from '../kit/surroundings.ts';

const author = { person: 'ann', clientGroupID: 'g', clientID: 'c' };
const parcel = (id: string, deeds: number): Parcel => ({
  id,
  author,
  key: 'key',
  deeds: Array.from({ length: deeds }, (_, nth) => ({
    deed: { id: nth + 1, mid: `${id}-${nth}`, name: 'noop', args: {}, timestamp: 0, at: '' },
    signature: '',
  })),
});

/** A courier with parcels, and a city that answers as it is told. */
function setting(due: readonly Parcel[], answer: (deeds: readonly { deed: { mid: string } }[]) => NetAnswer) {
  const noted = new Map<string, Fared>();
  const sizes: number[] = [];
  const run = () =>
    carryParcels(
      {
        async carry(body) {
          const { deeds } = body as { deeds: { deed: { mid: string } }[] };
          sizes.push(deeds.length);
          return answer(deeds);
        },
      },
      { due: async () => due, note: async (id, fared) => void noted.set(id, fared) },
      aLock(),
    );
  return { run, noted, sizes };
}
const taken = (deeds: readonly { deed: { mid: string } }[]): NetAnswer => ({
  kind: 'ok',
  body: { carried: deeds.map(({ deed: { mid } }) => ({ mid, outcome: 'applied' })), serverTime: '' },
});

describe('a courier', () => {
  it('brings parcels in pieces that the city takes, in order, and notes what became of each deed', async () => {
    const { run, noted, sizes } = setting([parcel('a', 230), parcel('b', 1)], taken);
    await run();
    expect(sizes).toEqual([100, 100, 30, 1]);
    expect(noted.get('a')).toMatchObject({ carried: { length: 230 } });
    expect(noted.get('b')).toMatchObject({ carried: [{ mid: 'b-0', outcome: 'applied' }] });
  });

  it('X11: keeps everything when there is no way through, and asks for no more', async () => {
    const weather: NetAnswer[] = [
      { kind: 'weather' },
      { kind: 'ok', body: '<html>' },
      { kind: 'problem', status: 401, code: 'reauth', soft: true },
      { kind: 'problem', status: 503, code: 'busy', soft: true },
      { kind: 'problem', status: 429, code: 'slow_down', soft: true },
    ];
    for (const answer of weather) {
      const { run, noted, sizes } = setting([parcel('a', 1), parcel('b', 1)], () => answer);
      await run();
      expect([...noted]).toEqual([]);
      expect(sizes).toEqual([1]);
    }
  });

  it('S9: a parcel that the city refuses does not stop the next', async () => {
    const { run, noted } = setting([parcel('a', 1), parcel('b', 1)], (deeds) =>
      deeds[0]?.deed.mid.startsWith('a')
        ? { kind: 'problem', status: 403, code: 'key_ended', soft: true }
        : taken(deeds),
    );
    await run();
    expect(noted.get('a')).toEqual({ refused: 'key_ended' });
    expect(noted.get('b')).toMatchObject({ carried: [{ outcome: 'applied' }] });
  });
});
