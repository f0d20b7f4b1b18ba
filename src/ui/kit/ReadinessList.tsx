import { For, Show } from 'solid-js';
import { Icon } from './Icon.tsx';

export type ReadinessItem = {
  label: string;
  present: boolean;
  /** Some of it is there. */
  begun?: boolean | undefined;
  /** Where the missing part is written. */
  href?: string | undefined;
};

type ReadinessListProps = {
  items: readonly ReadinessItem[];
  /** finns · saknas · en del saknas */
  words: { present: string; missing: string; partly: string };
};

/** What exists and what is missing before a decision (rule 31). Missing is not an error. */
export function ReadinessList(props: ReadinessListProps) {
  return (
    <ul class="ready">
      <For each={props.items}>
        {(item) => (
          <Show
            when={item.present}
            fallback={
              <li class="miss">
                <Icon name="ring" />
                <Show when={item.href} fallback={<span class="t">{item.label}</span>}>
                  <a href={item.href}>{item.label}</a>
                </Show>
                <span class="meta">{item.begun ? props.words.partly : props.words.missing}</span>
              </li>
            }
          >
            <li>
              <Icon name="check" />
              {item.label}
              <span class="vh">{props.words.present}</span>
            </li>
          </Show>
        )}
      </For>
    </ul>
  );
}
