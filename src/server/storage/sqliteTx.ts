import type { CityTx } from '../../sync/cityStore.ts';
import type { Connection } from './database.ts';
import { common, ROW, toRow } from './sqliteRows.ts';
import { outcome } from '../../sync/protocol.ts';
import * as z from 'zod/mini';

/** A write transaction of one space. */
export function sqliteTx(connection: Connection, space: string): CityTx {
  const { prepare: sql } = connection;
  const all = common(connection, space);
  return {
    version: all.version,
    epoch: all.epoch,
    chainHead: all.chainHead,
    groupPerson: all.groupPerson,
    async firstReplaced({ table, owner, id }, field, version) {
      const found = sql(
        `SELECT value FROM value_history
         WHERE space = ? AND owner = ? AND tbl = ? AND id = ? AND version > ? AND field = ?
         ORDER BY version, nth LIMIT 1`,
      ).get(space, owner, table, id, version, field);
      return found && { from: JSON.parse(String(found.value)) as unknown };
    },

    async setVersion(version) {
      sql('UPDATE space SET version = ? WHERE id = ?').run(version, space);
    },
    async renewEpoch(id, than = 0) {
      const version = await all.version();
      sql('UPDATE space SET epoch = ?, epoch_number = max(epoch_number, ?) + 1 WHERE id = ?').run(
        id,
        than,
        space,
      );
      sql(
        'INSERT INTO epoch(space, number, id, since) SELECT id, epoch_number, epoch, ? FROM space WHERE id = ?',
      ).run(version, space);
    },
    async epochs() {
      const known = sql('SELECT id, number, since FROM epoch WHERE space = ? ORDER BY number').all(space);
      return known.map(({ id, number, since }) => ({
        id: String(id),
        number: Number(number),
        since: Number(since),
      }));
    },
    async groupLabel(group) {
      const found = sql('SELECT label FROM client_group WHERE space = ? AND id = ?').get(space, group);
      return found?.label ? String(found.label) : undefined;
    },
    async labelGroup(group, label) {
      sql('UPDATE client_group SET label = ? WHERE space = ? AND id = ?').run(label, space, group);
    },
    async bindGroup(group, person) {
      sql('INSERT INTO client_group(space, id, person) VALUES (?, ?, ?)').run(space, group, person);
    },
    async writer(clientID) {
      const found = sql('SELECT grp, lmid FROM client WHERE space = ? AND id = ?').get(space, clientID);
      return found && { clientID, group: String(found.grp), lmid: Number(found.lmid) };
    },
    async putWriter({ clientID, group, lmid }, version) {
      sql(
        `INSERT INTO client(space, id, grp, lmid, version) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT(space, id) DO UPDATE SET lmid = excluded.lmid, version = excluded.version`,
      ).run(space, clientID, group, lmid, version);
    },
    async findMutation(mid) {
      const found = sql(
        `SELECT name, outcome, reason, content_hash, person, grp, claimed_at, received_at, salt, args
         FROM mutation LEFT JOIN mutation_content USING (space, seq) WHERE space = ? AND mid = ?`,
      ).get(space, mid);
      return (
        found && {
          mid,
          name: String(found.name),
          outcome: z.parse(outcome, found.outcome),
          person: String(found.person),
          group: String(found.grp),
          receivedAt: String(found.received_at),
          contentHash: String(found.content_hash),
          ...(found.claimed_at === null ? {} : { claimedAt: String(found.claimed_at) }),
          ...(found.reason === null ? {} : { reason: JSON.parse(String(found.reason)) }),
          ...(found.salt === null ? {} : { salt: String(found.salt), args: String(found.args) }),
        }
      );
    },
    async load(reads) {
      const one = sql(
        `SELECT ${ROW} FROM row WHERE space = ? AND owner = ? AND tbl = ? AND id = ? AND deleted = 0`,
      );
      const table = sql(`SELECT ${ROW} FROM row WHERE space = ? AND owner = ? AND tbl = ? AND deleted = 0`);
      return reads
        .flatMap((r) =>
          r.id === undefined ? table.all(space, r.owner, r.table) : one.all(space, r.owner, r.table, r.id),
        )
        .map(toRow);
    },
    async loadOwner(owner) {
      return sql(`SELECT ${ROW} FROM row WHERE space = ? AND owner = ? AND deleted = 0`)
        .all(space, owner)
        .map(toRow);
    },
    async putRows(rows, version) {
      const put = sql(`INSERT OR REPLACE INTO row(space, ${ROW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
      for (const { table, row, audience, fieldVersions, deleted } of rows) {
        const { v: _, ...kept } = row;
        const columns = [JSON.stringify(kept), JSON.stringify(audience), JSON.stringify(fieldVersions)];
        put.run(space, row.owner, table, row.id, version, ...columns, deleted ? 1 : 0);
      }
    },
    async addExits(exits, version) {
      const add = sql(
        'INSERT OR IGNORE INTO row_exit(space, token, version, owner, tbl, id) VALUES (?, ?, ?, ?, ?, ?)',
      );
      for (const { token, table, owner, id } of exits) add.run(space, token, version, owner, table, id);
    },
    async keepValues(values, version) {
      const keep = sql(
        `INSERT INTO value_history(space, owner, tbl, id, version, nth, field, mid, value)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      for (const [nth, { owner, table, id, field, mid, from }] of values.entries())
        keep.run(space, owner, table, id, version, nth, field, mid, JSON.stringify(from));
    },
    async seal(version, seal) {
      sql('INSERT INTO seal(space, version, seal) VALUES (?, ?, ?)').run(space, version, seal);
    },
    async appendLog(links) {
      const add = sql(
        `INSERT INTO mutation(space, seq, version, mid, client, id, grp, name, person, claimed_at, received_at,
           outcome, reason, content_hash, prev_hash, hash, courier)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      const keep = sql('INSERT INTO mutation_content(space, seq, salt, args) VALUES (?, ?, ?, ?)');
      for (const { link, content } of links) {
        const { seq, version, mid, clientID, id, group, name, person } = link;
        const who = [space, seq, version, mid, clientID, id, group, name, person];
        const became = [link.outcome, link.reason ? JSON.stringify(link.reason) : null];
        const hashes = [link.contentHash, link.prevHash, link.hash, link.courier ?? null];
        add.run(...who, link.claimedAt ?? null, link.receivedAt, ...became, ...hashes);
        if (content) keep.run(space, seq, content.salt, content.args);
      }
      const last = links.at(-1)?.link;
      if (last)
        sql('UPDATE space SET log_seq = ?, log_hash = ? WHERE id = ?').run(last.seq, last.hash, space);
    },
    async keepResults(results, version) {
      const keep = sql(
        'INSERT INTO result(space, client, id, version, mid, outcome, was, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      );
      for (const { clientID, id, mid, outcome, was, reason } of results)
        keep.run(
          space,
          clientID,
          id,
          version,
          mid,
          outcome,
          was ?? null,
          reason ? JSON.stringify(reason) : null,
        );
    },
    async retell(mid, { outcome: word, reason }, version) {
      const answered = sql(
        `UPDATE result SET outcome = ?, was = NULL, reason = ?, version = ? WHERE space = ? AND mid = ? RETURNING client`,
      ).all(word, reason ? JSON.stringify(reason) : null, version, space, mid);
      for (const { client } of answered)
        sql('UPDATE client SET version = ? WHERE space = ? AND id = ?').run(version, space, String(client));
    },
    async counter(series) {
      return Number(sql('SELECT n FROM counter WHERE space = ? AND series = ?').get(space, series)?.n ?? 0);
    },
    async setCounter(series, n) {
      sql('INSERT OR REPLACE INTO counter(space, series, n) VALUES (?, ?, ?)').run(space, series, n);
    },
    async skipNumbers(by) {
      sql('UPDATE counter SET n = n + ? WHERE space = ?').run(by, space);
    },
    async countTry(mid) {
      return Number(
        sql(
          `INSERT INTO try(space, mid, n) VALUES (?, ?, 1) ON CONFLICT(space, mid) DO UPDATE SET n = n + 1 RETURNING n`,
        ).get(space, mid)?.n,
      );
    },
  };
}
