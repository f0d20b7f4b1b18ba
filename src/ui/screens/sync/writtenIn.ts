import type { OutboxEntry } from '../../../sync/stores.ts';
import type { Texts } from '../../../texts/sv.ts';
import { isSecret } from './deedWords.ts';
import { kindOfField } from '../../app/valueKinds.ts';

/** Something that a person wrote in a deed, and can write otherwise. */
export interface WrittenField {
  readonly key: string;
  readonly label: string;
  readonly form: 'text' | 'number' | 'money' | 'day';
  readonly value: string | number;
}

/** What can be written otherwise in a deed before it is tried again. Nothing for what is not written but chosen, or done: that is done anew where it belongs. */
export function writtenIn(t: Texts, entry: Pick<OutboxEntry, 'name' | 'args'>): readonly WrittenField[] {
  const { name, args } = entry;
  // What may be hidden is written anew where its writer alone sees it (W3).
  if (typeof args !== 'object' || args === null || doneAnew.has(name) || isSecret(entry)) return [];
  const [noun = '', verb] = name.split('.');
  const field: unknown = Reflect.get(args, 'field');
  return Object.entries(args).flatMap(([key, value]: [string, unknown]): readonly WrittenField[] => {
    const of = verb === 'edit' && key === 'value' && typeof field === 'string' ? field : key;
    const label = labelOf(t, noun, of);
    if (label === undefined || key === 'field' || kindOfField(name, of) === 'hidden') return [];
    if (typeof value === 'number') {
      const form = kindOfField(name, of) === 'money' || of === 'amount' ? 'money' : 'number';
      return [{ key, label, form, value }];
    }
    if (typeof value !== 'string' || !isWritten.has(kindOfField(name, of))) return [];
    return [{ key, label, form: isDay(value) ? 'day' : 'text', value }];
  });
}

/** A decision is read and taken anew, on what the basis says then. */
const doneAnew = new Set(['decision.record', 'decision.correct', 'ending.cancel', 'ending.realise']);
const isWritten = new Set<string>(['text', 'number', 'money']);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function labelOf(t: Texts, noun: string, key: string): string | undefined {
  const parts: Readonly<Record<string, { readonly name: string }>> = t.deeds.partFields;
  const heads: Readonly<Record<string, { readonly name: string }>> = t.deeds.fields;
  const others: Readonly<Record<string, string>> = t.syncScreen.written;
  const known = (of: Readonly<Record<string, { readonly name: string }>>, name: string) =>
    Object.hasOwn(of, name) ? of[name]?.name : undefined;
  const ofHead = noun === 'initiative' || noun === 'idea' ? known(heads, key) : undefined;
  return ofHead ?? known(parts, `${noun}.${key}`) ?? (Object.hasOwn(others, key) ? others[key] : undefined);
}
