import { createSignal } from 'solid-js';

/** What must be mended before a form is sent: which field, and what to do. */
export interface FormError {
  readonly fieldId: string;
  readonly message: string;
}

/** The errors of the last attempt, for an ErrorSummary and for each field. Told on sending only, gone when there are none (rule 21). */
export function createErrors() {
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  return {
    all: errors,
    of: (fieldId: string): string | undefined => errors().find((each) => each.fieldId === fieldId)?.message,
    /** Shows them; true when there were any. */
    tell(found: readonly FormError[]): boolean {
      setErrors(found);
      return found.length > 0;
    },
  };
}
