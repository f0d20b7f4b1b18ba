import { Index, Show } from 'solid-js';
import { useTexts } from './texts.tsx';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';

/** A chosen filter, told in words. */
export interface ChosenFilter {
  readonly key: string;
  readonly words: string;
}

/** What is chosen, in words: each with a way to take it away, and one for all of them. */
export function ChosenFilters<One extends ChosenFilter>(props: {
  chosen: readonly One[];
  onRemove: (one: One) => void;
  onClear: () => void;
  /** Offered beside: the view can be saved. */
  onSave?: (() => void) | undefined;
}) {
  const { t } = useTexts();
  const words = () => t().portfolio;
  let group: HTMLDivElement | undefined;
  /** By place: once one is gone, the next stands where it stood and has the focus; after the last, the heading (rule 26). */
  const afterwards = (place: number) =>
    queueMicrotask(() => {
      const left = group?.querySelectorAll<HTMLElement>('.chosen') ?? [];
      const target = left[place] ?? left[place - 1] ?? document.querySelector<HTMLElement>('.page h1');
      target?.focus();
    });
  const clear = () => {
    props.onClear();
    afterwards(0);
  };
  return (
    <Show when={props.chosen.length > 0}>
      <div ref={group} class="chosenones" role="group" aria-label={words().filter.chosen}>
        <Index each={props.chosen}>
          {(one, place) => (
            <button
              type="button"
              class="chosen"
              aria-label={words().filter.remove(one().words)}
              onClick={() => {
                props.onRemove(one());
                afterwards(place);
              }}
            >
              <span>{one().words}</span>
              <Icon name="close" small />
            </button>
          )}
        </Index>
        <Button kind="quiet" onClick={clear}>
          {words().filter.clear}
        </Button>
        <Show when={props.onSave}>
          {(save) => (
            <Button kind="quiet" onClick={() => save()()}>
              {words().views.save}
            </Button>
          )}
        </Show>
      </div>
    </Show>
  );
}
