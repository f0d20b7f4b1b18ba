import { For } from 'solid-js';
import { outcomeId } from '../../../domain/model.ts';
import { outcomeWords } from '../../../domain/outcomeWords.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ModelSection } from './ModelSection.tsx';

/** The five answers a department may give, and how several departments decide together (G4, G6). */
export function Outcomes() {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().modelScreen;
  return (
    <ModelSection id="beslut" heading={words().outcomes}>
      <p>{words().outcomesAbout}</p>
      <dl class="named outcomes">
        <For each={outcomeId.options}>
          {(id) => (
            <div>
              <dt>
                {said(outcomeWords[id].name)}
                <span class="meta">{words().inRecord(said(outcomeWords[id].formal))}</span>
              </dt>
              <dd>{said(outcomeWords[id].help)}</dd>
            </div>
          )}
        </For>
      </dl>
      <h3 id="samfinansiering" tabindex={-1}>
        {words().coFundingTitle}
      </h3>
      <For each={words().coFunding}>{(text) => <p>{text}</p>}</For>
    </ModelSection>
  );
}
