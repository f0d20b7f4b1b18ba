import { For, Show } from 'solid-js';
import { totalOf } from '../../../../domain/funding.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import type { MoneyView } from './moneyView.ts';

/** How it stands, in sentences: who has decided, what is missing, and every department that has used more than it granted (F5). */
export function MoneyInWords(props: { view: MoneyView }) {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const words = () => t().initiative.money;
  const total = () => totalOf(props.view.sums);
  const left = () => total().granted - total().used;
  const over = () => props.view.sums.filter(({ overspent }) => overspent > 0);
  const lacks = () => {
    const shared = props.view.coFunding;
    return shared ? shared.missing - shared.accepted : 0;
  };
  return (
    <div class="moneyline">
      <Show when={props.view.coFunding}>
        {(shared) => (
          <p>
            <b>{words().decidedOf(shared().decided, shared().of)}</b>{' '}
            <Show when={lacks() > 0}>{words().missing(f().kronor(lacks()))}</Show>
          </p>
        )}
      </Show>
      <Show when={over().length === 0 && total().granted > 0}>
        <p>{words().withinAll(f().kronor(left()))}</p>
      </Show>
      <For each={over()}>
        {({ departmentId, overspent }) => (
          <p class="over">
            <Icon name="bang" small />
            <span>
              {words().overspentBy(
                departmentId ? departmentName(departmentId) : words().noDepartment,
                f().kronor(overspent),
              )}
            </span>
          </p>
        )}
      </For>
    </div>
  );
}
