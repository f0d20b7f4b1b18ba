import type { Texts } from '../../../texts/sv.ts';
import type { Called } from '../../app/api.ts';
import { refusalText } from '../../app/act.ts';

/** Why the door did not open, as a sentence: what happened, what is safe, what to do (rule 22). */
export function troubleText(t: Texts, answer: Called<unknown> & { ok: false }): string {
  if (answer.kind === 'weather') return t.doors.needsNetwork;
  if (answer.status === 410 || answer.status === 404) return t.doors.linkGone;
  if (answer.status === 429) return t.doors.tooMany;
  if (answer.reason) return refusalText(t, answer.reason);
  return t.doors.refused;
}
