import { createUniqueId, type JSX, Show } from 'solid-js';
import '../styles/kit/photos.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icons.ts';

/** Photos beside each other, all of one size. */
export function PhotoGrid(props: { label: string; children: JSX.Element; things?: string | undefined }) {
  return (
    <ul class="photos" aria-label={props.label} data-things={props.things}>
      {props.children}
    </ul>
  );
}

type PhotoTileProps = {
  /** Where its pixels are; nothing while they are fetched, or when they are not on this device. */
  src: string | undefined;
  /** What a screen reader says: "Visa fotot: två bord i ett förråd". */
  name: string;
  /** In place of a picture that is not here. */
  missing?: JSX.Element;
  /** A chip, where the photo is not with everyone. */
  state?: JSX.Element;
  /** How much of it has been sent, 0 to 1. */
  sent?: number | undefined;
  /** Where focus goes when the photo beside it leaves. */
  id?: string | undefined;
  /** What it is known by when undo comes back to it. */
  thing?: string | undefined;
  /** Its element, to see when it comes into view. */
  ref?: ((tile: HTMLLIElement) => void) | undefined;
  onOpen: () => void;
};

/** A photo among others, which opens large. Its place is there before its pixels are. */
export function PhotoTile(props: PhotoTileProps) {
  const missingId = createUniqueId();
  return (
    <li ref={(tile) => props.ref?.(tile)} id={props.id} data-thing={props.thing}>
      <button
        type="button"
        aria-label={props.name}
        aria-describedby={props.missing ? missingId : undefined}
        aria-haspopup="dialog"
        onClick={() => props.onOpen()}
      >
        <Show
          when={props.src}
          fallback={
            <NoPicture>
              <span id={missingId}>{props.missing}</span>
            </NoPicture>
          }
        >
          {(src) => <img src={src()} alt="" decoding="async" draggable={false} />}
        </Show>
      </button>
      <Show when={props.state}>
        <span class="state" style={{ '--sent': `${Math.round((props.sent ?? 0) * 100)}%` }}>
          {props.state}
        </span>
      </Show>
    </li>
  );
}

type PhotoRowProps = {
  src: string | undefined;
  /** The word for taking it away: "Ta bort foto 2" */
  remove: string;
  onRemove: () => void;
  /** In place of a picture: a document, or pixels that are not here. */
  icon?: IconName | undefined;
  /** A field for what it shows, or its name. */
  children: JSX.Element;
};

/** A photo that has been chosen and not saved yet, with what can be said about it. */
export function PhotoRow(props: PhotoRowProps) {
  return (
    <li class="photo-row">
      <span class="frame">
        <Show when={props.src} fallback={<NoPicture icon={props.icon} />}>
          {(src) => <img src={src()} alt="" decoding="async" />}
        </Show>
      </span>
      <div>{props.children}</div>
      <IconButton icon="close" label={props.remove} onClick={props.onRemove} />
    </li>
  );
}

/** A list of such rows. */
export function PhotoRows(props: { label: string; children: JSX.Element }) {
  return (
    <ul class="photo-rows" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

function NoPicture(props: { icon?: IconName | undefined; children?: JSX.Element }) {
  return (
    <span class="no-picture">
      <Icon name={props.icon ?? 'camera'} />
      {props.children}
    </span>
  );
}
