import { createSignal } from 'solid-js';
import { registerDecision, reportDecision } from '../../../../domain/aroundDecisions.ts';
import type { Decision } from '../../../../domain/decision.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import type { Told } from './protocolFacts.ts';

type Props = { decision: Decision; told: Told; board: string | undefined };

/** What a registrar tells of a decision afterwards: its diary number, and when it was reported to the board (A3). The decision itself never changes. */
export function Registering(props: Props) {
  return (
    <>
      <DiaryNumber {...props} />
      <Report {...props} />
    </>
  );
}

function DiaryNumber(props: Props) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().gate.protocol;
  const [open, setOpen] = createSignal(false);
  const [number, setNumber] = createSignal('');
  const [error, setError] = createSignal<string>();
  const show = () => {
    setNumber(props.told.diaryNumber ?? '');
    setError(undefined);
    setOpen(true);
  };
  const save = async () => {
    const diaryNumber = number().trim();
    setError(diaryNumber ? undefined : words().missingNumber);
    if (!diaryNumber) return;
    const { owner: initiativeId, id: decisionId } = props.decision;
    const saved = await act(
      registerDecision,
      { initiativeId, decisionId, registrationId: newId(), diaryNumber },
      { said: words().registeredSaid },
    );
    if (saved.ok) setOpen(false);
  };
  const label = () => (props.told.diaryNumber ? words().registerChange : words().register);
  return (
    <>
      <Button onClick={show}>{label()}</Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={label()}
        actions={
          <Button kind="ink" onClick={() => void save()}>
            {words().registerSave}
          </Button>
        }
      >
        <TextField
          label={words().registerField}
          required
          value={number()}
          onInput={setNumber}
          error={error()}
          maxlength={300}
        />
      </Dialog>
    </>
  );
}

function Report(props: Props) {
  const { t } = useTexts();
  const { today } = useCity();
  const act = useAct();
  const words = () => t().gate.protocol;
  const [open, setOpen] = createSignal(false);
  const [on, setOn] = createSignal<string>();
  const [to, setTo] = createSignal('');
  const [error, setError] = createSignal<string>();
  const show = () => {
    setOn(props.told.report?.on ?? today());
    setTo(props.told.report?.to ?? props.board ?? '');
    setError(undefined);
    setOpen(true);
  };
  const save = async () => {
    const [reportedOn, reportedTo] = [on(), to().trim()];
    setError(reportedTo ? undefined : words().missingBoard);
    if (!reportedOn || !reportedTo) return;
    const { owner: initiativeId, id: decisionId } = props.decision;
    const saved = await act(
      reportDecision,
      { initiativeId, decisionId, registrationId: newId(), reportedOn, reportedTo },
      { said: words().reportedSaid },
    );
    if (saved.ok) setOpen(false);
  };
  const label = () => (props.told.report ? words().reportChange : words().report);
  return (
    <>
      <Button onClick={show}>{label()}</Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={label()}
        actions={
          <Button kind="ink" onClick={() => void save()}>
            {words().reportSave}
          </Button>
        }
      >
        <div class="g16">
          <DateField
            label={words().reportDay}
            required
            min={props.decision.decidedOn}
            max={today()}
            value={on()}
            onValue={setOn}
            error={on() ? undefined : t().gate.shared.chooseDay}
          />
          <TextField
            label={words().reportBoard}
            required
            value={to()}
            onInput={setTo}
            error={error()}
            maxlength={300}
          />
        </div>
      </Dialog>
    </>
  );
}
