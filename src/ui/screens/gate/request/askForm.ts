import { fundingSums } from '../../../../domain/funding.ts';
import type { GateId } from '../../../../domain/model.ts';
import type { Mutation } from '../../../../domain/tx.ts';
import type { requestGate } from '../../../../domain/request.ts';
import type { Texts } from '../../../../texts/sv.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import type { FormError } from '../errors.ts';
import { docketOf } from '../record.ts';

type RequestArgs = typeof requestGate extends Mutation<infer A> ? A : never;

/** A request being written. A draft, so it is plain JSON. The lead department is always asked and not in `others`. */
export interface AskForm {
  readonly others: readonly string[];
  /** Kronor by department. */
  readonly asked: Readonly<Record<string, NumberEntry>>;
  readonly hours?: NumberEntry;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly presentedBy: string;
  readonly message: string;
}

/** The form as it begins: what the plan already says is not asked for again (3.3.7). */
export function emptyAsk(record: InitiativeRecord, gate: GateId): AskForm {
  const { row, parts } = record;
  const blank = { others: [], asked: {}, presentedBy: '', message: '' };
  if (gate === 'time')
    return { ...blank, hours: row.wantedHours, from: row.wantedFrom, until: row.wantedUntil };
  if (gate !== 'funding') return blank;
  const estimates = fundingSums(row, docketOf(record), parts.costItem, parts.costEntry).flatMap(
    ({ departmentId, estimated }) =>
      departmentId !== undefined && estimated > 0 ? [[departmentId, estimated] as const] : [],
  );
  return {
    ...blank,
    others: estimates.map(([id]) => id).filter((id) => id !== row.leadDepartmentId),
    asked: Object.fromEntries(estimates),
  };
}

/** Who is asked: the lead department first. */
export const askedDepartments = (form: AskForm, leadDepartmentId: string | undefined): readonly string[] => [
  ...(leadDepartmentId === undefined ? [] : [leadDepartmentId]),
  ...form.others.filter((id) => id !== leadDepartmentId),
];

const amountOf = (entry: NumberEntry) => (typeof entry === 'number' ? entry : undefined);

/** What is asked of all together, in whole kronor. */
export const askedSum = (form: AskForm, departments: readonly string[]): number =>
  departments.reduce((sum, id) => sum + (amountOf(form.asked[id]) ?? 0), 0);

export const amountFieldId = (departmentId: string) => `ask-amount-${departmentId}`;

/** What the request lacks before it can be sent, each with the field where it is mended. */
export function whatAskLacks(
  t: Texts,
  nameOf: (departmentId: string) => string,
  gate: GateId,
  form: AskForm,
  departments: readonly string[],
): readonly FormError[] {
  const words = t.gate.request;
  const errors: FormError[] = [];
  if (gate === 'funding')
    for (const id of departments)
      if (amountOf(form.asked[id]) === undefined)
        errors.push({ fieldId: amountFieldId(id), message: words.needAmount(nameOf(id)) });
  if (gate === 'time') {
    if (!amountOf(form.hours)) errors.push({ fieldId: 'ask-hours', message: words.needHours });
    if (!form.from) errors.push({ fieldId: 'ask-from', message: words.needFrom });
    if (!form.until) errors.push({ fieldId: 'ask-until', message: words.needUntil });
  }
  if (form.from && form.until && form.from > form.until)
    errors.push({ fieldId: 'ask-until', message: words.backwards });
  return errors;
}

/** What the request says besides who is asked: fields that do not belong to the gate are left out. */
export function saidInAsk(gate: GateId, form: AskForm) {
  const hours = amountOf(form.hours);
  const [presentedBy, message] = [form.presentedBy.trim(), form.message.trim()];
  const hasPeriod = gate !== 'scaleUp';
  return {
    ...(gate === 'time' && hours !== undefined ? { hours } : {}),
    ...(hasPeriod && form.from ? { from: form.from } : {}),
    ...(hasPeriod && form.until ? { until: form.until } : {}),
    ...(presentedBy ? { presentedBy } : {}),
    ...(message ? { message } : {}),
  };
}

export const linesInAsk = (gate: GateId, form: AskForm, departments: readonly string[]) =>
  departments.map((departmentId) => {
    const asked = amountOf(form.asked[departmentId]);
    return { departmentId, ...(gate === 'funding' && asked !== undefined ? { asked } : {}) };
  });

/** The deed's args. Ids are made by the caller. */
export function askArgs(
  initiativeId: string,
  gate: GateId,
  form: AskForm,
  departments: readonly string[],
  newId: () => string,
): RequestArgs {
  return {
    initiativeId,
    requestId: newId(),
    gate,
    lines: linesInAsk(gate, form, departments).map((line) => ({ lineId: newId(), ...line })),
    ...saidInAsk(gate, form),
  };
}
