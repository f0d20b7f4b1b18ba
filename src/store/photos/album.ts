/**
 * Where a device keeps photos and other attached files: a database of its own, beside the person's (sync.md), so that a disk that is
 * full of photos never stops a sentence (X13). What is done with them knows only this port, so that the same code runs in memory.
 */

/** What is known of a file on this device; its bytes lie apart, so that a list of all does not read them. */
export interface PhotoRecord {
  /** SHA-256 of the bytes that a device kept first. A copy that was fetched has been made anew by the server, and has other bytes. */
  readonly hash: string;
  readonly type: string;
  /** How many there are here. */
  readonly bytes: number;
  /** `local`: only here. `sending`: on its way, `sent` bytes of it are there. `failed`: the server would not have it, see `reason`. `everyone`: the server has it. */
  readonly state: 'local' | 'sending' | 'everyone' | 'failed';
  readonly sent?: number;
  readonly reason?: string;
  /** Kept here first; otherwise fetched, and could be fetched again. */
  readonly isOriginal: boolean;
  /** Milliseconds on this device. */
  readonly keptAt: number;
  readonly usedAt: number;
  /** Owners whose rows refer to it, as far as this device has learnt from its own deeds. */
  readonly owners: readonly string[];
  /** A deed or a row refers to it: it is to be sent. Otherwise it lies in a draft, or was taken back before it was sent. */
  readonly isAttached: boolean;
  /** The person it was carried here for, in a file from a colleague's device. */
  readonly carriedFor?: string;
  /** Epoch of the server that has it: a restored one may have lost it again. */
  readonly epoch?: string;
}

export interface Album {
  get(hash: string): Promise<PhotoRecord | undefined>;
  /** In order of hash. */
  all(): Promise<readonly PhotoRecord[]>;
  content(hash: string): Promise<ArrayBuffer | undefined>;
  /**
   * Puts a file and what is known of it, in one transaction. `write` is durable when it resolves; `download` can be fetched again.
   * @throws Trouble when the disk is full or the connection lost; then nothing was written.
   */
  put(mode: 'write' | 'download', record: PhotoRecord, content: ArrayBuffer): Promise<void>;
  /**
   * Changes what is known of a file, in one transaction; `f` is handed what is there now and says what becomes of it.
   * `gone` deletes it with its bytes. Nothing happens when it is not there, or when `f` gives back what it was handed.
   */
  change(hash: string, f: (there: PhotoRecord) => PhotoRecord | 'gone'): Promise<void>;
  /** Writes so many bytes as durably as a photo, and takes them away again. @throws Trouble when there is no room, or no connection. */
  trial(content: ArrayBuffer): Promise<void>;
  /** Opens the connection anew after it was lost. */
  reopen(): Promise<void>;
  close(): void;
}

/** A file as screens show its state. */
export interface PhotoState {
  readonly state: PhotoRecord['state'];
  /** False while it is only part of a draft, and when it was taken back before it was sent: then nothing waits to be sent. */
  readonly isAttached: boolean;
  readonly bytes: number;
  readonly sent?: number;
  readonly reason?: string;
}

/** Why a file could not be kept. Nothing else was touched by it: the text it belongs to is saved by itself (X13). */
export type WhyNotKept = 'full' | 'tooLarge' | 'empty' | 'notAllowed' | 'lost';
export type Kept =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly why: WhyNotKept };

/** Whether so many bytes could be written. `lost`: the database did not answer. */
export type Room = 'enough' | 'full' | 'lost';

/** `offline`: not here, and there is no way to the server now. `missing`: the server has none that this person may see. */
export type Shown =
  | { readonly ok: true; readonly bytes: ArrayBuffer; readonly type: string }
  | { readonly ok: false; readonly why: 'offline' | 'missing' | 'signedOut' };
