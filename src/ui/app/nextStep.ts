import { daysBetween } from '../../domain/calendar.ts';
import type { Listed } from '../../domain/digest.ts';
import type { DeliverableId } from '../../domain/model.ts';
import { deliverableWords } from '../../domain/modelWords.ts';
import { nextStep } from '../../domain/nextStep.ts';
import { inSentence } from '../../texts/sentence.ts';
import type { Step, StepNaming, StepWords } from '../../texts/sv/nextSteps.ts';
import type { Texts } from '../../texts/sv.ts';
import { useNaming } from './naming.ts';
import { paths } from './paths.ts';
import { useSaid } from './said.ts';
import { useTexts } from './texts.tsx';

/** A pilot's log is a weekly matter: what happened is forgotten in the second week. */
export const LOG_EVERY_DAYS = 7;

/**
 * The next step with an initiative. While a pilot runs and nothing asks for an answer, a week without a post in the log comes
 * before getting ready for the next gate.
 */
export function stepOf(listed: Listed, today: string, checkEvery?: number): Step {
  const step = nextStep(listed, today, checkEvery);
  const { head, digest } = listed;
  const isPiloting = head.phase === 'developPilot' && head.state === 'active';
  const canWait = step.step === 'describe' || step.step === 'request' || step.step === 'chooseLead';
  if (!isPiloting || !canWait) return step;
  const last = digest.lastLog?.happenedAt.slice(0, 10);
  if (last === undefined) return { step: 'log', days: undefined };
  const days = daysBetween(last, today);
  return days >= LOG_EVERY_DAYS ? { step: 'log', days } : step;
}

/** Where the step is taken. */
export function stepPath(step: Step, initiativeId: string): string {
  // Each entry takes the step of its own name; the compiler has checked that every step has one.
  const place = places[step.step] as (step: Step, initiativeId: string) => string;
  return place(step, initiativeId);
}

const toInitiative = (_: Step, id: string) => paths.initiative(id);
const toSetup = (_: Step, id: string) => paths.initiative(id, 'upplagg');
const toDecisions = (_: Step, id: string) => paths.initiative(id, 'beslut');
const toLog = (_: Step, id: string) => paths.writeLog(id);
const places: { [S in Step['step']]: (step: Extract<Step, { step: S }>, id: string) => string } = {
  restore: toInitiative,
  followBenefits: toInitiative,
  chooseLead: toInitiative,
  learn: (_, id) => paths.initiative(id, 'lardomar'),
  review: toDecisions,
  await: toDecisions,
  acceptShortfall: toDecisions,
  meetConditions: toDecisions,
  reconsider: toDecisions,
  complete: toSetup,
  describe: toSetup,
  decideAnew: ({ gate }, id) => paths.requestDecision(id, gate),
  request: ({ gate }, id) => paths.requestDecision(id, gate),
  check: toLog,
  log: toLog,
  implement: (_, id) => paths.scale(id),
  realise: (_, id) => paths.scale(id),
};

/** The words of a step in the language of the moment: headline, what about it, button. */
export function useStepWords(): (step: Step) => StepWords {
  const { t, f } = useTexts();
  const naming = useNaming();
  const said = useSaid();
  const names = (): StepNaming => ({
    ...naming(),
    // Ids may come from a newer city's model.
    deliverable: (id) =>
      Object.hasOwn(deliverableWords, id) ? inSentence(said(deliverableWords[id as DeliverableId].name)) : id,
    day: (day) => f().shortDate(day),
    list: (items) => f().list(items),
  });
  return (step) => sayStep(t(), step, names());
}

function sayStep(t: Texts, step: Step, names: StepNaming): StepWords {
  // Each text takes the step of its own name; the compiler has checked that every step has one.
  const say = t.nextSteps[step.step] as (step: Step, names: StepNaming) => StepWords;
  return say(step, names);
}
