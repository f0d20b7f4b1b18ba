import { For, Show } from 'solid-js';
import { deliverables, type GateId, phases } from '../../../domain/model.ts';
import { deliverableWords, driveWords, gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { gateAnchor, phaseAnchor } from '../../app/modelAnchors.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { ModelSection } from './ModelSection.tsx';

/** Each phase with the gate after it, and what should exist by then. */
export function Phases() {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().modelScreen;
  return (
    <ModelSection id="faser" heading={words().phases}>
      <ol class="modelphases">
        <For each={phases}>
          {({ id, gate }) => (
            <li>
              <div class="phase" id={phaseAnchor(phaseNumber[id])} tabindex={-1}>
                <PhaseTile phase={phaseNumber[id]} />
                <div>
                  <h3>
                    <span class="vh">{words().phaseOf(phaseNumber[id])}: </span>
                    {said(phaseWords[id].name)}
                  </h3>
                  <p>{said(phaseWords[id].help)}</p>
                </div>
              </div>
              <Show when={gate} fallback={<p class="afterlast">{words().lastPhase}</p>}>
                {(after) => <Gate id={after()} />}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="aside">{words().missingIsFine}</p>
      <h3>{words().drives}</h3>
      <p>{words().drivesAbout}</p>
      <dl class="named three">
        <For each={Object.values(driveWords)}>
          {(drive) => (
            <div>
              <dt>{said(drive.name)}</dt>
              <dd>{said(drive.help)}</dd>
            </div>
          )}
        </For>
      </dl>
    </ModelSection>
  );
}

function Gate(props: { id: GateId }) {
  const { t } = useTexts();
  const said = useSaid();
  const name = () => said(gateWords[props.id].name);
  return (
    <div class="modelgate" id={gateAnchor[props.id]} tabindex={-1}>
      <h3>
        <Icon name="gate" />
        {name()}
      </h3>
      <p>{said(gateWords[props.id].help)}</p>
      <h4>{t().modelScreen.existsAtEnd(name())}</h4>
      <dl class="named">
        <For each={deliverables[props.id]}>
          {(id) => (
            <div>
              <dt>{said(deliverableWords[id].name)}</dt>
              <dd>{said(deliverableWords[id].help)}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
