import { createEffect, onMount, Show } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { arrive } from '../../app/arrival.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Board } from './Board.tsx';
import { CountLine } from './CountLine.tsx';
import { createPortfolio } from './portfolioState.ts';
import { PortfolioList } from './PortfolioList.tsx';
import { PortfolioTop } from './PortfolioTop.tsx';

/** Portfölj: everything that is under way, how long it has stood, and what it waits for; as a board or as a list (R1). */
export default function Portfolio() {
  const { t } = useTexts();
  const { actor, isComplete } = useCity();
  const portfolio = createPortfolio();
  const words = () => t().portfolio;
  let page: HTMLDivElement | undefined;
  createEffect(() => {
    document.title = t().shell.titleOfView(words().title);
  });
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
          <Show
            when={portfolio.standing().length > 0}
            fallback={
              <EmptyState action={<Button onClick={portfolio.clear}>{words().filter.clear}</Button>}>
                {words().nothingFound}
              </EmptyState>
            }
          >
            <Show when={portfolio.isList()} fallback={<Board portfolio={portfolio} />}>
              <PortfolioList portfolio={portfolio} />
            </Show>
          </Show>
        </Show>
      </div>
    </div>
  );
}
