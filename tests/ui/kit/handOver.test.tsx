import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/ui/kit/Dialog.tsx';
import { HandOver } from '../../../src/ui/kit/HandOver.tsx';
import { keepLayersWith } from '../../../src/ui/kit/layers.ts';
import { around } from '../around.tsx';

const [open, setOpen] = createSignal(false);
const draw = () =>
  render(() => (
    <>
      <h1 tabindex={-1}>Rösta</h1>
      <p>3 röster på Hund på besök</p>
      <button type="button" onClick={() => setOpen(true)}>
        Klar – lämna över plattan
      </button>
      <HandOver
        open={open()}
        lead="Tack, person 6."
        heading="Lämna plattan till nästa person"
        action="Jag är nästa person"
        onTaken={() => setOpen(false)}
      />
    </>
  ));
afterEach(() => {
  setOpen(false);
  keepLayersWith(undefined);
});

test('rule 32: what is beneath is neither seen, heard nor reached', () => {
  const { container } = draw();
  fireEvent.click(screen.getByText(/Klar/));
  expect(screen.queryByRole('heading', { name: 'Rösta' })).toBeNull();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Jag är nästa person',
  ]);
  expect(container.inert).toBe(true);
  expect(getComputedStyle(screen.getByText(/3 röster/)).visibility).toBe('hidden');
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: 'Lämna plattan till nästa person' }),
  );
});

test('what comes to the page while it is covered is covered too', async () => {
  draw();
  fireEvent.click(screen.getByText(/Klar/));
  const late = document.createElement('div');
  document.body.append(late);
  await vi.waitFor(() => expect(late.inert).toBe(true));
  fireEvent.click(screen.getByText('Jag är nästa person'));
  expect(late.inert).toBe(false);
  late.remove();
});

test('a dialog that is open is closed, and whoever opened it knows', async () => {
  const [asking, setAsking] = createSignal(true);
  render(() =>
    around(() => (
      <Dialog open={asking()} onClose={() => setAsking(false)} title="Byt namn">
        <p>Text</p>
      </Dialog>
    )),
  );
  await screen.findByRole('dialog', { name: 'Byt namn' });
  draw();
  setOpen(true);
  await vi.waitFor(() => expect(asking()).toBe(false));
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});

test('Esc reveals nothing, however often, and the app’s own keys do nothing', () => {
  draw();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  fireEvent.click(screen.getByText(/Klar/));
  const on = screen.getByRole('heading');
  for (const init of [
    { key: 'Escape' },
    { key: 'Escape' },
    { key: 'k', ctrlKey: true },
    { key: 'z', ctrlKey: true },
  ])
    fireEvent.keyDown(on, init);
  expect(heard).not.toHaveBeenCalled();
  expect(screen.queryByRole('heading', { name: 'Rösta' })).toBeNull();
  fireEvent.keyDown(on, { key: 'Tab' });
  expect(heard).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', heard);
});

test('the device’s Back is answered by staying', () => {
  let back = () => {};
  const gone = vi.fn();
  keepLayersWith((close) => {
    back = close;
    return gone;
  });
  draw();
  fireEvent.click(screen.getByText(/Klar/));
  back();
  expect(screen.queryByRole('heading', { name: 'Rösta' })).toBeNull();
  fireEvent.click(screen.getByText('Jag är nästa person'));
  expect(gone).toHaveBeenCalledTimes(1);
});

test('the next person begins at the heading of the page, with everything back', () => {
  const { container } = draw();
  fireEvent.click(screen.getByText(/Klar/));
  fireEvent.click(screen.getByText('Jag är nästa person'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Rösta' }));
  expect(container.inert).toBe(false);
  expect(getComputedStyle(screen.getByText(/3 röster/)).visibility).toBe('visible');
});

test('the second tap of a double tap on what was there before takes nothing away', () => {
  draw();
  fireEvent.click(screen.getByText(/Klar/));
  fireEvent.click(screen.getByText('Jag är nästa person'), { detail: 2 });
  expect(open()).toBe(true);
  fireEvent.click(screen.getByText('Jag är nästa person'), { detail: 1 });
  expect(open()).toBe(false);
});
