import { createSignal } from 'solid-js';
import { goBack } from '../../../../domain/journey.ts';
import { numberOfPhase, type PhaseId, phases } from '../../../../domain/model.ts';
import { phaseWords } from '../../../../domain/modelWords.ts';
import { useAct } from '../../../app/act.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { useRecord } from '../recordContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Back to an earlier phase, with a reason; to come forward again the gate is decided anew (G11). */
export function GoBackDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const said = useSaid();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.goBack;
  const initiativeId = record().row.id;
  const earlier = () => phases.slice(0, numberOfPhase(record().row.phase) - 1).map(({ id }) => id);
  const [chosen, setChosen] = createSignal<PhaseId>();
  // One step back unless another is chosen.
  const to = () => chosen() ?? earlier().at(-1) ?? 'exploreIdea';
  const name = (phase: PhaseId) =>
    t().initiative.deeds.numberedPhase(numberOfPhase(phase), said(phaseWords[phase].name));
  return (
    <ReasonDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      text={words().text}
      label={words().reason}
      missing={words().missing}
      submit={words().submit}
      draft={`goBack:${initiativeId}`}
      save={(reason, draft) =>
        act(
          goBack,
          { initiativeId, to: to(), reason: reason ?? '' },
          { draft, said: words().done(said(phaseWords[to()].name)) },
        )
      }
    >
      <RadioGroup
        label={words().phase}
        value={to()}
        options={earlier().map((phase) => ({ value: phase, label: name(phase) }))}
        onChange={setChosen}
      />
    </ReasonDialog>
  );
}
