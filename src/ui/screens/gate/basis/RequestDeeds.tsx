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
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { docketOf, materialOf, standingBasis } from '../record.ts';
import { DifferenceList } from './DifferenceList.tsx';

type Props = { record: Accessor<InitiativeRecord>; request: Request };

/** What the owner, or who helps, may do with an open request: freeze the next revision, or take it back (G3). */
export function RequestDeeds(props: Props) {
  const { actor } = useCity();
  const mayDo = (deed: 'gate.updateBasis' | 'gate.withdraw') =>
    may(actor(), deed, { initiative: props.record().row });
  return (
    <>
      <Show when={mayDo('gate.updateBasis')}>
        <UpdateBasis {...props} />
      </Show>
      <Show when={mayDo('gate.withdraw')}>
        <WithdrawRequest {...props} />
      </Show>
    </>
  );
}

function UpdateBasis(props: Props) {
  const { t } = useTexts();
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
    <div class="deed">
      <div class="acts">
        <Button
          icon="sync"
          onClick={update}
          reason={isUnchanged() ? words().unchanged : undefined}
          reasonIcon="info"
        >
          {words().update}
        </Button>
      </div>
      <Show when={!isUnchanged()}>
        <p class="meta">{words().updateHint}</p>
        <Show when={standing()}>
          {(before) => (
            <MoreDetails summary={words().differenceNow}>
              <DifferenceList before={before().content} after={asNow()} />
            </MoreDetails>
          )}
        </Show>
      </Show>
    </div>
  );
}

function WithdrawRequest(props: Props) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().gate.basis;
  const [open, setOpen] = createSignal(false);
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
    if (saved.ok) setOpen(false);
  };
  return (
    <div class="deed">
      <Button kind="danger" onClick={() => setOpen(true)}>
        {words().withdraw}
      </Button>
      <ConfirmDialog
        open={open()}
        title={words().withdrawTitle}
        confirmLabel={words().withdraw}
        cancelLabel={words().keepRequest}
        danger
        onConfirm={() => void withdraw()}
        onCancel={() => setOpen(false)}
      >
        <p>{words().withdrawText}</p>
        <TextArea label={words().withdrawReason} value={reason()} onInput={setReason} rows={2} />
      </ConfirmDialog>
    </div>
  );
}
