import { type Accessor, createMemo, createSignal } from 'solid-js';
import { newId } from '../../../app/ids.ts';
import { remembered } from '../../../app/remembered.ts';
import { useWorkshop } from '../OfWorkshop.tsx';

/**
 * Whom this tablet writes as: a participant, by id, or nobody. Nobody has a mark of its own for each sitting, so that what one person
 * has begun without a name is not shown to the next who writes without one (rule 34).
 */
export type Writer = string;
const nobodys = 'nobody.';
export const nobody = (sitting: string): Writer => `${nobodys}${sitting}`;
export const isNobody = (writer: Writer): boolean => writer.startsWith(nobodys);

/** The author of a note that a writer writes. */
export const authorOf = (writer: Writer): string | undefined => (isNobody(writer) ? undefined : writer);

export interface Writing {
  /** Nothing while nobody at the tablet has said who they are. */
  readonly writer: Accessor<Writer | undefined>;
  readonly choose: (writer: Writer) => void;
  readonly chooseNobody: () => void;
  /** Forgets who it was: the tablet is on its way to somebody else. */
  readonly leave: () => void;
}

/** Whom this tablet writes as in the workshop; it remembers. Where nobody has been written down, nobody is asked. */
export function createWriting(): Writing {
  const { head, participants } = useWorkshop();
  const key = `workshop.author.${head().id}` as const;
  const [chosen, setChosen] = createSignal(remembered.get(key) ?? undefined);
  const choose = (writer: Writer | undefined) => {
    remembered.set(key, writer ?? null);
    setChosen(writer);
  };
  const writer = createMemo(() => {
    const one = chosen();
    if (participants().length === 0) return one !== undefined && isNobody(one) ? one : nobody('first');
    // Somebody who was taken off the list writes no more.
    return one !== undefined && (isNobody(one) || participants().some(({ id }) => id === one))
      ? one
      : undefined;
  });
  return {
    writer,
    choose,
    chooseNobody: () => choose(nobody(newId())),
    leave: () => choose(undefined),
  };
}
