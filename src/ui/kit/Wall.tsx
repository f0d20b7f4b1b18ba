import { type Accessor, createEffect, createMemo, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import { ById } from './ById.tsx';
import { createDragging } from './createDragging.ts';
import { DragGhost } from './DragGhost.tsx';
import css from './Wall.module.css';
import { WallColumnPart } from './WallColumnPart.tsx';

export type WallNote = { readonly id: string };

export type WallColumn = {
  readonly id: string;
  readonly title: string;
  /** "4", and as it is heard: "4 lappar". */
  readonly count: string;
  readonly countName: string;
  /** A heavier floor over it: it has votes of one's own. The words say so too. */
  readonly strong?: boolean | undefined;
  readonly notes: readonly WallNote[];
  /** What stands where there is no note. */
  readonly empty?: string | undefined;
};

/** The notes of a column are of what kind the caller has. */
export type NoteIn<Column extends WallColumn> = Column['notes'][number];

export type WallProps<Column extends WallColumn> = {
  /** Names the wall, and the row of columns on a phone: "Grupper". */
  name: string;
  columns: readonly Column[];
  /** Draws a note: NoteCard. Called once for each id; the note itself is an accessor, and so are all columns. */
  note: (note: Accessor<NoteIn<Column>>, column: Accessor<Column>) => JSX.Element;
  /** At the end of a column's heading: Menu. */
  menu?: ((column: Accessor<Column>) => JSX.Element) | undefined;
  /** Under its heading. */
  lead?: ((column: Accessor<Column>) => JSX.Element) | undefined;
  /** At its foot, always in sight where columns scroll: VoteStepper, Button. */
  foot?: ((column: Accessor<Column>) => JSX.Element) | undefined;
  /** After the last column: "Ny grupp". */
  after?: JSX.Element;
  /** Takes its parent's height, and each column scrolls for itself; else the page does. Never on a phone. */
  fill?: boolean | undefined;
  /** Nothing in it can be pressed: then the columns take focus themselves, so that a keyboard can scroll them. */
  onlyToRead?: boolean | undefined;
  /** The one column that a phone shows, where the screen must decide: after a move it is the one moved to. */
  shown?: string | undefined;
  onShow?: ((columnId: string) => void) | undefined;
  dragging?: WallDragging<NoteIn<Column>> | undefined;
};

/** Notes dragged between columns: an extra beside *Flytta till…*, which the notes must have (rule 9). */
export type WallDragging<Note> = {
  readonly titleOf: (note: Note) => string;
  /** What letting go would do here: "Flytta till Trygg hemma"; over no column: "Släpp i en grupp". */
  readonly wordsOver: (columnId: string | undefined) => string;
  readonly onMove: (noteId: string, columnId: string) => void;
};

/** Columns of notes. Scrolls sideways where there are more than fit; on a phone one column at a time, under a row of their names. */
export function Wall<Column extends WallColumn>(props: WallProps<Column>) {
  const [chosen, setChosen] = createSignal<string>();
  let wall: HTMLDivElement | undefined;
  let names: HTMLDivElement | undefined;
  const columnOf = (noteId: string) =>
    props.columns.find(({ notes }) => notes.some(({ id }) => id === noteId));
  const drag = createDragging(
    () => (props.dragging ? wall : undefined),
    (noteId, columnId) => {
      if (columnOf(noteId)?.id !== columnId) props.dragging?.onMove(noteId, columnId);
    },
  );
  const inHand = () => {
    const now = drag();
    const note: NoteIn<Column> | undefined = now && columnOf(now.id)?.notes.find(({ id }) => id === now.id);
    return now && note && props.dragging
      ? { ...now, title: props.dragging.titleOf(note), words: props.dragging.wordsOver(now.over) }
      : undefined;
  };
  const held = createMemo(() => drag()?.id);
  const home = createMemo(() => columnOf(held() ?? '')?.id);
  const reception = (columnId: string) => {
    if (held() === undefined) return undefined;
    return home() === columnId ? 'here' : 'open';
  };
  // A memo: what follows it reads where things lie, and must not do so each time a note changes.
  const shown = createMemo(() => {
    const asked = props.shown ?? chosen();
    return props.columns.some(({ id }) => id === asked) ? asked : props.columns[0]?.id;
  });
  const show = (columnId: string) => {
    setChosen(columnId);
    props.onShow?.(columnId);
  };
  // What is about to take focus is shown: a note that was moved, or has come back.
  onMount(() => {
    const reveal = ({ target }: Event) => {
      const place = target instanceof Element ? target.closest('section[data-place]') : null;
      if (place instanceof HTMLElement && place.dataset['place']) show(place.dataset['place']);
    };
    wall?.addEventListener('beforematch', reveal);
  });
  // In the row of names, where a phone shows only some of them.
  createEffect(
    on(
      shown,
      () => {
        const name = names?.querySelector<HTMLElement>('[aria-pressed="true"]');
        if (names && name) names.scrollLeft = name.offsetLeft - names.offsetLeft - 16;
      },
      { defer: true },
    ),
  );
  return (
    <div
      ref={wall}
      class={css['wall']}
      data-fill={props.fill ? '' : undefined}
      data-dragging={held() ? '' : undefined}
    >
      <div ref={names} class={css['names']} role="group" aria-label={props.name}>
        <ById each={props.columns}>
          {(column) => (
            <button
              type="button"
              aria-pressed={shown() === column().id}
              data-place={column().id}
              data-reception={reception(column().id)}
              data-over={drag()?.over === column().id ? '' : undefined}
              onClick={() => show(column().id)}
            >
              {column().title} <span aria-hidden="true">{column().count}</span>
              <span class="vh">, {column().countName}</span>
            </button>
          )}
        </ById>
      </div>
      <div
        class={css['columns']}
        role={props.onlyToRead ? 'group' : undefined}
        aria-label={props.onlyToRead ? props.name : undefined}
        tabindex={props.onlyToRead ? 0 : undefined}
      >
        <ById each={props.columns}>
          {(column) => (
            <WallColumnPart
              {...props}
              column={column}
              isShown={shown() === column().id}
              reception={reception(column().id)}
              isOver={drag()?.over === column().id}
              held={held()}
            />
          )}
        </ById>
        <Show when={props.after}>
          <div class={css['after']}>{props.after}</div>
        </Show>
      </div>
      <Show when={inHand()}>
        {(held) => (
          <DragGhost title={held().title} note={held().words} isClosed={false} x={held().x} y={held().y} />
        )}
      </Show>
    </div>
  );
}
