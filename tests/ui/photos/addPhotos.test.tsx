import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import type { Kept } from '../../../src/store/photos/album.ts';
import { type CityInUse, CityProvider } from '../../../src/ui/app/city.tsx';
import { AddPhotos } from '../../../src/ui/app/photos/AddPhotos.tsx';
import { type Chosen, mostChosen } from '../../../src/ui/app/photos/chosen.ts';
import { toasts } from '../../../src/ui/app/toast.ts';
import { ToastHost } from '../../../src/ui/kit/ToastHost.tsx';
import { around } from '../around.tsx';

afterEach(() => toasts.close());

const pdf = (name: string, content = '%PDF-1.7') => new File([content], name, { type: 'application/pdf' });

/** A form that takes files, on a device that keeps them as it is told. */
function aForm(kept: () => Kept | Promise<Kept> = () => ({ ok: true, hash: 'h' })) {
  const [chosen, setChosen] = createSignal<readonly Chosen[]>([]);
  const here = new Map<string, ArrayBuffer>();
  const photos = {
    async keep(bytes: ArrayBuffer) {
      const answer = await kept();
      if (answer.ok) here.set(answer.hash, bytes);
      return answer;
    },
    local: async (hash: string) => here.get(hash),
    drop: async (hash: string) => here.delete(hash),
  };
  const device = { photos, drafts: () => () => [], deleteDraft: async () => undefined };
  const city = { device, status: () => ({}) } as unknown as CityInUse;
  const { container } = render(() =>
    around(() => (
      <CityProvider value={city}>
        <form>
          <AddPhotos takes="files" chosen={chosen()} onChange={setChosen} onTaken={() => undefined} />
        </form>
        <ToastHost toasts={toasts} />
      </CityProvider>
    )),
  );
  const choose = (...files: File[]) => {
    const input = container.querySelector('input[type=file]');
    if (!input) throw new Error('no way to choose files');
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    fireEvent.change(input);
  };
  return { chosen, choose, here };
}

test('X13, rule 22: a full disk of photos says what happened, what is safe and what to do, and takes nothing from the form', async () => {
  const { chosen, choose } = aForm(() => ({ ok: false, why: 'full' }));
  choose(pdf('Ritning.pdf'));
  await screen.findByText(
    'Det får inte plats fler foton på enheten. Texten är sparad. Ta bort foton eller dela som fil.',
  );
  expect(screen.getByRole('link', { name: 'Till Synk' })).toHaveProperty('pathname', '/synk');
  expect(chosen()).toEqual([]);
});

test('of several files those that can be taken are, and each reason why others were not is said once', async () => {
  const { chosen, choose } = aForm();
  choose(new File(['x'], 'a.txt'), pdf('Ritning.pdf'), new File(['y'], 'b.txt'));
  await screen.findByText('2 filer kom inte med');
  expect(
    screen.getAllByText('Filen är varken ett foto eller en PDF. Texten är sparad. Välj en annan fil.'),
  ).toHaveLength(1);
  expect(chosen().map(({ name, bytes }) => [name, bytes])).toEqual([['Ritning.pdf', 8]]);
});

test('what is dropped on the form is taken in', async () => {
  const { chosen } = aForm();
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [pdf('Skiss.pdf')] } });
  document.querySelector('form')?.dispatchEvent(drop);
  await expect.poll(() => chosen().length).toBe(1);
  expect(drop.defaultPrevented).toBe(true);
});

test('rule 11: what is taken away leaves the device at once, and comes back whole by undo', async () => {
  const { chosen, choose, here } = aForm();
  choose(pdf('Ritning.pdf'));
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort Ritning.pdf' }));
  await expect.poll(() => here.size).toBe(0);
  expect(chosen()).toEqual([]);
  fireEvent.click(await screen.findByRole('button', { name: 'Ångra' }));
  await expect.poll(() => chosen().length).toBe(1);
  expect(here.get('h')?.byteLength).toBe(8);
});

test('a post takes no more photos than anybody looks at, and says so before the rest are lost from sight', async () => {
  let nth = 0;
  const { chosen, choose } = aForm(() => ({ ok: true, hash: `h${++nth}` }));
  choose(...Array.from({ length: mostChosen + 2 }, (_, i) => pdf(`${i}.pdf`)));
  await screen.findByText(/^Det får plats 10 foton åt gången\./);
  expect(chosen()).toHaveLength(mostChosen);
});

test('W2: photos taken one after another, before the first is ready, come in the order in which they were taken, and no more than there is room for', async () => {
  let nth = 0;
  const { chosen, choose } = aForm(async () => {
    const mine = ++nth;
    // The first ones take the longest.
    await new Promise((done) => setTimeout(done, 20 - mine));
    return { ok: true, hash: `h${mine}` };
  });
  for (let one = 0; one < mostChosen + 2; one++) choose(pdf(`${one}.pdf`));
  await screen.findByText(/^Det får plats 10 foton åt gången\./);
  await expect.poll(() => screen.queryByText(/^Gör i ordning/)).toBe(null);
  expect(chosen().map(({ name }) => name)).toEqual(
    Array.from({ length: mostChosen }, (_, one) => `${one}.pdf`),
  );
});

test('W2: the button for the next photo stays where it is, over those that have been taken', async () => {
  const { choose } = aForm();
  const button = screen.getByRole('button', { name: 'Välj foton eller PDF' });
  choose(pdf('Ritning.pdf'));
  const row = await screen.findByRole('button', { name: 'Ta bort Ritning.pdf' });
  expect(button.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
