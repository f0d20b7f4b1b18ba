import type { Bug } from './bug.ts';

/** Ways to be wrong about what colleagues have handed over (S4, S5, S6). */
export const ofParcels: readonly Bug[] = [
  {
    name: 'ownBeforeParcel',
    trap: 'what was done on top of a colleague’s work is sent before it',
    within: 60,
    needs: ['handedOver'],
    store: (store) => ({
      ...store,
      toBring: {
        ...store.toBring,
        due: async () => ((await store.outboxSize()) > 0 ? [] : store.toBring.due()),
      },
    }),
  },
  {
    name: 'carriedStays',
    trap: 'what was handed over is forgotten when its effects come, and what it had put into the rows stays',
    within: 40,
    needs: ['handedOver'],
    store: (store, cabinet) => ({
      ...store,
      async applyPull(...given) {
        await cabinet.transact('write', ['carried'], async (tx) => {
          const done = (await tx.all('carried')).filter(({ dealtAt }) => dealtAt !== undefined);
          await tx.delete(
            'carried',
            done.map(({ place }) => place),
          );
        });
        return store.applyPull(...given);
      },
    }),
  },
  {
    name: 'gonePickedUp',
    trap: 'what was handed over leaves when the city has taken it, before its effects have come',
    within: 40,
    needs: ['handedOver'],
    store: (store) => ({
      ...store,
      toBring: {
        ...store.toBring,
        note: (id, fared) => store.toBring.note(id, 'carried' in fared ? { carried: fared.carried } : fared),
      },
    }),
  },
  {
    name: 'droppedStays',
    trap: 'a parcel is let go of, and what it holds is shown for ever',
    within: 60,
    needs: ['handedOver'],
    store: (store, cabinet) => ({
      ...store,
      dropParcel: (id) => cabinet.transact('write', ['parcels'], (tx) => tx.delete('parcels', [id])),
    }),
  },
];
