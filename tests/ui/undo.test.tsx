import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createResource, Show } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { editInitiative } from '../../src/domain/editing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import type { Initiative } from '../../src/domain/initiative.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import type { Person } from '../../src/domain/person.ts';
import { milestoneDeeds } from '../../src/domain/plan.ts';
import { withdrawInitiative } from '../../src/domain/sharing.ts';
import { cityShape } from '../../src/store/cityShape.ts';
import { openDexieCabinet } from '../../src/store/db.ts';
import type { Device } from '../../src/store/device.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { useAct } from '../../src/ui/app/act.ts';
import { AutoText } from '../../src/ui/app/AutoField.tsx';
import { createAutosave } from '../../src/ui/app/autosave.ts';
import { type CityInUse, CityProvider } from '../../src/ui/app/city.tsx';
import { toasts } from '../../src/ui/app/toast.ts';
import { allOf, type Step, type Steps, stepsIn, withDone } from '../../src/ui/app/undo/steps.ts';
import { thingKey } from '../../src/ui/app/undo/things.ts';
import { Undoing } from '../../src/ui/app/undo/Undoing.tsx';
import { ToastHost } from '../../src/ui/kit/ToastHost.tsx';
import { nextId } from '../kit/world.ts';
import { around } from './around.tsx';

const me: Person = {
  id: 'p-ida',
  owner: ORGANISATION,
  name: 'Ida Idh',
  grants: [{ id: 'g', role: 'ideaOwner', at: '2026-01-01T08:00:00.000Z' }],
};
let nth = 0;

/** The database of a device, in which Ida has an idea; it can be opened again, as after a reload. */
async function aDatabase() {
  const name = `undo ${++nth}`;
  const open = async () => {
    const random = { uuid: nextId, number: () => 0.5 };
    const store = createDeviceStore(openDexieCabinet(name), cityShape, {
      clock: { now: () => Date.now() },
      random,
    });
    await store.open({ space: 'city', person: me });
    return store;
  };
  const store = await open();
  const id = nextId();
  await store.mutate(captureIdea, { initiativeId: id, title: 'Haffa' });
  const head = async () => (await store.record(id)).head?.row as Initiative | undefined;
  return { id, open, store, head, steps: async () => stepsIn(await store.shelf.read()) };
}
type Database = Awaited<ReturnType<typeof aDatabase>>;

/** A page in which the need is a field that saves itself, and deeds can be done by `act`. */
async function aPage({ id, open }: Database, at = '/upplagg') {
  const store = await open();
  const device = { mutate: store.mutate, baseFor: store.baseFor, shelf: async () => store.shelf };
  const city: Pick<CityInUse, 'nameOf' | 'departmentName' | 'organisation'> & { device: typeof device } = {
    device,
    organisation: () => ({
      row: undefined,
      departments: [],
      people: [],
      budgets: [],
      funds: [],
      conflicts: [],
      rowOf: () => undefined,
    }),
    nameOf: () => 'Ida Idh',
    departmentName: (departmentId) => departmentId ?? '',
  };
  let act: ReturnType<typeof useAct> | undefined;
  const history = createMemoryHistory();
  history.set({ value: at });
  window.history.replaceState(null, '', at);
  function Field() {
    act = useAct();
    const doing = act;
    const [head] = createResource(async () => (await store.record(id)).head?.row as Initiative);
    return (
      <Show when={head()}>
        {(row) => {
          const auto = createAutosave<string>({
            id: () => id,
            current: () => row().need,
            base: () => store.baseFor(row(), 'need'),
            put: (initiativeId, value, base, sitting) =>
              doing(editInitiative, { initiativeId, field: 'need', value, base }, { quiet: true, sitting }),
            sentence: () => '',
          });
          return <AutoText auto={{ ...auto, thing: () => thingKey(id, 'need') }} label="Behov" />;
        }}
      </Show>
    );
  }
  render(() =>
    around(() => (
      // What these parts do not ask of the city is not there.
      <CityProvider value={city as unknown as CityInUse & { device: Device }}>
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
          <Route path="/upplagg" component={Field} />
          <Route path="/start" component={() => <h1>Start</h1>} />
        </MemoryRouter>
      </CityProvider>
    )),
  );
  return {
    history,
    act: () => {
      if (!act) throw new Error('the page has no deeds');
      return act;
    },
  };
}

const undo = (target: Element = document.body) => fireEvent.keyDown(target, { key: 'z', ctrlKey: true });
const redo = () => fireEvent.keyDown(document.body, { key: 'Z', metaKey: true, shiftKey: true });
const says = (text: RegExp | string) =>
  vi.waitFor(() => expect(document.querySelector('.toasts p')?.textContent).toMatch(text), {
    timeout: 3_000,
  });
const need = (id: string, value: string) => ({
  initiativeId: id,
  field: 'need' as const,
  value,
  base: { version: 0 },
});

afterEach(() => {
  toasts.close();
  cleanup();
});

async function write(text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText('Behov');
  field.focus();
  fireEvent.input(field, { target: { value: text } });
  return field;
}

test('rule 16: Ctrl Z after a reload takes the change back, goes to its field, and says what', async () => {
  const db = await aDatabase();
  await aPage(db);
  const field = await write('Elever slänger mat');
  fireEvent.blur(field);
  await vi.waitFor(async () => expect((await db.steps()).undo.length).toBe(1));
  cleanup();

  const { history } = await aPage(db, '/start');
  await screen.findByText('Start');
  undo();
  await says('Ångrat i ”Haffa”: Ändrade behovet');
  expect((await db.head())?.need).toBeUndefined();
  expect(history.get()).toBe('/upplagg');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Behov')), {
    timeout: 3_000,
  });

  screen.getByRole('button', { name: 'Gör om' }).click();
  await says('Gjort om i ”Haffa”: Ändrade behovet');
  expect((await db.head())?.need).toBe('Elever slänger mat');
  undo();
  await vi.waitFor(async () => expect((await db.head())?.need).toBeUndefined());
  redo();
  await vi.waitFor(async () => expect((await db.head())?.need).toBe('Elever slänger mat'));
});

test('rule 16: all that is saved while somebody sits in one field is one step', async () => {
  const db = await aDatabase();
  await db.store.mutate(editInitiative, need(db.id, 'Det första'));
  await aPage(db);
  const field = await write('Elever');
  await vi.waitFor(async () => expect((await db.head())?.need).toBe('Elever'), { timeout: 3_000 });
  await write('Elever slänger');
  await vi.waitFor(async () => expect((await db.head())?.need).toBe('Elever slänger'), { timeout: 3_000 });
  fireEvent.blur(field);
  field.blur();
  expect((await db.steps()).undo.length).toBe(1);
  undo();
  await vi.waitFor(async () => expect((await db.head())?.need).toBe('Det första'));
});

test('in a field that somebody writes in the browser’s own undo wins', async () => {
  const db = await aDatabase();
  const { act } = await aPage(db);
  await screen.findByLabelText('Behov');
  await act()(milestoneDeeds.add, { initiativeId: db.id, id: 'm1', title: 'Välj klasser' });
  const field = await write('Elev');
  expect(undo(field)).toBe(true);
  field.blur();
  field.focus();
  expect(undo(field)).toBe(false);
});

test('rule 18: the toast of what can be taken back has Ångra, and the toast of what cannot be has not', async () => {
  const db = await aDatabase();
  const { act } = await aPage(db);
  await screen.findByLabelText('Behov');
  await act()(
    milestoneDeeds.add,
    { initiativeId: db.id, id: 'm1', title: 'Välj klasser' },
    { said: 'Sparat' },
  );
  screen.getByRole('button', { name: 'Ångra' }).click();
  await says('Ångrat i ”Haffa”: La till ett steg i tidplanen: ”Välj klasser”');
  const [row] = (await db.store.record(db.id)).parts['milestone'] ?? [];
  expect(row).toHaveProperty('withdrawnAt');
});

test('what has been changed since is left alone: undo says so, and goes on to the step before', async () => {
  const db = await aDatabase();
  const { act } = await aPage(db);
  await screen.findByLabelText('Behov');
  await act()(milestoneDeeds.add, { initiativeId: db.id, id: 'm1', title: 'Välj klasser' });
  await act()(editInitiative, need(db.id, 'Mitt'));
  await db.store.mutate(editInitiative, need(db.id, 'Deras'));
  undo();
  await says(/^Det går inte att ångra längre: Ändrade behovet\. Något har ändrats sedan dess/);
  expect((await db.head())?.need).toBe('Deras');
  undo();
  await says('Ångrat i ”Haffa”: La till ett steg i tidplanen: ”Välj klasser”');
});

test('an undo that the rules refuse says why, and is let go of', async () => {
  const db = await aDatabase();
  const { act } = await aPage(db);
  await screen.findByLabelText('Behov');
  await act()(milestoneDeeds.add, { initiativeId: db.id, id: 'm1', title: 'Välj klasser' });
  await db.store.mutate(withdrawInitiative, { initiativeId: db.id });
  undo();
  await says(/^Det gick inte att ångra: La till ett steg i tidplanen: ”Välj klasser”\. Inget är ändrat\. ./);
  expect((await db.steps()).undo).toEqual([]);
  undo();
  await says('Det finns inget mer att ångra på den här enheten.');
});

test('thirty steps are kept, and steps of another app’s making are let go of', async () => {
  const db = await aDatabase();
  const { act } = await aPage(db);
  await screen.findByLabelText('Behov');
  for (let n = 0; n < 32; n++)
    await act()(milestoneDeeds.add, { initiativeId: db.id, id: `m${n}`, title: `Steg ${n}` });
  const { undo: kept } = await db.steps();
  expect(kept.length).toBe(30);
  expect(kept.at(-1)?.event.to).toBe('Steg 31');
  expect(stepsIn({ undo: [{ id: 1 }] })).toEqual({ undo: [], redo: [] });
});

test('rule 16: what was done at once is one step, however many deeds it was, and is never kept in part', () => {
  const step = (id: string, together?: string): Step => ({
    id,
    event: { id, owner: 'w', by: 'p', at: '2026-11-26T08:00:00.000Z', deed: 'note.move', part: id },
    path: '/workshop/w',
    ...(together === undefined ? {} : { together }),
  });
  let steps: Steps = { undo: [], redo: [] };
  for (let n = 0; n < 40; n++) steps = withDone(steps, step(`m${n}`, 'all'));
  for (let n = 0; n < 29; n++) steps = withDone(steps, step(`s${n}`));
  expect(steps.undo).toHaveLength(69);
  expect(allOf(steps.undo, step('m3', 'all')).map(({ id }) => id)).toEqual(
    Array.from({ length: 40 }, (_, n) => `m${39 - n}`),
  );
  steps = withDone(steps, step('last'));
  expect(steps.undo.map(({ id }) => id)).toEqual([...Array.from({ length: 29 }, (_, n) => `s${n}`), 'last']);
});
