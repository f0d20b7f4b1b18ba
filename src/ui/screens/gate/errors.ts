import { createMemo, createSignal } from 'solid-js';

/** What must be mended before a form is sent: which field, and what to do. */
export interface FormError {
  readonly fieldId: string;
  readonly message: string;
}

/**
 * The errors of a form. They are told on sending only (rule 21): the list then takes focus and stays as it is, while a field's
 * own error goes as soon as it is mended.
 * @param lacking what the form lacks now
 */
export function createErrors(lacking: () => readonly FormError[]) {
  const [told, setTold] = createSignal<readonly FormError[]>([]);
  const left = createMemo(() => {
    const now = new Set(told().length > 0 ? lacking().map(({ fieldId }) => fieldId) : []);
    return told().filter(({ fieldId }) => now.has(fieldId));
  });
  const none: readonly FormError[] = [];
  return {
    /** For the ErrorSummary: a list that changes only with each attempt, and is gone when all is mended. */
    all: createMemo(() => (left().length > 0 ? told() : none)),
    of: (fieldId: string): string | undefined => left().find((each) => each.fieldId === fieldId)?.message,
    /** Tells what is lacking now; true when there was something. */
    tell(): boolean {
      // A list of its own for each attempt, so that it takes focus also when it says the same.
      setTold([...lacking()]);
      return told().length > 0;
    },
  };
}
