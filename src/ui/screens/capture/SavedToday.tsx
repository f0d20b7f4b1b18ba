import { createMemo, createSignal, For, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { focusBeside } from '../../app/focusBeside.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { lineOf, SavedIdea } from './SavedIdea.tsx';

/** So many that one sees that it went well; the rest on request. */
const few = 8;

/** What the person has captured today, newest first, each with its sync state and a way to change or undo it. */
export function SavedToday() {
  const { t, f } = useTexts();
  const { initiatives, me, today } = useCity();
  const [all, setAll] = createSignal(false);
  let section: HTMLDivElement | undefined;
  const words = () => t().capture;
  // In the city's order, which is that of their ids: a whole workshop may have reached the city at one instant.
  const saved = createMemo(() =>
    initiatives()
      .map(({ head }) => head)
      .filter(
        (row) =>
          row.createdBy === me().id &&
          row.origin.kind === 'capture' &&
          !row.withdrawnAt &&
          f().date(row.createdAt) === today(),
      ),
  );
  const shown = () => (all() ? saved() : saved().slice(0, few));
  // Rows are new objects at each change; the lines are kept by id, so that an open field stays open.
  const ids = createMemo(() => shown().map((row) => row.id));

  return (
    <div ref={section} class="saved-today" data-things="initiative">
      <Section
        heading={words().justSaved}
        aside={
          <Show when={saved().length > 0}>
            <span class="meta">{words().ideas(saved().length)}</span>
          </Show>
        }
      >
        <Show when={saved().length > 0} fallback={<p class="meta">{words().noneYet}</p>}>
          <Lines>
            <For each={ids()}>
              {(id) => (
                <Show when={saved().find((row) => row.id === id)}>
                  {(idea) => (
                    <SavedIdea idea={idea()} onLeaving={() => focusBeside(ids(), id, lineOf, section)} />
                  )}
                </Show>
              )}
            </For>
          </Lines>
          <Show when={saved().length > few && !all()}>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {words().showAll(saved().length)}
            </Button>
          </Show>
        </Show>
      </Section>
    </div>
  );
}
