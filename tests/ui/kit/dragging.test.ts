import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drag, followDrags, speedAt } from '../../../src/ui/kit/dragging.ts';

/** The left half of the window is one phase, the right another. */
const placeAt = (x: number) => (x < 500 ? 'here' : 'there');

let board: HTMLElement;
let drags: (Drag | undefined)[];
let drops: [string, string][];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <div id="board"><ul><li data-card="haffa">
      <span data-grip id="grip">3</span><a href="#x" id="link">Haffa</a>
      <p id="body">41 dagar</p><button id="menu">Flytta till…</button>
    </li></ul></div>`;
  board = the('board');
  drags = [];
  drops = [];
  stop = followDrags(board, {
    onDrag: (drag) => drags.push(drag),
    onDrop: (id, place) => drops.push([id, place]),
    placeAt,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const the = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
};
type Pointer = { at?: readonly [number, number]; as?: 'mouse' | 'touch'; pointer?: number };
function send(type: string, on: EventTarget, { at = [0, 0], as = 'mouse', pointer = 1 }: Pointer = {}) {
  const init = { bubbles: true, cancelable: true, clientX: at[0], clientY: at[1] };
  const event = new PointerEvent(type, { ...init, pointerId: pointer, pointerType: as });
  on.dispatchEvent(event);
  return event;
}
const isLifted = () => drags.at(-1) !== undefined;

describe('rule 28: with a mouse', () => {
  test('the handle drags as soon as it has gone more than 8 px, and lets go where it is', () => {
    send('pointerdown', the('grip'), { at: [100, 100] });
    send('pointermove', window, { at: [106, 104] });
    expect(isLifted()).toBe(false);
    send('pointermove', window, { at: [120, 100] });
    expect(drags.at(-1)).toEqual({ id: 'haffa', x: 120, y: 100, over: 'here' });
    send('pointermove', window, { at: [600, 100] });
    expect(drags.at(-1)?.over).toBe('there');
    send('pointerup', window, { at: [600, 100] });
    expect(drops).toEqual([['haffa', 'there']]);
    expect(isLifted()).toBe(false);
  });

  test('elsewhere on the card it must rest 250 ms first; a press that moves is none', () => {
    send('pointerdown', the('body'), { at: [100, 100] });
    vi.advanceTimersByTime(200);
    send('pointermove', window, { at: [120, 100] });
    vi.advanceTimersByTime(500);
    expect(isLifted()).toBe(false);
    send('pointerup', window);
    send('pointerdown', the('link'), { at: [100, 100] });
    vi.advanceTimersByTime(250);
    expect(isLifted()).toBe(true);
  });

  test('letting go over a link is no click on it, and the next click is one again', () => {
    const clicked = vi.fn();
    the('link').addEventListener('click', clicked);
    send('pointerdown', the('grip'), { at: [0, 0] });
    send('pointermove', window, { at: [30, 0] });
    send('pointerup', window, { at: [30, 0] });
    the('link').click();
    expect(clicked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    the('link').click();
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('the menu’s button is never a handle, and the right button lifts nothing', () => {
    send('pointerdown', the('menu'));
    vi.advanceTimersByTime(300);
    the('grip').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 2 }));
    vi.advanceTimersByTime(300);
    expect(isLifted()).toBe(false);
  });
});

describe('rule 28: with a finger', () => {
  const touch = { as: 'touch', at: [100, 100] } as const;

  test('resting 250 ms lifts; moving before that scrolls', () => {
    send('pointerdown', the('body'), touch);
    send('pointermove', window, { ...touch, at: [100, 130] });
    vi.advanceTimersByTime(300);
    expect(isLifted()).toBe(false);
    send('pointerup', window, touch);
    send('pointerdown', the('body'), touch);
    send('pointermove', window, { ...touch, at: [104, 104] });
    vi.advanceTimersByTime(250);
    expect(isLifted()).toBe(true);
  });

  test('the browser’s own scrolling wins, also on the handle', () => {
    send('pointerdown', the('grip'), touch);
    send('pointermove', window, { ...touch, at: [140, 100] });
    send('pointercancel', window, touch);
    vi.advanceTimersByTime(300);
    expect(isLifted()).toBe(false);
  });

  test('the page scrolls under the finger until the card is lifted, and not after', () => {
    const scrolls = () => {
      const moved = new Event('touchmove', { bubbles: true, cancelable: true });
      the('body').dispatchEvent(moved);
      return !moved.defaultPrevented;
    };
    send('pointerdown', the('body'), touch);
    expect(scrolls()).toBe(true);
    vi.advanceTimersByTime(250);
    expect(scrolls()).toBe(false);
  });

  test('a second finger takes it back: nothing is dropped', () => {
    send('pointerdown', the('body'), touch);
    vi.advanceTimersByTime(250);
    send('pointerdown', the('body'), { ...touch, pointer: 2 });
    expect(isLifted()).toBe(false);
    send('pointerup', window, { ...touch, at: [600, 0] });
    expect(drops).toEqual([]);
  });

  test('resting on a link means the link', () => {
    send('pointerdown', the('link'), touch);
    vi.advanceTimersByTime(300);
    expect(isLifted()).toBe(false);
  });
});

test('Esc takes it back, and is nobody else’s Esc', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const esc = () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  send('pointerdown', the('grip'), { at: [0, 0] });
  send('pointermove', window, { at: [30, 0] });
  esc();
  expect(isLifted()).toBe(false);
  expect(heard).not.toHaveBeenCalled();
  send('pointerup', window, { at: [600, 0] });
  expect(drops).toEqual([]);
  esc();
  expect(heard).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', heard);
});

test('near the edges the page scrolls, faster the nearer; in between it stands still', () => {
  expect(speedAt(400, 800)).toBe(0);
  expect(speedAt(40, 800)).toBeLessThan(0);
  expect(speedAt(5, 800)).toBeLessThan(speedAt(40, 800));
  expect(speedAt(795, 800)).toBeGreaterThan(0);
  expect(Math.abs(speedAt(-50, 800))).toBe(speedAt(850, 800));
});
