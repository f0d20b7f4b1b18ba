import type { Event } from '../../../../domain/history.ts';
import { kindOfField, type ValueKind } from '../../../app/valueKinds.ts';

/** A line of history, ready to be put into words. */
export interface HistoryLine {
  /** Which sentence says what was done. */
  readonly what:
    | { readonly kind: 'deed'; readonly deed: string }
    | { readonly kind: 'field'; readonly field: string }
    | { readonly kind: 'partField'; readonly field: string }
    | { readonly kind: 'movedOn' | 'rests' | 'wakes' };
  /** What it was about, besides the initiative. */
  readonly about?: { readonly kind: 'gate' | 'criterion' | 'department'; readonly id: string };
  readonly value: ValueKind;
  readonly from: Event['from'];
  readonly to: Event['to'];
  readonly reason: string | undefined;
}

const deedKinds: Readonly<Record<string, ValueKind>> = {
  'initiative.handOver': 'person',
  'initiative.addCoOwner': 'person',
  'initiative.removeCoOwner': 'person',
  'initiative.setFacilitator': 'person',
  'recusal.declare': 'hidden',
  'recusal.lift': 'hidden',
  'initiative.addPartnerDepartment': 'department',
  'initiative.removePartnerDepartment': 'department',
  'lead.set': 'department',
  'lead.propose': 'department',
  'lead.accept': 'department',
  'lead.decline': 'department',
  'initiative.share': 'hidden',
  'initiative.publish': 'hidden',
  'initiative.unpublish': 'hidden',
  'initiative.goBack': 'phase',
  'initiative.resume': 'hidden',
  'ending.realise': 'state',
  'ending.cancel': 'state',
  'ending.reopen': 'state',
  'gate.request': 'money',
  'shortfall.accept': 'money',
  'decision.propose': 'outcome',
  'decision.record': 'outcome',
  'decision.correct': 'outcome',
  'valueCheck.add': 'verdict',
  'valueCheck.withdraw': 'verdict',
  'valueCheck.restore': 'verdict',
};

const gates = new Set(['gate.request', 'decision.record', 'decision.correct']);

/** Reads an event. What a newer app has written is still a line: its deed, and its values as they are. */
export function historyLine(event: Event): HistoryLine {
  const { deed, on, departmentId } = event;
  const line = { from: event.from, to: event.to, reason: event.reason };
  if (on === 'phase' && deed !== 'initiative.goBack')
    return { ...line, what: { kind: 'movedOn' }, value: 'phase' };
  if (on === 'state' && (gates.has(deed) || deed === 'initiative.resume'))
    return {
      ...line,
      what: { kind: event.to === 'onHold' ? 'rests' : 'wakes' },
      value: 'hidden',
    };
  if (deed === 'initiative.edit' && on !== undefined)
    return { ...line, what: { kind: 'field', field: on }, value: kindOfField(deed, on) };
  const [noun, verb] = deed.split('.');
  if (verb === 'edit' && on !== undefined) {
    const field = `${noun}.${on}`;
    return { ...line, what: { kind: 'partField', field }, value: kindOfField(deed, on) };
  }
  const value = deedKinds[deed] ?? 'text';
  const about = aboutOf(event, departmentId);
  return {
    ...line,
    what: { kind: 'deed', deed },
    ...(about ? { about } : {}),
    value,
    // A correction's `from` is the id of the decision that it replaces, which says nothing to a reader.
    from: deed === 'decision.correct' ? undefined : event.from,
  };
}

function aboutOf({ deed, on }: Event, departmentId: string | undefined): HistoryLine['about'] {
  if (gates.has(deed) && on !== undefined) return { kind: 'gate', id: on };
  if (deed === 'assessment.answer' && on !== undefined) return { kind: 'criterion', id: on };
  if (departmentId !== undefined && !deed.startsWith('lead.'))
    return { kind: 'department', id: departmentId };
  return undefined;
}
