import type { Ctx } from '../domain/tx.ts';
import type { Cookie, Outcome, PullResponse, Result } from './protocol.ts';

/**
 * The contracts of the device's half: what its store must be able to do, and the ports through which the engine touches
 * the world (the city's are in cityStore.ts). Nothing in this room knows what an initiative is.
 */

/** Milliseconds since 1970, and timers. */
export interface Clock {
  now(): number;
  /** Runs `f` after `ms`; gives a function that cancels. */
  after(ms: number, f: () => void): () => void;
}
/** A number in [0, 1), and fresh identities (UUIDv7). */
export interface Random {
  unit(): number;
  uuid(): string;
}
/** Runs `f` while no other tab of this device does the same; `undefined` if somebody else holds it. */
export interface Lock {
  tryHold<T>(name: string, f: () => Promise<T>): Promise<T | undefined>;
}

/** What a request came to. `weather` is no network, a time-out, or an answer that is not ours (a captive portal). */
export type NetAnswer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'weather' }
  | { kind: 'problem'; status: number; code: string; soft: boolean; retryAfterMs?: number };
export interface Net {
  push(body: unknown): Promise<NetAnswer>;
  pull(body: unknown): Promise<NetAnswer>;
}

/** A saved deed on its way to the city. */
export interface OutboxEntry {
  /** Order within the writer, from 1. */
  readonly id: number;
  readonly mid: string;
  readonly name: string;
  readonly args: unknown;
  /** Circumstances fixed when it was first run, without `assign`. */
  readonly ctx: Omit<Ctx, 'assign'>;
  /** Owners whose rows it changed when it was first run. */
  readonly owners: readonly string[];
  /** `ready`: never handed out. `exported`: has left in a file. `sending`: handed to the net. Only the first may still be replaced or discarded. */
  readonly state: 'ready' | 'exported' | 'sending';
  /** The last replay's refusal; only the server's word is final. */
  readonly blocked?: { readonly code: string };
  /** Field that a newer edit may replace while this is the last entry and `ready`. */
  readonly coalesce?: string;
  /** Milliseconds on the device when it was saved; sent along, never used to decide anything. */
  readonly timestamp: number;
  /** The server's word, known before the pull that takes the entry away (it may come under another writer's id). Such a deed is not run again. */
  readonly outcome?: { readonly outcome: Outcome; readonly reason?: { readonly code: string } };
}

/** A deed that ended otherwise than wished, kept with its full content until the person closes it (S2). */
export interface Issue {
  readonly mid: string;
  readonly kind: 'rejected' | 'quarantined';
  readonly entry: OutboxEntry;
  readonly reason?: { readonly code: string };
  readonly at: string;
}

/** Who this store belongs to. One database per (server, space, person); one writer per install × person. */
export interface Identity {
  readonly space: string;
  readonly person: string;
  readonly clientGroupID: string;
  readonly clientID: string;
}

/** What the sync client needs of the device's store. Every method is one atomic transaction, but for a large pull. */
export interface DeviceStore {
  identity(): Promise<Identity>;
  /** A new writer for this install instead of `former`; the outbox keeps its mids and is numbered anew from 1. Used on `Forked` and `UnknownWriter`. Does nothing if another tab was first. */
  renewWriter(clientID: string, former: string): Promise<void>;
  /** The number of the next entry above `after`, if there is one, and of what was saved last. */
  ahead(after: number): Promise<{ readonly next: number | undefined; readonly last: number }>;
  /** The oldest entries with id above `after`, up to `upTo` if given, at most `limit`, marked `sending` before they are given out. */
  handOut(limit: number, after: number, upTo?: number): Promise<readonly OutboxEntry[]>;
  /** Keeps the bad outcomes of a push with their entries; the entries leave with the next pull. */
  noteResults(results: readonly Result[]): Promise<void>;
  /** Takes a deed that cannot be sent at all out of the way: it becomes an issue, and a `noop` takes its id (S9). */
  setAside(mid: string, reason: { readonly code: string }): Promise<void>;
  outboxSize(): Promise<number>;
  cookie(): Promise<Cookie | null>;
  epoch(): Promise<string | undefined>;
  /**
   * Rows, acknowledgements and outcomes in one transaction, with rebase of what is pending; large or paged answers in several, the
   * acknowledgements in the last. `stale` if the cookie moved since it was asked, or another tab is applying. `page` is the page asked for.
   */
  applyPull(
    asked: Cookie | null,
    answer: PullResponse,
    now: number,
    page?: string,
  ): Promise<'applied' | 'stale'>;
  contact(): Promise<Contact>;
  /** When the server last took what was sent, and last answered a pull. Computed truth for the Synk screen. */
  noteContact(contact: Contact): Promise<void>;
}

/** Milliseconds on this device. */
export interface Contact {
  readonly pushedAt?: number;
  readonly pulledAt?: number;
  /** Rows that the pull brought; kept with when they came, for the person to see. */
  readonly fetched?: number;
}
