import type { InitiativePart } from '../../app/paths.ts';
import { paths } from '../../app/paths.ts';
import type { OutboxEntry } from '../../../sync/stores.ts';
import { initiativeOf, workshopOf } from './deedWords.ts';

/** Where a deed of some kind is seen, by the noun of its name. What is not here is seen on the initiative's overview. */
const parts: Readonly<Record<string, InitiativePart>> = {
  pilot: 'pilotlogg',
  costEntry: 'pilotlogg',
  measurement: 'pilotlogg',
  valueCheck: 'pilotlogg',
  milestone: 'upplagg',
  costItem: 'upplagg',
  effectGoal: 'upplagg',
  partner: 'upplagg',
  shortfall: 'beslut',
  gate: 'beslut',
  decision: 'beslut',
  proposal: 'beslut',
  condition: 'beslut',
  recusal: 'beslut',
  assessment: 'beslut',
  benefit: 'lardomar',
  ending: 'lardomar',
};
const ofTheCity: readonly string[] = ['city', 'department', 'person', 'role', 'budget', 'fund'];
/** What is written in a field that still stands open, so that it is changed where it was written. */
const isText = (name: string) => name === 'idea.capture' || name === 'initiative.edit';

/** Where a deed that is only here can be seen, or, if it is a text, changed. Nothing for a deed of no place. */
export function deedPlace(
  entry: Pick<OutboxEntry, 'name' | 'args'>,
): { readonly href: string; readonly verb: 'open' | 'change' } | undefined {
  const [noun = ''] = entry.name.split('.');
  if (ofTheCity.includes(noun)) return { href: paths.people, verb: 'open' };
  const room = workshopOf(entry);
  if (room !== undefined) return { href: paths.workshop(room), verb: 'open' };
  const id = initiativeOf(entry);
  if (id === undefined) return undefined;
  return isText(entry.name)
    ? { href: paths.initiative(id, 'upplagg'), verb: 'change' }
    : { href: paths.initiative(id, parts[noun]), verb: 'open' };
}
