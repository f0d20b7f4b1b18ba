import { type Accessor, createUniqueId, Show } from 'solid-js';
import { ById } from './ById.tsx';
import { Heading, UnderHeading } from './Heading.tsx';
import type { NoteIn, WallColumn, WallProps } from './Wall.tsx';
import css from './Wall.module.css';

type WallColumnPartProps<Column extends WallColumn> = WallProps<Column> & {
  column: Accessor<Column>;
  /** The one that a phone shows. */
  isShown: boolean;
  /** What it is to the note in the hand, and whether that is over it. */
  reception: 'here' | 'open' | undefined;
  isOver: boolean;
  /** The note in the hand. */
  held: string | undefined;
};

/** Up to so many are all drawn: a place that is kept for what is not drawn is never quite as high as that is. */
const short = 30;

/** One column of the wall: heading, notes, foot. A long one draws only what is near the window, and is whole to whoever listens or searches. */
export function WallColumnPart<Column extends WallColumn>(props: WallColumnPartProps<Column>) {
  const id = createUniqueId();
  return (
    <section
      class={css['column']}
      aria-labelledby={id}
      data-place={props.column().id}
      data-thing={props.column().id}
      data-shown={props.isShown ? '' : undefined}
      data-strong={props.column().strong ? '' : undefined}
      data-reception={props.reception}
      data-over={props.isOver ? '' : undefined}
    >
      <header class={css['head']}>
        <Heading id={id} tabindex={-1}>
          {props.column().title}{' '}
          <span class={css['count']} aria-hidden="true">
            {props.column().count}
          </span>
          <span class="vh">, {props.column().countName}</span>
        </Heading>
        {props.menu?.(props.column)}
      </header>
      <UnderHeading>
        {props.lead?.(props.column)}
        <Show
          when={props.column().notes.length > 0}
          fallback={<p class={`meta ${css['empty']}`}>{props.column().empty}</p>}
        >
          <ul
            class={css['notes']}
            data-long={props.column().notes.length > short ? '' : undefined}
            aria-labelledby={props.onlyToRead ? id : undefined}
            tabindex={props.onlyToRead && props.fill ? 0 : undefined}
          >
            <ById<NoteIn<Column>> each={props.column().notes}>
              {(note) => (
                <li
                  data-card={props.dragging ? note().id : undefined}
                  data-held={props.held === note().id ? '' : undefined}
                >
                  {props.note(note, props.column)}
                </li>
              )}
            </ById>
          </ul>
        </Show>
        <Show when={props.foot}>{(foot) => <div class={css['foot']}>{foot()(props.column)}</div>}</Show>
      </UnderHeading>
    </section>
  );
}
