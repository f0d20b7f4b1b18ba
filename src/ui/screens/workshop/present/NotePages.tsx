import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Note } from '../../../../domain/note.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { NoteCard } from '../../../kit/NoteCard.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import css from './present.module.css';

/** Notes that can be read from the back of the room at once. */
const ON_A_PAGE = 12;

/** What was written in silence, when it has been revealed: a page at a time, turned by hand and never by itself (2.2.2). */
export function NotePages(props: { title: string; notes: readonly Note[]; showsNames: boolean }) {
  const { nameOf } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.present;
  const [turned, setTurned] = createSignal(0);
  const pages = () => Math.max(1, Math.ceil(props.notes.length / ON_A_PAGE));
  const page = () => Math.min(turned(), pages() - 1);
  const shown = createMemo(() => props.notes.slice(page() * ON_A_PAGE, (page() + 1) * ON_A_PAGE));
  return (
    <>
      <h1>{props.title}</h1>
      <ul class={css['notes']}>
        <For each={shown()}>
          {(note) => (
            <li>
              <NoteCard
                text={note.text}
                colour={note.colour}
                size="large"
                author={props.showsNames ? (nameOf(note.authorId) ?? t().workshop.shared.nobody) : undefined}
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={pages() > 1}>
        <div class={css['turn']}>
          <Button
            reason={page() === 0 ? words().isFirstPage : undefined}
            onClick={() => setTurned(page() - 1)}
          >
            {words().pageBack}
          </Button>
          <p aria-live="polite">{words().page(page() + 1, pages())}</p>
          <Button
            reason={page() === pages() - 1 ? words().isLastPage : undefined}
            onClick={() => setTurned(page() + 1)}
          >
            {words().pageOn}
          </Button>
        </div>
      </Show>
    </>
  );
}
