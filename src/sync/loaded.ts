import type { Read, Row, Rows } from '../domain/tx.ts';
import type { CityTx, StoredRow } from './cityStore.ts';

/** The rows that deeds of one batch have asked for, as they were before it. */
export class Loaded implements Rows {
  readonly #tx: CityTx;
  /** Owner → table → id. */
  readonly #rows = new Map<string, Map<string, Map<string, StoredRow>>>();
  readonly #asked = new Set<string>();
  constructor(tx: CityTx) {
    this.#tx = tx;
  }

  /** Fetches what has not been fetched before. */
  async load(reads: readonly Read[]): Promise<void> {
    const wanted = reads.filter(
      (r) => !this.#asked.has(nameOf(r.table, r.owner)) && !this.#asked.has(nameOf(r.table, r.owner, r.id)),
    );
    if (wanted.length === 0) return;
    this.keep(await this.#tx.load(wanted));
    for (const r of wanted) this.#asked.add(nameOf(r.table, r.owner, r.id));
  }

  keep(rows: readonly StoredRow[]): void {
    for (const stored of rows) this.#table(stored.table, stored.row.owner).set(stored.row.id, stored);
  }

  stored(table: string, owner: string, id: string): StoredRow | undefined {
    return this.#rows.get(owner)?.get(table)?.get(id);
  }
  get(table: string, owner: string, id: string): Row | undefined {
    return this.stored(table, owner, id)?.row;
  }
  list(table: string, owner: string): readonly Row[] {
    const rows = [...(this.#rows.get(owner)?.get(table)?.values() ?? [])].map((stored) => stored.row);
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  ofOwner(owner: string): readonly StoredRow[] {
    return [...(this.#rows.get(owner)?.values() ?? [])].flatMap((table) => [...table.values()]);
  }

  #table(name: string, owner: string): Map<string, StoredRow> {
    const tables = this.#rows.get(owner) ?? new Map<string, Map<string, StoredRow>>();
    this.#rows.set(owner, tables);
    const table = tables.get(name) ?? new Map<string, StoredRow>();
    tables.set(name, table);
    return table;
  }
}

const nameOf = (table: string, owner: string, id?: string) =>
  id === undefined ? `${table}\n${owner}` : `${table}\n${owner}\n${id}`;
