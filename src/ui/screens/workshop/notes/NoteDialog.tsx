import { Show } from 'solid-js';
import { type Note, noteDeeds } from '../../../../domain/note.ts';
import { useAct } from '../../../app/act.ts';
import { AutoText } from '../../../app/AutoField.tsx';
import { ConflictAt } from '../../../app/conflict/conflictsHere.tsx';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ColourChoice } from '../../../kit/ColourChoice.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NotePhotos } from './NotePhoto.tsx';

/**
 * A note to read and to change: its words, its colour, whose it is, what has happened to it. Each saves itself; values that have met
 * are shown at their field. Whoever opens it sees to it that the note may be seen by whoever holds the tablet.
 */
export function NoteDialog(props: { noteId: string | undefined; onClose: () => void }) {
  const { t } = useTexts();
  const { record, takesPart } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.notes;
  const note = () => record().parts.note.find(({ id }) => id === props.noteId);
  const change = (withdrawn: boolean) => {
    const there = note();
    if (!there) return;
    const one = { workshopId: there.owner, id: there.id };
    if (withdrawn) return void act(noteDeeds.restore, one);
    props.onClose();
    // The dialog gives focus back to what opened it, and that may be about to leave.
    setTimeout(() => void act(noteDeeds.withdraw, one, { said: words().withdrawn }));
  };
  return (
    <Dialog
      open={note() !== undefined}
      onClose={props.onClose}
      title={words().note}
      actions={
        <Show when={takesPart() && note()}>
          {(there) => (
            <Show
              when={there().withdrawnAt}
              fallback={
                <Button kind="danger" icon="trash" onClick={() => change(false)}>
                  {words().withdraw}
                </Button>
              }
            >
              <Button onClick={() => change(true)}>{words().restore}</Button>
            </Show>
          )}
        </Show>
      }
    >
      <Show when={note()?.id} keyed>
        <Show when={note()}>{(there) => <Inside note={there()} />}</Show>
      </Show>
    </Dialog>
  );
}

function Inside(props: { note: Note }) {
  const { t } = useTexts();
  const { takesPart, nameOf } = useWorkshop();
  const words = () => t().workshop.notes;
  return (
    <div class="g16">
      <Show when={props.note.withdrawnAt}>
        <p class="meta">{words().isWithdrawn}</p>
      </Show>
      <Show
        when={takesPart()}
        fallback={
          <>
            <p>{props.note.text}</p>
            <p class="meta">{nameOf(props.note.authorId) ?? t().workshop.shared.nobody}</p>
          </>
        }
      >
        <Fields note={props.note} />
      </Show>
      <NotePhotos note={props.note} />
      <NoteHistory note={props.note} />
    </div>
  );
}

function Fields(props: { note: Note }) {
  const { t } = useTexts();
  const { participants, nameOf } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.notes;
  const edit = usePartEdit<Note, Parameters<typeof noteDeeds.edit.run>[1]>(
    noteDeeds.edit,
    () => props.note,
    'workshopId',
  );
  const colour = edit('colour');
  /** Those who are there, and whoever wrote it though they were taken off the list. */
  const authors = () => {
    const { authorId } = props.note;
    const there = participants().map(({ id, name }) => ({ value: id, label: name }));
    const former = there.some(({ value }) => value === authorId) ? undefined : nameOf(authorId);
    return former === undefined || authorId === undefined
      ? there
      : [...there, { value: authorId, label: former }];
  };
  const write = (authorId: string | undefined) => {
    const one = { workshopId: props.note.owner, id: props.note.id };
    void act(noteDeeds.setAuthor, authorId === undefined ? one : { ...one, authorId });
  };
  return (
    <>
      <AutoText label={words().text} rows={2} auto={edit('text')} />
      <div>
        <ColourChoice
          label={words().colour}
          value={colour.value() ?? props.note.colour}
          words={t().workshop.shared.colours}
          error={colour.error()}
          onChange={(picked) => {
            colour.type(picked);
            void colour.save();
          }}
        />
        <ConflictAt thing={colour.thing?.()} />
      </div>
      <Select
        label={words().writtenBy}
        value={props.note.authorId}
        options={authors()}
        empty={t().workshop.shared.nobody}
        onChange={write}
      />
    </>
  );
}
