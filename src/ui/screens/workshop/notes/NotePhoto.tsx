import { createMemo, For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import type { Note } from '../../../../domain/note.ts';
import { createNear, createPicture } from '../../../app/photos/picture.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** The photos that go with notes, by the note. */
export function createPhotosOfNotes(): (noteId: string) => readonly Attachment[] {
  const { photos } = useWorkshop();
  const byNote = createMemo(() => {
    const found = new Map<string, Attachment[]>();
    for (const photo of photos()) {
      if (photo.on.table !== 'note') continue;
      const there = found.get(photo.on.id);
      if (there) there.push(photo);
      else found.set(photo.on.id, [photo]);
    }
    return found;
  });
  return (noteId) => byNote().get(noteId) ?? [];
}

/** A photo on its note; read when it comes near what is seen. Its place is there before its pixels are. */
export function NotePhoto(props: { photo: Attachment; text: string }) {
  const { t } = useTexts();
  const near = createNear();
  const picture = createPicture(() => props.photo.hash, near.isNear);
  const name = () => props.photo.alt ?? t().workshop.notes.photoOf(props.text);
  return (
    <div ref={near.watch}>
      <Show
        when={picture.src()}
        fallback={
          <p class="meta">
            {
              {
                fetching: t().photos.fetching,
                offline: t().photos.notHere,
                missing: t().photos.goneShort,
              }[picture.why()]
            }
          </p>
        }
      >
        {(src) => (
          <img
            src={src()}
            alt={name()}
            width={props.photo.width}
            height={props.photo.height}
            decoding="async"
          />
        )}
      </Show>
    </div>
  );
}

/** All photos of a note, below each other. */
export function NotePhotos(props: { note: Note }) {
  const photosOf = createPhotosOfNotes();
  return (
    <For each={photosOf(props.note.id)}>{(photo) => <NotePhoto photo={photo} text={props.note.text} />}</For>
  );
}
