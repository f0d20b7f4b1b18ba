import { useLocation, useSearchParams } from '@solidjs/router';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { checkIsDue } from '../../../domain/checkDue.ts';
import type { Listed } from '../../../domain/digest.ts';
import type { PhaseId } from '../../../domain/model.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { useTypedWord } from '../../app/typedWord.ts';
import { addressOf, type Filters, filtersIn, noFilters, withKnown } from './filters.ts';
import {
  type Counts,
  countsOf,
  inPhase,
  mediansOf,
  portfolioIndex,
  standingAs,
  withinFilters,
} from './pick.ts';
import { byTitle, pressed, type SortKey, sorted, type Sorting, sortingIn } from './sorting.ts';

/** Words of the address that are not of the view: which phase's tab a phone shows. */
const passing = ['flik'];

/** A query as one writes it after the `?`, its words in order, so that the same view is always the same text. */
function addressWords(query: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const words = new URLSearchParams();
  for (const key of Object.keys(query).toSorted()) {
    const [value] = [query[key]].flat();
    if (value && !passing.includes(key)) words.set(key, value);
  }
  return words.toString();
}

/** The portfolio as its views read it: what the address asks for, and the lines that answer. */
export interface Portfolio {
  readonly isList: Accessor<boolean>;
  readonly isCharts: Accessor<boolean>;
  readonly filters: Accessor<Filters>;
  /** Chooses filters: a place of its own, which Back leaves. */
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
  /** None while a search decides: the best first. */
  readonly sorting: Accessor<Sorting | undefined>;
  readonly sort: (key: SortKey) => void;
  readonly reverse: () => void;
  /** Back to the order that comes of itself. */
  readonly unsort: () => void;
  readonly medians: Accessor<ReadonlyMap<PhaseId, number>>;
  /** What the address says, without its path: what a saved view keeps. */
  readonly address: Accessor<string>;
  /** The address of one of the views, with everything else as it is. */
  readonly view: (name: 'board' | 'list' | 'charts') => string;
  /** What is shown, as a word: as long as it is the same, what was unfolded stays so. */
  readonly key: Accessor<string>;
}

export function createPortfolio(): Portfolio {
  const { initiatives, nameOf, departmentName, organisation, today } = useCity();
  const { f } = useTexts();
  const [query, setQuery] = useSearchParams();
  const location = useLocation();
  const inAddress = createMemo(() =>
    withKnown(filtersIn(query), {
      department: (id) => departmentName(id) !== '',
      person: (id) => nameOf(id) !== '',
    }),
  );
  const { typed, type, clear } = useTypedWord(
    () => inAddress().text,
    // Letters are no places to come back to.
    (text) => put({ ...filters(), text }, { replace: true }),
  );
  const filters = createMemo((): Filters => ({ ...inAddress(), text: typed() }));
  const put = (next: Filters, options: { replace?: boolean } = {}) =>
    setQuery(addressOf(next), { ...options, scroll: false });

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
  const isUnanswered = ({ head, digest }: Listed) =>
    checkIsDue(head, digest, today(), organisation().row?.checkEvery) !== undefined;
  const within = createMemo(() => withinFilters(all(), filters(), found(), isUnanswered));
  const standing = createMemo(() => standingAs(within(), filters().standing));
  const sorting = createMemo(() => sortingIn(query) ?? (isSearching() ? undefined : byTitle));
  const lines = createMemo(() => {
    const shown = inPhase(standing(), filters().phase);
    const by = sorting();
    if (by) return sorted(shown, by, { compare: f().compare, departmentName });
    const rank = new Map(ranked()?.map((id, nth) => [id, nth]));
    return shown.toSorted((a, b) => (rank.get(a.head.id) ?? 0) - (rank.get(b.head.id) ?? 0));
  });

  return {
    isList: createMemo(() => query['vy'] === 'lista'),
    isCharts: createMemo(() => query['vy'] === 'bilder'),
    filters,
    choose(change) {
      if (change.text === '') clear();
      put({ ...filters(), ...change });
    },
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
      const now = sorting() ?? byTitle;
      setQuery(pressed(now.key, now), { replace: true, scroll: false });
    },
    unsort: () => setQuery({ ordna: undefined, vand: undefined }, { replace: true, scroll: false }),
    medians: createMemo(() => mediansOf(all(), today())),
    address: createMemo(() => addressWords(query)),
    view(name) {
      const words = new URLSearchParams(location.search);
      words.delete('vy');
      if (name === 'list') words.set('vy', 'lista');
      if (name === 'charts') words.set('vy', 'bilder');
      const search = words.toString();
      return search ? `${paths.board}?${search}` : paths.board;
    },
    key: createMemo(() => JSON.stringify([query['vy'], addressOf(filters()), sorting()])),
  };
}
