import { describe, expect, it } from 'vitest';
import { type Fared, makeCourier, type Parcel } from '../../src/sync/courier.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { aClock } from '../kit/surroundings.ts';

const author = { person: 'ann', clientGroupID: 'g', clientID: 'c' };
const parcel = (id: string, deeds: number): Parcel => ({
  id,
  author,
  key: 'key',
  carrier: 'b',
  after: 0,
  deeds: Array.from({ length: deeds }, (_, nth) => ({
    deed: { id: nth + 1, mid: `${id}-${nth}`, name: 'noop', args: {}, timestamp: 0, at: '' },
    signature: '',
  })),
});

/** A courier with parcels, and a city that answers as it is told. */
function setting(due: readonly Parcel[], answer: (deeds: readonly { deed: { mid: string } }[]) => NetAnswer) {
  const noted = new Map<string, Fared[]>();
  const sizes: number[] = [];
  const { bring } = makeCourier(
    {
      async carry(body) {
        const { deeds } = body as { deeds: { deed: { mid: string } }[] };
        sizes.push(deeds.length);
        return answer(deeds);
      },
    },
    {
      due: async () => due,
      note: async ({ id }, fared) => void noted.set(id, [...(noted.get(id) ?? []), fared]),
    },
    aClock(),
  );
  return { bring: () => bring(0), noted, sizes };
}
const at = { epoch: 'e', version: 7 };
const taken = (deeds: readonly { deed: { mid: string } }[]): NetAnswer => ({
  kind: 'ok',
  body: { carried: deeds.map(({ deed: { mid } }) => ({ mid, outcome: 'applied' })), at, serverTime: '' },
});

describe('a courier', () => {
  it('brings parcels in pieces that the city takes, in order, and notes each piece: what became of it, and where the city then stood', async () => {
    const { bring, noted, sizes } = setting([parcel('a', 230), parcel('b', 1)], taken);
    expect(await bring()).toEqual({});
    expect(sizes).toEqual([100, 100, 30, 1]);
    expect(noted.get('a')).toMatchObject([
      { carried: { length: 100 }, at },
      { carried: { length: 100 }, at },
      { carried: { length: 30 }, at },
    ]);
    expect(noted.get('b')).toMatchObject([{ carried: [{ mid: 'b-0', outcome: 'applied' }], at }]);
  });

  it('X11: keeps everything when there is no way through, asks for no more, and says what stopped it', async () => {
    const weather: NetAnswer[] = [
      { kind: 'weather' },
      { kind: 'ok', body: '<html>' },
      { kind: 'problem', status: 401, code: 'reauth', soft: true },
      { kind: 'problem', status: 503, code: 'busy', soft: true },
      { kind: 'problem', status: 429, code: 'slow_down', soft: true },
    ];
    for (const answer of weather) {
      const { bring, noted, sizes } = setting([parcel('a', 1), parcel('b', 1)], () => answer);
      expect(await bring()).toMatchObject({
        stopped: { kind: answer.kind === 'ok' ? 'weather' : answer.kind },
      });
      expect([...noted]).toEqual([]);
      expect(sizes).toEqual([1]);
    }
  });

  it('S9: a parcel that the city refuses does not stop the next', async () => {
    const { bring, noted } = setting([parcel('a', 1), parcel('b', 1)], (deeds) =>
      deeds[0]?.deed.mid.startsWith('a')
        ? { kind: 'problem', status: 403, code: 'key_ended', soft: true }
        : taken(deeds),
    );
    expect(await bring()).toEqual({});
    expect(noted.get('a')).toEqual([{ refused: 'key_ended' }]);
    expect(noted.get('b')).toMatchObject([{ carried: [{ outcome: 'applied' }] }]);
  });

  it('S9: what is too much at once goes in smaller pieces, and a deed that alone is too much is refused', async () => {
    const { bring, noted, sizes } = setting([parcel('a', 8)], (deeds) =>
      deeds.length > 2 ? { kind: 'problem', status: 413, code: 'too_many', soft: true } : taken(deeds),
    );
    await bring();
    expect(sizes.slice(0, 3)).toEqual([8, 4, 2]);
    expect(noted.get('a')?.flatMap((fared) => ('carried' in fared ? fared.carried : []))).toHaveLength(8);
    const alone = setting([parcel('a', 1)], () => ({
      kind: 'problem',
      status: 413,
      code: 'too_large',
      soft: true,
    }));
    await alone.bring();
    expect(alone.noted.get('a')).toEqual([{ refused: 'too_large' }]);
  });

  it('a parcel of photos alone has arrived as soon as it is looked at: they go by themselves', async () => {
    const { bring, noted, sizes } = setting([parcel('a', 0)], taken);
    await bring();
    expect(sizes).toEqual([]);
    expect(noted.get('a')).toEqual([{ carried: [] }]);
  });
});
