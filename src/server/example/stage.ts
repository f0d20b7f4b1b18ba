import { v7 as uuid } from 'uuid';
import { ORGANISATION } from '../../domain/organisation.ts';
import type { Mutation, Row } from '../../domain/tx.ts';
import type { City } from '../../sync/cityStore.ts';
import { enact } from '../../sync/enact.ts';
import { rowsOf } from '../people.ts';

const day = 86_400_000;

/** Where the example city's past is acted out: deeds by its people, some days ago, through the same rules as everybody's. */
export function makeStage(city: City, space: string) {
  const now = Date.parse(city.now().at);
  const ids = new Map<string, string>();
  /** The instant `days` ago, at a working hour. */
  const at = (days: number): string => new Date(now - days * day).toISOString();
  /** The day `days` ago; negative for days to come. */
  const on = (days: number): string => at(days).slice(0, 10);

  return {
    at,
    on,
    newId: () => uuid(),
    /** The identity that goes by this name on the stage. */
    idOf(name: string): string {
      const known = ids.get(name);
      if (known) return known;
      const made = uuid();
      ids.set(name, made);
      return made;
    },
    /** Somebody does a deed, `days` ago. @throws Refused when a rule says no: then the example is wrong. */
    async does<A>(person: string, deed: Mutation<A>, args: A, days: number): Promise<void> {
      const moment = { at: at(days), today: on(days) };
      await enact(city, space, [{ by: { person }, name: deed.name, args, moment }]);
    },
    /** Rows of an initiative's table as they stand. */
    async rows(owner: string, table: string): Promise<readonly Row[]> {
      const stored = await city.store.snapshot(space, (s) => rowsOf(s, owner));
      return stored.filter((row) => row.table === table).map(({ row }) => row);
    },
    organisation: ORGANISATION,
  };
}
export type Stage = ReturnType<typeof makeStage>;
