import { goBack, resumeInitiative } from '../../../domain/journey.ts';
import type { PhaseId } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { useAct } from '../../app/act.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ReasonDialog } from '../initiative/deeds/ReasonDialog.tsx';

/** What has been chosen and asks for its reason: back to a phase, or, without one, up from resting. */
export interface Asked {
  readonly id: string;
  readonly to: PhaseId | undefined;
}

/** Back to the phase that was chosen, with a reason (G11). */
export function MoveBackDialog(props: { id: string; to: PhaseId; onClose: () => void; onMoved: () => void }) {
  const { t } = useTexts();
  const said = useSaid();
  const act = useAct();
  const words = () => t().initiative.deeds.goBack;
  return (
    <ReasonDialog
      open
      onClose={props.onClose}
      title={t().portfolio.move.backTo(said(phaseWords[props.to].name))}
      text={words().text}
      label={words().reason}
      missing={words().missing}
      submit={words().submit}
      draft={`goBack:${props.id}`}
      save={async (reason, draft) => {
        const args = { initiativeId: props.id, to: props.to, reason: reason ?? '' };
        const saved = await act(goBack, args, { draft });
        if (saved.ok) props.onMoved();
        return saved;
      }}
    />
  );
}

/** Takes up what rests, with a reason. */
export function WakeDialog(props: { id: string; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().initiative.deeds.resume;
  return (
    <ReasonDialog
      open
      onClose={props.onClose}
      title={words().title}
      text={words().text}
      label={words().reason}
      missing={words().missing}
      submit={words().submit}
      draft={`resume:${props.id}`}
      save={(reason, draft) =>
        act(resumeInitiative, { initiativeId: props.id, reason: reason ?? '' }, { draft, said: words().done })
      }
    />
  );
}
