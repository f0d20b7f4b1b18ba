import * as z from 'zod/mini';
import { cutShort, type Event, isCut } from '../../../domain/history.ts';
import { heads } from '../../../domain/tables.ts';
import { tableOf } from '../../../domain/takeBack.ts';
import type { Device } from '../../../store/device.ts';
import { call } from '../api.ts';
import type { InitiativeRecord, PartTable, WorkshopRecord } from '../record.ts';
import { stepsIn } from '../undo/steps.ts';

/** The texts that a line of history keeps cut, whole (I6): those that are found. */
export interface WholeTexts {
  readonly from?: string;
  readonly to?: string;
}

const value = z.object({
  id: z.string(),
  field: z.string(),
  from: z.unknown(),
  mid: z.string(),
  version: z.number(),
});
export type FormerValue = z.infer<typeof value>;
const answer = z.object({ values: z.array(value) });

/** Former values of an initiative's fields from the city, oldest first; `weather` without a network. */
export async function fetchFormerValues(
  device: Device,
  owner: string,
): Promise<readonly FormerValue[] | 'weather'> {
  const called = await call(answer, 'GET', `/api/history/${owner}`, { space: device.space });
  if (called.ok) return called.body.values;
  return called.kind === 'weather' ? 'weather' : [];
}

/** What this device itself still holds of a text that a change made here replaced. */
export async function keptFormer(device: Device, { id }: Event): Promise<string | undefined> {
  const { undo, redo } = stepsIn(await (await device.shelf()).read());
  const former = [...undo, ...redo].find((step) => step.id === id)?.former;
  return typeof former === 'string' ? former : undefined;
}

/** What the city says that an edit replaced: the value that was kept when that very edit was done. */
export function formerIn(event: Event, values: readonly FormerValue[]): string | undefined {
  // A line is named from the mid of its deed.
  const own = values.find(({ mid, field }) => field === event.on && event.id.startsWith(`${mid}.`));
  return typeof own?.from === 'string' ? own.from : undefined;
}

/**
 * Finds a line's cut texts among what is known of its row.
 * @param values the row's former values from the city; none where only this device was asked.
 * @param kept what the device itself holds of what the line replaced.
 */
export function wholeTexts(
  event: Event,
  { row: head, parts }: InitiativeRecord | WorkshopRecord,
  values: readonly FormerValue[],
  kept?: string,
): WholeTexts {
  const { part, on, owner } = event;
  const table = tableOf(event.deed);
  const rows: readonly object[] =
    table === undefined || Object.hasOwn(heads, table) ? [head] : (parts[table as PartTable] ?? []);
  const row = rows.find((each) => 'id' in each && each.id === (part ?? owner));
  const ofRow = values.filter(({ id }) => id === (part ?? owner));
  const told = (glimpse: Event['from'], known: readonly unknown[]) =>
    isCut(glimpse)
      ? known.filter((text) => typeof text === 'string').find((text) => cutShort(text) === glimpse)
      : undefined;
  if (on === undefined) {
    // Not an edit: the text is one that the row has or has had.
    const known = [...Object.values(row ?? {}), ...ofRow.map(({ from }) => from)];
    return found(told(event.from, [...correctedText(event, parts), ...known]), told(event.to, known));
  }
  // Texts may begin alike for 200 characters, so those of an edit are told by the edit, never by how they begin alone.
  const ofField = ofRow.filter(({ field }) => field === on);
  const nth = ofField.findIndex(({ mid }) => event.id.startsWith(`${mid}.`));
  const next = nth === -1 ? undefined : ofField[nth + 1];
  const after = next ? next.from : row && (Reflect.get(row, on) as unknown);
  return found(told(event.from, [kept, formerIn(event, ofRow)]), told(event.to, [after]));
}

const found = (from: string | undefined, to: string | undefined): WholeTexts => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** A correction's former text stands on the entry that it replaced (P5). */
function correctedText({ deed, part }: Event, parts: InitiativeRecord['parts']): readonly string[] {
  if (deed !== 'pilot.correct') return [];
  const corrects = parts.logEntry.find(({ id }) => id === part)?.corrects;
  return parts.logEntry.filter(({ id }) => id === corrects).map(({ text }) => text);
}

/** Is all found that the line keeps cut? */
export const isWhole = ({ from, to }: Event, found: WholeTexts): boolean =>
  (!isCut(from) || found.from !== undefined) && (!isCut(to) || found.to !== undefined);
