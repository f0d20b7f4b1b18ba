import { CHECK_EVERY_DAYS } from '../../../../domain/organisation.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { addressOf, type Filters, noFilters } from '../filters.ts';

/** A view that everybody has. Without a department of one's own, *Min förvaltning* says why it cannot be opened. */
export interface ReadyView {
  readonly name: string;
  readonly filters: Filters;
  readonly whyNot?: string | undefined;
}

/** The views that people ask for without having saved any. */
export function useReadyViews(): () => readonly ReadyView[] {
  const { t } = useTexts();
  const { me, organisation } = useCity();
  return () => {
    const words = t().portfolio.views;
    const { departmentId } = me();
    const of = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
    return [
      { name: words.readyNames.asked, filters: of({ standing: 'asked' }) },
      {
        name: words.readyNames.department,
        filters: of({ departmentId }),
        whyNot: departmentId ? undefined : words.noDepartment,
      },
      {
        name: words.readyNames.unanswered(organisation().row?.checkEvery ?? CHECK_EVERY_DAYS),
        filters: of({ phase: 'developPilot', traits: ['unanswered'] }),
      },
      { name: words.readyNames.onHold, filters: of({ standing: 'onHold' }) },
      { name: words.readyNames.collaboration, filters: of({ traits: ['collaboration'] }) },
    ];
  };
}

/** Do two sets of filters choose the same? */
export function isSameChoice(a: Filters, b: Filters): boolean {
  const [one, other] = [addressOf(a), addressOf(b)];
  return Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);
}
