import { createSignal, createUniqueId, onCleanup, onMount } from 'solid-js';
import { noteDeeds } from '../../../../domain/note.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct, useRefusalText } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { AddPhotos } from '../../../app/photos/AddPhotos.tsx';
import { useWithFiles } from '../../../app/photos/attach.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ColourChoice } from '../../../kit/ColourChoice.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useRoomIfIn } from '../run/room.ts';
import { authorOf, type Writer } from './author.ts';
import { colourOfNotes, pickColour } from './colour.ts';
import { blankNote, draftKey, givenBack, isBlank, longestNote, type NoteDraft, textOf } from './noteDraft.ts';

/** The one field. Enter keeps the note and empties it, and the caret stays: thirty notes in ten minutes (W2). */
export function WriteNote(props: {
  step: WorkshopStep;
  writer: Writer;
  blind: boolean;
  onWritten: (noteId: string) => void;
}) {
  const { t } = useTexts();
  const { device } = useCity();
  const { head, nameOf } = useWorkshop();
  const act = useAct();
  const withFiles = useWithFiles();
  const sentence = useRefusalText();
  const draft = useDraft<NoteDraft>(draftKey(props.step.id, props.writer), blankNote);
  const [error, setError] = createSignal<string>();
  const deviceId = device.deviceId();
  /** The note that the device could not write down, and which may yet be: tried again it is the same one. */
  let unsavedId: string | undefined;
  const fieldId = createUniqueId();
  const field = () => document.getElementById(fieldId);
  const words = () => t().workshop.capture;
  const as = () => nameOf(authorOf(props.writer)) ?? t().workshop.shared.nobody;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  useRoomIfIn()?.stayWhile(() => !isBlank(draft.value()));

  // Where a keyboard comes up by itself over half the room's screen, nobody has asked for it yet.
  onMount(() => {
    if (!globalThis.matchMedia?.('(pointer: coarse)').matches) field()?.focus({ preventScroll: true });
  });
  const type = (text: string) => {
    if (error()) setError(undefined);
    draft.set({ ...draft.value(), text });
  };

  const save = async () => {
    field()?.focus();
    const written = draft.value();
    const text = textOf(written);
    if (isBlank(written)) return setError(words().empty);
    if (text.length > longestNote) return setError(words().tooLong(longestNote));
    // Emptied before it is on disk, so that the next can be written at once; it comes back if it could not be saved.
    draft.set(blankNote);
    const id = unsavedId ?? newId();
    unsavedId = undefined;
    const authorId = authorOf(props.writer);
    const args = {
      workshopId: head().id,
      id,
      stepId: props.step.id,
      text: text === '' ? words().photo : text,
      colour: colourOfNotes(),
      ...(authorId === undefined ? {} : { authorId }),
      deviceId: await deviceId,
    };
    props.onWritten(id);
    const promised = {
      workshopId: args.workshopId,
      on: { table: 'note' as const, id },
      chosen: written.photos ?? [],
    };
    const saved = await withFiles(promised, () =>
      act(noteDeeds.add, args, { draft: draft.key, quiet: true }),
    );
    const isThere = saved.ok || ('refusal' in saved && saved.refusal.code === 'alreadyExists');
    if (isThere) announce(props.blind ? t().common.saved : words().saved(args.text));
    else if ('unsaved' in saved) unsavedId = id;
    else if ('refusal' in saved) setError(sentence(saved.refusal));
    // The deed took the draft with it; what has been written since is put away again. Where somebody else writes by now, and
    // nothing was, there is nothing to put away.
    const left = isThere ? draft.value() : givenBack(written, draft.value());
    if (!isGone || !isBlank(left)) draft.set(left);
  };

  return (
    <div class="write g16">
      <TextArea
        id={fieldId}
        label={words().field}
        hint={words().hint(as())}
        big
        rows={2}
        value={draft.value().text}
        onInput={type}
        onEnter={() => void save()}
        error={error()}
      />
      <Button kind="ink" size="big" wide onClick={() => void save()}>
        {t().common.save}
      </Button>
      <ColourChoice
        label={words().colour}
        value={colourOfNotes()}
        words={t().workshop.shared.colours}
        onChange={pickColour}
      />
      <AddPhotos
        takes="photos"
        chosen={draft.value().photos ?? []}
        onChange={(photos) => draft.set({ ...draft.value(), photos: photos.length > 0 ? photos : undefined })}
        onTaken={() => void draft.keep()}
      />
    </div>
  );
}
