import { createEffect, lazy, on, onMount, Show, Suspense } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { announce } from '../../app/announce.ts';
import { arrive } from '../../app/arrival.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Board } from './Board.tsx';
import { CountLine } from './CountLine.tsx';
import { createPortfolio, type Portfolio as PortfolioShown } from './portfolioState.ts';
import { PortfolioList } from './PortfolioList.tsx';
import { PortfolioTop } from './PortfolioTop.tsx';

const Charts = lazy(() => import('./charts/Charts.tsx'));

/** Portfölj: everything that is under way, how long it has stood, and what it waits for; as a board, a list or pictures (R1, R2). */
export default function Portfolio() {
  const { t } = useTexts();
  const { actor, isComplete } = useCity();
  const portfolio = createPortfolio();
  const words = () => t().portfolio;
  let page: HTMLDivElement | undefined;
  createEffect(() => {
    document.title = t().shell.titleOfView(words().title);
  });
  // What was chosen is heard as well as seen (4.1.3).
  createEffect(
    on(portfolio.address, () => announce(words().found(portfolio.lines().length)), { defer: true }),
  );
  onMount(() => page && arrive(page));
  return (
    <div ref={page} class="page portfolio">
      <div class="pad">
        <PortfolioTop portfolio={portfolio} />
        <Show
          when={portfolio.all().length > 0}
          fallback={
            <Show
              when={isComplete()}
              fallback={<Loading>{t().common.fetching(words().thePortfolio)}</Loading>}
            >
              <EmptyState
                action={
                  <Show when={may(actor(), 'idea.capture', {})}>
                    <ButtonLink kind="ink" href={paths.capture} icon="plus">
                      {t().shell.captureIdea}
                    </ButtonLink>
                  </Show>
                }
              >
                {words().empty}
              </EmptyState>
            </Show>
          }
        >
          <CountLine portfolio={portfolio} />
          <Show when={portfolio.isCharts()} fallback={<BoardOrList portfolio={portfolio} />}>
            <Suspense fallback={<Loading>{t().common.fetching(t().pictures.view)}</Loading>}>
              <Charts portfolio={portfolio} />
            </Suspense>
          </Show>
        </Show>
      </div>
    </div>
  );
}

function BoardOrList(props: { portfolio: PortfolioShown }) {
  const { t } = useTexts();
  const words = () => t().portfolio;
  return (
    <Show
      when={props.portfolio.standing().length > 0}
      fallback={
        <EmptyState action={<Button onClick={props.portfolio.clear}>{words().filter.clear}</Button>}>
          {words().nothingFound}
        </EmptyState>
      }
    >
      <Show when={props.portfolio.isList()} fallback={<Board portfolio={props.portfolio} />}>
        <PortfolioList portfolio={props.portfolio} />
      </Show>
    </Show>
  );
}
