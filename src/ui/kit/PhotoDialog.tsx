import { type JSX, Show } from 'solid-js';
import '../styles/kit/photos.css';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type PhotoDialogProps = {
  open: boolean;
  onClose: () => void;
  /** "Foto 2 av 5" */
  title: JSX.Element;
  src: string | undefined;
  /** In place of a picture that is not here. */
  missing?: JSX.Element;
  width: number;
  height: number;
  /** What it shows, for whoever does not see it. */
  alt: string;
  /** Under the picture: what it shows, who took it, when, its state. */
  children: JSX.Element;
  /** Where there are others. After the last one comes the first, so that no button goes away under a finger. */
  turning?: { previousLabel: string; nextLabel: string; previous: () => void; next: () => void } | undefined;
  actions?: JSX.Element;
};

/** A photo as large as the window allows. Its room is kept before its pixels are there; the arrow keys go to the others. */
export function PhotoDialog(props: PhotoDialogProps) {
  const keyed = (key: KeyboardEvent) => {
    if (key.target instanceof Element && key.target.matches('input, textarea')) return;
    if (key.key === 'ArrowLeft') props.turning?.previous();
    if (key.key === 'ArrowRight') props.turning?.next();
  };
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title} actions={props.actions} wide>
      <div class="large" role="presentation" onKeyDown={keyed}>
        <figure>
          <div
            class="frame"
            style={{ '--width': `${props.width}px`, '--ratio': String(props.width / props.height) }}
          >
            <Show when={props.src} fallback={<p class="meta">{props.missing}</p>}>
              {(src) => <img src={src()} alt={props.alt} width={props.width} height={props.height} />}
            </Show>
          </div>
          <figcaption>{props.children}</figcaption>
        </figure>
        <Show when={props.turning}>
          {(turning) => (
            <div class="turn">
              <Button kind="quiet" icon="left" onClick={() => turning().previous()}>
                {turning().previousLabel}
              </Button>
              <Button kind="quiet" icon="right" onClick={() => turning().next()}>
                {turning().nextLabel}
              </Button>
            </div>
          )}
        </Show>
      </div>
    </Dialog>
  );
}
