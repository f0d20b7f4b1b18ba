import { type Accessor, createMemo, createSignal, Show } from 'solid-js';
import { basisOf, hashOf } from '../../../../domain/basis.ts';
import { linesOf } from '../../../../domain/docket.ts';
import type { Request } from '../../../../domain/gate.ts';
import { may } from '../../../../domain/may.ts';
import { updateBasis, withdrawRequest } from '../../../../domain/request.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { AnswerBox } from '../../../kit/Notice.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { docketOf, materialOf, standingBasis } from '../record.ts';
import { DifferenceList } from './DifferenceList.tsx';

type Props = { record: Accessor<InitiativeRecord>; request: Request };

/** *Uppdatera underlaget*, for the owner and who helps: freezes the next revision when the initiative has changed since (G3, G7). */
export function UpdateBasis(props: Props) {
  const { t } = useTexts();
  const { actor } = useCity();
  const act = useAct();
  const words = () => t().gate.basis;
  const standing = () => standingBasis(props.record(), props.request);
  const asNow = createMemo(() => {
    const lines = linesOf(docketOf(props.record()), props.request.id);
    return basisOf(materialOf(props.record()), { ...props.request, lines });
  });
  const isUnchanged = createMemo(() => standing()?.hash === hashOf(asNow()));
  const update = () => {
    const revision = props.request.revision + 1;
    void act(
      updateBasis,
      { initiativeId: props.record().row.id, requestId: props.request.id, revision },
      { said: words().updated(revision) },
    );
  };
  return (
    <Show when={may(actor(), 'gate.updateBasis', { initiative: props.record().row })}>
      <Show when={!isUnchanged()} fallback={<p class="meta">{words().unchanged}</p>}>
        <AnswerBox kind="plain" title={words().differenceNow}>
          <Show when={standing()}>
            {(before) => <DifferenceList before={before().content} after={asNow()} />}
          </Show>
          <div class="acts">
            <Button kind="ink" icon="sync" onClick={update}>
              {words().update}
            </Button>
          </div>
          <p class="meta">{words().updateHint}</p>
        </AnswerBox>
      </Show>
    </Show>
  );
}

/** Takes the request back (G3); asked first, since decisions already taken on it lapse. */
export function WithdrawDialog(props: Props & { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().gate.basis;
  const [reason, setReason] = createSignal('');
  const withdraw = async () => {
    const why = reason().trim();
    const saved = await act(
      withdrawRequest,
      {
        initiativeId: props.record().row.id,
        requestId: props.request.id,
        ...(why ? { reason: why } : {}),
      },
      { said: words().withdrawnSaid },
    );
    if (saved.ok) props.onClose();
  };
  return (
    <ConfirmDialog
      open={props.open}
      title={words().withdrawTitle}
      confirmLabel={words().withdraw}
      cancelLabel={words().keepRequest}
      danger
      onConfirm={() => void withdraw()}
      onCancel={props.onClose}
    >
      <div class="g16">
        <p>{words().withdrawText}</p>
        <TextArea label={words().withdrawReason} value={reason()} onInput={setReason} rows={2} />
      </div>
    </ConfirmDialog>
  );
}
