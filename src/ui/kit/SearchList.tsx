import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, on, Show } from 'solid-js';
import '../styles/kit/searchList.css';
import { Icon } from './Icon.tsx';

/** Something found. */
export type ListOption = {
  readonly label: string;
  /** A second line. */
  readonly about?: (() => JSX.Element) | undefined;
  /** Cannot be chosen now, and why. It can be reached, so that the reason can be read. */
  readonly reason?: string | undefined;
  readonly tile: () => JSX.Element;
  /** Keys that do the same. */
  readonly keys?: string | undefined;
  readonly onChoose: () => void;
};

export type ListGroup = { readonly heading: string; readonly options: readonly ListOption[] };

type SearchListProps = {
  /** Said to screen readers; the eye gets the lens and the placeholder. */
  label: string;
  placeholder: string;
  listLabel: string;
  value: string;
  onInput: (value: string) => void;
  groups: readonly ListGroup[];
  /** Instead of the list when nothing is found. */
  empty: JSX.Element;
};

/**
 * A field and under it, in groups, what is found: the combobox of WAI-ARIA with a list that is always open. The caret stays in
 * the field; arrows, Home and End move what is chosen, and Enter takes it.
 */
export function SearchList(props: SearchListProps) {
  const id = createUniqueId();
  const [moved, setMoved] = createSignal<number>();
  // Asked for once: an option is known again by being the same object.
  const groups = createMemo(() => props.groups);
  const options = createMemo(() => groups().flatMap((group) => group.options));
  const places = createMemo(() => new Map(options().map((option, nth) => [option, nth])));
  const chosen = () => Math.min(moved() ?? 0, options().length - 1);
  const optionId = (nth: number) => `${id}-${nth}`;
  let list: HTMLDivElement | undefined;

  // What is best stands first, so every letter begins there anew.
  createEffect(
    on(
      () => props.value,
      () => setMoved(undefined),
    ),
  );
  const move = (to: number) => {
    const count = options().length;
    if (count === 0) return;
    setMoved(((to % count) + count) % count);
    if (chosen() === 0) list?.scrollTo?.({ top: 0 });
    else list?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  };
  const take = (option: ListOption | undefined) => {
    if (option && !option.reason) option.onChoose();
  };
  const press = (key: KeyboardEvent) => {
    // Keys that finish a letter, or that mark text, are the field's own.
    if (key.isComposing || key.shiftKey || key.ctrlKey || key.altKey || key.metaKey) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(chosen() + 1),
      ArrowUp: () => move(chosen() - 1),
      Home: () => move(0),
      End: () => move(-1),
      Enter: () => take(options()[chosen()]),
    };
    const does = keys[key.key];
    if (!does) return;
    key.preventDefault();
    does();
  };

  return (
    <div class="searchlist">
      <div class="in big">
        <label for={`${id}-field`} class="vh">
          {props.label}
        </label>
        <Icon name="search" />
        <input
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options().length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options().length > 0 ? optionId(chosen()) : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          placeholder={props.placeholder}
          value={props.value}
          onInput={(typed) => props.onInput(typed.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <Show when={options().length > 0} fallback={<div class="nothing">{props.empty}</div>}>
        <div
          ref={list}
          id={`${id}-list`}
          class="options"
          role="listbox"
          aria-label={props.listLabel}
          tabindex={-1}
        >
          <For each={groups()}>
            {(group, nth) => (
              <div role="group" aria-labelledby={`${id}-group-${nth()}`}>
                <p id={`${id}-group-${nth()}`} class="hd" role="presentation">
                  {group.heading}
                </p>
                <For each={group.options}>
                  {(option) => {
                    const at = () => places().get(option) ?? 0;
                    return (
                      // The field has the keys; a press on the row must not take the caret out of it.
                      <div
                        id={optionId(at())}
                        class="option"
                        role="option"
                        aria-selected={chosen() === at()}
                        aria-disabled={option.reason ? 'true' : undefined}
                        onMouseDown={(press) => press.preventDefault()}
                        onClick={() => take(option)}
                      >
                        {option.tile()}
                        <span>
                          <b>{option.label}</b>
                          <Show when={option.reason ?? option.about?.()}>
                            {(more) => <small class="meta">{more()}</small>}
                          </Show>
                        </span>
                        <Show when={option.keys}>
                          <kbd>{option.keys}</kbd>
                        </Show>
                      </div>
                    );
                  }}
                </For>
              </div>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}
