import { For, Show } from 'solid-js';
import type { BasisContent } from '../../../../domain/gate.ts';
import { useSpeech } from '../speech.ts';
import { sayDifference } from './difference.ts';

/** What differs between two bases, a line for each thing, before and after in words (G7). */
export function DifferenceList(props: { before: BasisContent; after: BasisContent }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const lines = () => sayDifference(speech(), props.before, props.after);
  return (
    <Show when={lines()} fallback={<p>{words().unreadable}</p>}>
      {(known) => (
        <Show when={known().length > 0} fallback={<p>{words().noDifference}</p>}>
          <dl class="changes">
            <For each={known()}>
              {(line) => (
                <div>
                  <dt>{line.what}</dt>
                  <dd>
                    <span class="was">
                      <span class="vh">{words().was}: </span>
                      {line.before ?? words().wasNothing}
                    </span>
                    <span class="is">
                      <span class="vh">{words().is}: </span>
                      {line.after ?? words().isNothing}
                    </span>
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </Show>
      )}
    </Show>
  );
}
