import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Select } from '../../kit/Select.tsx';
import type { Portfolio } from './portfolioState.ts';
import { isSortKey, sortKeys } from './sorting.ts';

/** The order of the list on phones, where the table has no headings to press. */
export function ListOrder(props: { portfolio: Portfolio }) {
  const { t } = useTexts();
  const words = () => t().portfolio;
  /** While one searches, the best first is an order too. */
  const best = () => (props.portfolio.filters().text.trim() ? words().sortBestFirst : undefined);
  const options = () =>
    Object.keys(sortKeys)
      .filter(isSortKey)
      .map((key) => ({ value: key, label: words().columns[key] }));
  return (
    <div class="listorder">
      <Select
        label={words().sortBy}
        empty={best()}
        value={props.portfolio.sorting()?.key}
        options={options()}
        onChange={(key) => (isSortKey(key) ? props.portfolio.sort(key) : props.portfolio.unsort())}
      />
      <Button onClick={props.portfolio.reverse}>{words().reverse}</Button>
    </div>
  );
}
