import { differenceOf } from '../../../../domain/basisDifference.ts';
import type { BasisContent } from '../../../../domain/gate.ts';
import {
  benefitText,
  checkText,
  costText,
  criterionName,
  deliverableName,
  fieldText,
  figureText,
  goalText,
  milestoneText,
  partnerText,
  type Speech,
} from './basisWords.ts';
import { type BasisView, readBasis } from './basisView.ts';

/** One thing that differs: what it is called, and how it stood before and after. Missing where it did not exist. */
export interface DifferenceLine {
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * What changed from one basis to another, in words, a line for each field or part (G7).
 * `undefined` when either is in a form that this app does not know.
 */
export function sayDifference(
  speech: Speech,
  before: BasisContent,
  after: BasisContent,
): readonly DifferenceLine[] | undefined {
  const was = readBasis(before);
  const is = readBasis(after);
  if (!was || !is) return undefined;
  const places = new Map(
    differenceOf(before, after).map(({ path }) => {
      const place = placeOf(path);
      return [place.join('/'), place] as const;
    }),
  );
  return [...places.values()].flatMap((place) => {
    const old = describe(speech, was, place);
    const now = describe(speech, is, place);
    const what = now?.what ?? old?.what;
    if (what === undefined || old?.text === now?.text) return [];
    return [{ what, before: old?.text, after: now?.text }];
  });
}

type Place = readonly [string, string, ...string[]];

/** The field or the part that a path lies in: `plan/costs/<id>`, `effectGoals/<id>`, `initiative/need`. */
function placeOf(path: readonly string[]): Place {
  const [area = '', list = '', id] = path;
  const isPart = area === 'plan' || area === 'results' || (area === 'asked' && list === 'lines');
  return isPart && id !== undefined ? [area, list, id] : [area, list];
}

interface Described {
  readonly what: string;
  readonly text: string | undefined;
}

function describe(speech: Speech, basis: BasisView, [area, name, id = '']: Place): Described | undefined {
  switch (area) {
    case 'initiative':
      return describeField(speech, basis, name);
    case 'asked':
      return name === 'lines' ? describeLine(speech, basis, id) : describeAsked(speech, basis, name);
    case 'plan':
    case 'results':
      return describePart(speech, basis, name, id);
    case 'effectGoals':
      return describePart(speech, basis, 'effectGoals', name);
    case 'judgement':
      return describeJudgement(speech, basis, name);
    case 'readiness':
      return describeReadiness(speech, basis, name);
    default:
      return undefined;
  }
}

function describeField(speech: Speech, basis: BasisView, name: string): Described | undefined {
  const { t } = speech;
  const names: Readonly<Record<string, string>> = t.gate.basis.heads;
  const fields: Readonly<Record<string, { readonly name: string }>> = t.deeds.fields;
  const what = fields[name]?.name ?? names[name];
  if (what === undefined || !isField(basis, name))
    return what === undefined ? undefined : { what, text: undefined };
  return { what, text: fieldText(speech, name, basis.initiative) };
}

const isField = (basis: BasisView, name: string): name is keyof BasisView['initiative'] =>
  Object.hasOwn(basis.initiative, name);

function describeAsked({ t, f }: Speech, { asked }: BasisView, name: string): Described | undefined {
  const words = t.gate.basis.heads;
  switch (name) {
    case 'presentedBy':
    case 'message':
      return { what: words[name], text: asked[name] };
    case 'hours':
      return { what: words.hours, text: asked.hours === undefined ? undefined : f.number(asked.hours) };
    case 'from':
    case 'until': {
      const day = asked[name];
      return { what: words[name], text: day && f.date(day) };
    }
    default:
      return undefined;
  }
}

function describeLine({ t, f, department }: Speech, { asked }: BasisView, id: string): Described {
  const line = asked.lines.find((each) => each.departmentId === id);
  const text = line && (line.asked === undefined ? t.gate.basis.askedNothing : f.kronor(line.asked));
  return { what: t.gate.basis.parts.line(department(id)), text };
}

/** A part by its list and id: its title goes into what it is called, the rest is what is compared. */
function describePart(speech: Speech, basis: BasisView, list: string, id: string): Described | undefined {
  const { t, f } = speech;
  const words = t.gate.basis.parts;
  const { plan, results, effectGoals } = basis;
  const found = <P extends { id: string }>(rows: readonly P[]) => rows.find((row) => row.id === id);
  switch (list) {
    case 'milestones': {
      const step = found(plan.milestones);
      return (
        step && { what: words.milestones(step.title), text: said(step.title, milestoneText(speech, step)) }
      );
    }
    case 'costs': {
      const cost = found(plan.costs);
      return cost && { what: words.costs(cost.what), text: said(cost.what, costText(speech, cost)) };
    }
    case 'partners': {
      const one = found(plan.partners);
      return (
        one && { what: words.partners(one.name), text: said(partnerText(speech, one), one.contribution) }
      );
    }
    case 'benefits': {
      const line = found(plan.benefits);
      return line && { what: words.benefits(line.what), text: said(line.what, benefitText(speech, line)) };
    }
    case 'effectGoals': {
      const goal = found(effectGoals);
      return (
        goal && {
          what: words.effectGoals(goal.indicator),
          text: said(goal.indicator, goalText(speech, goal)),
        }
      );
    }
    case 'measurements': {
      const measured = found(results.measurements);
      const goal = effectGoals.find((each) => each.id === measured?.goalId);
      const what = words.measurements(goal?.indicator ?? '');
      return (
        measured && {
          what,
          text: said(
            `${f.date(measured.on)}: ${figureText(speech, measured.value, goal?.unit)}`,
            measured.note,
          ),
        }
      );
    }
    case 'checks': {
      const check = found(results.checks);
      return check && { what: words.checks(f.date(check.on)), text: checkText(speech, check) };
    }
    case 'used': {
      const entry = found(results.used);
      return (
        entry && {
          what: words.used(entry.what),
          text: said(`${f.date(entry.on)}: ${entry.what}`, costText(speech, entry)),
        }
      );
    }
    default:
      return undefined;
  }
}

/** Judgements are named by criterion and person. */
function describeJudgement(speech: Speech, { judgement }: BasisView, id: string): Described | undefined {
  const own = judgement.find(({ criterion }) => id.startsWith(`${criterion}:`));
  if (!own) return undefined;
  const answer = speech.t.gate.basis.answers[own.answer];
  return {
    what: speech.t.gate.basis.parts.judgement(criterionName(speech, own.criterion)),
    text: said(answer, own.why),
  };
}

function describeReadiness(speech: Speech, { readiness }: BasisView, id: string): Described | undefined {
  const item = readiness.find((each) => each.id === id);
  if (!item) return undefined;
  const { inPlace, missing } = speech.t.common;
  return {
    what: speech.t.gate.basis.parts.readiness(deliverableName(speech, item.id)),
    text: item.exists ? inPlace : missing,
  };
}

const said = (title: string, rest: string | undefined) => (rest ? `${title}, ${rest}` : title);
