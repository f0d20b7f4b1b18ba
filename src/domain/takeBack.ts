import { assessmentId } from './assessment.ts';
import { type Event, isCut } from './history.ts';
import { formerOfSettling, isSettling } from './settlingBack.ts';
import type { Rows, TableName } from './tx.ts';
import { answerOf, edited, lists, type Reverse, valueOf, ways } from './waysBack.ts';

/**
 * How a deed is taken back (rule 16, I3). What was done is read from the line of history that it left, so a deed can be taken
 * back by whoever sees its line. It is never a rollback: what takes a deed back is another deed, which obeys every rule, is sent
 * like any other and leaves a line of its own.
 */

/**
 * What takes a deed back.
 * @param event the line of history that the deed left.
 * @param rows the rows as they are now; only those of the event's owner are asked for.
 * @param former what {@link formerOf} gave before the deed. Left out it is what the line says, if that is whole.
 * @returns nothing if the deed cannot be taken back ({@link notTakenBack}), or no longer: something has been done to the same
 *   thing since, and taking back must not overwrite it.
 */
export function takeBack(event: Event, rows: Rows, former?: unknown): Reverse | undefined {
  if (former !== undefined) return ways[event.deed]?.(event, rows, former);
  return isCut(event.from) ? undefined : ways[event.deed]?.(event, rows, event.from ?? null);
}

/** Can deeds of this name be taken back at all? */
export const isReversible = (deed: string): boolean => Object.hasOwn(ways, deed);

/**
 * What a deed is about to replace and its line may not say: a field's whole value, one's former answer to a criterion. `null` if
 * there is nothing, `undefined` if the line says it all.
 * @param before the rows as they were before the deed.
 */
export function formerOf({ deed, owner, on, part, by, departmentId }: Event, before: Rows): unknown {
  if (deed === 'assessment.answer' && on !== undefined) return answerOf(before, owner, assessmentId(on, by));
  if (isSettling(deed)) return formerOfSettling({ owner, part }, before);
  const table = edited[deed];
  if (table === undefined || on === undefined) return undefined;
  const row = before.get(table, owner, part ?? departmentId ?? owner);
  return row === undefined ? undefined : (valueOf(row, on) ?? null);
}

/** The table of the row that a line is about, where its deed names one. */
export function tableOf(deed: string): TableName | undefined {
  const [noun = ''] = deed.split('.');
  return edited[deed] ?? tableOfNoun[noun];
}

/** First words of deeds that are done to a part, and the part's table. */
const tableOfNoun: Readonly<Record<string, TableName>> = {
  milestone: 'milestone',
  costItem: 'costItem',
  partner: 'partner',
  effectGoal: 'effectGoal',
  benefit: 'benefitLine',
  measurement: 'measurement',
  costEntry: 'costEntry',
  valueCheck: 'valueCheck',
  comment: 'comment',
  conflict: 'conflict',
  attachment: 'attachment',
  pilot: 'logEntry',
  implementation: 'implementation',
  decision: 'decision',
  workshopStep: 'workshopStep',
  participant: 'participant',
  note: 'note',
  cluster: 'cluster',
  wallPhoto: 'attachment',
  condition: 'condition',
};

/** What a line is about, as a key: only the latest line about a thing can be taken back from the history. */
export function thingOf(event: Event): string {
  const { deed, on, part, by, departmentId } = event;
  const [noun] = deed.split('.');
  if (Object.hasOwn(edited, deed)) return `${noun} ${part ?? departmentId ?? ''} ${on}`;
  if (deed === 'assessment.answer') return `${noun} ${on} ${by}`;
  if (part !== undefined) return `${noun} ${part}`;
  const list = lists[deed];
  if (list) return `${list} ${String(event.to ?? event.from).toLowerCase()}`;
  if (deed === 'initiative.publish' || deed === 'initiative.unpublish') return 'showcase';
  if (deed === 'initiative.setFacilitator' || deed === 'lead.set') return deed;
  if (noun === 'department' || noun === 'budget') return `${noun} ${departmentId} ${on ?? ''}`;
  return existence.has(deed) ? 'existence' : `${deed} ${event.id}`;
}

const existence = new Set([
  'idea.capture',
  'initiative.withdraw',
  'initiative.restore',
  'workshop.prepare',
  'workshop.withdraw',
  'workshop.restore',
]);

/** Deeds that are not taken back, and why: each has an act of its own, with its own reason, or is nobody's. */
export const notTakenBack: Readonly<Record<string, string>> = {
  noop: 'does nothing',
  'initiative.import': 'the server’s own',
  'city.found': 'the server’s own',
  'person.join': 'the server’s own',
  'initiative.share': 'others have it then (A2)',
  'initiative.handOver': 'it is the new owner’s to hand back (I5)',
  'initiative.goBack': 'says its reason; the gate is decided anew (G11)',
  'initiative.resume': 'resting again is decided (G8)',
  'lead.propose': 'a wish is taken back where it stands',
  'lead.accept': 'a department’s word, which may have moved the lead',
  'lead.decline': 'a new wish is made, and both departments answer anew',
  'gate.request': 'is withdrawn with a reason, by those asked informed (G8)',
  'gate.updateBasis': 'a new revision follows (G8)',
  'gate.withdraw': 'a new request is made (G8)',
  'shortfall.accept': 'may have opened the gate (G7)',
  'decision.propose': 'is withdrawn where it stands',
  'proposal.withdraw': 'a new proposal is made',
  'decision.record': 'a decision is never edited, a new one replaces it (G8)',
  'decision.correct': 'a decision is never edited, a new one replaces it (G8)',
  'decision.register': 'a fact of the record',
  'decision.report': 'a fact of the record',
  'condition.meet': 'may have opened the gate (G9)',
  'recusal.declare': 'is lifted with an act of its own (G5)',
  'recusal.lift': 'is declared anew (G5)',
  'ending.realise': 'is reopened with a reason (E4)',
  'ending.cancel': 'is reopened with a reason (E4)',
  'ending.reopen': 'is ended anew, with lessons (E3)',
  'person.leave': 'roles and initiatives have passed to others (I5)',
  'person.return': 'leaving says who takes over (I5)',
  'role.end': 'a role is granted anew, by those who may',
  'fund.set': 'several rules at once; they are set anew',
  'workshop.addLeader': 'is removed where the people stand',
  'workshop.removeLeader': 'is added where the people stand',
  'workshop.addMember': 'is removed where the people stand',
  'workshop.removeMember': 'is added where the people stand',
  'workshop.start': 'an act of its own in the room; it is ended',
  'workshop.goTo': 'the room goes back to the step',
  'workshop.setTimer': 'the time is set anew, and leaves no line',
  'workshop.end': 'is reopened with an act of its own',
  'workshop.reopen': 'is ended anew',
  'workshop.makeInitiative': 'the initiative is withdrawn by itself (I3)',
  'workshopStep.reveal': 'what has been seen cannot be unseen (W3)',
  'note.reveal': 'what has been seen cannot be unseen (W3)',
  'round.start': 'another round follows',
  'round.reveal': 'what has been seen cannot be unseen (W3)',
  'ballot.cast': 'a person votes again until the result is shown, and leaves no line (W3)',
};
