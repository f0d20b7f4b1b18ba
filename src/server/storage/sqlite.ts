import type { CityStore } from '../../sync/cityStore.ts';
import { citySteps } from './citySchema.ts';
import type { Database } from './database.ts';
import { sqliteSnapshot } from './sqliteSnapshot.ts';
import { sqliteTx } from './sqliteTx.ts';

/** The city's store on SQLite. Brings its own tables forward first. */
export function sqliteCity(database: Database): CityStore {
  database.migrate('city', citySteps);
  const watchers = new Set<(space: string, version: number) => void>();
  return {
    async createSpace(space, epoch) {
      await database.write(({ prepare: sql }) => {
        sql('INSERT OR IGNORE INTO space VALUES (?, 0, ?, 1, 0, ?)').run(space, epoch, '');
        sql(
          'INSERT OR IGNORE INTO epoch(space, number, id, since) SELECT id, 1, epoch, 0 FROM space WHERE id = ? AND epoch_number = 1',
        ).run(space);
      });
    },
    async write(space, f) {
      const { value, moved } = await database.write(async (connection) => {
        const tx = sqliteTx(connection, space);
        const before = await tx.version();
        const value = await f(tx);
        const after = await tx.version();
        return { value, moved: after === before ? undefined : after };
      });
      if (moved !== undefined) for (const tell of watchers) tell(space, moved);
      return value;
    },
    snapshot: (space, f) => database.snapshot((connection) => f(sqliteSnapshot(connection, space))),
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}
