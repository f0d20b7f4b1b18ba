import { Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { MoneyBar } from '../../../kit/MoneyBar.tsx';
import { type MoneyView, sharesOf } from './moneyView.ts';

/** Who pays how much (F3): the bar. The names are short ones where the place is narrow. */
export function MoneyShares(props: { view: MoneyView; short?: boolean }) {
  const { t, f } = useTexts();
  const { departmentName, organisation } = useCity();
  const words = () => t().initiative.money;
  const shares = () => sharesOf(props.view);
  const name = (id: string | undefined) => {
    const code = organisation().departments.find((one) => one.id === id)?.code;
    return props.short && code ? code : departmentName(id);
  };
  return (
    <Show when={shares().length > 0}>
      <MoneyBar
        shares={shares().map(({ departmentId, amount, state, used }) => ({
          amount,
          amountText: f().kronor(amount),
          name: name(departmentId),
          state,
          used,
          detail: state === 'undecided' ? words().undecided : undefined,
        }))}
      />
    </Show>
  );
}
