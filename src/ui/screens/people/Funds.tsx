import { createSignal, For, Show } from 'solid-js';
import { closeFund, reopenFund } from '../../../domain/budget.ts';
import { may } from '../../../domain/may.ts';
import type { Fund } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { thingKey } from '../../app/undo/things.ts';
import { Button } from '../../kit/Button.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { FundDialog } from './FundDialog.tsx';
import { fundRules } from './fundRules.ts';

/** The city's own funds, with their rules as they are said to whoever applies (F4). */
export function Funds() {
  const { organisation, actor } = useCity();
  const { t, f } = useTexts();
  const words = () => t().people;
  const [isAdding, setAdding] = createSignal(false);
  const sorted = () =>
    [...organisation().funds].sort(
      (a, b) => Number(Boolean(a.closedAt)) - Number(Boolean(b.closedAt)) || f().compare(a.name, b.name),
    );
  return (
    <Section
      heading={words().funds}
      count={sorted().length}
      aside={
        <Show when={may(actor(), 'fund.set', {})}>
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {words().addFund}
          </Button>
        </Show>
      }
    >
      <p class="meta">{sorted().length > 0 ? words().fundsAbout : words().noFunds}</p>
      <Lines label={words().funds}>
        <For each={sorted()}>{(fund) => <FundLine fund={fund} />}</For>
      </Lines>
      <Show when={isAdding()}>
        <FundDialog open onClose={() => setAdding(false)} />
      </Show>
    </Section>
  );
}

function FundLine(props: { fund: Fund }) {
  const { actor } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [isChanging, setChanging] = createSignal(false);
  const fundId = () => ({ fundId: props.fund.id });
  const open = () => act(reopenFund, fundId(), { said: words().fundReopened(props.fund.name) });
  const shut = () => act(closeFund, fundId(), { said: words().fundClosed(props.fund.name) });
  const items = (): MenuItem[] =>
    props.fund.closedAt
      ? [{ label: words().reopenFund, icon: 'undo', onSelect: () => void open() }]
      : [
          { label: t().common.change, icon: 'pen', onSelect: () => setChanging(true) },
          { label: words().closeFund, icon: 'lock', onSelect: () => void shut() },
        ];
  return (
    <>
      <Line
        thing={thingKey(props.fund.id)}
        title={props.fund.name}
        meta={
          <>
            <Show when={!props.fund.closedAt} fallback={words().closedFund}>
              {fundRules(words().fundRule, f(), props.fund).join(' · ')}
            </Show>
            <Show when={props.fund.priorities}>
              {(priorities) => (
                <>
                  <br />
                  {priorities()}
                </>
              )}
            </Show>
          </>
        }
        actions={
          <Show when={may(actor(), 'fund.set', {})}>
            <Menu look="more" label={words().manageFund(props.fund.name)} items={items()} />
          </Show>
        }
      />
      <Show when={isChanging()}>
        <FundDialog fund={props.fund} open onClose={() => setChanging(false)} />
      </Show>
    </>
  );
}
