import { createMemo, Show } from 'solid-js';
import { totalOf } from '../../../../domain/funding.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { DefinitionList } from '../../../kit/DefinitionList.tsx';
import { Section } from '../../../kit/Section.tsx';
import { MoneyShares } from '../money/MoneyShares.tsx';
import { moneyView } from '../money/moneyView.ts';
import { useRecord } from '../recordContext.ts';

/** Medel at a glance: who pays, who has not decided, what is used and what is left (F3, F5). */
export function MoneyBox() {
  const { t, f } = useTexts();
  const record = useRecord();
  const words = () => t().initiative.money;
  const view = createMemo(() => moneyView(record()));
  const total = () => totalOf(view().sums);
  const left = () => total().granted - total().used;
  const facts = () => {
    const { estimated, granted, used } = total();
    return [
      ...(granted === 0 && estimated > 0 ? [{ term: words().estimated, detail: f().kronor(estimated) }] : []),
      ...(granted > 0 ? [{ term: words().granted, detail: f().kronor(granted) }] : []),
      ...(used > 0 || granted > 0 ? [{ term: words().used, detail: f().kronor(used) }] : []),
      ...(granted > 0 && left() >= 0 ? [{ term: words().left, detail: f().kronor(left()) }] : []),
    ];
  };
  return (
    <Show when={facts().length > 0 || view().request}>
      <Section
        heading={t().initiative.frame.parts.medel}
        aside={
          <ButtonLink kind="quiet" href={paths.initiative(record().row.id, 'medel')}>
            {t().common.show}
          </ButtonLink>
        }
      >
        <Show when={view().coFunding}>
          {(shared) => (
            <p class="moneyline">
              <b>{words().decidedOf(shared().decided, shared().of)}</b>
              <Show when={shared().missing > shared().accepted}>
                {' '}
                {words().missing(f().kronor(shared().missing - shared().accepted))}
              </Show>
            </p>
          )}
        </Show>
        <MoneyShares view={view()} />
        <DefinitionList items={facts()} />
        <Show when={total().overspent > 0}>
          <p class="over">{words().overspent(f().kronor(total().overspent))}</p>
        </Show>
      </Section>
    </Show>
  );
}
