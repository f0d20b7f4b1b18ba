import { createEffect, For, on, onCleanup, onMount, Show } from 'solid-js';
import { useTexts } from '../texts.tsx';
import { FileButton } from '../../kit/FileButton.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PhotoRow, PhotoRows } from '../../kit/Photos.tsx';
import { TextField } from '../../kit/TextField.tsx';
import type { Chosen } from './chosen.ts';
import { createPicture } from './picture.ts';
import { useTakeIn } from './takeIn.ts';
import { NotTaken } from './NotTaken.tsx';

type AddPhotosProps = {
  chosen: readonly Chosen[];
  onChange: (chosen: readonly Chosen[]) => void;
  /** The list has another photo or one less: the draft is put away now, for nobody takes a photo twice. */
  onTaken: () => void;
  /** files: a PDF, too. */
  takes: 'photos' | 'files';
  /** Files that came another way than by being chosen here, and what is done when they have been taken in. */
  given?: readonly File[] | undefined;
  onGivenTaken?: (() => void) | undefined;
};

/**
 * Photos to go with what is being written: taken, chosen, pasted or dropped on the form. Each is kept on the device at once and is part
 * of the form's draft, so it survives a closed tab; what it shows can be said, now or later (rule 38).
 */
export function AddPhotos(props: AddPhotosProps) {
  const { t } = useTexts();
  const words = () => t().photos;
  const taking = useTakeIn(props);
  let whole: HTMLDivElement | undefined;
  onMount(() => {
    const form = whole?.closest<HTMLElement>('form, section, .write');
    if (form) onCleanup(takePastedAndDropped(form, take));
  });
  createEffect(
    on(
      () => props.given,
      (files) => {
        if (files && files.length > 0) void taking.take(files).then(() => props.onGivenTaken?.());
      },
    ),
  );
  const take = (files: readonly File[]) => void taking.take(files);
  const change = (one: Chosen, alt: string) =>
    props.onChange(props.chosen.map((each) => (each.id === one.id ? { ...each, alt } : each)));
  const remove = (one: Chosen) => {
    whole?.querySelector<HTMLElement>('.acts button')?.focus();
    void taking.remove(one);
  };

  return (
    <div ref={whole} class="g12">
      {/* Over the photos, so that the button stays under the finger however many are taken. */}
      <div class="acts">
        <Show when={hasCamera()}>
          <FileButton icon="camera" accept="image/*" camera onFiles={take}>
            {words().take}
          </FileButton>
        </Show>
        <FileButton
          icon={hasCamera() ? undefined : 'camera'}
          accept={props.takes === 'files' ? 'image/*,application/pdf' : 'image/*'}
          multiple
          onFiles={take}
        >
          {props.takes === 'files' ? words().chooseFiles : words().choose}
        </FileButton>
      </div>
      <Show when={props.chosen.length > 0}>
        <PhotoRows label={words().chosen}>
          <For each={props.chosen.map(({ id }) => id)}>
            {(id, nth) => (
              <Show when={props.chosen.find((one) => one.id === id)}>
                {(one) => (
                  <ChosenRow
                    one={one()}
                    nth={nth() + 1}
                    onAlt={(alt) => change(one(), alt)}
                    onRemove={() => remove(one())}
                  />
                )}
              </Show>
            )}
          </For>
        </PhotoRows>
      </Show>
      <Show when={taking.busy() > 0}>
        <Loading>{words().gettingReady(taking.busy())}</Loading>
      </Show>
      <Show when={props.chosen.some(isPhoto)}>
        <p class="meta">{words().people}</p>
      </Show>
      <NotTaken troubles={taking.troubles()} onClose={taking.forget} />
    </div>
  );
}

function ChosenRow(props: { one: Chosen; nth: number; onAlt: (alt: string) => void; onRemove: () => void }) {
  const { t } = useTexts();
  const words = () => t().photos;
  const picture = createPicture(() => (isPhoto(props.one) ? props.one.hash : undefined));
  const name = () => props.one.name ?? words().document;
  return (
    <PhotoRow
      src={picture.src()}
      icon={isPhoto(props.one) ? 'camera' : 'file'}
      remove={isPhoto(props.one) ? words().remove(props.nth) : words().removeFile(name())}
      onRemove={props.onRemove}
    >
      <Show when={isPhoto(props.one)} fallback={<b>{name()}</b>}>
        <TextField
          label={words().whatItShows}
          hint={words().whatItShowsHint}
          maxlength={1000}
          value={props.one.alt}
          onInput={props.onAlt}
        />
      </Show>
    </PhotoRow>
  );
}

const isPhoto = ({ type }: Pick<Chosen, 'type'>) => type !== 'application/pdf';

/** A device that is held in the hand has a camera; a computer's is for meetings. */
const hasCamera = () => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

/** Extras for those with a mouse: files dropped anywhere on the form, and a picture that is pasted. */
function takePastedAndDropped(form: HTMLElement, take: (files: readonly File[]) => void): () => void {
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    if (!data?.types.includes('Files')) return;
    // Dropped without this, the browser leaves the page and shows the file.
    event.preventDefault();
    if (event.type !== 'dragover') take([...data.files]);
  };
  const pasted = (event: ClipboardEvent) => takeFrom(event, event.clipboardData);
  const dragged = (event: DragEvent) => takeFrom(event, event.dataTransfer);
  form.addEventListener('paste', pasted);
  form.addEventListener('dragover', dragged);
  form.addEventListener('drop', dragged);
  return () => {
    form.removeEventListener('paste', pasted);
    form.removeEventListener('dragover', dragged);
    form.removeEventListener('drop', dragged);
  };
}
