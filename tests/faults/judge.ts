import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../src/server/storage/database.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import type { LoggedLink } from '../../src/sync/cityStore.ts';
import { type HttpDevice, rowsOn } from '../kit/httpDevice.ts';
import { insist } from './fault.ts';

export const fileIn = (dataDir: string): string => join(dataDir, 'stegvis.sqlite');

export interface Verdict {
  /** Deeds whose writers were told that they are applied. */
  readonly acked: number;
  readonly logged: number;
  /** The log itself, in order. */
  readonly links: readonly LoggedLink['link'][];
}

/**
 * Reads a stopped server's file and holds it against what its devices were told and what they saw saved (X1): whatever was
 * acknowledged is there, once, under the same word; each writer's deeds are there in order without a gap; effects, log and numbers
 * agree; the chain holds.
 * @throws with the first promise that does not hold.
 */
export async function judge(dataDir: string, devices: readonly HttpDevice[]): Promise<Verdict> {
  const database = openDatabase(fileIn(dataDir));
  const store = sqliteCity(database);
  try {
    const links: LoggedLink[] = [];
    for (let more = true; more; ) {
      const next = await store.snapshot('city', (s) => s.log(links.at(-1)?.link.seq ?? 0, 5_000));
      links.push(...next);
      more = next.length > 0;
    }
    const head = await store.snapshot('city', (s) => s.chainHead());
    const end = verifyChain(links, (text) => createHash('sha256').update(text).digest('hex'));
    insist('hash' in end && end.hash === head.hash, `the chain of the log is broken: ${JSON.stringify(end)}`);

    const byMid = new Map<string, LoggedLink['link']>();
    for (const { link } of links) {
      insist(!byMid.has(link.mid), `S3: ${link.mid} stands twice in the log`);
      byMid.set(link.mid, link);
    }
    let acked = 0;
    for (const device of devices) {
      for (const [mid, outcome] of device.acked) {
        const link = byMid.get(mid);
        insist(link, `S2: ${mid} was acknowledged as ${outcome} and is lost`);
        insist(link.outcome === outcome, `${mid} was told as ${outcome} and stands as ${link.outcome}`);
        acked++;
      }
      await holdsInOrder(device, links);
    }
    insistOnEffects(dataDir, links);
    return { acked, logged: links.length, links: links.map(({ link }) => link) };
  } finally {
    await database.close();
  }
}

/** S4: a writer's numbers have no gap, and the order of saving is the order of the log. */
async function holdsInOrder({ store, saved }: HttpDevice, links: readonly LoggedLink[]): Promise<void> {
  const { clientID } = await store.identity();
  const ids = links.filter(({ link }) => link.clientID === clientID).map(({ link }) => link.id);
  insist(
    ids.every((id, nth) => nth === 0 || id > (ids[nth - 1] ?? 0)),
    `S4: ${clientID} is out of order: ${ids.join(' ')}`,
  );
  const logged = new Map(links.map(({ link }) => [link.mid, link.seq]));
  const seqs = saved.flatMap((mid) => logged.get(mid) ?? []);
  insist(
    seqs.every((seq, nth) => nth === 0 || seq > (seqs[nth - 1] ?? 0)),
    `S4: deeds of ${clientID} are logged in another order than they were saved in`,
  );
}

/** Effects and log commit together: every applied idea and entry has its row, and every such row its deed. */
function insistOnEffects(dataDir: string, links: readonly LoggedLink[]): void {
  const db = new DatabaseSync(fileIn(dataDir), { readOnly: true });
  const idsOf = (table: string) =>
    new Set(
      db
        .prepare('SELECT id FROM row WHERE space = ? AND tbl = ?')
        .all('city', table)
        .map(({ id }) => String(id)),
    );
  const idIn = { 'idea.capture': 'initiativeId', 'pilot.log': 'entryId', 'comment.add': 'id' } as const;
  const tables = { 'idea.capture': 'initiative', 'pilot.log': 'logEntry', 'comment.add': 'comment' } as const;
  for (const name of Object.keys(idIn) as (keyof typeof idIn)[]) {
    const rows = idsOf(tables[name]);
    for (const { link, content } of links) {
      if (link.name !== name || link.outcome !== 'applied' || !content) continue;
      const args = JSON.parse(content.args) as Record<string, string>;
      insist(rows.delete(String(args[idIn[name]])), `${link.mid} (${name}) is logged and has no effect`);
    }
    insist(rows.size === 0, `${rows.size} rows of ${tables[name]} have no deed that made them`);
  }
  db.close();
}

/** At rest nobody lacks what they were told is saved, and those who see the same hold the same (S2, S5). */
export function insistOnEqualViews(devices: readonly HttpDevice[], square: string): void {
  const views = devices.map(({ disk }) =>
    JSON.stringify([...rowsOn(disk)].filter(([key]) => key.split('/')[1] === square)),
  );
  insist(
    views.every((view) => view === views[0]),
    'S5: what all see is not the same for all',
  );
  for (const { saved, acked, pass } of devices)
    for (const mid of saved)
      insist(
        acked.has(mid),
        `S2: ${pass.person.name} saw ${mid} saved, and nobody has said what became of it`,
      );
}
