import { createMemo, Show } from 'solid-js';
import { totalOf } from '../../../../domain/funding.ts';
import { MeaningOf } from '../../../app/MeaningOf.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import { anchorOf } from '../whereFilled.ts';
import { MoneyInWords } from './MoneyInWords.tsx';
import { MoneyShares } from './MoneyShares.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import { moneyView } from './moneyView.ts';
import { UsedMoney } from './UsedMoney.tsx';

/** Medel: who pays (F3), what is estimated, asked, granted and used (F1), and what has been paid (F5). */
export default function Money() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const words = () => t().initiative.money;
  const view = createMemo(() => moneyView(record()));
  const total = () => totalOf(view().sums);
  const hasMoney = () => view().sums.length > 0;
  const toCosts = () => `${paths.initiative(record().row.id, 'upplagg')}#${anchorOf('costItems')}`;
  const mayPlan = () => !whyNot(record().row, 'costItem.add');
  return (
    <div class="money">
      <Show
        when={hasMoney()}
        fallback={
          <EmptyState
            action={
              <Show when={mayPlan()}>
                <ButtonLink href={toCosts()}>{words().toCosts}</ButtonLink>
              </Show>
            }
          >
            {mayPlan() ? words().nothing : words().nothingToRead}
          </EmptyState>
        }
      >
        <Section heading={words().whoPays} aside={<MeaningOf word="samfinansiering" at="samfinansiering" />}>
          <MoneyInWords view={view()} />
          <MoneyShares view={view()} />
        </Section>
        <Section heading={words().perDepartment}>
          <MoneyTable sums={view().sums} total={total()} />
        </Section>
      </Show>
      <UsedMoney />
    </div>
  );
}
