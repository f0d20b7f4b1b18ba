import { criterionWords, deliverableWords, driveWords, type Said } from '../../../../domain/modelWords.ts';
import type { Formats } from '../../../../texts/format.ts';
import type { Texts } from '../../../../texts/sv.ts';
import type { BasisView } from './basisView.ts';
import { inSentence } from '../../../../texts/sentence.ts';

/** What is needed to say a value of a basis in words. */
export interface Speech {
  readonly t: Texts;
  readonly f: Formats;
  readonly said: (words: Said) => string;
  readonly person: (id: string) => string;
  readonly department: (id: string) => string;
}

type Initiative = BasisView['initiative'];
type Goal = BasisView['effectGoals'][number];

const withUnit = (text: string, unit: string | undefined) => (unit ? `${text}\u00a0${unit}` : text);

/** A number with its unit: "19,4 %". */
export const figureText = ({ f }: Speech, value: number, unit?: string) => withUnit(f.number(value), unit);

/** "2026-10-13 till 2026-12-18", or the one day that is known. */
export function periodText({ t, f }: Speech, from?: string, until?: string): string | undefined {
  const words = t.gate.shared;
  if (from && until) return words.period(f.date(from), f.date(until));
  if (from) return words.periodFrom(f.date(from));
  return until ? words.periodUntil(f.date(until)) : undefined;
}

/** When a step of the timeline is: its days, and when it was done. */
export function milestoneText(speech: Speech, step: BasisView['plan']['milestones'][number]): string {
  const { t, f } = speech;
  const words = t.gate.basis;
  const planned =
    step.startsOn && step.dueOn
      ? periodText(speech, step.startsOn, step.dueOn)
      : step.dueOn
        ? words.due(f.date(step.dueOn))
        : step.startsOn && words.starts(f.date(step.startsOn));
  return [planned, step.doneOn && words.done(f.date(step.doneOn))].filter(Boolean).join(', ');
}

export const costText = ({ f, department }: Speech, cost: BasisView['plan']['costs'][number]) =>
  [f.kronor(cost.amount), cost.departmentId && department(cost.departmentId)].filter(Boolean).join(', ');

export const partnerText = ({ t }: Speech, one: BasisView['plan']['partners'][number]) =>
  t.gate.basis.partner(one.name, t.gate.basis.partnerKinds[one.kind]);

/** "från 22 % till 15 %, senast 2027-01-01" */
export function goalText(speech: Speech, goal: Goal): string {
  const { t, f } = speech;
  const words = t.gate.basis;
  const value = (n: number | undefined) => (n === undefined ? undefined : figureText(speech, n, goal.unit));
  const [from, to] = [value(goal.baseline), value(goal.target)];
  const aim =
    from && to
      ? t.gate.shared.period(from, to)
      : to
        ? t.gate.shared.periodUntil(to)
        : from && t.gate.shared.periodFrom(from);
  return [aim, goal.dueOn && words.due(f.date(goal.dueOn)), goal.method].filter(Boolean).join(', ');
}

export function benefitText(speech: Speech, line: BasisView['plan']['benefits'][number]): string {
  const words = speech.t.gate.basis;
  const { department } = speech;
  const amount = (label: string, n: number | undefined) =>
    n === undefined ? undefined : `${inSentence(label)} ${figureText(speech, n, line.unit)}`;
  return [
    department(line.departmentId),
    String(line.year),
    amount(words.planned, line.planned),
    amount(words.realised, line.realised),
    line.benefitOwner,
  ]
    .filter(Boolean)
    .join(', ');
}

export function checkText({ t, f }: Speech, check: BasisView['results']['checks'][number]): string {
  const words = t.gate.basis;
  const answer = words.check(f.date(check.on), words.values[check.value], words.verdicts[check.verdict]);
  return check.note ? words.checkNoted(answer, check.note) : answer;
}

/** A field of the initiative in words; `undefined` when nothing is written in it. */
export function fieldText(
  speech: Speech,
  field: keyof Initiative,
  initiative: Initiative,
): string | undefined {
  const { t, f, said, person, department } = speech;
  const value = initiative[field];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? t.common.yes : t.common.no;
  if (typeof value === 'number') return f.number(value);
  if (typeof value !== 'string') {
    const name =
      field === 'coOwnerIds'
        ? person
        : field === 'partnerDepartmentIds'
          ? department
          : (text: string) => text;
    return value.length > 0 ? f.list(value.map(name)) : undefined;
  }
  if (field === 'drive') return initiative.drive && said(driveWords[initiative.drive].name);
  if (field === 'ownerId') return person(value);
  if (field === 'leadDepartmentId') return department(value);
  if (field === 'wantedFrom' || field === 'wantedUntil') return f.date(value);
  return value;
}

export const deliverableName = ({ said }: Speech, id: keyof typeof deliverableWords) =>
  said(deliverableWords[id].name);
export const criterionName = ({ said }: Speech, id: keyof typeof criterionWords) =>
  said(criterionWords[id].name);
