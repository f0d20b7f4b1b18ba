import { Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { DefinitionList } from '../../../kit/DefinitionList.tsx';
import { MoneyBar } from '../../../kit/MoneyBar.tsx';
import { type MoneyView, sharesOf } from './moneyView.ts';

/** Who pays how much (F3): the bar, and every part of it in words. */
export function MoneyShares(props: { view: MoneyView }) {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const words = () => t().initiative.money;
  const shares = () => sharesOf(props.view);
  const name = (id: string | undefined) => (id ? departmentName(id) : words().noDepartment);
  return (
    <Show when={shares().length > 0}>
      <MoneyBar
        bare
        shares={shares().map(({ departmentId, amount, state, used }) => ({
          amount,
          amountText: f().kronor(amount),
          name: name(departmentId),
          state,
          used,
        }))}
      />
      <DefinitionList
        items={shares().map(({ departmentId, amount, state }) => ({
          term: state === 'undecided' ? words().notDecidedBy(name(departmentId)) : name(departmentId),
          detail: f().kronor(amount),
        }))}
      />
    </Show>
  );
}
