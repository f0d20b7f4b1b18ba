import { createEffect, createSignal, on } from 'solid-js';
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

type Props = { decision: Decision; told: Told; open: boolean; onClose: () => void };

/** The diary number of a decision (A3). The decision itself never changes; the latest number stands. */
export function DiaryNumberDialog(props: Props) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().gate.protocol;
  const [number, setNumber] = createSignal('');
  const [error, setError] = createSignal<string>();
  const begin = () => {
    setNumber(props.told.diaryNumber ?? '');
    setError(undefined);
  };
  createEffect(on(() => props.open, begin));
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
    if (saved.ok) props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.told.diaryNumber ? words().registerChange : words().register}
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
  );
}

/** When, and to which board, the decision was reported. */
export function ReportDialog(props: Props & { board: string | undefined }) {
  const { t } = useTexts();
  const { today } = useCity();
  const act = useAct();
  const words = () => t().gate.protocol;
  const [reportDay, setReportDay] = createSignal<string>();
  const [to, setTo] = createSignal('');
  const [error, setError] = createSignal<string>();
  const begin = () => {
    setReportDay(props.told.report?.on ?? today());
    setTo(props.told.report?.to ?? props.board ?? '');
    setError(undefined);
  };
  createEffect(on(() => props.open, begin));
  const save = async () => {
    const [reportedOn, reportedTo] = [reportDay(), to().trim()];
    setError(reportedTo ? undefined : words().missingBoard);
    if (!reportedOn || !reportedTo) return;
    const { owner: initiativeId, id: decisionId } = props.decision;
    const saved = await act(
      reportDecision,
      { initiativeId, decisionId, registrationId: newId(), reportedOn, reportedTo },
      { said: words().reportedSaid },
    );
    if (saved.ok) props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.told.report ? words().reportChange : words().report}
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
          value={reportDay()}
          onValue={setReportDay}
          error={reportDay() ? undefined : t().gate.shared.chooseDay}
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
  );
}
