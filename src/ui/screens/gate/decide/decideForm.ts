import type { Decision } from '../../../../domain/decision.ts';
import type { DecisionArgs } from '../../../../domain/deciding.ts';
import type { Request, RequestLine } from '../../../../domain/gate.ts';
import type { GateId, OutcomeId } from '../../../../domain/model.ts';
import type { NumberEntry } from '../../../kit/parseNumber.ts';

export type AuthorityKind = Decision['authority']['kind'];

export interface WrittenCondition {
  readonly id: string;
  readonly text: string;
  readonly dueOn?: string | undefined;
}

/** The basis that somebody has read, and takes a stand on (G7). */
export interface ReadBasis {
  readonly revision: number;
  readonly hash: string;
}

/**
 * A decision being written on the device (G12). A draft, so it is plain JSON. It is no decision: what has been *prepared* is
 * only marked so, and what has been *sent* waits for the city's word.
 */
export interface DecideForm {
  readonly outcome?: OutcomeId | undefined;
  readonly amount?: NumberEntry;
  readonly hours?: NumberEntry;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly purpose: string;
  readonly costCentre: string;
  readonly receivingOperation: string;
  readonly maintainer: string;
  readonly benefitOwner: string;
  readonly conditions: readonly WrittenCondition[];
  readonly complete: string;
  readonly restUntil?: string | undefined;
  readonly motivation: string;
  /** The day stated; today when nothing is stated, also if today becomes tomorrow before it is sent. */
  readonly decidedOn?: string | undefined;
  readonly authorityKind: AuthorityKind;
  readonly authorityItem: string;
  readonly authorityBoard: string;
  readonly presentedBy: string;
  /** One person per line. */
  readonly participants: string;
  readonly diaryNumber: string;
  /** The wording, once somebody has changed the generated one. */
  readonly text?: string | undefined;
  readonly correctionReason: string;
  readonly read?: ReadBasis | undefined;
  /** When it was prepared without a network; gone with the next change. */
  readonly preparedAt?: string | undefined;
  /** It has been recorded on this device and is on its way to the city. */
  readonly sent?: { readonly decisionId: string } | undefined;
  /** The city's no, as it was given. */
  readonly refused?: { readonly code: string } | undefined;
}

/** The form as it begins: what the request already says is not asked for again (3.3.7). */
export function emptyDecision(
  request: Request,
  line: RequestLine,
  board: string | undefined,
  motivation = '',
): DecideForm {
  return {
    amount: line.asked,
    hours: request.hours,
    from: request.from,
    until: request.until,
    purpose: '',
    costCentre: '',
    receivingOperation: '',
    maintainer: '',
    benefitOwner: '',
    conditions: [],
    complete: '',
    motivation,
    authorityKind: 'delegation',
    authorityItem: '',
    authorityBoard: board ?? '',
    presentedBy: request.presentedBy ?? '',
    participants: '',
    diaryNumber: '',
    correctionReason: '',
  };
}

/** A correction begins as the decision it corrects (G8). */
export function fromDecision(former: Decision, conditions: readonly WrittenCondition[]): DecideForm {
  return {
    outcome: former.outcome,
    amount: former.amount,
    hours: former.hours,
    from: former.from,
    until: former.until,
    purpose: former.purpose ?? '',
    costCentre: former.costCentre ?? '',
    receivingOperation: former.receivingOperation ?? '',
    maintainer: former.maintainer ?? '',
    benefitOwner: former.benefitOwner ?? '',
    conditions,
    complete: former.complete ?? '',
    restUntil: former.restUntil,
    motivation: former.motivation,
    authorityKind: former.authority.kind,
    authorityItem: former.authority.item ?? '',
    authorityBoard: former.authority.board ?? '',
    presentedBy: former.presentedBy ?? '',
    participants: former.participants.join('\n'),
    diaryNumber: '',
    correctionReason: '',
  };
}

export const grants = (outcome: OutcomeId | undefined): boolean =>
  outcome === 'go' || outcome === 'conditionalGo';

export const numberOf = (entry: NumberEntry): number | undefined =>
  typeof entry === 'number' ? entry : undefined;

/** What the decision grants, for the limit of whoever decides: nothing unless it is money and a yes. */
export const grantedIn = (gate: GateId, form: DecideForm): number =>
  gate === 'funding' && grants(form.outcome) ? (numberOf(form.amount) ?? 0) : 0;

/** The deed's args: of everything written, what belongs to this gate and this outcome. Called when nothing is lacking. */
export function decisionArgs(
  where: Pick<DecisionArgs, 'initiativeId' | 'requestId' | 'lineId' | 'decisionId'>,
  gate: GateId,
  form: DecideForm & { readonly outcome: OutcomeId },
  read: ReadBasis,
  text: string,
  today: string,
): DecisionArgs {
  const isYes = grants(form.outcome);
  const written = (value: string) => value.trim() || undefined;
  const item = form.authorityKind === 'execution' ? undefined : written(form.authorityItem);
  const board = form.authorityKind === 'execution' ? undefined : written(form.authorityBoard);
  const hasPeriod = isYes && gate !== 'scaleUp';
  return {
    ...where,
    outcome: form.outcome,
    decidedOn: form.decidedOn ?? today,
    participants: form.participants
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean),
    authority: { kind: form.authorityKind, ...(item ? { item } : {}), ...(board ? { board } : {}) },
    text: text.trim(),
    motivation: form.motivation.trim(),
    revision: read.revision,
    basisHash: read.hash,
    conditions:
      form.outcome === 'conditionalGo'
        ? form.conditions.map(({ id, text: what, dueOn }) => ({
            conditionId: id,
            text: what.trim(),
            dueOn: dueOn ?? '',
          }))
        : [],
    ...only({
      presentedBy: written(form.presentedBy),
      amount: isYes && gate === 'funding' ? numberOf(form.amount) : undefined,
      purpose: isYes && gate === 'funding' ? written(form.purpose) : undefined,
      costCentre: isYes && gate === 'funding' ? written(form.costCentre) : undefined,
      hours: isYes && gate === 'time' ? numberOf(form.hours) : undefined,
      from: hasPeriod ? form.from : undefined,
      until: hasPeriod ? form.until : undefined,
      receivingOperation: isYes && gate === 'scaleUp' ? written(form.receivingOperation) : undefined,
      maintainer: isYes && gate === 'scaleUp' ? written(form.maintainer) : undefined,
      benefitOwner: isYes && gate === 'scaleUp' ? written(form.benefitOwner) : undefined,
      complete: form.outcome === 'recycle' ? written(form.complete) : undefined,
      restUntil: form.outcome === 'hold' ? form.restUntil : undefined,
    }),
  };
}

/** The fields that have a value. */
function only<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
