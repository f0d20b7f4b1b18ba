import { createMemo, Show } from 'solid-js';
import type { Listed } from '../../../../domain/digest.ts';
import { agesInPhase } from '../../../../domain/phaseTimes.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { phaseNumber } from '../../../app/phaseNumber.ts';
import { useTexts } from '../../../app/texts.tsx';
import { DotColumns } from '../../../kit/DotColumns.tsx';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { standingAs } from '../pick.ts';
import { useNames } from './names.ts';

/** Titles that a sentence has room for. */
const fewTitles = 2;

/** Ålder i fas: who is stuck? The medians are of everything under way, as in the list, whatever is chosen. */
export function Ages(props: { lines: readonly Listed[]; all: readonly Listed[] }) {
  const { t, f } = useTexts();
  const { today } = useCity();
  const names = useNames();
  const words = () => t().pictures.ages;
  const ages = createMemo(() => agesInPhase(props.lines, today(), standingAs(props.all, 'underWay')));
  const all = createMemo(() =>
    ages()
      .phases.flatMap(({ ages, median }) => ages.map((age) => ({ ...age, median })))
      .toSorted((a, b) => b.days - a.days),
  );
  const caption = () => {
    const [longest] = all();
    if (!longest) return '';
    const equals = all().filter(({ days, phase }) => days === longest.days && phase === longest.phase);
    const who =
      equals.length > fewTitles
        ? words().few(equals.length)
        : f().list(equals.map(({ title }) => t().pictures.quoted(title)));
    const stuck = all().filter(({ isLong }) => isLong);
    const where = [f().days(longest.days), names.phase(longest.phase)] as const;
    // The longest of all need not be long for its phase: then another one is stuck, and is the one to name.
    const first = stuck[0];
    if (!first) {
      const hasMedian = all().some(({ median }) => median !== undefined);
      return hasMedian ? words().notStuck(who, ...where) : words().tooFew(who, ...where);
    }
    return words().stuck(
      stuck.length,
      first === longest ? who : t().pictures.quoted(first.title),
      f().days(first.days),
      names.phase(first.phase),
    );
  };
  return (
    <Section heading={words().title} aside={<span class="meta">{words().aside}</span>}>
      <Show
        when={all().length > 0}
        fallback={<p>{ages().unknown.length > 0 ? words().onlyUnknown : words().nothing}</p>}
      >
        <Picture
          caption={caption()}
          notes={
            <Show when={ages().unknown.length > 0}>
              <p class="meta">{words().unknown(ages().unknown.length)}</p>
            </Show>
          }
          table={{
            caption: words().table,
            reflow: true,
            columns: [
              { label: t().pictures.initiative },
              { label: t().pictures.phase },
              { label: words().days, numeric: true },
              { label: words().medianColumn, numeric: true },
            ],
            rows: all().map(({ initiativeId, title, phase, days, median }) => [
              <a href={paths.initiative(initiativeId)}>{title}</a>,
              names.numbered(phase),
              f().number(days),
              median === undefined ? '–' : f().number(median),
            ]),
          }}
        >
          <DotColumns
            name={words().name}
            nameOf={words().nameOf}
            tick={(days) => f().days(days)}
            columns={ages().phases.map(({ phase, ages, median }) => ({
              phase: phaseNumber[phase],
              name: names.phase(phase),
              empty: words().noneIn,
              median: median === undefined ? undefined : { days: median, text: words().median(median) },
              dots: ages.map(({ days, title, isLong }) => ({
                days,
                named: isLong ? { title, days: f().days(days) } : undefined,
              })),
            }))}
          />
        </Picture>
      </Show>
    </Section>
  );
}
