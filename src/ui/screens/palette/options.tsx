import { For } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import type { ListOption } from '../../kit/SearchList.tsx';
import type { InitiativeDeed, Start } from '../initiative/deeds/initiativeDeeds.ts';
import { addressOf, type Filters, noFilters } from '../portfolio/filters.ts';
import type { Doable } from './everywhere.ts';
import type { Place } from './places.ts';

/** How what was chosen is done. */
export interface Doing {
  readonly go: (href: string) => void;
  readonly run: (does: () => void) => void;
  /** Begins a deed on the initiative that one stands in. */
  readonly begin: (start: Start, initiativeId: string) => void;
}

/** Everything that can be found, as a row. */
export function useOptions({ go, run, begin }: Doing) {
  const { t } = useTexts();
  const { nameOf, departmentName } = useCity();
  const said = useSaid();
  const words = () => t().commands;

  const asInitiative = ({ head }: Listed, href = paths.initiative(head.id)): ListOption => ({
    label: head.title,
    about: () => (
      <span class="dots">
        <For
          each={[standingOf(head), head.number, departmentName(head.leadDepartmentId), nameOf(head.ownerId)]}
        >
          {(part) => part && <span>{part}</span>}
        </For>
      </span>
    ),
    tile: () => (
      <PhaseTile
        size="medium"
        phase={phaseNumber[head.phase]}
        state={head.state === 'cancelled' ? 'stopped' : undefined}
      />
    ),
    onChoose: () => go(href),
  });
  const standingOf = (head: Listed['head']): string => {
    const phase = said(phaseWords[head.phase].name);
    if (head.state === 'cancelled') return t().start.stoppedIn(phase);
    if (isEnded(head)) return t().common.realised;
    if (head.state === 'onHold') return t().common.onHold;
    return head.visibility === 'draft' ? t().initiative.frame.draft : phase;
  };
  const asPlace = ({ href, label, icon }: Place): ListOption => ({
    label,
    tile: () => <IconTile icon={icon} size="medium" faint />,
    onChoose: () => go(href),
  });
  const asDoable = ({ label, icon, reason, keys, run: does }: Doable): ListOption => ({
    label,
    reason,
    keys,
    tile: () => <IconTile icon={icon} size="medium" />,
    onChoose: () => run(does),
  });
  const asDeed = ({ label, icon, reason, start }: InitiativeDeed, initiativeId: string): ListOption => ({
    label,
    reason,
    tile: () => <IconTile icon={icon} size="medium" />,
    onChoose: () => begin(start, initiativeId),
  });
  const asDepartment = ({ id, label }: { id: string; label: string }): ListOption => ({
    label,
    about: () => words().departmentAbout,
    tile: () => <IconTile icon="people" size="medium" faint />,
    onChoose: () => go(portfolio({ ...noFilters, departmentId: id })),
  });
  const asSearch = (text: string): ListOption => ({
    label: words().searchPortfolio(text),
    tile: () => <IconTile icon="search" size="medium" faint />,
    onChoose: () => go(portfolio({ ...noFilters, standing: 'all', text })),
  });
  return { asInitiative, asPlace, asDoable, asDeed, asDepartment, asSearch };
}

/** The portfolio's list with filters, as an address. */
function portfolio(filters: Filters): string {
  const query = new URLSearchParams();
  for (const [word, value] of Object.entries(addressOf(filters))) if (value) query.set(word, value);
  return `${paths.list}&${query}`;
}
