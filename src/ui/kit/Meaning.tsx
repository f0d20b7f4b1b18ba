import { createUniqueId, type JSX, onCleanup } from 'solid-js';
import { placeBelow } from './placeBelow.ts';

type MeaningProps = {
  /** The words on the button: "Vad betyder det?" */
  ask: string;
  /** The same, and of what: several may stand on a page. Begins with the words on the button. */
  name: string;
  title: string;
  /** The sentence that explains it. */
  children: JSX.Element;
  /** Where more is told. */
  more: { href: string; label: string };
};

/** A quiet question beside a word that needs explaining. The browser's own popover: Esc and a press beside it close it, and focus goes back. */
export function Meaning(props: MeaningProps) {
  const id = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let box: HTMLDivElement | undefined;
  const close = () => box?.hidePopover?.();
  // Where it stood is somewhere else when the page is laid out anew.
  window.addEventListener('resize', close);
  onCleanup(() => window.removeEventListener('resize', close));
  // It has no size before it is shown; a frame later it has, and nothing has been painted yet.
  const place = () => requestAnimationFrame(() => button && box && placeBelow(button, box));
  return (
    <>
      <button ref={button} type="button" class="lnk ask-meaning" popovertarget={id} aria-label={props.name}>
        {props.ask}
      </button>
      <div ref={box} id={id} class="meaning" popover="auto" on:beforetoggle={place}>
        <b>{props.title}</b>
        <p>{props.children}</p>
        <a href={props.more.href}>{props.more.label}</a>
      </div>
    </>
  );
}
