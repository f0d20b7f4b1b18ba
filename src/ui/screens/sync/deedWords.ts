import type { OutboxEntry } from '../../../sync/stores.ts';
import type { Texts } from '../../../texts/sv.ts';
import { deedPhrase } from '../../app/undo/deedLine.ts';

/** A deed in words: what it is, what was written, and which initiative it is about. */
export interface DeedWords {
  readonly what: string;
  /** The longest text that was written, shortened; nothing for a deed without text. */
  readonly text: string | undefined;
  readonly initiativeId: string | undefined;
}

/** What of a deed is to be read, copied or put in a file. */
export type WrittenDeed = Pick<OutboxEntry, 'name' | 'args'> & { readonly ctx: { readonly at: string } };

const longest = 80;
/** What may be hidden until it is shown (W3): a tablet that is handed round says that it is here, and not what it says. */
const secret = new Set(['note.add', 'note.edit', 'ballot.cast']);

/** Is what was written in the deed to be drawn on no screen that goes from hand to hand? */
export const isSecret = ({ name }: Pick<OutboxEntry, 'name'>): boolean => secret.has(name);

export function deedWords(t: Texts, entry: Pick<OutboxEntry, 'name' | 'args'>): DeedWords {
  const args = isRecord(entry.args) ? entry.args : {};
  const on = typeof args['field'] === 'string' ? args['field'] : undefined;
  const written = ['title', 'text', 'value', 'motivation', 'what', 'name', 'word', 'lessons', 'reason']
    .map((name) => args[name])
    .find((value) => typeof value === 'string' && value !== '');
  return {
    what: deedPhrase(t, { deed: entry.name, on }),
    text: typeof written === 'string' && !isSecret(entry) ? shortened(written) : undefined,
    initiativeId: initiativeOf(entry),
  };
}

/** The initiative that a deed names. */
export const initiativeOf = (entry: Pick<OutboxEntry, 'args'>): string | undefined =>
  named(entry, 'initiativeId');

/** The workshop that a deed names. */
export const workshopOf = (entry: Pick<OutboxEntry, 'args'>): string | undefined =>
  named(entry, 'workshopId');

function named({ args }: Pick<OutboxEntry, 'args'>, key: string): string | undefined {
  const id = isRecord(args) ? args[key] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** All that was written in a deed, for copying and for a file: nothing of it is lost (S2). */
export function deedContent(entry: WrittenDeed): string {
  const { name, args, ctx } = entry;
  return JSON.stringify({ name, at: ctx.at, args }, undefined, 2);
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
