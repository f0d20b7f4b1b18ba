import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { beforeEach, describe, expect, test } from 'vitest';
import { Matrix } from '../../../src/ui/kit/Matrix.tsx';
import { dodgeOnPlane, spotAt, stepped } from '../../../src/ui/kit/matrixGeometry.ts';

const plane = { width: 400, height: 400 };

describe('geometry', () => {
  test('a point of the plane is the nearest whole spot, and never outside', () => {
    expect(spotAt(0, 0, plane)).toEqual({ x: 0, y: 10 });
    expect(spotAt(209, 130, plane)).toEqual({ x: 5, y: 7 });
    expect(spotAt(500, 500, plane)).toEqual({ x: 10, y: 0 });
  });

  test('arrow keys step by one and stop at the edges; other keys do not move', () => {
    expect(stepped({ x: 5, y: 5 }, 'ArrowUp')).toEqual({ x: 5, y: 6 });
    expect(stepped({ x: 0, y: 0 }, 'ArrowLeft')).toEqual({ x: 0, y: 0 });
    expect(stepped({ x: 5, y: 5 }, 'Enter')).toBeUndefined();
  });

  test('marks at one spot give way to each other, stay inside, and the first stands where it belongs', () => {
    const spots = Array.from({ length: 12 }, () => ({ x: 10, y: 10 }));
    const placed = dodgeOnPlane(spots, plane, 44);
    expect(placed[0]).toEqual({ left: 378, top: 22, moved: false });
    for (const [nth, one] of placed.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(22);
      expect(one.left).toBeLessThanOrEqual(378);
      expect(one.top).toBeGreaterThanOrEqual(22);
      for (const other of placed.slice(0, nth))
        expect(Math.hypot(one.left - other.left, one.top - other.top)).toBeGreaterThanOrEqual(43);
    }
  });

  test('more than there is room for are drawn all the same', () => {
    const spots = Array.from({ length: 200 }, () => ({ x: 5, y: 5 }));
    expect(dodgeOnPlane(spots, plane, 44)).toHaveLength(200);
  });
});

type Item = { id: string; title: string; x?: number; y?: number };
let items: () => readonly Item[];
function Example() {
  const [all, setAll] = createSignal<readonly Item[]>([
    { id: 'a', title: 'Träffas oftare', x: 3, y: 8 },
    { id: 'b', title: 'Trygg hemma' },
  ]);
  const [chosen, setChosen] = createSignal<string>();
  items = all;
  return (
    <Matrix
      name="Effekt och insats, listan finns bredvid"
      listName="Det som ska placeras"
      across={{ name: 'Insats', low: 'Liten', high: 'Stor' }}
      up={{ name: 'Effekt', low: 'Liten', high: 'Stor' }}
      items={all().map((item, nth) => ({
        ...item,
        number: nth + 1,
        note: item.x === undefined ? 'Inte placerad' : `Effekt ${item.y}, insats ${item.x}`,
        markName: `${nth + 1}. ${item.title}. Effekt ${item.y}, insats ${item.x}`,
      }))}
      chosen={chosen()}
      onChoose={setChosen}
      onPlace={(id, spot) => setAll((now) => now.map((one) => (one.id === id ? { ...one, ...spot } : one)))}
      fields={(item) => <p>Tal för {item().title}</p>}
    />
  );
}
const row = (name: RegExp) => screen.getByRole('button', { name, pressed: false });
const spotOf = (id: string) => {
  const item = items().find((one) => one.id === id);
  return [item?.x, item?.y];
};

describe('W5: on the plane', () => {
  beforeEach(() => {
    Element.prototype.getBoundingClientRect = () => new DOMRect(100, 50, 400, 400);
    render(() => <Example />);
  });

  test('one is chosen in the list and placed by a tap where it belongs; nothing is dragged', () => {
    const ground = document.querySelector('[role=presentation]');
    if (!ground) throw new Error('no ground');
    fireEvent.click(ground, { clientX: 300, clientY: 250 });
    expect(spotOf('b')).toEqual([undefined, undefined]);
    fireEvent.click(row(/Trygg hemma/));
    expect(screen.getByText('Tal för Trygg hemma')).toBeTruthy();
    fireEvent.click(ground, { clientX: 300, clientY: 90 });
    expect(spotOf('b')).toEqual([5, 9]);
    expect(screen.getByRole('button', { name: '2. Trygg hemma. Effekt 9, insats 5' })).toBeTruthy();
  });

  test('its mark goes with the arrow keys and keeps focus', () => {
    const mark = screen.getByRole('button', { name: /^1\. Träffas/ });
    mark.focus();
    fireEvent.keyDown(mark, { key: 'ArrowRight' });
    fireEvent.keyDown(mark, { key: 'ArrowDown' });
    expect(spotOf('a')).toEqual([4, 7]);
    expect(document.activeElement).toBe(mark);
    expect(mark.getAttribute('aria-label')).toBe('1. Träffas oftare. Effekt 7, insats 4');
    fireEvent.keyDown(mark, { key: 'ArrowLeft', altKey: true });
    expect(spotOf('a')).toEqual([4, 7]);
  });

  test('the picture has a name, and the list says the same as it', () => {
    expect(screen.getByRole('img', { name: 'Effekt och insats, listan finns bredvid' })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Det som ska placeras' }).textContent).toContain('Inte placerad');
  });
});
