import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import { type Note, noteDeeds } from '../../../../domain/note.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { writtenIn } from '../../../../domain/written.ts';
import { useAct } from '../../../app/act.ts';
import { useIsInConflict } from '../../../app/conflict/conflictsHere.tsx';
import { focusBeside } from '../../../app/focusBeside.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { Section } from '../../../kit/Section.tsx';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { createPhotosOfNotes, NotePhoto } from '../notes/NotePhoto.tsx';

import { useWorkshop } from '../OfWorkshop.tsx';
import type { Writer } from './author.ts';
import css from './capture.module.css';
import { createShown } from './shownNotes.ts';

/** So many that one sees that it went well; the rest on request. */
const few = 12;
/** Says of the button that shows the notes, in the foot, what it cannot take back. */
export const aboutReveal = 'about-reveal';
const cardOf = (noteId: string): string => `lapp-${noteId}`;

/** What has been written: in a silent step how many there are, and one's own; else the latest of all. */
export function NotesBelow(props: {
  step: WorkshopStep;
  writer: Writer | undefined;
  blind: boolean;
  fresh: ReadonlySet<string>;
}) {
  const { t } = useTexts();
  const { record, leads } = useWorkshop();
  const photosOf = createPhotosOfNotes();
  const act = useAct();
  const words = () => t().workshop.capture.notes;
  const [all, setAll] = createSignal(false);
  const [openId, setOpenId] = createSignal<string>();
  let list: HTMLDivElement | undefined;
  const ids = createShown(() => ({ stepId: props.step.id, writer: props.writer, fresh: props.fresh }));
  const shown = () => (all() ? ids() : ids().slice(0, few));
  const byId = createMemo(() => new Map(record().parts.note.map((note) => [note.id, note])));
  const count = createMemo(() => writtenIn(props.step.id, record().parts.event, record().parts.note));

  const withdraw = (note: Note) => {
    focusBeside(ids(), note.id, cardOf, list);
    void act(
      noteDeeds.withdraw,
      { workshopId: note.owner, id: note.id },
      { said: t().workshop.notes.withdrawn },
    );
  };

  return (
    <div ref={list} class={css['below']}>
      <Section
        heading={props.blind ? words().silent : words().all}
        aside={<span class="meta">{words().count(count())}</span>}
      >
        <Show when={props.blind}>
          <p class="meta" id={aboutReveal}>
            {leads() ? words().hiddenByYou : words().hidden}
          </p>
        </Show>
        <Show when={ids().length > 0} fallback={<p class="meta">{words().none}</p>}>
          <ul class={css['notes']} aria-label={words().list} data-things="note">
            <For each={shown()}>
              {(id) => (
                <Show when={byId().get(id)}>
                  {(note) => (
                    <Written
                      note={note()}
                      photo={photosOf(id)[0]}
                      onOpen={() => setOpenId(id)}
                      onWithdraw={() => withdraw(note())}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
          <Show when={ids().length > shown().length}>
            <Button onClick={() => setAll(true)}>{words().showAll(ids().length)}</Button>
          </Show>
        </Show>
      </Section>
      <NoteDialog noteId={openId()} onClose={() => setOpenId(undefined)} />
    </div>
  );
}

function Written(props: {
  note: Note;
  photo: Attachment | undefined;
  onOpen: () => void;
  onWithdraw: () => void;
}) {
  const { t } = useTexts();
  const { nameOf, takesPart } = useWorkshop();
  const isInConflict = useIsInConflict();
  const words = () => t().workshop.capture.notes;
  const text = () => props.note.text;
  const isWordless = () => props.photo !== undefined && text() === t().workshop.capture.photo;
  return (
    <li data-thing={thingKey(props.note.id)}>
      <NoteCard
        id={cardOf(props.note.id)}
        text={text()}
        colour={props.note.colour}
        colourName={t().workshop.notes.colourNames[props.note.colour]}
        author={nameOf(props.note.authorId) ?? t().workshop.shared.nobody}
        photo={<Show when={props.photo}>{(one) => <NotePhoto photo={one()} text={text()} />}</Show>}
        chips={
          <Show when={isInConflict(props.note.id)}>
            <Chip kind="conflict">{t().sync.conflict}</Chip>
          </Show>
        }
        actions={
          <Show when={takesPart()}>
            <Button
              kind="quiet"
              name={isWordless() ? words().addText : words().changeOf(text())}
              onClick={props.onOpen}
            >
              {isWordless() ? words().addText : t().common.change}
            </Button>
            <Button kind="quiet" name={words().removeOf(text())} onClick={props.onWithdraw}>
              {t().common.remove}
            </Button>
          </Show>
        }
      />
    </li>
  );
}
