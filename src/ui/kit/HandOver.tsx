import { createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { Button } from './Button.tsx';
import { coverPage } from './coverPage.ts';
import css from './HandOver.module.css';
import { openLayer } from './layers.ts';

export type HandOverProps = {
  open: boolean;
  /** "Lämna plattan till nästa person" */
  heading: string;
  /** Over the heading: "Tack, person 6. Dina röster är sparade och syns inte." */
  lead?: JSX.Element;
  /** Under it: CountMarks. Nothing that anybody has written or voted. */
  children?: JSX.Element;
  /** "Jag är nästa person" */
  action: string;
  /** Whoever has the tablet now says so. Nothing else takes the cover away: not Esc, not Back, not a key of the app's. */
  onTaken: () => void;
};

/**
 * Stands over everything while a tablet goes from hand to hand (rule 32). What is beneath is neither seen, heard nor reached: best
 * that the caller does not draw it either. It is not remembered: a caller that must stand again after a reload opens it again.
 */
export function HandOver(props: HandOverProps) {
  return (
    <Show when={props.open}>
      <Portal>
        <Cover {...props} />
      </Portal>
    </Show>
  );
}

function Cover(props: HandOverProps) {
  const id = createUniqueId();
  let cover: HTMLDivElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (!cover) return;
    onCleanup(coverPage(cover));
    // The device's Back is answered by staying.
    onCleanup(openLayer(() => undefined, 'dialog'));
    heading?.focus();
  });
  return (
    <div
      ref={cover}
      class={css['cover']}
      data-theme="dark"
      popover="manual"
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
    >
      <div class={css['words']}>
        <Show when={props.lead}>
          <p class={css['lead']}>{props.lead}</p>
        </Show>
        <h1 ref={heading} id={id} tabindex={-1}>
          {props.heading}
        </h1>
        {props.children}
        {/* Not by the second tap of a double tap on the button that was here before. */}
        <div class={css['take']} role="presentation" onClick={(click) => click.detail < 2 && props.onTaken()}>
          <Button kind="ink" size="vote">
            {props.action}
          </Button>
        </div>
      </div>
    </div>
  );
}
