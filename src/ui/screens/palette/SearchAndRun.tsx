import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { SearchList } from '../../kit/SearchList.tsx';
import { useGroups } from './groups.ts';
import type { Doing } from './options.tsx';

/** The count is said when typing has paused, not at each letter (rule 19). */
const pauseMs = 600;

/** The inside of the dialog: one field, and what it finds. */
export function SearchAndRun(props: { doing: Doing }) {
  const { t } = useTexts();
  const [typed, type] = createSignal('');
  const groups = useGroups(typed, props.doing);
  const words = () => t().commands;
  const text = () => typed().trim();
  const count = () => groups().reduce((sum, { options }) => sum + options.length, 0);
  const [said, say] = createSignal('');
  createEffect(
    on([text, count], ([asked, found]) => {
      const timer = setTimeout(
        () => say(asked ? (found > 0 ? words().found(found) : words().none(asked)) : ''),
        pauseMs,
      );
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return (
    <div class="palette">
      <SearchList
        label={words().field}
        placeholder={words().placeholder}
        listLabel={words().list}
        value={typed()}
        onInput={type}
        groups={groups()}
        empty={
          <div>
            <p>{words().none(text())}</p>
            <p class="meta">{words().noneHint}</p>
          </div>
        }
      />
      <p class="howto meta" classList={{ vh: count() === 0 }}>
        {/* In here, since a modal dialog silences what stands outside it. */}
        <span role="status">{said()}</span>
        <span class="keys">{words().howTo}</span>
      </p>
    </div>
  );
}
