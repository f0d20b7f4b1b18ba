import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { clusterDeeds } from '../../../../src/domain/cluster.ts';
import { noteDeeds } from '../../../../src/domain/note.ts';
import { ORGANISATION } from '../../../../src/domain/organisation.ts';
import type { Person } from '../../../../src/domain/person.ts';
import { prepareWorkshop } from '../../../../src/domain/workshopDeeds.ts';
import { makeApart } from '../../../../src/store/apart.ts';
import { cityShape } from '../../../../src/store/cityShape.ts';
import { openDexieCabinet } from '../../../../src/store/db.ts';
import type { Device } from '../../../../src/store/device.ts';
import { createLiveOf } from '../../../../src/store/live.ts';
import { createDeviceStore } from '../../../../src/store/store.ts';
import { type CityInUse, CityProvider } from '../../../../src/ui/app/city.tsx';
import { setSingleKeys } from '../../../../src/ui/app/singleKeys.ts';
import { toasts } from '../../../../src/ui/app/toast.ts';
import { Undoing } from '../../../../src/ui/app/undo/Undoing.tsx';
import { ToastHost } from '../../../../src/ui/kit/ToastHost.tsx';
import { OfWorkshop } from '../../../../src/ui/screens/workshop/OfWorkshop.tsx';
import WallStep from '../../../../src/ui/screens/workshop/wall/WallStep.tsx';
import { nextId } from '../../../kit/world.ts';
import { around } from '../../around.tsx';

const me: Person = {
  id: 'p-ida',
  owner: ORGANISATION,
  name: 'Ida Idh',
  grants: [{ id: 'g', role: 'facilitator', at: '2026-01-01T08:00:00.000Z' }],
};
let nth = 0;
const write = 'step-write';

/** A wall in a room: notes about lunch and cycling, two of them in *Mat*; *Resor* is empty, one note is hidden. */
async function aWall() {
  const store = createDeviceStore(openDexieCabinet(`wall ${++nth}`), cityShape, {
    clock: { now: () => Date.now() },
    random: { uuid: nextId },
  });
  await store.open({ space: 'city', person: me });
  const workshopId = nextId();
  await store.mutate(prepareWorkshop, {
    workshopId,
    title: 'Idéverkstad',
    mode: 'one',
    steps: [
      { id: write, kind: 'capture', title: 'Skriv', rank: 1 },
      { id: 'step-blind', kind: 'capture', title: 'Tyst', blind: true, rank: 2 },
    ],
    participants: [{ id: 'kim', kind: 'person', name: 'Kim' }],
  });
  const [food, trips] = [nextId(), nextId()];
  await store.mutate(clusterDeeds.add, { workshopId, id: food, name: 'Mat', rank: 1 });
  await store.mutate(clusterDeeds.add, { workshopId, id: trips, name: 'Resor', rank: 2 });
  const note = async (text: string, more: object = {}) => {
    const id = nextId();
    const given = { workshopId, id, stepId: write, text, colour: 'yellow' as const, deviceId: 'tablet' };
    await store.mutate(noteDeeds.add, { ...given, ...more });
    return id;
  };
  const ids = {
    lunch: await note('Lunch ihop', { clusterId: food }),
    soup: await note('Soppkväll', { clusterId: food, colour: 'blue' }),
    bike: await note('Cykelbud', { authorId: 'kim' }),
    bus: await note('Bokbuss'),
  };
  await note('Hemligt', { stepId: 'step-blind' });

  const device = {
    mutate: store.mutate,
    baseFor: store.baseFor,
    shelf: async () => store.shelf,
    record: (owner: () => string) => createLiveOf(owner, store.record, makeApart),
  };
  // What the wall does not ask of the city is not there.
  const city = {
    device,
    me: () => me,
    outbox: () => [],
    workshops: () => [],
    isComplete: () => true,
    nameOf: () => 'Ida Idh',
    organisation: () => ({ conflicts: [], people: [], departments: [], rowOf: () => undefined }),
  } as unknown as CityInUse & { device: Device };
  const history = createMemoryHistory();
  history.set({ value: `/workshop/${workshopId}` });
  window.history.replaceState(null, '', `/workshop/${workshopId}`);
  render(() =>
    around(() => (
      <CityProvider value={city}>
        <MemoryRouter
          history={history}
          root={(page) => (
            <>
              <Undoing />
              {page.children}
              <ToastHost toasts={toasts} />
            </>
          )}
        >
          <Route
            path="/workshop/:id"
            component={() => (
              <OfWorkshop>
                <WallStep />
              </OfWorkshop>
            )}
          />
        </MemoryRouter>
      </CityProvider>
    )),
  );
  await screen.findByRole('region', { name: /^Mat/ });
  return { ids, store, workshopId };
}

const column = (name: RegExp) => screen.getByRole('region', { name });
const notesIn = (name: RegExp) =>
  within(column(name))
    .queryAllByRole('article')
    .map((note) => note.getAttribute('aria-labelledby') && note.querySelector('p')?.textContent);
const card = (text: string) => {
  const found = screen.getAllByRole('article').find((each) => each.querySelector('p')?.textContent === text);
  if (!found) throw new Error(`no note says ${text}`);
  return found;
};
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 4_000 });
const toast = () => document.querySelector('.toasts p')?.textContent;
const dialog = async () => within(await screen.findByRole('dialog'));
/** Chooses in the menu of a note or a group. */
async function choose(of: HTMLElement, menu: RegExp, item: RegExp) {
  fireEvent.click(within(of).getByRole('button', { name: menu }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
}

afterEach(() => {
  toasts.close();
  cleanup();
  localStorage.clear();
});

test('W5: what is in no group stands first, and of what is hidden only that there is something', async () => {
  await aWall();
  const regions = screen.getAllByRole('region').map(({ textContent }) => textContent ?? '');
  expect(regions.map((text) => text.slice(0, 5))).toEqual(['Utan ', 'Mat 2', 'Resor']);
  expect(document.body.textContent).not.toContain('Hemligt');
  expect(screen.getByText('En lapp på den här plattan är dold tills den visas.')).toBeTruthy();
});

test('rules 9, 20, 26: a note is moved by words and Enter; it is said where it came, and it has the focus', async () => {
  const { ids } = await aWall();
  fireEvent.click(within(card('Cykelbud')).getByRole('button', { name: 'Flytta till… Cykelbud' }));
  fireEvent.input(await screen.findByLabelText(/Sök en grupp/), { target: { value: 'mat' } });
  fireEvent.submit(screen.getByLabelText(/Sök en grupp/).closest('form') as HTMLFormElement);
  await soon(() => expect(notesIn(/^Mat/)).toEqual(['Lunch ihop', 'Soppkväll', 'Cykelbud']));
  expect(toast()).toBe('Cykelbud flyttad till Mat, plats 3 av 3.');
  await soon(() => expect(document.activeElement?.id).toBe(`note-${ids.bike}`));
});

test('rule 16: several are moved to a new group at once, and one Ctrl Z takes all of it back', async () => {
  await aWall();
  fireEvent.click(screen.getByRole('button', { name: 'Välj flera' }));
  for (const text of ['Cykelbud', 'Bokbuss', 'Soppkväll'])
    fireEvent.click(screen.getByRole('checkbox', { name: `Välj ${text}` }));
  const picked = within(screen.getByRole('group', { name: 'Valda lappar' }));
  expect(picked.getByText('3 lappar valda')).toBeTruthy();
  fireEvent.click(picked.getByRole('button', { name: 'Flytta till…' }));
  fireEvent.input(await screen.findByLabelText(/Sök en grupp/), { target: { value: 'Hjul' } });
  fireEvent.submit(screen.getByLabelText(/Sök en grupp/).closest('form') as HTMLFormElement);
  await soon(() => expect(notesIn(/^Hjul/)).toEqual(['Soppkväll', 'Cykelbud', 'Bokbuss']));
  await soon(() => expect(toast()).toBe('3 lappar flyttade till Hjul.'));
  expect(screen.queryByRole('group', { name: 'Valda lappar' }), 'nothing is picked any more').toBeNull();

  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await soon(() => expect(screen.queryByRole('region', { name: /^Hjul/ })).toBeNull());
  expect(notesIn(/^Mat/)).toEqual(['Lunch ihop', 'Soppkväll']);
  expect(notesIn(/^Utan grupp/)).toEqual(['Cykelbud', 'Bokbuss']);
  await soon(() => expect(toast()).toMatch(/^Ångrat/));
  fireEvent.click(screen.getByRole('button', { name: 'Gör om' }));
  await soon(() => expect(notesIn(/^Hjul/)).toHaveLength(3));
});

test('W3: notes that say the same are one with all its words, and can be parted again', async () => {
  const { ids } = await aWall();
  await choose(card('Bokbuss'), /Mer om Bokbuss/, /Slå ihop med/);
  fireEvent.click((await dialog()).getByRole('button', { name: 'Cykelbud (Kim)' }));
  await soon(() => expect(notesIn(/^Utan grupp/)).toEqual(['Cykelbud']));
  expect(card('Cykelbud').textContent).toContain('2 ursprung');
  expect(card('Cykelbud').textContent).toContain('Bokbuss');
  await soon(() => expect(document.activeElement?.id).toBe(`note-${ids.bike}`));
  await choose(card('Cykelbud'), /Mer om Cykelbud/, /Dela på: Bokbuss/);
  await soon(() => expect(notesIn(/^Utan grupp/)).toEqual(['Cykelbud', 'Bokbuss']));
  await soon(() => expect(document.activeElement?.id).toBe(`note-${ids.bus}`));
});

test('a group is moved beside another, merged, parted and removed; its notes stay', async () => {
  await aWall();
  await choose(column(/^Mat/), /Meny för gruppen Mat/, /Flytta åt höger/);
  await soon(() => expect(toast()).toBe('Mat är flyttad, plats 2 av 2.'));
  await choose(column(/^Mat/), /Meny för gruppen Mat/, /Slå ihop/);
  fireEvent.click((await dialog()).getByRole('button', { name: /^Resor/ }));
  await soon(() => expect(notesIn(/^Resor/)).toEqual(['Lunch ihop', 'Soppkväll']));
  await soon(() => expect(document.activeElement?.textContent).toMatch(/^Resor/));
  await choose(column(/^Resor/), /Meny för gruppen Resor/, /Dela på: Mat/);
  await soon(() => expect(notesIn(/^Mat/)).toHaveLength(2));
  await choose(column(/^Mat/), /Meny för gruppen Mat/, /Ta bort gruppen/);
  await soon(() => expect(notesIn(/^Utan grupp/)).toHaveLength(4));
});

test('the wall is searched by text, by who wrote and by colour, and says how much of it is shown', async () => {
  await aWall();
  const search = screen.getByRole('searchbox', { name: 'Sök bland lapparna' });
  fireEvent.input(search, { target: { value: 'kim' } });
  expect(screen.getAllByRole('article').map((note) => note.querySelector('p')?.textContent)).toEqual([
    'Cykelbud',
  ]);
  expect(screen.getByText('1 av 4 lappar visas', { selector: 'p' })).toBeTruthy();
  fireEvent.input(search, { target: { value: '' } });
  fireEvent.change(screen.getByLabelText('Färg'), { target: { value: 'blue' } });
  expect(notesIn(/^Mat/)).toEqual(['Soppkväll']);
  expect(column(/^Mat/).textContent).toContain('1 av 2');
  fireEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
  expect(screen.getAllByRole('article')).toHaveLength(4);
});

test('the list has the same notes under the same groups, and all that can be done to them', async () => {
  const { ids } = await aWall();
  fireEvent.click(screen.getByLabelText('Lista'));
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Utan grupp 2 lappar', 'Mat 2 lappar', 'Resor 0 lappar']);
  expect(screen.getByRole('button', { name: 'Meny för gruppen Resor' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Flytta till… Bokbuss' }));
  fireEvent.click((await dialog()).getByRole('button', { name: /^Resor/ }));
  await soon(() => expect(document.activeElement?.id).toBe(`note-${ids.bus}`));
  expect(document.activeElement?.closest('section')?.textContent).toMatch(/^Resor 1 lapp/);
});

test('rule 29: m asks where to, only where single keys are on', async () => {
  await aWall();
  const button = within(card('Cykelbud')).getByRole('button', { name: /Mer om/ });
  setSingleKeys(false);
  fireEvent.keyDown(button, { key: 'm' });
  expect(screen.queryByLabelText(/Sök en grupp/)).toBeNull();
  setSingleKeys(true);
  fireEvent.keyDown(button, { key: 'm' });
  expect(await screen.findByLabelText(/Sök en grupp/)).toBeTruthy();
});
