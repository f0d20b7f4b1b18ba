import { createMemo, Show } from 'solid-js';
import { type DepartmentYear, departmentYears } from '../../../../domain/cityMoney.ts';
import type { Listed } from '../../../../domain/digest.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { type BarDetail, BarRows } from '../../../kit/BarRows.tsx';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useNames } from './names.ts';

/** What each department has granted of this year's budget (F2). It counts every initiative, whatever is chosen above. */
export function Budgets(props: { all: readonly Listed[] }) {
  const { t, f } = useTexts();
  const { organisation, today } = useCity();
  const names = useNames();
  const words = () => t().pictures.budget;
  const year = () => Number(today().slice(0, 4));
  const years = createMemo(() => departmentYears(props.all, organisation().budgets, year()));
  const isOver = ({ left }: DepartmentYear) => left !== undefined && left < 0;
  const caption = () => {
    const over = years().filter(isOver);
    if (over.length > 0)
      return words().captionOver(
        f().list(over.map(({ departmentId }) => names.department(departmentId))),
        over.length,
      );
    const withBudget = years().filter(({ budget }) => budget !== undefined);
    const sum = (of: 'granted' | 'budget', among: readonly DepartmentYear[]) =>
      among.reduce((all, one) => all + (one[of] ?? 0), 0);
    if (withBudget.length === 0) return words().captionNoBudget(f().kronor(sum('granted', years())));
    const [granted, budget] = [sum('granted', withBudget), sum('budget', withBudget)];
    return words().caption(f().kronor(granted), f().kronor(budget), f().kronor(budget - granted));
  };
  const inWords = ({ granted, budget, left }: DepartmentYear): readonly BarDetail[] => [
    { look: 'full', text: t().pictures.money.granted(f().kronor(granted)) },
    budget === undefined
      ? { text: words().noBudget }
      : { look: 'outline', text: words().budgetOf(f().kronor(budget)) },
    ...(left !== undefined && left < 0
      ? [{ look: 'hatched', text: words().over(f().kronor(-left)), strong: true } as const]
      : []),
  ];
  return (
    <Section heading={words().title(year())} aside={<span class="meta">{words().aside}</span>}>
      <Show when={years().length > 0} fallback={<p>{words().nothing(year())}</p>}>
        <Picture
          caption={caption()}
          table={{
            caption: words().table,
            reflow: true,
            columns: [
              { label: t().pictures.department },
              { label: words().columns.budget, numeric: true },
              { label: words().columns.granted, numeric: true },
              { label: words().columns.left, numeric: true },
            ],
            rows: years().map((one) => [
              names.department(one.departmentId),
              one.budget === undefined ? words().notSet : f().kronor(one.budget),
              f().kronor(one.granted),
              one.left === undefined ? '–' : f().kronor(one.left),
            ]),
          }}
        >
          <BarRows
            label={words().name}
            rows={years().map((one) => ({
              name: names.department(one.departmentId),
              details: inWords(one),
              parts: [
                { amount: one.budget ?? 0, look: 'outline' },
                { amount: Math.min(one.granted, one.budget ?? 0), look: 'full' },
                { amount: Math.max(0, one.granted - (one.budget ?? 0)), look: 'hatched', after: true },
              ],
            }))}
          />
        </Picture>
      </Show>
    </Section>
  );
}
