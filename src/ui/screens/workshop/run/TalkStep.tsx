import { For, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import css from './room.module.css';
import type { StepProps } from './stepParts.ts';

/** A step in which the room talks: what the workshop is about, large, and nothing to do. */
export default function TalkStep(_props: StepProps) {
  const { t } = useTexts();
  const { head } = useWorkshop();
  const words = () => t().workshop.run;
  const facts = () =>
    [
      { name: words().aim, text: head().aim },
      { name: words().challenge, text: head().challenge },
    ].filter(({ text }) => text !== undefined);
  return (
    <div class={css['talk']}>
      <For each={facts()} fallback={<p class="meta">{words().onlyTalk}</p>}>
        {({ name, text }) => (
          <Show when={text}>
            <section>
              <h3>{name}</h3>
              <p>{text}</p>
            </section>
          </Show>
        )}
      </For>
    </div>
  );
}
