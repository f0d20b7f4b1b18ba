import type { Refusal } from '../domain/refusal.ts';
import { canonical } from './canonical.ts';
import { contentHash, join, type Unjoined } from './chain.ts';
import type { City, CityTx, KnownMutation, LoggedLink } from './cityStore.ts';
import type { Outcome } from './protocol.ts';

/** The record of a release refers to the one it releases by its name; what a record says never changes. */
export const releaseOf = (mid: string): string => `${mid}.r1`;

/** A mutation to be written down. */
export interface Entry {
  readonly mid: string;
  readonly clientID: string;
  readonly id: number;
  readonly group: string;
  readonly name: string;
  readonly person: string;
  readonly claimedAt?: string;
  readonly courier?: string;
  readonly args: unknown;
  readonly outcome: Outcome;
  readonly reason?: Refusal;
}

type Surroundings = Pick<City, 'sha256' | 'salt'>;

/** What a transaction adds to the log, and what is known of a mid: there, or in the log already. */
export class Ledger {
  readonly #tx: CityTx;
  readonly #city: Surroundings;
  readonly #added: { entry: Unjoined; known: KnownMutation; args: string; salt: string }[] = [];
  constructor(tx: CityTx, city: Surroundings) {
    this.#tx = tx;
    this.#city = city;
  }

  async find(mid: string): Promise<KnownMutation | undefined> {
    const known =
      this.#added.find(({ known: added }) => added.mid === mid)?.known ?? (await this.#tx.findMutation(mid));
    if (known?.outcome !== 'quarantined') return known;
    // What was set aside may have been released since; whoever delivers it again hears what it came to.
    const released = await this.#tx.findMutation(releaseOf(mid));
    if (!released) return known;
    const { outcome, reason } = released;
    return { ...known, outcome, ...(reason ? { reason } : {}) };
  }

  /** Is it the same deed with the same args? Erased content cannot be compared, and passes. */
  isSame(known: KnownMutation, name: string, args: unknown): boolean {
    if (known.name !== name) return false;
    if (known.salt === undefined) return true;
    return contentHash(this.#city.sha256, known.salt, canonical(args)) === known.contentHash;
  }

  add({ args: given, ...entry }: Entry, version: number, receivedAt: string): void {
    const args = canonical(given);
    const salt = this.#city.salt();
    const hash = contentHash(this.#city.sha256, salt, args);
    const { mid, name, outcome, reason, person, group, claimedAt } = entry;
    const who = { person, group, ...(claimedAt ? { claimedAt } : {}), receivedAt };
    const became = { outcome, ...(reason ? { reason } : {}) };
    const known = { mid, name, ...became, ...who, contentHash: hash, salt, args };
    this.#added.push({ entry: { ...entry, version, receivedAt, contentHash: hash }, known, args, salt });
  }

  /** Has nothing been added? */
  isEmpty(): boolean {
    return this.#added.length === 0;
  }

  /** Joins what was added to the chain. */
  async settle(): Promise<void> {
    let head = await this.#tx.chainHead();
    const links: LoggedLink[] = [];
    for (const { entry, args, salt } of this.#added) {
      const link = join(head, entry, this.#city.sha256);
      links.push({ link, content: { args, salt } });
      head = link;
    }
    await this.#tx.appendLog(links);
  }
}
