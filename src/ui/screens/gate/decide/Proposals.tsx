import { For, Show } from 'solid-js';
import { proposeDecision, withdrawProposal } from '../../../../domain/aroundDecisions.ts';
import type { Proposal } from '../../../../domain/decision.ts';
import { may } from '../../../../domain/may.ts';
import type { GateId, OutcomeId } from '../../../../domain/model.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { type InitiativeRecord, standing } from '../../../app/record.ts';
import { toasts } from '../../../app/toast.ts';
import { Button } from '../../../kit/Button.tsx';
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx';
import { MoneyField } from '../../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { createErrors } from '../errors.ts';
import { useSpeech } from '../speech.ts';
import { type DecideForm, grants, numberOf } from './decideForm.ts';

type Props = { record: InitiativeRecord; requestId: string; lineId: string };

/** What others have prepared for this line, to start from (G12). A proposal decides nothing. */
export function Proposals(props: Props & { onUse?: ((changes: Partial<DecideForm>) => void) | undefined }) {
  const speech = useSpeech();
  const { actor } = useCity();
  const act = useAct();
  const words = () => speech().t.gate.decide;
  const all = () => standing(props.record.parts.proposal).filter(({ lineId }) => lineId === props.lineId);
  const mayWithdraw = ({ by, departmentId }: Proposal) =>
    may(actor(), 'proposal.withdraw', { initiative: props.record.row, by, departmentId });
  const use = ({ outcome, amount, motivation }: Proposal) => {
    props.onUse?.({
      outcome,
      ...(amount === undefined ? {} : { amount }),
      ...(motivation ? { motivation } : {}),
    });
    toasts.show({ text: words().proposalUsed });
  };
  return (
    <Show when={all().length > 0}>
      <Section heading={words().proposals}>
        <ul class="proposals">
          <For each={all()}>
            {(proposal) => (
              <li>
                <p>
                  <b>{speech().said(outcomeWords[proposal.outcome].name)}</b>
                  <Show when={proposal.amount !== undefined}>
                    , {speech().f.kronor(proposal.amount ?? 0)}
                  </Show>
                </p>
                <Show when={proposal.motivation}>{(text) => <p class="quote">{text()}</p>}</Show>
                <p class="meta">
                  {words().proposalBy(speech().person(proposal.by), speech().f.relative(proposal.at))}
                </p>
                <div class="acts">
                  <Show when={props.onUse}>
                    <Button onClick={() => use(proposal)}>{words().useProposal}</Button>
                  </Show>
                  <Show when={mayWithdraw(proposal)}>
                    <Button
                      kind="quiet"
                      onClick={() =>
                        void act(
                          withdrawProposal,
                          { initiativeId: props.record.row.id, proposalId: proposal.id },
                          { said: words().proposalWithdrawn },
                        )
                      }
                    >
                      {words().withdrawProposal}
                    </Button>
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}

interface ProposalForm {
  readonly outcome?: OutcomeId;
  readonly amount?: NumberEntry;
  readonly motivation: string;
}
const order: readonly OutcomeId[] = ['go', 'conditionalGo', 'recycle', 'kill', 'hold'];

/** Written by who presents the matter and does not decide it. */
export function Propose(props: Props & { gate: GateId; asked: number | undefined }) {
  const speech = useSpeech();
  const act = useAct();
  const words = () => speech().t.gate.decide;
  const draft = useDraft<ProposalForm>(`proposal/${props.requestId}/${props.lineId}`, {
    motivation: '',
    amount: props.asked,
  });
  const form = draft.value;
  const change = (changes: Partial<ProposalForm>) => draft.set({ ...form(), ...changes });
  const withAmount = () => props.gate === 'funding' && grants(form().outcome);
  const errors = createErrors(() => [
    ...(form().outcome ? [] : [{ fieldId: 'propose-outcome', message: words().needOutcome }]),
    ...(withAmount() && form().amount === 'invalid'
      ? [{ fieldId: 'propose-amount', message: words().needAmount }]
      : []),
  ]);
  const submit = async () => {
    const { outcome } = form();
    if (errors.tell() || !outcome) return;
    const amount = withAmount() ? numberOf(form().amount) : undefined;
    const motivation = form().motivation.trim();
    const saved = await act(
      proposeDecision,
      {
        initiativeId: props.record.row.id,
        requestId: props.requestId,
        lineId: props.lineId,
        proposalId: newId(),
        outcome,
        ...(amount === undefined ? {} : { amount }),
        ...(motivation ? { motivation } : {}),
      },
      { draft: draft.key, said: words().proposed },
    );
    if (saved.ok) draft.reset();
  };
  return (
    <Section heading={words().proposeHeading}>
      <form
        class="form"
        noValidate
        onSubmit={(sent) => {
          sent.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary title={speech().t.gate.shared.errorsTitle(errors.all().length)} errors={errors.all()} />
        <p class="meta">{words().proposeHint}</p>
        <RadioGroup
          form="lined"
          labelHidden
          id="propose-outcome"
          label={words().outcome}
          value={form().outcome}
          options={order.map((value) => ({ value, label: speech().said(outcomeWords[value].name) }))}
          onChange={(outcome) => change({ outcome })}
          error={errors.of('propose-outcome')}
        />
        <Show when={withAmount()}>
          <MoneyField
            id="propose-amount"
            label={words().amount}
            value={numberOf(form().amount)}
            onValue={(amount) => change({ amount })}
            error={errors.of('propose-amount')}
          />
        </Show>
        <TextArea
          label={words().motivation}
          value={form().motivation}
          onInput={(motivation) => change({ motivation })}
        />
        <div>
          <Button kind="ink" type="submit">
            {words().propose}
          </Button>
        </div>
      </form>
    </Section>
  );
}
