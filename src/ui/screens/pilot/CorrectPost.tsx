import { createUniqueId, onMount } from 'solid-js';
import type { LogEntry } from '../../../domain/pilot.ts';
import { correctPilot } from '../../../domain/pilotLog.ts';
import { useAct } from '../../app/act.ts';
import { useDraft } from '../../app/draft.ts';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { TextArea } from '../../kit/TextArea.tsx';
import { happenedAt } from './logDraft.ts';
import { WhenFields } from './WhenItHappened.tsx';

interface Correction {
  readonly text: string;
  readonly hours: NumberEntry;
  readonly day: string | undefined;
  readonly time: string | undefined;
}

/** A correction is a new version; the old one stays under "Tidigare version" (P5). Kept as a draft of its own until saved. */
export function CorrectPost(props: { entry: LogEntry; onClose: () => void; onSaved: () => void }) {
  const { t, f } = useTexts();
  const act = useAct();
  const [textId, dayId] = [createUniqueId(), createUniqueId()];
  const { entry } = props;
  const was: Correction = {
    text: entry.text,
    hours: entry.hours,
    day: f().date(entry.happenedAt),
    time: f().time(entry.happenedAt),
  };
  const draft = useDraft<Correction>(`pilot:correct:${entry.id}`, was);
  const words = () => t().pilot;
  const change = (part: Partial<Correction>) => draft.set({ ...draft.value(), ...part });
  onMount(() => document.getElementById(textId)?.focus());

  const at = () => {
    const { day, time } = draft.value();
    // The clock shows minutes: untouched, the instant stays what it was.
    return day === was.day && time === was.time ? entry.happenedAt : happenedAt({ day, time }, Date.now());
  };
  const notYet = () => Date.parse(at()) > Date.now();
  const badHours = () => {
    const { hours } = draft.value();
    return hours === 'invalid' || (typeof hours === 'number' && hours < 0);
  };
  const save = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const { text, hours } = draft.value();
    if (text.trim() === '' || notYet() || badHours()) return;
    const saved = await act(
      correctPilot,
      {
        initiativeId: entry.owner,
        entryId: newId(),
        corrects: entry.id,
        text: text.trim(),
        happenedAt: at(),
        writtenAt: new Date().toISOString(),
        ...(typeof hours === 'number' ? { hours } : {}),
      },
      { draft: draft.key, said: words().correction.saved },
    );
    if (saved.ok) {
      draft.reset();
      props.onSaved();
    }
  };
  const close = () => {
    void draft.clear();
    props.onClose();
  };

  return (
    <form class="g12" noValidate onSubmit={(submit) => void save(submit)}>
      <TextArea
        id={textId}
        label={words().correction.title(f().shortDate(entry.happenedAt))}
        hint={words().correction.valuesStay}
        required
        value={draft.value().text}
        onInput={(text) => change({ text })}
        error={draft.value().text.trim() === '' ? words().form.noText : undefined}
      />
      <WhenFields
        draft={draft.value()}
        onChange={change}
        dayId={dayId}
        error={notYet() ? words().form.notYet : undefined}
      />
      <NumberField
        label={words().form.hours}
        unit={words().form.hoursUnit}
        value={typeof draft.value().hours === 'number' ? Number(draft.value().hours) : undefined}
        onValue={(hours) => change({ hours })}
        error={badHours() ? words().form.badHours : undefined}
      />
      <div class="acts">
        <Button kind="ink" type="submit">
          {words().correction.save}
        </Button>
        <Button onClick={close}>{t().common.closeUnsaved}</Button>
      </div>
    </form>
  );
}
