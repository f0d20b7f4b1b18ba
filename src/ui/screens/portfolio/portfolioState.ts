import { useLocation, useSearchParams } from '@solidjs/router';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import type { PhaseId } from '../../../domain/model.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { useTypedWord } from '../../app/typedWord.ts';
import { addressOf, type Filters, filtersIn, noFilters } from './filters.ts';
import {
  type Counts,
  countsOf,
  inPhase,
  mediansOf,
  portfolioIndex,
  standingAs,
  withinFilters,
} from './pick.ts';
import { pressed, type SortKey, sorted, type Sorting, sortingIn } from './sorting.ts';

/** The portfolio as its two views read it: what the address asks for, and the lines that answer. */
export interface Portfolio {
  readonly isList: Accessor<boolean>;
  readonly filters: Accessor<Filters>;
  readonly choose: (change: Partial<Filters>) => void;
  readonly type: (text: string) => void;
  /** Somebody is about to search. */
  readonly prepareSearch: () => void;
  readonly clear: () => void;
  /** All that may ever be shown here. */
  readonly all: Accessor<readonly Listed[]>;
  /** What passes all filters but phase and standing: what the counts are of. */
  readonly within: Accessor<readonly Listed[]>;
  readonly counts: Accessor<Counts>;
  /** What passes all filters but phase: the board parts it by phase itself. */
  readonly standing: Accessor<readonly Listed[]>;
  /** What passes every filter, in the order asked for. */
  readonly lines: Accessor<readonly Listed[]>;
  readonly sorting: Accessor<Sorting | undefined>;
  readonly sort: (key: SortKey) => void;
  readonly reverse: () => void;
  /** Back to the order that comes of itself. */
  readonly unsort: () => void;
  readonly medians: Accessor<ReadonlyMap<PhaseId, number>>;
  /** The address of one of the views, with everything else as it is. */
  readonly view: (name: 'board' | 'list') => string;
  /** What is shown, as a word: as long as it is the same, what was unfolded stays so. */
  readonly key: Accessor<string>;
}

export function createPortfolio(): Portfolio {
  const { initiatives, nameOf, departmentName, today } = useCity();
  const { f } = useTexts();
  const [query, setQuery] = useSearchParams();
  const location = useLocation();
  const inAddress = createMemo(() => filtersIn(query));
  const { typed, type, clear } = useTypedWord(
    () => inAddress().text,
    (text) => put({ ...filters(), text }),
  );
  const filters = createMemo((): Filters => ({ ...inAddress(), text: typed() }));
  const put = (next: Filters) => setQuery(addressOf(next), { replace: true, scroll: false });

  const all = createMemo(() => initiatives().filter(({ head }) => !head.withdrawnAt));
  // Made ready only for those who search, while they move to the field, and then once for all letters.
  const [isPrepared, setPrepared] = createSignal(false);
  const isSearching = createMemo(() => typed().trim() !== '');
  const index = createMemo(() =>
    isPrepared() || isSearching()
      ? portfolioIndex(initiatives(), { person: nameOf, department: departmentName })
      : undefined,
  );
  const ranked = createMemo(() => (isSearching() ? index()?.find(typed()) : undefined));
  const found = createMemo(() => {
    const ids = ranked();
    return ids && new Set(ids);
  });
  const within = createMemo(() => withinFilters(all(), filters(), found()));
  const standing = createMemo(() => standingAs(within(), filters().standing));
  const sorting = createMemo(() => sortingIn(query));
  const lines = createMemo(() => {
    const shown = inPhase(standing(), filters().phase);
    const by = sorting();
    if (by) return sorted(shown, by, f().compare);
    const order = ranked();
    if (!order) return sorted(shown, { key: 'title', direction: 'ascending' }, f().compare);
    const rank = new Map(order.map((id, nth) => [id, nth]));
    return shown.toSorted((a, b) => (rank.get(a.head.id) ?? 0) - (rank.get(b.head.id) ?? 0));
  });

  return {
    isList: createMemo(() => query['vy'] === 'lista'),
    filters,
    choose: (change) => put({ ...filters(), ...change }),
    type,
    prepareSearch: () => setPrepared(true),
    clear() {
      clear();
      put(noFilters);
    },
    all,
    within,
    counts: createMemo(() => countsOf(within())),
    standing,
    lines,
    sorting,
    sort: (key) => setQuery(pressed(key, sorting()), { replace: true, scroll: false }),
    reverse() {
      const now = sorting() ?? { key: 'title', direction: 'ascending' };
      setQuery(pressed(now.key, now), { replace: true, scroll: false });
    },
    unsort: () => setQuery({ ordna: undefined, vand: undefined }, { replace: true, scroll: false }),
    medians: createMemo(() => mediansOf(all(), today())),
    view(name) {
      const words = new URLSearchParams(location.search);
      words.delete('vy');
      if (name === 'list') words.set('vy', 'lista');
      const search = words.toString();
      return search ? `${paths.board}?${search}` : paths.board;
    },
    key: createMemo(() => JSON.stringify([query['vy'], addressOf(filters()), sorting()])),
  };
}
