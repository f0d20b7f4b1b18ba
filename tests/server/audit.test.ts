import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { assert, constantFrom, nat, property, record } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog, type Fault } from '../../src/server/audit/readLog.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { aCity, SPACE } from '../kit/aCity.ts';
import { aDatabase } from '../kit/aDatabase.ts';

const RECORDS = 12;

let db: DatabaseSync;
let discard: () => Promise<void>;
beforeAll(async () => {
  const setting = aDatabase();
  const { admit, device } = await aCity(sqliteCity(setting.database));
  await admit('ann', 'bo');
  const ann = device('ann');
  for (let id = 1; id <= RECORDS - 2; id++)
    await ann.push({
      id,
      // Refused ones among them, with a reason.
      name: id % 3 === 0 ? 'note.number' : 'note.write',
      args: id % 3 === 0 ? { note: 'none' } : { note: `n${id}`, title: 'å\n"x"' },
      ...(id % 2 ? { at: '2026-11-24T10:00:00.000Z' } : {}),
    });
  await setting.database.close();
  db = new DatabaseSync(setting.path);
  // Whoever may write in the file may also take its locks off.
  db.exec(
    'DROP TRIGGER mutation_stays; DROP TRIGGER mutation_remains; DROP INDEX mutation_mid; PRAGMA foreign_keys = OFF',
  );
  discard = async () => {
    db.close();
    await setting.discard();
  };
});
afterAll(() => discard());

/** Does something to the file, reads the log, and undoes it. */
function after(tamper: () => void): readonly Fault[] {
  db.exec('BEGIN');
  try {
    tamper();
    return auditLog(db).faults;
  } finally {
    db.exec('ROLLBACK');
  }
}
const at = (seq: number) => ({ space: SPACE, seq });

/** The same value with one byte of it another. */
function otherByte(value: unknown, where: number): SQLInputValue {
  if (typeof value === 'bigint' || typeof value === 'number')
    return BigInt(value) ^ (1n << BigInt(where % 60));
  const bytes = Buffer.from(String(value));
  const place = where % bytes.length;
  bytes[place] = ((bytes[place] ?? 0) ^ (1 + (where % 7))) & 0x7f;
  return bytes.toString('latin1');
}

describe('T17: the log as it lies in the file', () => {
  it('is found whole, with its head', () => {
    const { spaces, faults } = auditLog(db);
    expect(faults).toEqual([]);
    expect(spaces).toMatchObject([{ space: SPACE, seq: RECORDS, records: RECORDS }]);
  });

  const columns = {
    mutation:
      'version mid client id grp name person claimed_at received_at outcome reason content_hash prev_hash hash courier',
    mutation_content: 'salt args',
  };
  const places = Object.entries(columns).flatMap(([table, names]) =>
    names.split(' ').map((column) => ({ table, column })),
  );
  it('property: any byte that is changed in any column is found at its number', () => {
    const anywhere = record({ place: constantFrom(...places), seq: nat(RECORDS - 1), where: nat(4000) });
    assert(
      property(anywhere, ({ place: { table, column }, seq, where }) => {
        const key = [SPACE, seq + 1] as const;
        const was = db.prepare(`SELECT ${column} v FROM ${table} WHERE space = ? AND seq = ?`).get(...key)?.v;
        const is = was === null || was === '' ? 'x' : otherByte(was, where);
        const faults = after(() =>
          db.prepare(`UPDATE ${table} SET ${column} = ? WHERE space = ? AND seq = ?`).run(is, ...key),
        );
        // A hash is also what the next record is joined to.
        expect(faults[0]).toMatchObject(at(seq + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('property: a record that was removed, moved or swapped is found at its number', () => {
    const mutilate = {
      removed: (seq: number) => db.prepare('DELETE FROM mutation WHERE seq = ?').run(seq),
      'taken to another space': (seq: number) =>
        db.prepare("UPDATE mutation SET space = 'elsewhere' WHERE seq = ?").run(seq),
      swapped(seq: number) {
        const move = db.prepare('UPDATE mutation SET seq = ? WHERE seq = ?');
        move.run(-1, seq);
        move.run(seq, seq + 1);
        move.run(seq + 1, -1);
      },
      'emptied of its content': (seq: number) =>
        db.prepare('DELETE FROM mutation_content WHERE seq = ?').run(seq),
      'given the next one’s content': (seq: number) =>
        db
          .prepare(
            `UPDATE mutation_content SET (salt, args) =
             (SELECT salt, args FROM mutation_content n WHERE n.space = mutation_content.space AND n.seq = ?) WHERE seq = ?`,
          )
          .run(seq + 1, seq),
    };
    for (const [how, f] of Object.entries(mutilate))
      for (let seq = 1; seq < RECORDS; seq++)
        expect({ how, ...after(() => void f(seq))[0] }).toMatchObject({ how, ...at(seq) });
  });

  it('whose tail was cut off is found at the first record that is missing, also when the space says otherwise', () => {
    for (let seq = 1; seq <= RECORDS; seq++) {
      const cut = () => db.prepare('DELETE FROM mutation WHERE seq >= ?').run(seq);
      expect(after(cut)[0]).toMatchObject({ ...at(seq), fault: 'cutOff' });
      const hidden = after(() => {
        cut();
        db.prepare(
          'UPDATE space SET log_seq = ?, log_hash = coalesce((SELECT hash FROM mutation WHERE seq = ?), ?)',
        ).run(seq - 1, seq - 1, '');
      });
      // The answers that devices were given are evidence too; of the first two records there are none.
      expect(hidden.map(({ fault }) => fault)).toContain('unlogged');
    }
  });

  it('that was written anew from some record on is found by a head that was kept elsewhere', () => {
    const hash = String(db.prepare('SELECT hash FROM mutation WHERE seq = 7').get()?.hash);
    const kept = [{ space: SPACE, seq: 7, hash }];
    expect(auditLog(db, kept).faults).toEqual([]);
    expect(auditLog(db, [{ space: SPACE, seq: 7, hash: 'another' }]).faults).toEqual([
      { ...at(7), fault: 'anchor' },
    ]);
    expect(auditLog(db, [{ space: SPACE, seq: 99, hash }]).faults).toEqual([
      { ...at(RECORDS + 1), fault: 'cutOff' },
    ]);
  });
});
