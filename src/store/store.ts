import type { Mutation } from '../domain/tx.ts';
import type { Clock, DeviceStore, Random } from '../sync/stores.ts';
import type { Cabinet } from './cabinet.ts';
import { mutate, type Saved, type SaveOptions, type Unsaved } from './mutate.ts';
import { discard, handOut, handOutToFile, noteResults, renewWriter, setAside } from './outbox.ts';
import { makeParcels } from './file/parcels.ts';
import { makeQueries } from './queries.ts';
import { applyPull } from './rebase.ts';
import type { Shape } from './shape.ts';
import { makeShelf } from './shelf.ts';
import { moveIn, type Tenant } from './tenant.ts';

/**
 * A device's store on a cabinet: what screens read and do, and what the sync client needs ({@link DeviceStore}). Touches the world
 * only through its arguments.
 */
export function createDeviceStore(
  cabinet: Cabinet,
  shape: Shape,
  ports: {
    readonly clock: Pick<Clock, 'now'>;
    readonly random: Pick<Random, 'uuid'>;
    readonly rowsAtOnce?: number;
  },
) {
  const around = { cabinet, shape, ...ports };
  const queries = makeQueries(cabinet);
  const forSync: DeviceStore = {
    identity: queries.identity,
    renewWriter: (clientID, former) => renewWriter(cabinet, clientID, former),
    ahead: queries.ahead,
    handOut: (limit, after, upTo) => handOut(cabinet, limit, after, upTo),
    noteResults: (results) => noteResults(cabinet, results),
    setAside: (mid, reason) =>
      setAside(cabinet, shape, mid, reason, new Date(ports.clock.now()).toISOString(), ports.random.uuid()),
    outboxSize: queries.outboxSize,
    cookie: queries.cookie,
    epoch: queries.epoch,
    applyPull: (asked, answer, now, page) => applyPull(around, asked, answer, now, page),
    contact: queries.contact,
    noteContact: queries.noteContact,
  };
  return {
    ...queries,
    ...forSync,
    ...makeParcels(cabinet, shape, ports.clock),
    /** Makes the store this person's, or finds that it is. @throws if it is another's. */
    open: (tenant: Tenant): Promise<void> => moveIn(cabinet, tenant, ports.random),
    /** Does a deed here at once. See {@link mutate}. */
    mutate: <A>(deed: Mutation<A>, args: A, options?: SaveOptions): Promise<Saved> =>
      mutate(around, deed, args, options),
    /** Tries a deed again that could not be written down, under the mid it has. */
    saveAgain: (unsaved: Unsaved, options?: SaveOptions): Promise<Saved> => {
      const deed = shape.mutations.get(unsaved.name);
      if (!deed) throw new Error(`unsaved ${unsaved.mid}: no mutation ${unsaved.name}`);
      return mutate(around, deed, unsaved.args, options, unsaved);
    },
    /** What is unsent, for a file; from now on it can neither be replaced nor discarded. */
    handOutToFile: () => cabinet.transact('write', ['outbox'], handOutToFile),
    shelf: makeShelf(cabinet),
    discard: (mid: string) => discard(cabinet, shape, mid, ports.random.uuid()),
    close: () => cabinet.close(),
  };
}
export type Store = ReturnType<typeof createDeviceStore>;
