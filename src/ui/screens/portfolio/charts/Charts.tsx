import { createMemo, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { isFiltered } from '../filters.ts';
import { inPhase, standingAs } from '../pick.ts';
import type { Portfolio } from '../portfolioState.ts';
import { PrintedHead } from '../PrintedHead.tsx';
import { Ages } from './Ages.tsx';
import { Budgets } from './Budgets.tsx';
import './charts.css';
import { CoFunding } from './CoFunding.tsx';
import { Flow } from './Flow.tsx';
import { Funnel } from './Funnel.tsx';
import { Money } from './Money.tsx';

/** Bilder (R2): where the initiatives stand, who pays, and what became of them. The filters are those of the board and the list. */
export default function Charts(props: { portfolio: Portfolio }) {
  const { t } = useTexts();
  const words = () => t().pictures;
  /** What has ended is half of what the pictures tell, so it is left out only if somebody asks for one standing. */
  const standing = () => {
    const { standing } = props.portfolio.filters();
    return standing === 'underWay' ? 'all' : standing;
  };
  const lines = createMemo(() =>
    inPhase(standingAs(props.portfolio.within(), standing()), props.portfolio.filters().phase),
  );
  const isAll = () => lines().length === standingAs(props.portfolio.all(), 'all').length;
  return (
    <Show
      when={lines().length > 0}
      fallback={
        <Show
          when={isFiltered(props.portfolio.filters())}
          fallback={<EmptyState>{t().portfolio.empty}</EmptyState>}
        >
          <EmptyState action={<Button onClick={props.portfolio.clear}>{t().portfolio.filter.clear}</Button>}>
            {t().portfolio.nothingFound}
          </EmptyState>
        </Show>
      }
    >
      <div class="charts">
        <PrintedHead filters={{ ...props.portfolio.filters(), standing: standing() }} />
        <p class="meta counted">
          {isAll() ? words().countedAll(lines().length) : words().countedChosen(lines().length)}
        </p>
        <Funnel lines={lines()} />
        <Ages lines={lines()} all={props.portfolio.all()} />
        <div class="chartpair">
          <Money lines={lines()} />
          <Budgets all={props.portfolio.all()} />
        </div>
        <CoFunding lines={lines()} />
        <Flow lines={lines()} />
        <p class="acts">
          <Button icon="print" onClick={() => window.print()}>
            {t().common.print}
          </Button>
        </p>
      </div>
    </Show>
  );
}
