import { children, createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import css from './NoteCard.module.css';
import type { NoteColour } from './noteColours.ts';

export type NoteCardProps = {
  /** Where focus goes after a move: the note itself can take it. */
  id?: string | undefined;
  /** As what is taken back finds it (data-thing). */
  thing?: string | undefined;
  text: string;
  /** The language it is written in, where it is another than the page's. */
  lang?: string | undefined;
  /** "Grupp 2", "Utan namn". */
  author?: JSX.Element;
  colour: NoteColour;
  /** The colour in words, only heard: "Gul lapp". */
  colourName?: string | undefined;
  /** A thumbnail. */
  photo?: JSX.Element;
  /** It stands for several: "2 ursprung". Drawn as a sheet on a sheet. */
  merged?: string | undefined;
  /** "Vald". */
  chosen?: string | undefined;
  /** Chips: sync, conflict. */
  chips?: JSX.Element;
  /** It can be picked out for a deed: a box in its corner. `name` is heard: "Välj Hund på besök". */
  pick?:
    | { readonly name: string; readonly picked: boolean; readonly onPick: (picked: boolean) => void }
    | undefined;
  /** It can be dragged: shows a mouse its handle. */
  grip?: boolean | undefined;
  /** large: for the projector. */
  size?: 'large' | undefined;
  /** At its foot: Menu "Flytta till…", Button. */
  actions?: JSX.Element;
  /** Between its text and who wrote it. */
  children?: JSX.Element;
};

/**
 * Lapp: a thought on the wall. Grows with its text and keeps its light colour and ink text in every theme, so what stands in it is
 * drawn on a light ground too. Goes in an <li>.
 */
export function NoteCard(props: NoteCardProps) {
  const textId = createUniqueId();
  // Made once, though asked for twice: a wall has hundreds. What turns out to be nothing gets no room.
  const photo = children(() => props.photo);
  const chips = children(() => props.chips);
  const actions = children(() => props.actions);
  return (
    <article
      id={props.id}
      data-thing={props.thing}
      tabindex={-1}
      class={css['note']}
      data-theme="light"
      data-colour={props.colour}
      data-merged={props.merged ? '' : undefined}
      data-picked={props.pick?.picked ? '' : undefined}
      data-pickable={props.pick ? '' : undefined}
      data-size={props.size}
      aria-labelledby={textId}
    >
      <span class={css['band']} data-grip={props.grip ? '' : undefined} aria-hidden="true">
        <Show when={props.grip}>
          <Icon name="grip" small />
        </Show>
      </span>
      <Show when={photo.toArray().length > 0}>
        <div class={css['photo']}>{photo()}</div>
      </Show>
      <p id={textId} class={css['text']} lang={props.lang}>
        {props.text}
      </p>
      {props.children}
      <Show when={props.author || props.merged || props.chosen || props.colourName}>
        <p class={css['by']}>
          <span>
            {props.author}
            <Show when={props.colourName}>
              <span class="vh"> {props.colourName}</span>
            </Show>
          </span>
          <Show when={props.merged}>
            <span>{props.merged}</span>
          </Show>
          <Show when={props.chosen}>
            <b class={css['chosen']}>
              <Icon name="check" small />
              {props.chosen}
            </b>
          </Show>
        </p>
      </Show>
      <Show when={chips.toArray().length > 0}>
        <div class={css['chips']}>{chips()}</div>
      </Show>
      <Show when={actions.toArray().length > 0}>
        <div class={css['actions']}>{actions()}</div>
      </Show>
      <Show when={props.pick}>
        {(pick) => (
          <label class={css['pick']}>
            <input
              type="checkbox"
              aria-label={pick().name}
              checked={pick().picked}
              onChange={(change) => pick().onPick(change.currentTarget.checked)}
            />
            <i aria-hidden="true">
              <Icon name="check" small />
            </i>
          </label>
        )}
      </Show>
    </article>
  );
}
