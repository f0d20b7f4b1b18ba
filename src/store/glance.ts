import type { Row } from '../domain/tx.ts';

/** A head as it lies in somebody's database on this device. */
export interface Glimpse {
  readonly space: string;
  readonly personId: string;
  readonly row: Row;
}

/** A database that is being upgraded or deleted may keep us waiting without end. */
const patience = 2000;

/**
 * The heads of a table in every person's database on this device. The service worker asks before there is a page, and knows neither
 * the person nor Dexie; so it looks, and lets go at once. A database that does not let itself be read counts as empty: whatever is
 * wrong with it, a new version of the app may be the cure.
 */
export async function glance(table: string): Promise<readonly Glimpse[]> {
  // Firefox told nobody which databases there are before version 126.
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const found = await Promise.all(
    databases.map(async ({ name = '' }) => {
      const [, space, personId] = /^stegvis (\S+) (\S+)$/.exec(name) ?? [];
      if (!space || !personId) return [];
      const rows = await Promise.race([headsIn(name, table).catch(() => []), nothingAfter(patience)]);
      return rows.map((row) => ({ space, personId, row }));
    }),
  );
  return found.flat();
}

async function headsIn(name: string, table: string): Promise<readonly Row[]> {
  const opening = indexedDB.open(name);
  // It has been deleted since it was named: it is not made anew.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const db = await answerOf(opening);
  db.addEventListener('versionchange', () => db.close());
  try {
    const all = await answerOf<unknown[]>(db.transaction('heads', 'readonly').objectStore('heads').getAll());
    return all.flatMap((head) => (isHeadOf(table, head) ? [head.row] : []));
  } finally {
    db.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

const nothingAfter = (ms: number): Promise<readonly Row[]> =>
  new Promise((resolve) => {
    setTimeout(() => resolve([]), ms);
  });

function isHeadOf(table: string, head: unknown): head is { readonly row: Row } {
  if (typeof head !== 'object' || head === null || !('table' in head) || !('row' in head)) return false;
  return head.table === table && typeof head.row === 'object' && head.row !== null;
}
