import { createSignal, Show } from 'solid-js';
import type { Refusal } from '../../../../domain/refusal.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { useRefusalText } from '../../../app/act.ts';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { AnswerBox } from '../../../kit/Notice.tsx';
import { DifferenceList } from '../basis/DifferenceList.tsx';
import { basisOfRevision } from '../record.ts';
import { useSpeech } from '../speech.ts';
import type { Deciding } from './deciding.ts';

type Props = { deciding: Deciding; record: InitiativeRecord };

/** What must be answered before the decision goes on: a basis that has changed, or the city's no. */
export function Boxes(props: Props) {
  return (
    <>
      <Show when={props.deciding.form().refused ?? props.deciding.overtaken()}>
        {(reason) => <RefusedBox {...props} reason={reason()} />}
      </Show>
      <Show when={props.deciding.outdated() && props.deciding.fate().fate === 'none'}>
        <ChangedBox {...props} />
      </Show>
    </>
  );
}

function ChangedBox(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const { request, basis } = props.deciding.situation();
  const former = () => basisOfRevision(props.record, request.id, props.deciding.read().revision);
  return (
    <AnswerBox kind="refused" title={words().changedTitle}>
      <p>
        {words().changedText(props.deciding.read().revision, props.deciding.situation().request.revision)}
      </p>
      <Show when={former()}>
        {(before) => (
          <Show when={props.deciding.situation().basis ?? basis}>
            {(after) => <DifferenceList before={before().content} after={after().content} />}
          </Show>
        )}
      </Show>
      <div class="acts">
        <Button kind="ink" onClick={() => void props.deciding.readStanding()}>
          {words().changedRead}
        </Button>
        <ButtonLink icon="file" href={paths.decisionBasis(props.record.row.id, request.id)}>
          {words().readBasis}
        </ButtonLink>
      </div>
    </AnswerBox>
  );
}

function RefusedBox(props: Props & { reason: { readonly code: string } }) {
  const speech = useSpeech();
  const refusalText = useRefusalText();
  const words = () => speech().t.gate.decide;
  const [dropping, setDropping] = createSignal(false);
  // The city speaks the domain's refusals; one of a newer kind still has a sentence.
  const refusal = () => props.reason as Refusal;
  /** Nothing is left to decide, so the form is gone from the page. */
  const isOver = () => props.reason.code === 'alreadyDecided' || props.reason.code === 'requestClosed';
  const other = () => {
    const reason = refusal();
    return reason.code === 'alreadyDecided' ? reason.decisionId : undefined;
  };
  return (
    <AnswerBox kind="refused" title={props.deciding.refusedTitle(props.reason.code)}>
      <p>{refusalText(refusal())}</p>
      <p>{props.reason.code === 'alreadyDecided' ? words().twoDecisions : words().keptText}</p>
      <Show when={isOver()}>
        <Written deciding={props.deciding} />
      </Show>
      <div class="acts">
        <Show
          when={other()}
          fallback={
            <Show when={props.deciding.form().refused}>
              <Button kind="ink" onClick={() => void props.deciding.closeRefusal()}>
                {words().closeBox}
              </Button>
            </Show>
          }
        >
          {(decisionId) => (
            <ButtonLink kind="ink" href={paths.protocol(props.record.row.id, decisionId())}>
              {words().readOther}
            </ButtonLink>
          )}
        </Show>
        <Button onClick={() => setDropping(true)}>{words().drop}</Button>
      </div>
      <DropDialog deciding={props.deciding} open={dropping()} onClose={() => setDropping(false)} />
    </AnswerBox>
  );
}

/** One's own decision as it was written, to read and to copy from: it is nowhere else. */
function Written(props: { deciding: Deciding }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const form = () => props.deciding.form();
  return (
    <Show when={form().outcome}>
      {(outcome) => (
        <>
          <p>
            <b>{words().yours(speech().said(outcomeWords[outcome()].name))}</b>
          </p>
          <p class="quote">{props.deciding.text()}</p>
          <Show when={form().motivation.trim()}>
            {(motivation) => (
              <p>
                {words().motivation}: {motivation()}
              </p>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

/** Throws the prepared decision away: nothing of it is anywhere else (rule 17). */
export function DropDialog(props: { deciding: Deciding; open: boolean; onClose: () => void }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  return (
    <ConfirmDialog
      open={props.open}
      title={words().dropTitle}
      confirmLabel={words().drop}
      cancelLabel={words().keep}
      danger
      onConfirm={() => {
        props.onClose();
        void props.deciding.drop();
      }}
      onCancel={props.onClose}
    >
      <p>{words().dropText}</p>
    </ConfirmDialog>
  );
}
