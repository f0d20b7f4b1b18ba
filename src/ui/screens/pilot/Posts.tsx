import { createMemo, createSignal, For, Show } from 'solid-js';
import { whyClosed } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { useCity } from '../../app/city.tsx';
import { focusBeside } from '../../app/focusBeside.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';
import { postElement, PostRow } from './PostRow.tsx';
import { postsOf } from './posts.ts';

/** A year of weekly posts is much to scroll past on a phone. */
const first = 20;

/** The log: what happened last comes first. */
export function Posts(props: { record: InitiativeRecord }) {
  const { t } = useTexts();
  const { actor, device } = useCity();
  const states = device.photos.states();
  const [all, setAll] = createSignal(false);
  let list: HTMLDivElement | undefined;
  const posts = createMemo(() => postsOf(props.record.parts));
  // Rows are new objects at each change; the items are kept by id, so that an open correction stays open.
  const ids = createMemo(() => (all() ? posts() : posts().slice(0, first)).map(({ entry }) => entry.id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const mayChange = () =>
    !whyClosed(props.record.row) && may(actor(), 'pilot.correct', { initiative: props.record.row });
  const focusHeading = () => list?.querySelector<HTMLElement>(':is(h2, h3, h4)')?.focus();
  return (
    <div ref={list} data-things="logEntry">
      <Section heading={t().pilot.posts} count={posts().length || undefined}>
        <Show
          when={posts().length > 0}
          fallback={<p class="meta">{mayChange() ? t().pilot.empty : t().pilot.emptyToRead}</p>}
        >
          <ul class="log">
            <For each={ids()}>
              {(id) => (
                <Show when={posts().find(({ entry }) => entry.id === id)}>
                  {(post) => (
                    <PostRow
                      post={post()}
                      goals={props.record.parts.effectGoal}
                      states={states}
                      mayChange={mayChange()}
                      onLeaving={() => focusBeside(ids(), id, postElement, list)}
                      onCorrected={focusHeading}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
          <Show when={posts().length > first && !all()}>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t().common.showAll}
            </Button>
          </Show>
        </Show>
      </Section>
    </div>
  );
}
