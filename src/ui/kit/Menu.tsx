import { createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { openLayer } from './layers.ts';
import { placeBelow } from './placeBelow.ts';

export type MenuItem = {
  label: string;
  /** Words over the item, where another kind of items begins. */
  over?: string | undefined;
  /** A second line: what will be asked, or why not. */
  note?: string | undefined;
  icon?: IconName | undefined;
  /** Instead of an icon: a PhaseTile. */
  tile?: (() => JSX.Element) | undefined;
  checked?: boolean | undefined;
  /** Cannot be chosen now; say why in `note`. Stays focusable so that the reason can be read. */
  unavailable?: boolean | undefined;
  onSelect: () => void;
};

type MenuProps = {
  /** The words on the button, or its name when it shows only an icon. */
  label: string;
  /** more: three dots. words: the label as a quiet link. button: the label as an outlined button. */
  look?: 'more' | 'words' | 'button' | undefined;
  /** What a screen reader says instead of `label`, when several menus on a page have the same words. */
  name?: string | undefined;
  heading?: string | undefined;
  /** A small arrow after the words: the button shows what is chosen. */
  arrow?: boolean | undefined;
  items: readonly MenuItem[];
};

/** A list of things to do, under a button. Arrows, Home, End and first letters move; Esc and Tab leave. */
export function Menu(props: MenuProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let trigger: HTMLButtonElement | undefined;
  let list: HTMLUListElement | undefined;
  let closeLayer = () => {};

  const itemElements = () => [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const focusItem = (index: number) => {
    const elements = itemElements();
    elements.at(((index % elements.length) + elements.length) % elements.length)?.focus();
  };
  const outside = (press: Event) => {
    const target = press.target;
    if (target instanceof Node && !list?.contains(target) && !trigger?.contains(target)) close();
  };
  const show = (index: number) => {
    setOpen(true);
    closeLayer = openLayer(leave, 'menu');
    list?.showPopover?.();
    if (trigger && list) placeBelow(trigger, list);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('resize', close);
    focusItem(index);
  };
  const close = () => {
    if (!open()) return;
    list?.hidePopover?.();
    setOpen(false);
    closeLayer();
    document.removeEventListener('pointerdown', outside);
    window.removeEventListener('resize', close);
  };
  const leave = () => {
    close();
    trigger?.focus();
  };
  onCleanup(close);

  const choose = (item: MenuItem) => {
    if (item.unavailable) return;
    leave();
    item.onSelect();
  };
  const triggerKey = (key: KeyboardEvent) => {
    if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
    key.preventDefault();
    show(key.key === 'ArrowDown' ? 0 : -1);
  };
  const listKey = (key: KeyboardEvent) => {
    const at = itemElements().findIndex((element) => element === document.activeElement);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusItem(at + 1),
      ArrowUp: () => focusItem(at - 1),
      Home: () => focusItem(0),
      End: () => focusItem(-1),
      Escape: leave,
    };
    const move = moves[key.key];
    if (move) {
      key.preventDefault();
      key.stopPropagation();
      move();
    } else if (key.key === 'Tab') leave();
    else if (key.key.length === 1 && key.key !== ' ') focusByLetter(key.key, at);
  };
  const focusByLetter = (letter: string, from: number) => {
    const indexes = props.items.map((_, index) => (from + 1 + index) % props.items.length);
    const starts = (index: number) =>
      props.items[index]?.label.toLowerCase().startsWith(letter.toLowerCase());
    const found = indexes.find(starts);
    if (found !== undefined) focusItem(found);
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={{ more: 'icb', words: 'lnk', button: 'btn' }[props.look ?? 'words']}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={id}
        aria-label={props.name ?? (props.look === 'more' ? props.label : undefined)}
        title={props.look === 'more' ? props.label : undefined}
        onClick={() => (open() ? leave() : show(0))}
        onKeyDown={triggerKey}
      >
        <Show when={props.look === 'more'} fallback={props.label}>
          <Icon name="more" />
        </Show>
        <Show when={props.arrow}>
          <Icon name="down" small />
        </Show>
      </button>
      <ul
        ref={list}
        id={id}
        class="menu"
        classList={{ shut: !open() }}
        popover="manual"
        role="menu"
        aria-label={props.heading ?? props.name ?? props.label}
        onKeyDown={listKey}
      >
        <Show when={props.heading}>
          <li role="none" aria-hidden="true">
            <span class="hd">{props.heading}</span>
          </li>
        </Show>
        {/* Made when it opens: a board has a menu on each of its cards. */}
        <For each={open() ? props.items : []}>
          {(item) => (
            <li role="none">
              <Show when={item.over}>
                <span class="hd" aria-hidden="true">
                  {item.over}
                </span>
              </Show>
              <button
                type="button"
                tabindex={-1}
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.checked}
                aria-disabled={item.unavailable ? 'true' : undefined}
                onClick={() => choose(item)}
              >
                {item.tile?.() ?? <Show when={item.icon}>{(icon) => <Icon name={icon()} />}</Show>}
                <span>
                  {item.label}
                  <Show when={item.note}>
                    <small>{item.note}</small>
                  </Show>
                </span>
                <Show when={item.checked}>
                  <Icon name="check" small />
                </Show>
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
