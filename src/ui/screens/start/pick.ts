import type { Listed } from '../../../domain/digest.ts';
import { isEnded, isOwnedBy, type Initiative } from '../../../domain/initiative.ts';
import { numberOfPhase } from '../../../domain/model.ts';
import type { Waiting } from '../../../domain/waiting.ts';
import type { Step } from '../../../texts/sv/nextSteps.ts';

/** What is the person's to drive: owned, or helped as its facilitator. */
const isMine = (head: Initiative, personId: string) =>
  !head.withdrawnAt && (isOwnedBy(head, personId) || head.facilitatorId === personId);

/** Initiatives that others can see, ongoing ones first, then resting, then ended; within each as they came. */
export function mineOf(all: readonly Listed[], personId: string): readonly Listed[] {
  const place = ({ head }: Listed) => (head.state === 'active' ? 0 : head.state === 'onHold' ? 1 : 2);
  return all
    .filter(({ head }) => isMine(head, personId) && head.visibility !== 'draft')
    .toSorted((a, b) => place(a) - place(b));
}

/** Drafts, newest first as they came. An ended one is no idea to work on any more. */
export const ideasOf = (all: readonly Listed[], personId: string): readonly Listed[] =>
  all.filter(({ head }) => isMine(head, personId) && head.visibility === 'draft' && !isEnded(head));

export const shows = ['all', 'active', 'onHold', 'ended'] as const;
export type Show = (typeof shows)[number];
export const isShow = (value: unknown): value is Show => shows.some((each) => each === value);

export const shown = (lines: readonly Listed[], show: Show): readonly Listed[] =>
  show === 'all'
    ? lines
    : lines.filter(({ head }) => (show === 'ended' ? isEnded(head) : head.state === show));

/** Which of several next steps comes first: what somebody has asked for, then what a pilot needs, then what moves on by itself. */
const order = [
  'complete',
  'acceptShortfall',
  'decideAnew',
  'review',
  'check',
  'log',
  'reconsider',
  'meetConditions',
  'request',
  'realise',
  'implement',
  'chooseLead',
  'describe',
] as const satisfies readonly Step['step'][];
/** What is somebody else's move, or nobody's. */
type Idle = Exclude<Step['step'], (typeof order)[number]>;

const rank = (step: Step): number => order.indexOf(step.step as Exclude<Step['step'], Idle>);

export interface Chosen {
  readonly listed: Listed;
  readonly step: Step;
}

/**
 * The one next step of a person: of what they drive, the most pressing; of equals, the one that has come furthest, and what is
 * shared before drafts. Nothing when all of it waits for others.
 */
export function chooseStep(
  all: readonly Listed[],
  personId: string,
  today: string,
  stepOf: (listed: Listed) => Step,
): Chosen | undefined {
  const isDue = (step: Step) => step.step !== 'review' || (step.on !== undefined && step.on <= today);
  return all
    .filter(({ head }) => isMine(head, personId) && !isEnded(head))
    .map((listed) => ({ listed, step: stepOf(listed) }))
    .filter(({ step }) => rank(step) >= 0 && isDue(step))
    .toSorted(
      (a, b) =>
        rank(a.step) - rank(b.step) ||
        Number(a.listed.head.visibility === 'draft') - Number(b.listed.head.visibility === 'draft') ||
        numberOfPhase(b.listed.head.phase) - numberOfPhase(a.listed.head.phase),
    )[0];
}

/** Kinds of waiting that say the same as a step. */
const sameAs: Partial<Record<Step['step'], Waiting['kind']>> = {
  complete: 'complete',
  acceptShortfall: 'acceptShortfall',
  decideAnew: 'fallen',
  review: 'review',
  check: 'check',
  reconsider: 'reconsider',
};

/** What waits besides the next step, which stands on top already. */
export function besides(
  waiting: readonly Waiting[],
  next: { readonly initiativeId: string; readonly step: Step['step'] } | undefined,
): readonly Waiting[] {
  if (!next) return waiting;
  const same = sameAs[next.step];
  return waiting.filter(({ initiativeId, kind }) => initiativeId !== next.initiativeId || kind !== same);
}
