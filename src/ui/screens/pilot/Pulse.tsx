import { createMemo, Show } from 'solid-js';
import type { ValueCheck } from '../../../domain/pilot.ts';
import { valuePulse } from '../../../domain/valuePulse.ts';
import { useTexts } from '../../app/texts.tsx';
import { Picture } from '../../kit/Picture.tsx';
import { PulseRow } from '../../kit/PulseRow.tsx';
import { Section } from '../../kit/Section.tsx';

/** Värdepuls: go on, adjust or close down? What the value checks have said, in order of time (G13). */
export function Pulse(props: { checks: readonly ValueCheck[] }) {
  const { t, f } = useTexts();
  const words = () => t().pictures.pulse;
  const pulse = createMemo(() => valuePulse(props.checks));
  return (
    <Section heading={words().title} aside={<span class="meta">{words().aside}</span>}>
      <Show when={pulse().last} fallback={<p class="none-yet">{words().nothing}</p>}>
        {(last) => (
          <Picture
            caption={words().caption(
              pulse().yes,
              pulse().checks.length,
              words().values[last().value],
              words().verdicts[last().verdict],
              f().shortDate(last().on),
            )}
            table={{
              caption: words().table,
              columns: [
                { label: words().columns.day },
                { label: words().columns.value },
                { label: words().columns.verdict },
              ],
              rows: pulse()
                .checks.toReversed()
                .map(({ on, value, verdict }) => [
                  <span class="nw">{f().date(on)}</span>,
                  t().pilot.values[value],
                  t().pilot.verdicts[verdict],
                ]),
            }}
          >
            <PulseRow
              name={words().name}
              pulses={pulse().checks.map(({ on, value, verdict }) => ({
                value,
                word: t().pilot.values[value],
                next: t().pilot.verdicts[verdict],
                when: f().shortDate(on),
              }))}
              earlier={words().earlier}
            />
          </Picture>
        )}
      </Show>
    </Section>
  );
}
