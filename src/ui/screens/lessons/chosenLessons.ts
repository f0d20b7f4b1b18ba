import { numberOfPhase } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import type { ChosenFilter } from '../../app/ChosenFilters.tsx';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import type { LessonFilters } from './lessonFilters.ts';

export interface ChosenLessons extends ChosenFilter {
  readonly without: Partial<LessonFilters>;
}

/** What is chosen among the lessons, in words, and what is left when it is taken away. */
export function useChosenLessons(): (filters: LessonFilters) => readonly ChosenLessons[] {
  const { t } = useTexts();
  const { departmentName } = useCity();
  const said = useSaid();
  return ({ text, as, reason, phase, departmentId }) => {
    const { lessons } = t();
    const { filter, quoted } = t().portfolio;
    const told = (key: string, name: string, value: string | undefined, without: Partial<LessonFilters>) =>
      value ? [{ key, words: filter.chosenAs(name, value), without }] : [];
    return [
      ...told('text', filter.search, text.trim() && quoted(text.trim()), { text: '' }),
      ...told('as', lessons.ending, as && lessons[as], { as: undefined }),
      ...told('reason', lessons.reason, reason && said(endingReasonWords[reason].name), {
        reason: undefined,
      }),
      ...told('phase', lessons.phase, phase && `${numberOfPhase(phase)} ${said(phaseWords[phase].name)}`, {
        phase: undefined,
      }),
      ...told('department', lessons.department, departmentId && departmentName(departmentId), {
        departmentId: undefined,
      }),
    ];
  };
}
