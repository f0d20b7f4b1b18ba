import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { totalOf } from '../../../domain/funding.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { ColumnHead } from '../../kit/FactTable.tsx';
import { ExportButtons } from './files/ExportButtons.tsx';
import { ListRow, rowId } from './ListRow.tsx';
import { ListOrder } from './ListOrder.tsx';
import type { Portfolio } from './portfolioState.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { ShowMore } from './ShowMore.tsx';
import type { SortKey } from './sorting.ts';
import { useUnfolding } from '../../app/unfolding.ts';

const stretch = 50;

const columns = [
  { key: 'title' },
  { key: 'phase' },
  { key: 'department' },
  { key: 'days', numeric: true },
  { key: 'next' },
  { key: 'granted', numeric: true },
  { key: 'used', numeric: true },
  { key: 'criteria', numeric: true },
] as const;

/** Lista: the same initiatives as a table that sorts and prints. On phones a block for each. */
export function PortfolioList(props: { portfolio: Portfolio }) {
  const { t, f } = useTexts();
  const words = () => t().portfolio;
  const lines = () => props.portfolio.lines();
  const fold = useUnfolding(props.portfolio.key, stretch, () => lines().length);
  const [isPrinting, setPrinting] = createSignal(false);
  const shown = createMemo(() => (isPrinting() ? lines() : lines().slice(0, fold.shown())));
  const sums = createMemo(() => {
    const totals = lines().map(({ digest }) => totalOf(digest.sums));
    const sum = (of: 'granted' | 'used') => totals.reduce((all, total) => all + total[of], 0);
    return { granted: sum('granted'), used: sum('used') };
  });
  const sortOf = (key: SortKey) => {
    const now = props.portfolio.sorting();
    return {
      direction: now?.key === key ? now.direction : undefined,
      onPress: () => props.portfolio.sort(key),
    };
  };
  const more = () => {
    const next = lines()[fold.shown()];
    fold.more();
    const row = next && document.getElementById(rowId(next.head.id));
    row?.querySelector('a')?.focus();
  };

  // Paper has no button for the rest, so all of it is there while it prints, whichever way somebody asked for it.
  const before = () => setPrinting(true);
  const after = () => setPrinting(false);
  onMount(() => {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
  });
  onCleanup(() => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  });

  return (
    <Show
      when={lines().length > 0}
      fallback={
        <EmptyState action={<Button onClick={props.portfolio.clear}>{words().filter.clear}</Button>}>
          {words().nothingFound}
        </EmptyState>
      }
    >
      <div class="pf-list">
        <ListOrder portfolio={props.portfolio} />
        <PrintedHead filters={props.portfolio.filters()} />
        <table class="tbl reflow">
          <caption class="vh">{words().columns.caption}</caption>
          <thead>
            <tr>
              <For each={columns}>
                {(column) => (
                  <ColumnHead
                    label={words().columns[column.key]}
                    numeric={'numeric' in column}
                    sort={sortOf(column.key)}
                  />
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(line) => (
                <ListRow
                  line={line}
                  query={props.portfolio.filters().text}
                  medians={props.portfolio.medians()}
                />
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <td>{words().shownOf(shown().length, lines().length)}</td>
              <td />
              <td />
              <td />
              <td class="r">{words().sum}</td>
              <td class="r" data-l={words().columns.granted}>
                {f().number(sums().granted)}
              </td>
              <td class="r" data-l={words().columns.used}>
                {f().number(sums().used)}
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
        <ShowMore fold={fold} all={lines().length} onMore={more} />
        <p class="acts">
          <Button icon="print" onClick={() => window.print()}>
            {t().common.print}
          </Button>
          <ExportButtons portfolio={props.portfolio} />
        </p>
      </div>
    </Show>
  );
}
