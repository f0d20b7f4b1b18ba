import { useSearchParams } from '@solidjs/router';
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import { logPilot } from '../../../domain/pilotLog.ts';
import { useAct } from '../../app/act.ts';
import { useDraft } from '../../app/draft.ts';
import { newId } from '../../app/ids.ts';
import { AddPhotos } from '../../app/photos/AddPhotos.tsx';
import { useWithFiles } from '../../app/photos/attach.ts';
import { type InitiativeRecord, standing } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { blankPost, type Fault, faultsOf, type LogDraft, logArgs, withPhotos } from './logDraft.ts';
import { MeasuredValue } from './MeasuredValue.tsx';
import { Payer } from './Payer.tsx';
import { ValueQuestion } from './ValueQuestion.tsx';
import { WhenItHappened } from './WhenItHappened.tsx';

/** A post in under twenty seconds: a sentence is enough, the rest can be left out (P1). Begun posts survive a closed tab. */
export function WritePost(props: { record: InitiativeRecord }) {
  const { t, f } = useTexts();
  const act = useAct();
  const withFiles = useWithFiles();
  const [search] = useSearchParams();
  const form = createUniqueId();
  const initiativeId = props.record.row.id;
  const draft = useDraft<LogDraft>(`pilot:${initiativeId}`, blankPost);
  const [faults, setFaults] = createSignal<readonly Fault[]>([]);
  const words = () => t().pilot.form;
  const goals = () => standing(props.record.parts.effectGoal);
  const goalIds = () => goals().map(({ id }) => id);
  const fieldId = (fault: Fault) => `${form}-${fault}`;
  const change = (part: Partial<LogDraft>) => draft.set({ ...draft.value(), ...part });
  const setValue = (goalId: string, value: NumberEntry) =>
    change({ values: { ...draft.value().values, [goalId]: value } });

  // "Skriv loggpost" on Start and the app's shortcut mean the field, not the page.
  onMount(() => {
    if (search['skriv'] !== undefined) document.getElementById(fieldId('text'))?.focus();
  });

  const message = (fault: Fault): string => {
    if (fault === 'text') return words().noText;
    if (fault === 'cost') return words().badCost;
    if (fault === 'hours') return words().badHours;
    if (fault === 'verdict') return words().noVerdict;
    if (fault === 'future') return words().notYet;
    const goal = goals().find(({ id }) => fault === `value:${id}`);
    return words().badValue(goal?.indicator ?? '');
  };
  /** Those still wrong of what the last try to save found. */
  const wrong = () => {
    const now = new Set(faultsOf(draft.value(), goalIds(), Date.now()));
    return faults().filter((fault) => now.has(fault));
  };
  const error = (fault: Fault) => (wrong().includes(fault) ? message(fault) : undefined);

  /** What the device could not write down, and may yet: tried again unchanged it is the same post, not a second one. */
  let unsaved: { post: LogDraft; args: ReturnType<typeof logArgs> } | undefined;
  const argsOf = (post: LogDraft, now: number) =>
    unsaved?.post === post
      ? unsaved.args
      : logArgs(post, {
          initiativeId,
          now,
          newId,
          dayOf: f().date,
          goalIds: goalIds(),
          payerId: props.record.row.leadDepartmentId,
        });
  const save = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const [post, now] = [draft.value(), Date.now()];
    const found = faultsOf(post, goalIds(), now);
    setFaults(found);
    if (found.length > 0) return;
    const args = argsOf(post, now);
    const chosen = post.photos ?? [];
    const on = { table: 'logEntry', id: args.entryId } as const;
    await withFiles({ initiativeId, on, chosen }, async () => {
      const saved = await act(logPilot, args, { draft: draft.key, said: words().saved });
      if ('unsaved' in saved) unsaved = { post, args };
      else if (saved.ok || saved.refusal.code === 'alreadyExists') draft.reset();
      return saved;
    });
  };

  return (
    <form class="g16" noValidate onSubmit={(submit) => void save(submit)}>
      <ErrorSummary
        title={words().faults(faults().length)}
        errors={faults().map((fault) => ({ fieldId: fieldId(fault), message: message(fault) }))}
      />
      <TextArea
        id={fieldId('text')}
        label={words().what}
        required
        value={draft.value().text}
        onInput={(text) => change({ text })}
        error={error('text')}
        after={
          <Show when={draft.savedAt()}>
            {(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}
          </Show>
        }
      />
      <div class="pair">
        <For each={goalIds()}>
          {(goalId) => (
            <MeasuredValue
              id={fieldId(`value:${goalId}`)}
              goal={goals().find(({ id }) => id === goalId)}
              measurements={props.record.parts.measurement}
              entry={draft.value().values[goalId]}
              onEntry={(entry) => setValue(goalId, entry)}
              error={error(`value:${goalId}`)}
            />
          )}
        </For>
        <NumberField
          id={fieldId('hours')}
          label={words().hours}
          unit={words().hoursUnit}
          value={numberIn(draft.value().hours)}
          onValue={(hours) => change({ hours })}
          error={error('hours')}
        />
        <MoneyField
          id={fieldId('cost')}
          label={words().cost}
          value={numberIn(draft.value().cost)}
          onValue={(cost) => change({ cost })}
          error={error('cost')}
        />
      </div>
      <Payer initiative={props.record.row} draft={draft.value()} onChange={change} />
      <ValueQuestion
        draft={draft.value()}
        onChange={draft.set}
        verdictId={fieldId('verdict')}
        error={error('verdict')}
      />
      <AddPhotos
        takes="photos"
        chosen={draft.value().photos ?? []}
        onChange={(photos) => change(withPhotos(photos))}
        onTaken={() => void draft.keep()}
      />
      <WhenItHappened
        draft={draft.value()}
        onChange={change}
        dayId={fieldId('future')}
        error={error('future')}
      />
      <Button kind="ink" size="big" wide type="submit">
        {t().common.save}
      </Button>
    </form>
  );
}

const numberIn = (entry: NumberEntry): number | undefined => (typeof entry === 'number' ? entry : undefined);
