import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { PhaseId } from '../../../../domain/model.ts';
import { phaseWords } from '../../../../domain/modelWords.ts';
import { resultOf, type WorkshopResult } from '../../../../domain/workshopResult.ts';
import { useCity } from '../../../app/city.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { makeResultWords, type ResultWords } from './resultWords.ts';

/** The result of the workshop that the page is about, live, with its words. */
export interface ResultInUse {
  readonly result: Accessor<WorkshopResult>;
  readonly words: Accessor<ResultWords>;
  readonly names: Accessor<boolean>;
  readonly setNames: (names: boolean) => void;
  readonly leaders: Accessor<readonly string[]>;
  /** What is said of an initiative that came of it; nothing if it has not reached this device. */
  readonly initiative: (id: string) => string | undefined;
}

/** Persons in the room are not named until somebody asks for it: what is printed here is put up on walls. */
export function createResult(): ResultInUse {
  const { record, head } = useWorkshop();
  const { initiatives, nameOf } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const [names, setNames] = createSignal(false);
  const phase = (id: PhaseId) => said(phaseWords[id].name);
  return {
    result: createMemo(() => resultOf(record().parts)),
    words: createMemo(() => makeResultWords(t(), f(), record().parts.participant, names())),
    names,
    setNames,
    leaders: () => head().leaderIds.map(nameOf),
    initiative(id) {
      const made = initiatives().find((each) => each.head.id === id)?.head;
      if (!made) return undefined;
      const words = t().workshop.result;
      if (made.withdrawnAt !== undefined) return words.withdrawn(made.title);
      return words.became(words.inPhase(made.title, phase(made.phase)));
    },
  };
}
