import { createMemo, Show } from 'solid-js';
import { cityMoney } from '../../../../domain/cityMoney.ts';
import type { Listed } from '../../../../domain/digest.ts';
import { useTexts } from '../../../app/texts.tsx';
import { DefinitionList } from '../../../kit/DefinitionList.tsx';
import { MoneyBar, type MoneyShare } from '../../../kit/MoneyBar.tsx';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useNames } from './names.ts';

/** Samfinansiering: who pays, and who has not decided (F3). */
export function CoFunding(props: { lines: readonly Listed[] }) {
  const { t, f } = useTexts();
  const names = useNames();
  const words = () => t().pictures.coFunding;
  const money = createMemo(() => cityMoney(props.lines));
  const payers = createMemo(() =>
    money()
      .departments.map((sum) => ({ ...sum, share: sum.granted + sum.undecided }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share),
  );
  const all = () => payers().reduce((sum, { share }) => sum + share, 0);
  const shares = (): readonly MoneyShare[] =>
    payers().flatMap(({ departmentId, granted, undecided, used }) => {
      const name = names.department(departmentId);
      const given: MoneyShare = {
        amount: granted,
        amountText: f().kronor(granted),
        name,
        state: 'granted',
        used,
      };
      const waits: MoneyShare = {
        amount: undecided,
        amountText: f().kronor(undecided),
        name: words().undecided(name),
        state: 'undecided',
      };
      return [given, waits].filter(({ amount }) => amount > 0);
    });
  return (
    <Section heading={words().title} aside={<span class="meta">{words().aside}</span>}>
      <Show when={payers()[0]} fallback={<p>{words().nothing}</p>}>
        {(most) => (
          <Picture
            caption={words().caption(
              money().coFunded,
              money().funded,
              names.department(most().departmentId),
              f().kronor(most().share),
            )}
            table={{
              caption: words().table,
              reflow: true,
              columns: [
                { label: t().pictures.department },
                { label: words().columns.granted, numeric: true },
                { label: words().columns.undecided, numeric: true },
                { label: words().columns.share, numeric: true },
              ],
              rows: payers().map(({ departmentId, granted, undecided, share }) => [
                names.department(departmentId),
                f().kronor(granted),
                f().kronor(undecided),
                words().percent(f().number((100 * share) / all(), 0)),
              ]),
            }}
          >
            <MoneyBar bare shares={shares()} />
            <DefinitionList
              items={shares().map(({ name, amountText }) => ({ term: name, detail: amountText }))}
            />
          </Picture>
        )}
      </Show>
    </Section>
  );
}
