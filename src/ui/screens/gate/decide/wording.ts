import type { GateId } from '../../../../domain/model.ts';
import { figureText, periodText, type Speech } from '../basis/basisWords.ts';
import { type DecideForm, grants, numberOf } from './decideForm.ts';

/** The decision in words, from what has been chosen. Written anew with every choice until somebody changes it. */
export function wordingOf(
  speech: Speech,
  gate: GateId,
  department: string,
  initiative: string,
  form: DecideForm,
): string {
  const words = speech.t.gate.decide.wording;
  const title = speech.t.gate.shared.quoted(initiative);
  if (grants(form.outcome)) {
    const granted = grantWords(speech, gate, department, title, form);
    return form.outcome === 'conditionalGo' ? `${granted} ${words.conditions}` : granted;
  }
  if (form.outcome === 'recycle') return words.recycle(department, title);
  if (form.outcome === 'kill') return words.kill(department, title);
  if (form.outcome === 'hold')
    return words.hold(department, title, form.restUntil && speech.f.date(form.restUntil));
  return '';
}

function grantWords(
  speech: Speech,
  gate: GateId,
  department: string,
  title: string,
  form: DecideForm,
): string {
  const words = speech.t.gate.decide.wording;
  const period = periodText(speech, form.from, form.until);
  if (gate === 'funding') {
    const granted = words.funding(department, speech.f.kronor(numberOf(form.amount) ?? 0), title, period);
    const purpose = bare(form.purpose);
    return purpose ? `${granted} ${words.purpose(purpose)}` : granted;
  }
  if (gate === 'time') {
    const hours = numberOf(form.hours);
    const given = hours === undefined ? undefined : speech.t.gate.shared.hours(figureText(speech, hours));
    return words.time(department, given, title, period);
  }
  const [operation, maintainer, owner] = [form.receivingOperation, form.maintainer, form.benefitOwner].map(
    bare,
  );
  return [
    words.scaleUp(department, title),
    operation && words.receiving(operation),
    maintainer && words.maintainer(maintainer),
    owner && words.benefitOwner(owner),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A written phrase as the end of a sentence: without a full stop of its own. */
const bare = (text: string) => text.trim().replace(/\.+$/, '');
