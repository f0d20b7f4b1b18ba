import { fireEvent, render, screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/store/cabinet.ts';
import { type CityInUse, CityProvider } from '../../../src/ui/app/city.tsx';
import { PaperWall } from '../../../src/ui/screens/workshop/paper/PaperWall.tsx';
import type { MadeNote, PaperDraft, PaperNote } from '../../../src/ui/screens/workshop/paper/paperNote.ts';
import { around } from '../around.tsx';

/** jsdom unpacks no pictures and has no workers; what they do is tried in real browsers (tests/e2e, tests/engines). */
class AnImage extends EventTarget {
  naturalWidth = 2000;
  naturalHeight = 1000;
  set src(_: string) {
    queueMicrotask(() => this.dispatchEvent(new Event(isBroken ? 'error' : 'load')));
  }
  removeAttribute() {}
}
class ACutter extends EventTarget {
  postMessage() {
    const data = canCut ? { bytes: new ArrayBuffer(3), width: 30, height: 20 } : { trouble: 'unreadable' };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {}
}
let isBroken = false;
let canCut = true;
beforeEach(() => {
  isBroken = false;
  canCut = true;
  vi.stubGlobal('Image', AnImage);
  vi.stubGlobal('Worker', ACutter);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:wall', revokeObjectURL() {} }));
});
afterEach(() => vi.unstubAllGlobals());

async function aWall({ left, save }: { left?: PaperDraft; save?: (note: PaperNote) => Promise<void> } = {}) {
  const drafts = new Map<string, Draft>();
  if (left) drafts.set('paper', { key: 'paper', value: left, at: 0 });
  const device = {
    draft: async (key: string) => drafts.get(key),
    putDraft: async (draft: Draft) => void drafts.set(draft.key, draft),
    deleteDraft: async (key: string) => void drafts.delete(key),
  };
  const kept: PaperNote[] = [];
  const [already, setAlready] = createSignal<readonly MadeNote[]>([]);
  const onClose = vi.fn<() => void>();
  const keep = async (note: PaperNote) => {
    await save?.(note);
    kept.push(note);
    setAlready((all) => [...all, note]);
  };
  const { unmount } = render(() =>
    around(() => (
      <CityProvider value={{ device } as unknown as CityInUse}>
        <PaperWall
          photo={new Blob(['x'])}
          draftKey="paper"
          already={already()}
          onNote={keep}
          onClose={onClose}
        />
      </CityProvider>
    )),
  );
  return { kept, drafts, onClose, unmount };
}
const field = () => screen.findByLabelText('Vad står det?');
const write = async (text: string) => {
  fireEvent.input(await field(), { target: { value: text } });
  fireEvent.keyDown(await field(), { key: 'Enter' });
};
const cell = (name: string) => screen.findByRole('button', { name });
async function inGrid() {
  fireEvent.click(await screen.findByRole('radio', { name: 'Rutnät' }));
  fireEvent.click(await cell('Ruta B1'));
}

test('W2: Enter hands over the area, its words and its pixels, and goes on to the next cell', async () => {
  const { kept } = await aWall();
  await inGrid();
  expect(document.activeElement).toBe(await field());
  await write(' Lunch ihop ');
  await write('Cykelbud');
  await expect.poll(() => kept.length).toBe(2);
  expect(kept[0]).toMatchObject({ text: 'Lunch ihop', width: 30, height: 20 });
  expect(kept.map(({ area }) => [area.x, area.w])).toEqual([
    [0.1667, 0.1667],
    [0.3333, 0.1667],
  ]);
  await cell('Ruta B1, lapp 1: Lunch ihop');
  const list = screen.getByRole('region', { name: /Utklippta lappar/ });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['2Cykelbud', '1Lunch ihop']);
  expect(await cell('Ruta D1')).toHaveProperty('ariaPressed', 'true');
});

test('rule 22: without an area or without words it says what is missing, and takes nothing from the field', async () => {
  const { kept } = await aWall();
  await write('Bänkar');
  await screen.findByText('Välj först var i fotot lappen är. Texten är kvar.');
  expect(await field()).toHaveProperty('value', 'Bänkar');
  fireEvent.click(screen.getByRole('button', { name: 'Lägg en yta mitt i' }));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Ytan som klipps ut' }));
  await write('');
  await screen.findByText('Skriv vad som står på lappen.');
  expect(kept).toEqual([]);
});

test('rules 11, 22: what could not be saved says so, keeps its words, and is tried again as the same note', async () => {
  let isFull = true;
  const ids: string[] = [];
  const { kept } = await aWall({
    save: async ({ id }) => {
      ids.push(id);
      if (isFull) throw new Error('no room');
    },
  });
  await inGrid();
  await write('Lunch ihop');
  await screen.findByText('Lappen gick inte att spara. Texten är kvar här. Försök igen.');
  isFull = false;
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen med lapp 1' }));
  await expect.poll(() => kept.length).toBe(1);
  expect(new Set(ids).size).toBe(1);
});

test('a note that cannot be cut out can be changed: its words go back into the field', async () => {
  canCut = false;
  const { kept } = await aWall();
  await inGrid();
  await write('Lunch ihop');
  await screen.findByText('Lappen gick inte att klippa ut. Texten är kvar här. Försök igen.');
  canCut = true;
  fireEvent.click(screen.getByRole('button', { name: 'Ändra lapp 1' }));
  expect(await field()).toHaveProperty('value', 'Lunch ihop');
  await write('Lunch');
  await expect.poll(() => kept.map(({ text }) => text)).toEqual(['Lunch']);
});

test('I2: notes that were on their way when the tablet died are sent at the next visit, and the half-written one is there', async () => {
  const area = { x: 0, y: 0, w: 0.2, h: 0.2 };
  const left = { area, text: 'Halv', unsaved: [{ id: 'n1', area, text: 'Sänd' }] };
  const { kept, drafts, unmount } = await aWall({ left });
  await expect.poll(() => kept.map(({ id }) => id)).toEqual(['n1']);
  expect(await field()).toHaveProperty('value', 'Halv');
  unmount();
  await expect.poll(() => drafts.get('paper')?.value).toMatchObject({ text: 'Halv', unsaved: [] });
});

test('W5: buttons do what dragging does', async () => {
  await aWall();
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg en yta mitt i' }));
  const box = screen.getByRole('group', { name: 'Ytan som klipps ut' });
  const at = () => [box.style.left, box.style.width, box.style.height];
  const [left, width, height] = at();
  fireEvent.click(screen.getByRole('button', { name: 'Åt höger' }));
  expect(at()).toEqual([`${Number.parseFloat(left ?? '') + 2}%`, width, height]);
  fireEvent.click(screen.getByRole('button', { name: 'Bredare' }));
  expect(at()[2]).toBe(height);
  expect(at()[1]).not.toBe(width);
});

test('rule 22: a photo that cannot be shown says what happened, what is safe and what to do', async () => {
  isBroken = true;
  const { onClose } = await aWall();
  await screen.findByText(
    'Fotot går inte att visa. De lappar som är utklippta är sparade. Stäng och öppna fotot igen.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Klar' }));
  expect(onClose).toHaveBeenCalledOnce();
});
