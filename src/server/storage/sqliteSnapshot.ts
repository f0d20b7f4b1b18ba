import type { CitySnapshot } from '../../sync/cityStore.ts';
import type { Connection } from './database.ts';
import { common, ROW, toLoggedLink, toResult, toRow } from './sqliteRows.ts';

/** What a pull reads of one space. */
export function sqliteSnapshot(connection: Connection, space: string): CitySnapshot {
  const { prepare: sql } = connection;
  return {
    ...common(connection, space),

    async get({ owner, table, id }) {
      const found = sql(
        `SELECT ${ROW} FROM row WHERE space = ? AND owner = ? AND tbl = ? AND id = ? AND deleted = 0`,
      ).get(space, owner, table, id);
      return found && toRow(found).row;
    },
    async rowsSince(after, upTo) {
      return sql(`SELECT ${ROW} FROM row WHERE space = ? AND version > ? AND version <= ? ORDER BY version`)
        .all(space, after, upTo)
        .map(toRow);
    },
    async rowsOfOwners(below, limit, upTo) {
      const owners = sql(
        `SELECT DISTINCT owner FROM row WHERE space = ? AND owner < ? ORDER BY owner DESC LIMIT ?`,
        // Above every owner: no text is greater than a blob.
      ).all(space, below ?? new Uint8Array(), limit + 1);
      const last = owners[Math.min(owners.length, limit) - 1]?.owner;
      if (last === undefined || last === null) return { rows: [] };
      const rows = sql(
        `SELECT ${ROW} FROM row WHERE space = ? AND owner < ? AND owner >= ? AND version <= ? AND deleted = 0
         ORDER BY owner DESC, tbl, id`,
      ).all(space, below ?? new Uint8Array(), last, upTo);
      return { rows: rows.map(toRow), ...(owners.length > limit ? { next: String(last) } : {}) };
    },
    async exitsSince(after, upTo, tokens) {
      const exits = sql(
        `SELECT tbl, owner, id, audience FROM (
           SELECT DISTINCT tbl, owner, id FROM row_exit
           WHERE space = ?1 AND token IN (SELECT value FROM json_each(?2)) AND version > ?3 AND version <= ?4)
         JOIN row USING (tbl, owner, id) WHERE space = ?1`,
      ).all(space, JSON.stringify(tokens), after, upTo);
      return exits.map(({ tbl, owner, id, audience }) => ({
        table: String(tbl),
        owner: String(owner),
        id: String(id),
        audience: JSON.parse(String(audience)),
      }));
    },
    async lmidsSince(group, after, upTo) {
      const moved = sql(
        'SELECT id, lmid FROM client WHERE space = ? AND grp = ? AND version > ? AND version <= ?',
      ).all(space, group, after, upTo);
      return Object.fromEntries(moved.map(({ id, lmid }) => [String(id), Number(lmid)]));
    },
    async resultsSince(group, after, upTo) {
      return sql(
        `SELECT r.* FROM client c JOIN result r ON r.space = c.space AND r.client = c.id
         WHERE c.space = ? AND c.grp = ? AND c.version > ? AND r.version > ? AND r.version <= ?
         ORDER BY r.client, r.id`,
      )
        .all(space, group, after, after, upTo)
        .map(toResult);
    },
    async sealOf(version) {
      const found = sql('SELECT seal FROM seal WHERE space = ? AND version = ?').get(space, version);
      return found && String(found.seal);
    },
    async log(seq, limit) {
      return sql(
        `SELECT mutation.*, args, salt FROM mutation LEFT JOIN mutation_content USING (space, seq)
         WHERE space = ? AND seq > ? ORDER BY seq LIMIT ?`,
      )
        .all(space, seq, limit)
        .map(toLoggedLink);
    },
    async formerValues({ table, owner, id }) {
      const kept = sql(
        `SELECT field, mid, version, value FROM value_history
         WHERE space = ? AND owner = ? AND tbl = ? AND id = ? ORDER BY version, nth`,
      ).all(space, owner, table, id);
      return kept.map(({ field, mid, version, value }) => ({
        table,
        owner,
        id,
        field: String(field),
        mid: String(mid),
        version: Number(version),
        from: JSON.parse(String(value)),
      }));
    },
  };
}
