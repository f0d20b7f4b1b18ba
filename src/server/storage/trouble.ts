import { Transient } from '../../sync/cityStore.ts';

/** SQLite's primary result codes that tell us something. https://www.sqlite.org/rescode.html */
const codes: Readonly<Record<number, string>> = {
  5: 'busy',
  6: 'locked',
  7: 'noMemory',
  8: 'readOnly',
  9: 'interrupted',
  10: 'io',
  11: 'corrupt',
  13: 'full',
  14: 'cannotOpen',
  15: 'protocol',
  26: 'notADatabase',
};

/**
 * The primary result code of an error of SQLite, in words; undefined for other errors and codes. An error that was
 * wrapped on its way (as the fault of a mutation) is still what it was.
 */
export function primaryCode(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause)
    if ('errcode' in e && typeof e.errcode === 'number') return codes[e.errcode & 0xff];
  return undefined;
}

const is = (error: unknown, ...wanted: readonly string[]) => wanted.includes(primaryCode(error) ?? '');

/** Passes by itself, or when there is room again. */
export const isWeather = (error: unknown): boolean =>
  is(error, 'busy', 'locked', 'noMemory', 'interrupted', 'full', 'protocol');

/** The disk or the file cannot be trusted any more. */
export const isBroken = (error: unknown): boolean =>
  is(error, 'io', 'corrupt', 'readOnly', 'cannotOpen', 'notADatabase');

const sentences = {
  corrupt: (path: string) =>
    `The database ${path} is damaged, so nothing was started and nothing changed: put the latest backup back with "npm run stegvis -- restore latest", or move the file away to begin with an empty one.`,
  unwritable: (path: string, detail: string) =>
    `The database ${path} cannot be opened for writing${detail}, so nothing was started: check the folder's owner, its rights and the space left, or set DATA_DIR to another folder.`,
  unsaved: (path: string, detail: string) =>
    `This version keeps its data in a new form, and the backup of ${path} that comes before the change could not be made, so nothing was started and nothing changed. ${detail}`,
};

/** Why the city's file cannot be used: one sentence for whoever starts the server. */
export class DatabaseTrouble extends Error {
  /** 65 for broken data, 73 for a file that cannot be made or written (sysexits). */
  readonly exitCode: 65 | 73;
  constructor(path: string, kind: 'corrupt' | 'unwritable' | 'unsaved', detail = '') {
    super(sentences[kind](path, detail));
    this.exitCode = kind === 'corrupt' ? 65 : 73;
  }
}

/** The trouble that an error before the server serves amounts to. */
export function databaseTrouble(path: string, error: unknown): unknown {
  if (error instanceof DatabaseTrouble) return error;
  if (is(error, 'corrupt', 'notADatabase')) return new DatabaseTrouble(path, 'corrupt');
  if (error instanceof Transient) return new DatabaseTrouble(path, 'unwritable', ` (${error.message})`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isFileTrouble = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code);
  if (isFileTrouble || is(error, 'cannotOpen', 'readOnly', 'io', 'full', 'busy', 'locked'))
    return new DatabaseTrouble(path, 'unwritable', ` (${primaryCode(error) ?? code})`);
  return error;
}
