import { Show } from 'solid-js';
import { Button } from '../../../kit/Button.tsx';
import { MeaningOf } from '../../../app/MeaningOf.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useSpeech } from '../speech.ts';
import type { AuthorityKind } from './decideForm.ts';
import type { FormProps } from './OutcomeFields.tsx';

const kinds: readonly AuthorityKind[] = ['delegation', 'execution', 'board'];

/** What a registrar needs of a decision: when, on whose authority, who was there. */
export function FactFields(props: FormProps & { today: string; withDiaryNumber: boolean }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const isBoard = () => props.form.authorityKind === 'board';
  return (
    <Section heading={words().facts}>
      <div class="two">
        <div class="g16">
          <DateField
            id="decide-day"
            label={words().decidedOn}
            max={props.today}
            value={props.form.decidedOn ?? props.today}
            onValue={(decidedOn) => props.onChange({ decidedOn })}
            error={props.errorOf('decide-day')}
          />
          <RadioGroup
            label={words().authority}
            value={props.form.authorityKind}
            options={kinds.map((value) => ({ value, label: words().authorityKinds[value] }))}
            onChange={(authorityKind) => props.onChange({ authorityKind })}
          />
          <Show when={props.form.authorityKind === 'delegation'}>
            <p>
              <MeaningOf word="delegationspunkt" />
            </p>
          </Show>
          <Show when={props.form.authorityKind !== 'execution'}>
            <>
              <TextField
                label={isBoard() ? words().boardItem : words().delegationItem}
                value={props.form.authorityItem}
                onInput={(authorityItem) => props.onChange({ authorityItem })}
                maxlength={300}
              />
              <TextField
                label={words().board}
                value={props.form.authorityBoard}
                onInput={(authorityBoard) => props.onChange({ authorityBoard })}
                maxlength={300}
              />
            </>
          </Show>
        </div>
        <div class="g16">
          <TextField
            label={words().presentedBy}
            value={props.form.presentedBy}
            onInput={(presentedBy) => props.onChange({ presentedBy })}
            maxlength={300}
          />
          <TextArea
            label={words().participants}
            hint={words().participantsHint}
            rows={2}
            value={props.form.participants}
            onInput={(participants) => props.onChange({ participants })}
          />
          <Show when={props.withDiaryNumber}>
            <TextField
              label={words().diaryNumber}
              hint={words().diaryHint}
              value={props.form.diaryNumber}
              onInput={(diaryNumber) => props.onChange({ diaryNumber })}
              maxlength={300}
            />
          </Show>
        </div>
      </div>
    </Section>
  );
}

/** The wording: written from what was chosen, until somebody changes it. */
export function Wording(props: FormProps & { text: string }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  return (
    <Section heading={words().text}>
      <Show when={props.form.outcome} fallback={<p class="meta">{words().textNotYet}</p>}>
        <div class="prose">
          <TextArea
            label={words().text}
            labelHidden
            hint={words().textHint}
            value={props.text}
            onInput={(text) => props.onChange({ text })}
          />
          <Show when={props.form.text !== undefined}>
            <Button kind="quiet" onClick={() => props.onChange({ text: undefined })}>
              {words().textReset}
            </Button>
          </Show>
        </div>
      </Show>
    </Section>
  );
}
