import { For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import { addWallPhoto } from '../../../../domain/wallPhoto.ts';
import { useAct } from '../../../app/act.ts';
import { wallPhotos } from '../../../app/photos/chosen.ts';
import { NotTaken } from '../../../app/photos/NotTaken.tsx';
import { createNear, createPicture } from '../../../app/photos/picture.ts';
import { useTakeIn } from '../../../app/photos/takeIn.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { FileButton } from '../../../kit/FileButton.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { PhotoGrid, PhotoTile } from '../../../kit/Photos.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** A wall of paper, photographed: each photo is kept whole, and opens to have notes cut out of it (W2). */
export function PaperPhotos(props: { onOpen: (photoId: string) => void }) {
  const { t } = useTexts();
  const { head, photos } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.capture.paper;
  const walls = () => photos().filter(({ on }) => on.table === 'workshop');
  const taking = useTakeIn({
    takes: 'photos',
    // Each is attached as it comes, so none waits here to be.
    chosen: [],
    onChange(chosen) {
      const workshopId = head().id;
      for (const args of wallPhotos({ workshopId, on: { table: 'workshop', id: workshopId }, chosen }))
        void act(addWallPhoto, args);
    },
    onTaken: () => undefined,
  });
  return (
    <Section heading={words().heading}>
      <div class="g12">
        <p class="meta">{words().about}</p>
        <div class="acts">
          <FileButton icon="camera" accept="image/*" multiple onFiles={(files) => void taking.take(files)}>
            {words().take}
          </FileButton>
        </div>
        <Show when={taking.busy() > 0}>
          <Loading>{t().photos.gettingReady(taking.busy())}</Loading>
        </Show>
        <NotTaken troubles={taking.troubles()} onClose={taking.forget} />
        <Show when={walls().length > 0}>
          <PhotoGrid label={words().heading} things="attachment">
            <For each={walls().map(({ id }) => id)}>
              {(id, nth) => (
                <Show when={walls().find((photo) => photo.id === id)}>
                  {(photo) => <OneWall photo={photo()} nth={nth() + 1} onOpen={() => props.onOpen(id)} />}
                </Show>
              )}
            </For>
          </PhotoGrid>
        </Show>
      </div>
    </Section>
  );
}

function OneWall(props: { photo: Attachment; nth: number; onOpen: () => void }) {
  const { t } = useTexts();
  const near = createNear();
  const picture = createPicture(() => props.photo.hash, near.isNear);
  const missing = () =>
    ({ fetching: undefined, offline: t().photos.notHere, missing: t().photos.goneShort })[picture.why()];
  return (
    <PhotoTile
      ref={near.watch}
      thing={thingKey(props.photo.id)}
      src={picture.src()}
      name={t().workshop.capture.paper.cut(props.nth)}
      missing={missing()}
      onOpen={props.onOpen}
    />
  );
}
