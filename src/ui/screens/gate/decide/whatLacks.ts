import type { GateId } from '../../../../domain/model.ts';
import type { Texts } from '../../../../texts/sv.ts';
import type { FormError } from '../errors.ts';
import { type DecideForm, grants } from './decideForm.ts';

export const conditionFieldId = (id: string, field: 'text' | 'due') => `decide-condition-${id}-${field}`;

/** What the decision lacks before it can be reviewed, each with the field where it is mended (rule 21). The rules themselves stand in the domain; here each has its field and its sentence. */
export function whatDecisionLacks(
  t: Texts,
  gate: GateId,
  form: DecideForm,
  today: string,
  isCorrection: boolean,
): readonly FormError[] {
  const words = t.gate.decide;
  const errors: FormError[] = [];
  const lacks = (field: string, message: string) => errors.push({ fieldId: `decide-${field}`, message });
  if (!form.outcome) lacks('outcome', words.needOutcome);
  const decidedOn = form.decidedOn ?? today;
  if (grants(form.outcome)) {
    if (gate === 'funding' && typeof form.amount !== 'number') lacks('amount', words.needAmount);
    if (gate === 'time' && form.hours === 'invalid') lacks('hours', words.needHours);
    const { from, until } = form;
    if (gate !== 'scaleUp' && from && until && from > until) lacks('until', words.backwards);
  }
  if (form.outcome === 'conditionalGo') errors.push(...conditionErrors(t, form, decidedOn));
  if (form.outcome === 'recycle' && !form.complete.trim()) lacks('complete', words.needComplete);
  if (form.outcome === 'hold') {
    if (!form.restUntil) lacks('rest', words.needRest);
    else if (form.restUntil < decidedOn) lacks('rest', words.dayBefore);
  }
  if (!form.motivation.trim()) lacks('motivation', words.needMotivation);
  if (isCorrection && !form.correctionReason.trim()) lacks('correction', words.needCorrection);
  if (decidedOn > today) lacks('day', words.dayInFuture);
  return errors;
}

function conditionErrors(t: Texts, form: DecideForm, decidedOn: string): FormError[] {
  const words = t.gate.decide;
  if (form.conditions.length === 0) return [{ fieldId: 'decide-conditions', message: words.needConditions }];
  return form.conditions.flatMap(({ id, text, dueOn }, nth) => {
    const due = conditionFieldId(id, 'due');
    return [
      ...(text.trim()
        ? []
        : [{ fieldId: conditionFieldId(id, 'text'), message: words.needConditionText(nth + 1) }]),
      ...(dueOn ? [] : [{ fieldId: due, message: words.needConditionDay(nth + 1) }]),
      ...(dueOn && dueOn < decidedOn ? [{ fieldId: due, message: words.dayBefore }] : []),
    ];
  });
}
