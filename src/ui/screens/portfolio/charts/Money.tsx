import { createMemo, For, Show } from 'solid-js';
import { cityMoney, type DepartmentMoney } from '../../../../domain/cityMoney.ts';
import type { Listed } from '../../../../domain/digest.ts';
import { totalOf } from '../../../../domain/funding.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { type BarDetail, type BarPart, BarRows } from '../../../kit/BarRows.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useNames } from './names.ts';

type Sums = Omit<DepartmentMoney, 'departmentId' | 'undecided'>;

/** Pengar: granted, used and estimated per department (F1); what is used beyond what was granted is said (F5). */
export function Money(props: { lines: readonly Listed[] }) {
  const { t, f } = useTexts();
  const names = useNames();
  const words = () => t().pictures.money;
  const money = createMemo(() => cityMoney(props.lines));
  const total = () => totalOf(money().departments);
  const cells = ({ estimated, asked, granted, used }: Sums) =>
    [estimated, asked, granted, used, granted - used].map((amount) => f().kronor(amount));
  const caption = () => {
    const { granted, used, estimated, overspent } = total();
    const [g, u, e] = [f().kronor(granted), f().kronor(used), f().kronor(estimated)];
    if (overspent > 0) return words().captionOver(g, u, f().kronor(overspent));
    return granted === 0 && used === 0 ? words().captionNoGrant(e) : words().caption(g, u, e);
  };
  const inWords = ({ granted, used, estimated, overspent }: Sums): readonly BarDetail[] => [
    { look: 'outline', text: words().granted(f().kronor(granted)) },
    { look: 'full', text: words().used(f().kronor(used)) },
    ...(overspent > 0
      ? [{ look: 'hatched', text: words().overspent(f().kronor(overspent)), strong: true } as const]
      : []),
    ...(estimated > 0 ? [{ look: 'across', text: words().estimated(f().kronor(estimated)) } as const] : []),
  ];
  return (
    <Section heading={words().title}>
      <Show when={money().departments.length > 0} fallback={<p>{words().nothing}</p>}>
        <Picture
          caption={caption()}
          notes={
            <For each={money().overuses}>
              {({ initiativeId, title, departmentId, amount }) => (
                <p class="over">
                  <Icon name="bang" small />
                  <a href={paths.initiative(initiativeId, 'medel')}>
                    {words().over(names.department(departmentId), f().kronor(amount), title)}
                  </a>
                </p>
              )}
            </For>
          }
          table={{
            caption: words().table,
            reflow: true,
            columns: [
              { label: t().pictures.department },
              { label: words().columns.estimated, numeric: true },
              { label: words().columns.asked, numeric: true },
              { label: words().columns.granted, numeric: true },
              { label: words().columns.used, numeric: true },
              { label: words().columns.left, numeric: true },
            ],
            rows: money().departments.map((sum) => [names.department(sum.departmentId), ...cells(sum)]),
            footer: money().departments.length > 1 ? [words().sum, ...cells(total())] : undefined,
          }}
        >
          <BarRows
            label={words().name}
            rows={money().departments.map((sum) => ({
              name: names.department(sum.departmentId),
              details: inWords(sum),
              parts: partsOf(sum),
              mark: sum.estimated || undefined,
            }))}
          />
        </Picture>
      </Show>
    </Section>
  );
}

/** The frame is what was granted, the ink what was used; beyond the frame it is hatched. */
function partsOf({ granted, used }: Sums): readonly BarPart[] {
  return [
    { amount: granted, look: 'outline' },
    { amount: Math.min(used, granted), look: 'full' },
    { amount: Math.max(0, used - granted), look: 'hatched', after: true },
  ];
}
