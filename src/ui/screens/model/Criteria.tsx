import { For } from 'solid-js';
import { criteria } from '../../../domain/model.ts';
import { criterionWords } from '../../../domain/modelWords.ts';
import { criterionAnchor } from '../../app/modelAnchors.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ModelSection } from './ModelSection.tsx';

/** The nine criteria, as a support for conversation and never a pass mark (C2). */
export function Criteria() {
  const { t } = useTexts();
  const said = useSaid();
  return (
    <ModelSection id="kriterier" heading={t().modelScreen.criteria}>
      <p>{t().modelScreen.criteriaAbout}</p>
      <ol class="modelcriteria">
        <For each={criteria}>
          {(id, nth) => (
            <li id={criterionAnchor(nth() + 1)} tabindex={-1}>
              <span class="num" aria-hidden="true">
                {nth() + 1}
              </span>
              <div>
                <h3>{said(criterionWords[id].name)}</h3>
                <p>{said(criterionWords[id].help)}</p>
              </div>
            </li>
          )}
        </For>
      </ol>
    </ModelSection>
  );
}
