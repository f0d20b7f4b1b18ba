import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { configure, fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { captureIdea } from '../../src/domain/idea.ts';
import type { Device } from '../../src/store/device.ts';
import { Commands } from '../../src/ui/app/Commands.tsx';
import { ask } from '../../src/ui/app/asked.ts';
import { useCity } from '../../src/ui/app/city.tsx';
import type { Principal } from '../../src/ui/app/session.ts';
import { SignedIn } from '../../src/ui/app/SignedIn.tsx';
import { isOnAtFirst, setSingleKeys } from '../../src/ui/app/singleKeys.ts';
import { around } from './around.tsx';

let history: ReturnType<typeof createMemoryHistory>;
let device: Device | undefined;
let nth = 0;

const person = (role: 'ideaOwner' | 'reader'): Principal => ({
  space: { id: `city-${nth++}`, name: 'Staden', example: false },
  person: { id: 'ida', name: 'Ida Idh', roles: [{ role }] },
});

function Page() {
  device = useCity().device;
  return (
    <main>
      <button type="button">Något</button>
      <input aria-label="Titel" />
      <Commands />
    </main>
  );
}

/** The app around the palette, with this person's own database. */
async function open(who: Principal = person('ideaOwner'), path = '/') {
  history = createMemoryHistory();
  history.set({ value: path });
  render(() =>
    around(() => (
      <MemoryRouter
        history={history}
        root={() => (
          <SignedIn who={who}>
            <Page />
          </SignedIn>
        )}
      >
        <Route path="*" component={() => null} />
      </MemoryRouter>
    )),
  );
  await screen.findByText('Något');
  screen.getByText('Något').focus();
}
const known = () => {
  if (!device) throw new Error('nobody has signed in');
  return device;
};
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const openPalette = async () => {
  press('k', { ctrlKey: true });
  return screen.findByRole('combobox');
};
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const row = (name: RegExp) => screen.findByRole('option', { name });
/** Time for a key to have done what it must not do. */
const aWhile = () => new Promise((done) => setTimeout(done, 150));

// What a browser has and jsdom has not: a city that is not there to poke anybody.
class NoPokes extends EventTarget {
  close() {}
}

beforeAll(async () => {
  configure({ asyncUtilTimeout: 5_000 });
  // Fetched with the first key; here what is tried is what comes then, on however busy a machine.
  await import('../../src/ui/screens/palette/Palette.tsx');
});
beforeEach(() => {
  vi.stubGlobal('EventSource', NoPokes);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('there is no network')));
  setSingleKeys(true);
});
afterEach(() => {
  ask(undefined);
  vi.unstubAllGlobals();
});

test('rule 29: Ctrl K opens Sök och kör with the caret in its field, and again closes it; focus goes back', async () => {
  await open();
  const field = await openPalette();
  await waitFor(() => expect(document.activeElement).toBe(field));
  press('k', { ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  expect(document.activeElement).toBe(screen.getByText('Något'));
});

test('an initiative is found by the beginning of a word, and Enter goes there', async () => {
  await open();
  const [initiativeId, other] = [crypto.randomUUID(), crypto.randomUUID()];
  await known().mutate(captureIdea, { initiativeId, title: 'Åkbar snö i parken' });
  await known().mutate(captureIdea, { initiativeId: other, title: 'Bakverk till alla' });
  const field = await openPalette();
  type(field, 'åk');
  await row(/Åkbar snö/);
  expect(screen.queryByText('Bakverk till alla')).toBeNull();
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(history.get()).toBe(`/initiativ/${initiativeId}`));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('with nothing typed it shows one’s own initiatives, what may be done and where one may go', async () => {
  await open();
  await known().mutate(captureIdea, { initiativeId: crypto.randomUUID(), title: 'Åkbar snö' });
  await openPalette();
  await row(/Åkbar snö/);
  for (const name of ['Mina initiativ', 'Gör', 'Gå till'])
    expect(screen.getByRole('group', { name })).toBeTruthy();
});

test('nothing found says so, with what was asked for and what to try', async () => {
  await open();
  type(await openPalette(), 'xyzzy');
  expect(await screen.findByText('Inget hittades för ”xyzzy”.')).toBeTruthy();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('rule 7: a deed on the initiative one stands in that cannot be done now says why, and is not begun', async () => {
  const initiativeId = crypto.randomUUID();
  await open(person('ideaOwner'), `/initiativ/${initiativeId}`);
  await known().mutate(captureIdea, { initiativeId, title: 'Åkbar snö' });
  const field = await openPalette();
  type(field, 'gå tillbaka');
  const refused = await row(/Gå tillbaka till en fas/);
  expect(refused.textContent).toContain('Det är redan i den första fasen.');
  expect(refused.getAttribute('aria-disabled')).toBe('true');
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.click(refused);
  await aWhile();
  expect(screen.getByRole('combobox')).toBeTruthy();
  expect(history.get()).toBe(`/initiativ/${initiativeId}`);
});

test('a deed that asks for more begins in its own dialog, over the page one stands on', async () => {
  const initiativeId = crypto.randomUUID();
  await open(person('ideaOwner'), `/initiativ/${initiativeId}`);
  await known().mutate(captureIdea, { initiativeId, title: 'Åkbar snö' });
  const field = await openPalette();
  type(field, 'lämna');
  await row(/Lämna över/);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByRole('dialog', { name: 'Lämna över initiativet' })).toBeTruthy();
});

test('whoever may only read is told why no idea can be captured', async () => {
  await open(person('reader'));
  type(await openPalette(), 'fånga');
  expect((await row(/Fånga idé/)).textContent).toContain('Din roll får läsa men inte spara idéer');
});

test('rule 29: single keys act on the page: n captures, g and then p goes to the portfolio, ? lists them all', async () => {
  await open();
  press('n');
  await waitFor(() => expect(history.get()).toBe('/fanga'));
  press('g');
  press('p');
  await waitFor(() => expect(history.get()).toBe('/portfolj'));
  press('?', { shiftKey: true });
  expect(await screen.findByRole('dialog', { name: 'Kortkommandon' })).toBeTruthy();
});

test('WCAG 2.1.4: single keys do nothing in a field, with a modifier, or over a dialog', async () => {
  await open();
  press('Shift');
  await aWhile();
  screen.getByLabelText('Titel').focus();
  press('n');
  press('?', { shiftKey: true });
  screen.getByText('Något').focus();
  press('n', { ctrlKey: true });
  press('n', { altKey: true });
  await aWhile();
  expect(history.get()).toBe('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  press('?', { shiftKey: true });
  await screen.findByRole('dialog', { name: 'Kortkommandon' });
  press('n');
  await aWhile();
  expect(history.get()).toBe('/');
});

test('WCAG 2.1.4: single keys can be turned off where they are listed, and the device remembers', async () => {
  await open();
  press('?', { shiftKey: true });
  fireEvent.click(await screen.findByLabelText(/Kortkommandon med en tangent/));
  expect(localStorage.getItem('stegvis.singleKeys')).toBe('off');
  ask(undefined);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('n');
  press('?', { shiftKey: true });
  await aWhile();
  expect(history.get()).toBe('/');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('rule 29: where one touches, single keys are off until somebody turns them on', () => {
  expect(isOnAtFirst(null, true)).toBe(false);
  expect(isOnAtFirst(null, false)).toBe(true);
  expect(isOnAtFirst('on', true)).toBe(true);
  expect(isOnAtFirst('off', false)).toBe(false);
});
