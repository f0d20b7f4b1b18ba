import { createMemo, Show, Suspense } from 'solid-js';
import { noteDeeds } from '../../../../domain/note.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useWithFiles } from '../../../app/photos/attach.ts';
import { createPicture } from '../../../app/photos/picture.ts';
import { lazily, useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import type { PaperNote } from '../paper/paperNote.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { authorOf, type Writer } from './author.ts';
import { colourOfNotes } from './colour.ts';
import { isForEyes } from './shownNotes.ts';

const PaperWall = lazily(async () => ({ default: (await import('../paper/PaperWall.tsx')).PaperWall }));

/** The photo of a wall of paper with notes being cut out of it, each written down as whoever writes here (W2). */
export function CutPaper(props: {
  step: WorkshopStep;
  photoId: string;
  writer: Writer;
  fresh: ReadonlySet<string>;
  onWritten: (noteId: string) => void;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const { device } = useCity();
  const { head, record, photos } = useWorkshop();
  const act = useAct();
  const withFiles = useWithFiles();
  const words = () => t().workshop.capture.paper;
  const photo = () => photos().find(({ id }) => id === props.photoId);
  const picture = createPicture(() => photo()?.hash);
  /** Others' hidden notes have their places in the photo, not their words (W3). */
  const already = createMemo(() =>
    record().parts.note.flatMap((note) => {
      if (note.cropOf?.attachmentId !== props.photoId || note.withdrawnAt) return [];
      return [
        { id: note.id, area: note.cropOf.area, text: isForEyes(note, props) ? note.text : words().hidden },
      ];
    }),
  );
  const keep = async ({ id, area, text, crop, width, height }: PaperNote) => {
    const bytes = await crop.arrayBuffer();
    const kept = await device.photos.keep(bytes, 'image/jpeg');
    if (!kept.ok) throw new Error(`the pixels of a note were not kept: ${kept.why}`);
    const authorId = authorOf(props.writer);
    const args = {
      workshopId: head().id,
      id,
      stepId: props.step.id,
      text,
      colour: colourOfNotes(),
      ...(authorId === undefined ? {} : { authorId }),
      cropOf: { attachmentId: props.photoId, area },
      deviceId: await device.deviceId(),
    };
    props.onWritten(id);
    // The note has one crop, which has its id: handed over again it is the same.
    const chosen = [
      { id, hash: kept.hash, type: 'image/jpeg' as const, bytes: bytes.byteLength, width, height, alt: text },
    ];
    const promised = { workshopId: args.workshopId, on: { table: 'note' as const, id }, chosen };
    const saved = await withFiles(promised, () => act(noteDeeds.add, args, { quiet: true }));
    const isThere = saved.ok || ('refusal' in saved && saved.refusal.code === 'alreadyExists');
    if (!isThere) throw new Error('the note was not kept');
  };
  return (
    <Show
      when={picture.src()}
      fallback={
        <>
          <Show when={picture.why() === 'fetching'} fallback={<p class="meta">{t().photos.notHereWhy}</p>}>
            <Loading>{t().photos.fetching}</Loading>
          </Show>
          <Button onClick={props.onClose}>{t().common.close}</Button>
        </>
      }
    >
      {(src) => (
        <Suspense>
          <PaperWall
            photo={src()}
            draftKey={`paper.${props.photoId}.${props.writer}`}
            already={already()}
            onNote={keep}
            onClose={props.onClose}
          />
        </Suspense>
      )}
    </Show>
  );
}
