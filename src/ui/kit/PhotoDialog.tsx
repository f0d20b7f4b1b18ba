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
  /** "Föregående" and "Nästa", where there are others. */
  previous?: { label: string; go: () => void } | undefined;
  next?: { label: string; go: () => void } | undefined;
  actions?: JSX.Element;
};

/** A photo as large as the window allows. Its room is kept before its pixels are there; the arrow keys go to the others. */
export function PhotoDialog(props: PhotoDialogProps) {
  const keyed = (key: KeyboardEvent) => {
    if (key.target instanceof Element && key.target.matches('input, textarea')) return;
    if (key.key === 'ArrowLeft') props.previous?.go();
    if (key.key === 'ArrowRight') props.next?.go();
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
        <Show when={props.previous ?? props.next}>
          <div class="turn">
            <Show when={props.previous}>
              {(one) => (
                <Button kind="quiet" icon="left" onClick={() => one().go()}>
                  {one().label}
                </Button>
              )}
            </Show>
            <Show when={props.next}>
              {(one) => (
                <Button kind="quiet" icon="right" onClick={() => one().go()}>
                  {one().label}
                </Button>
              )}
            </Show>
          </div>
        </Show>
      </div>
    </Dialog>
  );
}
