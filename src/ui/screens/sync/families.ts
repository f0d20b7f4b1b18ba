import * as z from 'zod/mini';
import { roundId } from '../../../domain/vote.ts';
import type { Issue, OutboxEntry } from '../../../sync/stores.ts';

/** What followed a deed that was refused: refused as well, or waiting here, since what it is done to is not there. */
export type Child =
  | { readonly kind: 'failed'; readonly issue: Issue }
  | { readonly kind: 'waiting'; readonly entry: OutboxEntry };

/** What was refused, with all that was done to what it was to make, in order. */
export interface Family {
  readonly issue: Issue;
  readonly children: readonly Child[];
}

/**
 * What did not go, each with what followed from it. A deed is a child of another when that one was to make the thing that this one
 * is done to, and this one does not find it; a grandchild stands under the first of them.
 */
export function familiesOf(issues: readonly Issue[], outbox: readonly OutboxEntry[]): readonly Family[] {
  const failed = [...issues].sort((a, b) => compare(a.entry, b.entry));
  const waiting = outbox.filter(({ blocked }) => isMissing(blocked));
  const families: { readonly issue: Issue; readonly made: Set<string>; readonly children: Child[] }[] = [];
  const parentOf = (entry: OutboxEntry) =>
    families.find(({ made }) => namedIn(entry.args).some((id) => made.has(id)));
  for (const issue of failed) {
    const parent = isMissing(issue.reason) ? parentOf(issue.entry) : undefined;
    if (!parent) families.push({ issue, made: new Set(madeBy(issue.entry)), children: [] });
    else {
      parent.children.push({ kind: 'failed', issue });
      for (const id of madeBy(issue.entry)) parent.made.add(id);
    }
  }
  for (const entry of waiting) {
    const parent = parentOf(entry);
    parent?.children.push({ kind: 'waiting', entry });
    for (const id of parent ? madeBy(entry) : []) parent?.made.add(id);
  }
  return families.map(({ issue, children }) => ({ issue, children }));
}

const isMissing = (reason: { readonly code: string } | undefined) => reason?.code === 'notFound';

/** Verbs that make something new, and the args that name what they make. */
const making = new Set(['add', 'log', 'request', 'record', 'propose', 'declare', 'set']);
const newIds = ['id', 'entryId', 'requestId', 'decisionId', 'proposalId', 'implementationId', 'fundId'];

/** The ids of what a deed was to make. */
function madeBy({ name, args }: OutboxEntry): readonly string[] {
  const [noun, verb = ''] = name.split('.');
  // A workshop comes with its steps and those who come.
  if (name === 'workshop.prepare') return workshopIn(args);
  // A round is named from its step and its number.
  if (name === 'round.start') return roundIn(args);
  const keys = name === 'idea.capture' ? ['initiativeId'] : noun === 'department' ? ['departmentId'] : newIds;
  if (verb !== 'capture' && !making.has(verb)) return [];
  return keys.flatMap((key) => {
    const id: unknown = typeof args === 'object' && args !== null ? Reflect.get(args, key) : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

function workshopIn(args: unknown): readonly string[] {
  const read = workshopMade.safeParse(args);
  if (!read.success) return [];
  const { workshopId, steps, participants } = read.data;
  return [workshopId, ...[...steps, ...participants].map(({ id }) => id)];
}
function roundIn(args: unknown): readonly string[] {
  const read = roundMade.safeParse(args);
  return read.success ? [roundId(read.data.stepId, read.data.nth)] : [];
}
const named = z.array(z.object({ id: z.string() }));
const workshopMade = z.object({ workshopId: z.string(), steps: named, participants: named });
const roundMade = z.object({ stepId: z.string(), nth: z.number() });

/** Every word in a deed's args: among them the ids of what it is done to. */
function namedIn(args: unknown): readonly string[] {
  if (typeof args === 'string') return [args];
  if (typeof args !== 'object' || args === null) return [];
  return Object.values(args).flatMap(namedIn);
}

/** As they were done. */
const compare = (a: OutboxEntry, b: OutboxEntry) =>
  a.timestamp - b.timestamp || a.id - b.id || (a.mid < b.mid ? -1 : 1);
