import { createSignal, Show } from 'solid-js';
import { isEnded } from '../../../../domain/initiative.ts';
import { declareRecusal, liftRecusal } from '../../../../domain/recusing.ts';
import { isRecused } from '../../../../domain/whoDecides.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';

/** Anmäl jäv, for those whom it concerns, and the way back (G5). */
export function RecusalDeed(props: { record: InitiativeRecord }) {
  const { t } = useTexts();
  const { actor } = useCity();
  const act = useAct();
  const words = () => t().gate.decide;
  const [open, setOpen] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const isOut = () => isRecused(actor().personId, props.record.parts.recusal);
  const declare = async () => {
    const why = reason().trim();
    const saved = await act(
      declareRecusal,
      { initiativeId: props.record.row.id, ...(why ? { reason: why } : {}) },
      { said: words().recused },
    );
    if (saved.ok) setOpen(false);
  };
  return (
    <Show when={!isEnded(props.record.row)}>
      <Show
        when={isOut()}
        fallback={
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {words().recuse}
          </Button>
        }
      >
        <p class="meta">{words().recusedNow}</p>
        <Button
          kind="quiet"
          onClick={() =>
            void act(liftRecusal, { initiativeId: props.record.row.id }, { said: words().lifted })
          }
        >
          {words().lift}
        </Button>
      </Show>
      <ConfirmDialog
        open={open()}
        title={words().recuseTitle}
        confirmLabel={words().recuse}
        cancelLabel={t().common.cancel}
        onConfirm={() => void declare()}
        onCancel={() => setOpen(false)}
      >
        <p>{words().recuseText}</p>
        <TextArea label={words().recuseReason} value={reason()} onInput={setReason} rows={2} />
      </ConfirmDialog>
    </Show>
  );
}
