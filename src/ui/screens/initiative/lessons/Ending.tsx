import { Show } from 'solid-js';
import type { Ending as EndingRow } from '../../../../domain/ending.ts';
import { phaseWords } from '../../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Section } from '../../../kit/Section.tsx';

/** One ending: how, why, what was learned and what others may use. One that was opened again says so (E4). */
export function Ending(props: { ending: EndingRow }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { nameOf } = useCity();
  const words = () => t().initiative.lessons;
  const ending = () => props.ending;
  const day = () => f().date(ending().at);
  const heading = () =>
    ending().as === 'realised'
      ? words().endedRealised(day())
      : words().endedStopped(said(phaseWords[ending().phase].name), day());
  return (
    <Section
      heading={heading()}
      aside={
        <Show when={ending().reopenedAt}>
          <span class="meta">{words().earlierEnding}</span>
        </Show>
      }
    >
      <Show when={ending().reopenedAt} fallback={<p class="thanks">{words().thanks}</p>}>
        {(at) => (
          <p class="meta">
            {words().reopened(nameOf(ending().reopenedBy), f().date(at()), ending().reopenReason ?? '')}
          </p>
        )}
      </Show>
      <dl class="told">
        <Show when={ending().reason}>
          {(reason) => (
            <div>
              <dt>{words().reason}</dt>
              <dd>{ending().otherReason ?? said(endingReasonWords[reason()].name)}</dd>
            </div>
          )}
        </Show>
        <div>
          <dt>{words().lessons}</dt>
          <dd>{ending().lessons}</dd>
        </div>
        <div>
          <dt>{words().reusable}</dt>
          <dd>{ending().reusable}</dd>
        </div>
      </dl>
      <p class="meta">{words().by(nameOf(ending().by), day())}</p>
    </Section>
  );
}
