import { createSignal } from 'solid-js';
import { resumeInitiative } from '../../../../domain/journey.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Takes up a resting initiative again; nothing wakes by itself. */
export function ResumeDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.resume;
  const initiativeId = record().row.id;
  return (
    <ReasonDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      text={words().text}
      label={words().reason}
      missing={words().missing}
      submit={words().submit}
      draft={`resume:${initiativeId}`}
      save={(reason, draft) =>
        act(resumeInitiative, { initiativeId, reason: reason ?? '' }, { draft, said: words().done })
      }
    />
  );
}

/** The button on Nästa steg. */
export function ResumeButton() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const [open, setOpen] = createSignal(false);
  return (
    <div>
      <Button kind="ink" reason={whyNot(record().row, 'initiative.resume')} onClick={() => setOpen(true)}>
        {t().initiative.deeds.resume.submit}
      </Button>
      <ResumeDialog open={open()} onClose={() => setOpen(false)} />
    </div>
  );
}
