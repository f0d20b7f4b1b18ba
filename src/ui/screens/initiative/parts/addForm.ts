import { type Accessor, createSignal } from 'solid-js';
import type { Saved } from '../../../../store/mutate.ts';
import { useDraft } from '../../../app/draft.ts';

export interface AddForm<T> {
  readonly value: Accessor<T>;
  readonly set: <K extends keyof T>(field: K, value: T[K]) => void;
  /** What stands in the way, by field; nothing before the first try. */
  readonly problem: (field: keyof T) => string | undefined;
  readonly hasText: Accessor<boolean>;
  /** Saves unless something stands in the way. True when it was saved. */
  readonly submit: () => Promise<boolean>;
  readonly clear: () => Promise<void>;
}

/** A form for something new (I2): what is typed is a draft until Spara, also over a closed tab. */
export function useAddForm<T extends object>(form: {
  readonly key: string;
  readonly initial: T;
  readonly problems: (value: T) => Partial<Record<keyof T, string>>;
  /** Does the deed; it is handed the draft's key, so that the draft goes with it. */
  readonly save: (value: T, draft: string) => Promise<Saved>;
}): AddForm<T> {
  const draft = useDraft<T>(form.key, form.initial);
  const [tried, setTried] = createSignal(false);
  const problems = () => form.problems(draft.value());
  return {
    value: draft.value,
    set: (field, value) => draft.set({ ...draft.value(), [field]: value }),
    problem: (field) => (tried() ? problems()[field] : undefined),
    hasText: () => JSON.stringify(draft.value()) !== JSON.stringify(form.initial),
    async submit() {
      setTried(true);
      if (Object.values(problems()).some(Boolean)) return false;
      const saved = await form.save(draft.value(), draft.key);
      if (!saved.ok) return false;
      setTried(false);
      draft.reset();
      return true;
    },
    async clear() {
      setTried(false);
      await draft.clear();
    },
  };
}
