import { useShell } from '../../app/shellSlots.ts';
import { useTexts } from '../../app/texts.tsx';
import { ViewSwitch } from '../../kit/Tabs.tsx';
import { FindBar } from './FindBar.tsx';
import type { Portfolio } from './portfolioState.ts';

/** Heading, views and the sync button; under them what is looked for. */
export function PortfolioTop(props: { portfolio: Portfolio }) {
  const { t } = useTexts();
  const shell = useShell();
  const words = () => t().portfolio;
  return (
    <>
      <div class="pf-top">
        <h1>{words().title}</h1>
        <ViewSwitch
          label={words().view}
          items={[
            {
              href: props.portfolio.view('board'),
              label: words().board,
              icon: 'board',
              current: !props.portfolio.isList() && !props.portfolio.isCharts(),
            },
            {
              href: props.portfolio.view('list'),
              label: words().list,
              icon: 'list',
              current: props.portfolio.isList(),
            },
            {
              href: props.portfolio.view('charts'),
              label: t().pictures.view,
              icon: 'chart',
              current: props.portfolio.isCharts(),
            },
          ]}
        />
        <span class="sy">{shell.sync()}</span>
      </div>
      <FindBar portfolio={props.portfolio} />
    </>
  );
}
