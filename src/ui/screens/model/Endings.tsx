import { For } from 'solid-js';
import { endingReasonId } from '../../../domain/model.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ModelSection } from './ModelSection.tsx';

/** The two ways to end, the reasons for stopping, and what is not an end: resting and going back (E1–E3, G11). */
export function Endings() {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().modelScreen;
  return (
    <ModelSection id="slut" heading={words().endings}>
      <p>{words().endingsAbout}</p>
      <div class="pairs">
        <div>
          <h3>
            <Chip kind="realised">{t().common.realised}</Chip>
          </h3>
          <p>{words().realised}</p>
        </div>
        <div>
          <h3>
            <Chip kind="stopped">{t().common.stopped}</Chip>
          </h3>
          <p>{words().cancelled}</p>
        </div>
      </div>
      <h3>{words().reasons}</h3>
      <dl class="named three">
        <For each={endingReasonId.options}>
          {(id) => (
            <div>
              <dt>{said(endingReasonWords[id].name)}</dt>
              <dd>{said(endingReasonWords[id].help)}</dd>
            </div>
          )}
        </For>
      </dl>
      <h3>{words().otherMoves}</h3>
      <p>{words().onHold}</p>
      <p>{words().goingBack}</p>
    </ModelSection>
  );
}
