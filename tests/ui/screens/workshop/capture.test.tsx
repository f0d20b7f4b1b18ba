import { configure, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { endWorkshop } from '../../../../src/domain/workshopDeeds.ts';
import { aRoom, leaveRoom } from './aRoom.tsx';

beforeAll(() => configure({ asyncUtilTimeout: 5_000 }));
beforeEach(() => localStorage.clear());
afterEach(leaveRoom);

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Skriv en lapp/ });
const as = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));
const type = async (text: string) => fireEvent.input(await field(), { target: { value: text } });
const enter = async () => fireEvent.keyDown(await field(), { key: 'Enter' });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const write = async (text: string) => {
  await type(text);
  await enter();
  await screen.findByRole('article', { name: text });
};
const notes = () => screen.queryAllByRole('article').map((note) => note.querySelector('p')?.textContent);

test('W2: Enter keeps a note as whoever writes, empties the field and stays in it', async () => {
  await aRoom({ at: 2 });
  await as('Grupp 2');
  await write('Lunchklubb');
  expect((await field()).value).toBe('');
  expect(document.activeElement).toBe(await field());
  expect(screen.getByRole('article').textContent).toContain('Grupp 2');
  expect(screen.getByText(/Skriver som Grupp 2/)).toBeTruthy();
  await write('Cykelbud');
  expect(notes()).toEqual(['Cykelbud', 'Lunchklubb']);
});

test('W2: Shift and Enter make a line, and an empty note is not kept', async () => {
  await aRoom({ at: 2 });
  await as('Grupp 1');
  fireEvent.keyDown(await field(), { key: 'Enter', shiftKey: true });
  expect(screen.queryByText(/Lappen är tom/)).toBeNull();
  await enter();
  expect(await screen.findByText(/Lappen är tom/)).toBeTruthy();
  expect(notes()).toEqual([]);
});

test('rule 34: a half-written note goes with its author, is hidden from the next, and comes back', async () => {
  await aRoom({ at: 1 });
  await as('Grupp 1');
  await type('Halva tanken');
  await as('Grupp 2');
  expect((await field()).value).toBe('');
  await as('Grupp 1');
  await waitFor(async () => expect((await field()).value).toBe('Halva tanken'));
});

test('W2, W3: in a silent step each sees their own notes, and of the others only how many there are', async () => {
  await aRoom({ at: 1 });
  await as('Grupp 1');
  await write('Grannar bjuder');
  await as('Grupp 2');
  await waitFor(() => expect(document.body.textContent).not.toContain('Grannar bjuder'));
  await write('Receptbok');
  expect(screen.getByText('2 lappar')).toBeTruthy();
  expect(notes()).toEqual(['Receptbok']);
});

test('W3: what was written without a name is not for the next who writes without one; what was begun is fetched by asking', async () => {
  await aRoom({ at: 1 });
  await as('Utan namn');
  await write('Hemlig tanke');
  await type('Påbörjad');
  await as('Grupp 1');
  await as('Utan namn');
  await waitFor(async () => expect((await field()).value).toBe(''));
  expect(document.body.textContent).not.toContain('Hemlig tanke');
  await press('Ta fram den');
  await waitFor(async () => expect((await field()).value).toBe('Påbörjad'));
});

test('rule 32: between persons a cover stands, with nothing beneath; then it is asked who writes', async () => {
  await aRoom({ at: 1 });
  await as('Grupp 1');
  await write('Grannar bjuder');
  await press('Lämna över plattan');
  await screen.findByRole('heading', { name: 'Lämna plattan till nästa person' });
  expect(document.body.textContent).not.toContain('Grannar bjuder');
  await press('Jag är nästa person');
  await screen.findByText('Vem skriver?');
  expect(screen.queryByRole('textbox', { name: /Skriv en lapp/ })).toBeNull();
  expect(notes()).toEqual([]);
});

test('W3: the leader shows the notes, and all see them', async () => {
  await aRoom({ at: 1 });
  await as('Grupp 1');
  await write('Grannar bjuder');
  await as('Grupp 2');
  await waitFor(() => expect(notes()).toEqual([]));
  await press('Visa lapparna');
  await waitFor(() => expect(notes()).toEqual(['Grannar bjuder']));
  expect(screen.queryByRole('button', { name: 'Visa lapparna' })).toBeNull();
});

test('W4: when the room goes on, a half-written note is not taken from under the hands; it is said where the room is', async () => {
  const room = await aRoom({ at: 1 });
  await as('Grupp 1');
  await type('Halva tanken');
  await room.goTo(2);
  expect(await screen.findByText('Rummet är på steg 3: Skriv tillsammans.')).toBeTruthy();
  expect((await field()).value).toBe('Halva tanken');
  await press('Gå dit');
  await screen.findByText(/Steg 3 av 3/);
  await room.goTo(1);
  await screen.findByText(/Steg 2 av 3/);
  await waitFor(async () => expect((await field()).value).toBe('Halva tanken'));
});

test('nothing half-written: the tablet follows the room', async () => {
  const room = await aRoom({ at: 1 });
  await as('Grupp 1');
  await room.goTo(2);
  await screen.findByText(/Steg 3 av 3/);
  expect(screen.queryByText(/Rummet är på/)).toBeNull();
});

test('more than eight who write are found by a few letters', async () => {
  await aRoom({ at: 2, names: Array.from({ length: 12 }, (_, n) => `Deltagare ${String(n + 1)}`) });
  const find = await screen.findByRole('combobox', { name: 'Vem skriver?' });
  fireEvent.input(find, { target: { value: '12' } });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  fireEvent.keyDown(find, { key: 'Enter' });
  expect(await screen.findByText('Skriver som Deltagare 12')).toBeTruthy();
  await press('Byt från Deltagare 12');
  await screen.findByRole('combobox', { name: 'Vem skriver?' });
});

test('rule 17: ending asks first; what is over can be opened again', async () => {
  const room = await aRoom({ at: 2 });
  await press('Avsluta workshop');
  await screen.findByRole('dialog', { name: 'Avsluta workshopen?' });
  await room.act(endWorkshop, { workshopId: room.workshopId });
  await press('Öppna igen');
  await screen.findByText(/Steg 3 av 3/);
});
