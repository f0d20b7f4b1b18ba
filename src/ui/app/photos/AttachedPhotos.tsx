import { createMemo, createSignal, For, Show } from 'solid-js';
import { type Attachment, withdrawAttachment } from '../../../domain/attachment.ts';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { PhotoGrid, PhotoTile } from '../../kit/Photos.tsx';
import { useAct } from '../act.ts';
import { useCity } from '../city.tsx';
import { focusBeside } from '../focusBeside.ts';
import { useTexts } from '../texts.tsx';
import { thingKey } from '../undo/things.ts';
import { AttachedFiles } from './AttachedFiles.tsx';
import { createNear, createPicture } from './picture.ts';
import { PhotoLarge } from './PhotoLarge.tsx';
import { type PhotoStates, useSending } from './sendingState.ts';

type AttachedProps = {
  /** Those that have not been taken back, in order. */
  files: readonly Attachment[];
  states: PhotoStates;
  mayChange: boolean;
};

const tileOf = (id: string) => `photo-${id}`;

/** What is attached to one thing: photos beside each other, each with its own state, and files under them. */
export function AttachedPhotos(props: AttachedProps) {
  const { t } = useTexts();
  const act = useAct();
  const [openId, setOpenId] = createSignal<string>();
  let whole: HTMLDivElement | undefined;
  const photos = () => props.files.filter(({ type }) => type !== 'application/pdf');
  const documents = () => props.files.filter(({ type }) => type === 'application/pdf');
  // Rows are new objects at each change; the tiles are kept by id, so that no picture is read anew.
  const ids = createMemo(() => photos().map(({ id }) => id), [], { equals: (a, b) => a.join() === b.join() });
  const open = () => photos().find(({ id }) => id === openId());

  const withdraw = (photo: Attachment) => {
    setOpenId(undefined);
    // The dialog gives focus back to the tile, which is about to leave (rule 26).
    setTimeout(() => {
      focusBeside(ids(), photo.id, tileOf, whole?.closest('section') ?? undefined);
      const one = { initiativeId: photo.owner, id: photo.id };
      void act(withdrawAttachment, one, { said: t().photos.withdrawn });
    });
  };
  return (
    <div ref={whole} class="attached">
      <Show when={photos().length > 0}>
        <PhotoGrid label={t().photos.list} things="attachment">
          <For each={ids()}>
            {(id, nth) => (
              <Show when={photos().find((photo) => photo.id === id)}>
                {(photo) => (
                  <OnePhoto
                    photo={photo()}
                    nth={nth() + 1}
                    states={props.states}
                    onOpen={() => setOpenId(id)}
                  />
                )}
              </Show>
            )}
          </For>
        </PhotoGrid>
        <NotSent files={photos()} states={props.states} />
      </Show>
      <Show when={documents().length > 0}>
        <AttachedFiles files={documents()} states={props.states} mayChange={props.mayChange} />
      </Show>
      <PhotoLarge
        photo={open()}
        among={photos()}
        states={props.states}
        mayChange={props.mayChange}
        onTurn={setOpenId}
        onClose={() => setOpenId(undefined)}
        onWithdraw={withdraw}
      />
    </div>
  );
}

function OnePhoto(props: { photo: Attachment; nth: number; states: PhotoStates; onOpen: () => void }) {
  const { t, f } = useTexts();
  const words = () => t().photos;
  const near = createNear();
  const picture = createPicture(() => props.photo.hash, near.isNear);
  const sending = useSending(props.states);
  const state = () => sending(props.photo);
  const missing = () =>
    ({ fetching: undefined, offline: words().notHere, missing: words().goneShort })[picture.why()];
  const name = () => {
    const { alt, at } = props.photo;
    return alt ? words().show(alt) : words().showNth(props.nth, f().shortDate(at));
  };
  return (
    <PhotoTile
      ref={near.watch}
      id={tileOf(props.photo.id)}
      thing={thingKey(props.photo.id)}
      src={picture.src()}
      name={name()}
      missing={missing()}
      state={<Show when={state()}>{(stands) => <Chip kind={stands().kind}>{stands().words}</Chip>}</Show>}
      sent={state()?.sent}
      onOpen={props.onOpen}
    />
  );
}

/** Those that could not be sent: why, and a way to try again. Each reason is said once. */
export function NotSent(props: { files: readonly Attachment[]; states: PhotoStates }) {
  const { t } = useTexts();
  const { device } = useCity();
  const sending = useSending(props.states);
  const reasons = createMemo(() => [...new Set(props.files.flatMap((file) => sending(file)?.why ?? []))]);
  const again = async () => {
    for (const file of props.files) if (sending(file)?.why) await device.photos.again(file.hash);
    void device.sync.now().catch(() => undefined);
  };
  return (
    <Show when={reasons().length > 0}>
      <div>
        <For each={reasons()}>{(why) => <p class="meta">{why}</p>}</For>
        <Button kind="quiet" onClick={() => void again()}>
          {t().photos.tryAgain}
        </Button>
      </div>
    </Show>
  );
}
