import { countConflicts, countMerged } from './conflict.ts';
import { viewCriteria, countCriteria, type CriteriaCount } from './criteria.ts';
import type { Decision } from './decision.ts';
import { type Docket, effectiveOn, linesOf } from './docket.ts';
import { factsOf, type GoalFacts } from './effectStatus.ts';
import type { Ending } from './ending.ts';
import { coFunding, type CoFundingLine, type DepartmentSum, fundingSums } from './funding.ts';
import type { Request } from './gate.ts';
import type { Initiative } from './initiative.ts';
import { type DeliverableId, gateAfter, type GateId, type OutcomeId } from './model.ts';
import { type Grant, grantsIn } from './moneyFrames.ts';
import { readLog } from './pilotLog.ts';
import type { ValueCheck } from './pilot.ts';
import { readiness } from './readiness.ts';
import type { Row, RowOf, TableName } from './tx.ts';
import { fallenGates, openConditions, unmet, type Unmet } from './unmet.ts';

/** One asked department, as the lists show it. */
export interface DigestLine {
  readonly departmentId: string;
  readonly lead: boolean;
  readonly asked?: number;
  /** Its effective decision; absent while undecided. */
  readonly outcome?: OutcomeId;
  readonly granted: number;
  /** What an undecided department asked to have completed, or until when it waits. */
  readonly message?: { readonly outcome: OutcomeId; readonly text: string };
}

/** The open request: "3 av 4 har beslutat, 150 000 kr saknas". */
export interface DigestRequest {
  readonly id: string;
  readonly gate: GateId;
  readonly at: string;
  readonly revision: number;
  readonly lines: readonly DigestLine[];
  /** Departments without an effective decision. */
  readonly undecided: readonly string[];
  readonly asked: number;
  readonly granted: number;
  /** Asked and not (yet) granted, less what the owner has accepted to lack. */
  readonly missing: number;
  /** All that keeps the gate shut. */
  readonly unmet: readonly Unmet[];
}

/** The last request, when it closed without opening the gate that the initiative still stands before. */
export interface DigestAnswer {
  readonly requestId: string;
  readonly gate: GateId;
  readonly as: 'refused' | 'recycled' | 'held';
  readonly at: string;
  readonly departmentId: string;
  /** What to complete, or why not. */
  readonly text?: string;
}

/** What the lists and pictures need to know of an initiative's parts, without reading them. Days that pass are not in it: they are counted from its dates and today (waiting.ts). */
export interface Digest {
  readonly request?: DigestRequest;
  readonly answer?: DigestAnswer;
  /** Unmet conditions at gates behind it (G9). */
  readonly conditions: readonly {
    readonly id: string;
    readonly departmentId: string;
    readonly gate: GateId;
    readonly dueOn: string;
    readonly text: string;
  }[];
  /** Gates behind it that a correction has undone (G14). */
  readonly fallen: readonly GateId[];
  /** Decisions without a diary number (A3). */
  readonly unregistered: readonly {
    readonly decisionId: string;
    readonly departmentId: string;
    readonly gate: GateId;
    readonly decidedOn: string;
  }[];
  /** Money per department: estimated, asked, granted, used (F1). */
  readonly sums: readonly DepartmentSum[];
  /** What departments have granted, each with its day: gathered over all initiatives for a budget (F2). */
  readonly grants: readonly Grant[];
  /** Persons who take no part in decisions on it (G5). */
  readonly recused: readonly string[];
  /** What is missing ahead of the next gate (G2). */
  readonly missing: readonly DeliverableId[];
  /** The newest entry of the pilot log. */
  readonly lastLog?: { readonly happenedAt: string; readonly text: string };
  readonly lastCheck?: Pick<ValueCheck, 'on' | 'value' | 'verdict'>;
  readonly milestones: { readonly done: number; readonly all: number };
  readonly nextMilestone?: { readonly title: string; readonly dueOn: string };
  /** Of the answers that have reached the reader (C3). */
  readonly criteria: CriteriaCount;
  /** Joint answers in the criteria's order, for the dots. */
  readonly criteriaJoint: readonly string[];
  readonly goals: readonly (GoalFacts & {
    readonly id: string;
    readonly indicator: string;
    readonly unit?: string;
  })[];
  readonly implementations: number;
  /** Fields that wait for somebody to choose between values; absent when none does. */
  readonly conflicts?: number;
  /** Texts that were merged by line, which is said once; absent when none was. */
  readonly merged?: number;
  readonly ending?: Pick<Ending, 'as' | 'phase' | 'reason' | 'otherReason' | 'lessons' | 'reusable' | 'at'>;
}

/** An initiative as the lists have it. */
export interface Listed {
  readonly head: Initiative;
  readonly digest: Digest;
}

/** An owner's rows by table, as the device's store keeps them. */
export type PartRows = Readonly<Record<string, readonly Row[]>>;

/** Makes the digest of an initiative from its head and its other rows. */
export function digestOf(head: Initiative, parts: PartRows): Digest {
  // Rows lie under the name of their table, and were written by its deeds.
  const rows = <N extends TableName>(table: N) => (parts[table] ?? []) as readonly RowOf<N>[];
  const standing = <R extends { withdrawnAt?: string | undefined }>(all: readonly R[]) =>
    all.filter((row) => !row.withdrawnAt);
  const docket: Docket = {
    requests: rows('request'),
    lines: rows('requestLine'),
    decisions: rows('decision'),
    conditions: rows('condition'),
  };
  const open = docket.requests.find(({ id }) => id === head.asks?.requestId);
  const request = open ? requestIn(head, docket, open) : undefined;
  const answer = request ? undefined : answerIn(head, docket);
  const milestones = standing(rows('milestone'));
  const nextMilestone = milestones
    .filter((step) => !step.doneOn && step.dueOn)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0];
  const lastLog = readLog(rows('logEntry'))[0]?.entry;
  const lastCheck = standing(rows('valueCheck')).reduce<ValueCheck | undefined>(
    (last, check) =>
      !last || check.on > last.on || (check.on === last.on && check.at > last.at) ? check : last,
    undefined,
  );
  const numbered = new Set(
    rows('registration')
      .filter((told) => told.diaryNumber)
      .map((told) => told.decisionId),
  );
  const gate = gateAfter(head.phase);
  const conflicts = countConflicts(parts, head);
  const merged = countMerged(parts);
  const ending = rows('ending')
    .filter((end) => !end.reopenedAt)
    .reduce<Ending | undefined>((last, end) => (!last || end.at > last.at ? end : last), undefined);

  return {
    ...(request ? { request } : {}),
    ...(answer ? { answer } : {}),
    conditions: openConditions(head, docket).map(({ id, departmentId, gate, dueOn, text }) => ({
      id,
      departmentId,
      gate,
      dueOn,
      text: short(text),
    })),
    fallen: fallenGates(head, docket),
    unregistered: docket.decisions
      .filter(({ id }) => !numbered.has(id))
      .map(({ id, departmentId, gate, decidedOn }) => ({ decisionId: id, departmentId, gate, decidedOn })),
    grants: grantsIn(docket),
    sums: fundingSums(head, docket, rows('costItem'), rows('costEntry')),
    recused: standing(rows('recusal')).map(({ by }) => by),
    missing: gate
      ? readiness(gate, {
          head,
          milestone: rows('milestone'),
          costItem: rows('costItem'),
          partner: rows('partner'),
          effectGoal: rows('effectGoal'),
          measurement: rows('measurement'),
          benefitLine: rows('benefitLine'),
          valueCheck: rows('valueCheck'),
          costEntry: rows('costEntry'),
          assessment: rows('assessment'),
        })
          .filter(({ exists }) => !exists)
          .map(({ id }) => id)
      : [],
    ...(lastLog ? { lastLog: { happenedAt: lastLog.happenedAt, text: short(lastLog.text) } } : {}),
    ...(lastCheck
      ? { lastCheck: { on: lastCheck.on, value: lastCheck.value, verdict: lastCheck.verdict } }
      : {}),
    milestones: { done: milestones.filter((step) => step.doneOn).length, all: milestones.length },
    ...(nextMilestone?.dueOn
      ? { nextMilestone: { title: nextMilestone.title, dueOn: nextMilestone.dueOn } }
      : {}),
    criteria: countCriteria(rows('assessment')),
    criteriaJoint: viewCriteria(rows('assessment')).map(({ joint }) => joint),
    goals: standing(rows('effectGoal')).map((goal) => ({
      id: goal.id,
      indicator: goal.indicator,
      ...(goal.unit ? { unit: goal.unit } : {}),
      ...factsOf(goal, rows('measurement')),
    })),
    implementations: standing(rows('implementation')).length,
    ...(conflicts > 0 ? { conflicts } : {}),
    ...(merged > 0 ? { merged } : {}),
    ...(ending ? { ending: told(ending) } : {}),
  };
}

function requestIn(head: Initiative, docket: Docket, open: Request): DigestRequest {
  const { lines, asked, granted, missing, accepted } = coFunding(docket, open);
  return {
    id: open.id,
    gate: open.gate,
    at: open.at,
    revision: open.revision,
    lines: lines.map(lineIn),
    undecided: lines.filter(({ decision }) => !decision).map(({ line }) => line.departmentId),
    asked,
    granted,
    missing: Math.max(0, missing - accepted),
    unmet: unmet(head, docket, open),
  };
}

function lineIn({ line, decision, granted, messages: [said] }: CoFundingLine): DigestLine {
  return {
    departmentId: line.departmentId,
    lead: line.lead,
    ...(line.asked === undefined ? {} : { asked: line.asked }),
    ...(decision ? { outcome: decision.outcome } : {}),
    granted,
    ...(said ? { message: { outcome: said.outcome, text: reasonIn(said) } } : {}),
  };
}

/** What became of the newest request, if the initiative still stands where it stood then. */
function answerIn(head: Initiative, docket: Docket): DigestAnswer | undefined {
  const last = docket.requests.reduce<Request | undefined>(
    (newest, one) => (!newest || one.at > newest.at ? one : newest),
    undefined,
  );
  if (!last?.closedAt || last.gate !== gateAfter(head.phase)) return undefined;
  const as = last.closedAs;
  if (as !== 'refused' && as !== 'recycled' && as !== 'held') return undefined;
  const leadLine = linesOf(docket, last.id).find((line) => line.lead);
  const decision = leadLine && effectiveOn(docket, leadLine);
  return {
    requestId: last.id,
    gate: last.gate,
    as,
    at: last.closedAt,
    departmentId: last.leadDepartmentId,
    ...(decision ? { text: reasonIn(decision) } : {}),
  };
}

const reasonIn = ({ complete, motivation }: Decision): string => short(complete ?? motivation);

const told = ({
  as,
  phase,
  reason,
  otherReason,
  lessons,
  reusable,
  at,
}: Ending): NonNullable<Digest['ending']> => ({
  as,
  phase,
  ...(reason ? { reason } : {}),
  ...(otherReason ? { otherReason: short(otherReason) } : {}),
  lessons: short(lessons, 600),
  reusable: short(reusable, 600),
  at,
});

/** A digest is read for every row of a list, so long texts are cut. */
function short(text: string, length = 200): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
