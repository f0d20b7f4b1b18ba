import type { EndingReasonId } from '../../../domain/model.ts';
import type { Texts } from '../../../texts/sv.ts';
import type { FormError } from '../gate/errors.ts';

/** An ending being written: a draft that survives a closed tab. */
export interface EndForm {
  readonly reason?: EndingReasonId;
  readonly otherReason: string;
  readonly lessons: string;
  readonly reusable: string;
}
export const emptyEnd: EndForm = { otherReason: '', lessons: '', reusable: '' };

/** Both endings say what was learned and what others may use (E3). */
export function whatLessonsLack(t: Texts, form: EndForm): readonly FormError[] {
  const words = t.ending.end;
  return [
    ...(form.lessons.trim() ? [] : [{ fieldId: 'end-lessons', message: words.needLessons }]),
    ...(form.reusable.trim() ? [] : [{ fieldId: 'end-reusable', message: words.needReusable }]),
  ];
}

/** Avbruten also says why (E2). */
export function whatCancelLacks(t: Texts, form: EndForm): readonly FormError[] {
  const words = t.ending.end;
  const lacksOther = form.reason === 'other' && !form.otherReason.trim();
  return [
    ...(form.reason ? [] : [{ fieldId: 'end-reason', message: words.needReason }]),
    ...(lacksOther ? [{ fieldId: 'end-other', message: words.needOther }] : []),
    ...whatLessonsLack(t, form),
  ];
}
