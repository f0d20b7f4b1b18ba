import { For, Show } from 'solid-js';
import type { GateId, OutcomeId } from '../../../../domain/model.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { newId } from '../../../app/ids.ts';
import { Button } from '../../../kit/Button.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { FieldGroup } from '../../../kit/Field.tsx';
import { IconButton } from '../../../kit/IconButton.tsx';
import { MoneyField } from '../../../kit/MoneyField.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { SavedNote } from '../../../kit/SavedNote.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { useSpeech } from '../speech.ts';
import type { BudgetNow } from './budget.ts';
import { type DecideForm, grants, numberOf, type WrittenCondition } from './decideForm.ts';
import { conditionFieldId } from './whatLacks.ts';

const order: readonly OutcomeId[] = ['go', 'conditionalGo', 'recycle', 'kill', 'hold'];

export type FormProps = {
  form: DecideForm;
  gate: GateId;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changes: Partial<DecideForm>) => void;
};

/** The five outcomes (G4). */
export function Outcomes(props: FormProps & { isLead: boolean }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const notes = () => (props.isLead ? words().outcomeNotes : words().outcomeNotesOther);
  return (
    <Section heading={words().outcome}>
      <RadioGroup
        form="lined"
        labelHidden
        id="decide-outcome"
        label={words().outcome}
        value={props.form.outcome}
        options={order.map((value) => ({
          value,
          label: speech().said(outcomeWords[value].name),
          note: notes()[value],
        }))}
        onChange={(outcome) => props.onChange({ outcome })}
        error={props.errorOf('decide-outcome')}
      />
    </Section>
  );
}

/** What belongs to the chosen outcome at this gate, and the motivation, which always does. */
export function Reasons(
  props: FormProps & { asked: number; budget: BudgetNow | undefined; savedAt: string | undefined },
) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const isYes = () => grants(props.form.outcome);
  const heading = () => {
    if (!isYes()) return words().reasonsOnly;
    return props.gate === 'funding' ? words().reasons : words().reasonsContent;
  };
  return (
    <Section heading={heading()}>
      <div class="g16">
        <Show when={isYes() && props.gate === 'funding'}>
          <Money {...props} />
        </Show>
        <Show when={isYes() && props.gate === 'time'}>
          <NumberField
            id="decide-hours"
            label={words().hours}
            unit="h"
            value={numberOf(props.form.hours)}
            onValue={(hours) => props.onChange({ hours })}
            error={props.errorOf('decide-hours')}
          />
        </Show>
        <Show when={isYes() && props.gate !== 'scaleUp'}>
          <Period {...props} />
        </Show>
        <Show when={isYes() && props.gate === 'scaleUp'}>
          <Scaling {...props} />
        </Show>
        <Show when={props.form.outcome === 'conditionalGo'}>
          <Conditions {...props} />
        </Show>
        <Show when={props.form.outcome === 'recycle'}>
          <TextArea
            id="decide-complete"
            label={words().complete}
            required
            value={props.form.complete}
            onInput={(complete) => props.onChange({ complete })}
            error={props.errorOf('decide-complete')}
          />
        </Show>
        <Show when={props.form.outcome === 'hold'}>
          <DateField
            id="decide-rest"
            label={words().restUntil}
            hint={words().restHint}
            required
            value={props.form.restUntil}
            onValue={(restUntil) => props.onChange({ restUntil })}
            error={props.errorOf('decide-rest')}
          />
        </Show>
        <TextArea
          id="decide-motivation"
          label={words().motivation}
          required
          value={props.form.motivation}
          onInput={(motivation) => props.onChange({ motivation })}
          error={props.errorOf('decide-motivation')}
          after={
            <Show when={props.savedAt}>
              {(at) => <SavedNote>{speech().t.common.savedAt(speech().f.time(at()))}</SavedNote>}
            </Show>
          }
        />
      </div>
    </Section>
  );
}

function Money(props: FormProps & { asked: number; budget: BudgetNow | undefined }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const amount = () => numberOf(props.form.amount) ?? 0;
  const budget = () => {
    const now = props.budget;
    if (!now) return undefined;
    const { kronor } = speech().f;
    return amount() > now.left
      ? words().overBudget(kronor(amount() - Math.max(0, now.left)), now.year)
      : words().budget(kronor(now.left), now.year, kronor(now.whole));
  };
  return (
    <>
      <MoneyField
        id="decide-amount"
        label={words().amount}
        hint={words().amountHint(speech().f.kronor(props.asked))}
        required
        value={numberOf(props.form.amount)}
        onValue={(entry) => props.onChange({ amount: entry })}
        error={props.errorOf('decide-amount')}
        after={<Show when={budget()}>{(text) => <p class="meta">{text()}</p>}</Show>}
      />
      <TextField
        label={words().purpose}
        hint={words().purposeHint}
        value={props.form.purpose}
        onInput={(purpose) => props.onChange({ purpose })}
      />
      <TextField
        label={words().costCentre}
        value={props.form.costCentre}
        onInput={(costCentre) => props.onChange({ costCentre })}
        maxlength={300}
      />
    </>
  );
}

function Period(props: FormProps) {
  const speech = useSpeech();
  const shared = () => speech().t.gate.shared;
  return (
    <div class="pair">
      <DateField
        id="decide-from"
        label={shared().from}
        value={props.form.from}
        onValue={(from) => props.onChange({ from })}
      />
      <DateField
        id="decide-until"
        label={shared().until}
        min={props.form.from}
        value={props.form.until}
        onValue={(until) => props.onChange({ until })}
        error={props.errorOf('decide-until')}
      />
    </div>
  );
}

function Scaling(props: FormProps) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  return (
    <For each={['receivingOperation', 'maintainer', 'benefitOwner'] as const}>
      {(field) => (
        <TextField
          label={words()[field]}
          value={props.form[field]}
          onInput={(value) => props.onChange({ [field]: value })}
          maxlength={300}
        />
      )}
    </For>
  );
}

/** Each condition with its day (G9). */
function Conditions(props: FormProps) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const set = (id: string, changes: Partial<WrittenCondition>) =>
    props.onChange({
      conditions: props.form.conditions.map((each) => (each.id === id ? { ...each, ...changes } : each)),
    });
  const add = () => {
    const id = newId();
    props.onChange({ conditions: [...props.form.conditions, { id, text: '' }] });
    queueMicrotask(() => document.getElementById(conditionFieldId(id, 'text'))?.focus());
  };
  const remove = (id: string) => {
    props.onChange({ conditions: props.form.conditions.filter((each) => each.id !== id) });
    queueMicrotask(() => document.getElementById('decide-conditions')?.focus());
  };
  // By id: a condition that is being typed in must keep its field.
  const ids = () => props.form.conditions.map(({ id }) => id);
  const one = (id: string) => props.form.conditions.find((each) => each.id === id);
  const error = () => props.errorOf('decide-conditions');
  return (
    <FieldGroup id="decide-conditions" label={words().conditions} error={error()}>
      {() => (
        <div class="conds">
          <For each={ids()}>
            {(id, index) => (
              <div class="cond">
                <TextArea
                  id={conditionFieldId(id, 'text')}
                  label={words().condition(index() + 1)}
                  rows={2}
                  value={one(id)?.text ?? ''}
                  onInput={(text) => set(id, { text })}
                  error={props.errorOf(conditionFieldId(id, 'text'))}
                />
                <DateField
                  id={conditionFieldId(id, 'due')}
                  label={words().conditionDue(index() + 1)}
                  value={one(id)?.dueOn}
                  onValue={(dueOn) => set(id, { dueOn })}
                  error={props.errorOf(conditionFieldId(id, 'due'))}
                />
                <IconButton
                  icon="close"
                  label={words().removeCondition(index() + 1)}
                  onClick={() => remove(id)}
                />
              </div>
            )}
          </For>
          <Button icon="plus" onClick={add}>
            {words().addCondition}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
