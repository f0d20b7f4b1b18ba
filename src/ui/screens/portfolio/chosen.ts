import { numberOfPhase } from '../../../domain/model.ts';
import { driveWords, phaseWords } from '../../../domain/modelWords.ts';
import { CHECK_EVERY_DAYS } from '../../../domain/organisation.ts';
import type { ChosenFilter } from '../../app/ChosenFilters.tsx';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { type Filters, noFilters, type Trait } from './filters.ts';

/** A chosen filter, told in words, and what is left when it is taken away. */
export interface Chosen extends ChosenFilter {
  readonly without: Partial<Filters>;
}

/** The word of a trait: "Stadsgemensamt", "Pilot utan svar på 30 dagar". */
export function useTraitWords(): (trait: Trait) => string {
  const { t } = useTexts();
  const { organisation } = useCity();
  return (trait) => {
    const words = t().portfolio.traits;
    if (trait !== 'unanswered') return words[trait];
    return words.unanswered(organisation().row?.checkEvery ?? CHECK_EVERY_DAYS);
  };
}

/** What is chosen, in the order in which one reads the filters. */
export function useChosen(): (filters: Filters) => readonly Chosen[] {
  const { t } = useTexts();
  const { departmentName, nameOf } = useCity();
  const said = useSaid();
  const traitWords = useTraitWords();
  return (filters) => {
    const { filter, standings, quoted } = t().portfolio;
    const told = (name: string, value: string | undefined) =>
      value === undefined ? undefined : filter.chosenAs(name, value);
    const { text, departmentId, subject, standing, phase, drive, technology, ownerId } = filters;
    const all: readonly { key: string; words: string | undefined; without: Partial<Filters> }[] = [
      {
        key: 'text',
        words: told(filter.search, text.trim() ? quoted(text.trim()) : undefined),
        without: { text: '' },
      },
      {
        key: 'department',
        words: told(filter.department, departmentId && departmentName(departmentId)),
        without: { departmentId: undefined },
      },
      { key: 'subject', words: told(filter.subject, subject), without: { subject: undefined } },
      {
        key: 'standing',
        words: told(filter.standing, standing === noFilters.standing ? undefined : standings[standing]),
        without: { standing: noFilters.standing },
      },
      {
        key: 'phase',
        words: told(filter.phase, phase && `${numberOfPhase(phase)} ${said(phaseWords[phase].name)}`),
        without: { phase: undefined },
      },
      {
        key: 'drive',
        words: told(filter.drive, drive && said(driveWords[drive].name)),
        without: { drive: undefined },
      },
      { key: 'technology', words: told(filter.technology, technology), without: { technology: undefined } },
      {
        key: 'owner',
        words: told(filter.owner, ownerId && nameOf(ownerId)),
        without: { ownerId: undefined },
      },
      ...filters.traits.map((trait) => ({
        key: trait,
        words: traitWords(trait),
        without: { traits: filters.traits.filter((other) => other !== trait) },
      })),
    ];
    return all.flatMap(({ words, ...rest }) => (words === undefined ? [] : [{ ...rest, words }]));
  };
}
