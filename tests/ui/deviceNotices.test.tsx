import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CityInUse, CityProvider } from '../../src/ui/app/city.tsx';
import DeviceNotices from '../../src/ui/app/DeviceNotices.tsx';
import type { OutboxEntry } from '../../src/sync/stores.ts';
import type { LastAnswer } from '../../src/sync/heard.ts';
import { mayOfferInstall } from '../../src/ui/app/install.ts';
import { around } from './around.tsx';

const minute = 60_000;
const day = 86_400_000;
const noon = Date.parse('2026-11-26T12:00:00Z');

/** The storage that a browser has, which protects nothing unless it is asked and willing. */
function aBrowser(isWilling: boolean) {
  let isKept = false;
  const persist = vi.fn(async () => (isKept = isWilling));
  vi.stubGlobal('navigator', { userAgent: '', storage: { persisted: async () => isKept, persist } });
  return { persist };
}

function unsent(at: number): OutboxEntry {
  const ctx = {
    actor: { personId: 'p', name: '', grants: [] },
    at: new Date(at).toISOString(),
    today: '',
    mid: 'm',
  };
  return {
    id: 1,
    mid: 'm',
    name: 'idea.capture',
    args: {},
    ctx,
    owners: ['i'],
    state: 'ready',
    timestamp: at,
  };
}

function shown(lastAnswer: LastAnswer = 'ok') {
  const [outbox, setOutbox] = createSignal<readonly OutboxEntry[]>([]);
  const [today, setToday] = createSignal('2026-11-26');
  const [emptied, setEmptied] = createSignal<{ unsent: number } | undefined>();
  const device = {
    space: 'city',
    personId: 'p',
    emptied,
    closeEmptied: () => setEmptied(undefined),
    sync: { now: async () => ({ sent: 0, fetched: 0, why: 'ok' }) },
  };
  const city = {
    device,
    actor: () => ({ personId: 'p', name: '', grants: [] }),
    initiatives: () => [],
    workshops: () => [],
    organisation: () => ({ row: undefined, departments: [], people: [], budgets: [], funds: [] }),
    outbox,
    status: () => ({ lastAnswer, phase: 'idle', pending: 0, lastPushAt: undefined, lastPullAt: undefined }),
    today,
    now: () => noon,
  } as unknown as CityInUse;
  const history = createMemoryHistory();
  const view = render(() =>
    around(() => (
      <CityProvider value={city}>
        <MemoryRouter history={history}>
          <Route path="*" component={DeviceNotices} />
        </MemoryRouter>
        <input aria-label="Fält" />
      </CityProvider>
    )),
  );
  return { setOutbox, setToday, setEmptied, history, ...view };
}

const offered = () => screen.queryByText(/ligger tryggare när Stegvis är installerad/);
const warned = () => screen.queryByText(/webbläsaren kan ta bort det/);
const wouldInstall = () => {
  const offer = Object.assign(new Event('beforeinstallprompt'), {
    prompt: async () => ({ outcome: 'dismissed' }),
  });
  window.dispatchEvent(offer);
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('rule 35: installing is offered after the first save, not before, and not while somebody writes', async () => {
  aBrowser(true);
  const { setOutbox } = shown();
  wouldInstall();
  expect(offered()).toBeNull();
  const field = screen.getByLabelText('Fält');
  field.focus();
  setOutbox([unsent(noon)]);
  expect(offered()).toBeNull();
  field.blur();
  expect(offered()).not.toBeNull();
  // It does not jump away again because somebody begins to write.
  field.focus();
  expect(offered()).not.toBeNull();
  field.blur();
});

test('rule 35: ”Inte nu” is 30 days, and ”Fråga inte igen” is for ever', () => {
  aBrowser(true);
  const first = shown();
  wouldInstall();
  first.setOutbox([unsent(noon)]);
  fireEvent.click(screen.getByText('Inte nu'));
  expect(offered()).toBeNull();
  expect(mayOfferInstall(Date.now() + 29 * day)).toBe(false);
  expect(mayOfferInstall(Date.now() + 31 * day)).toBe(true);
  first.unmount();
  localStorage.removeItem('stegvis.install.later');
  shown();
  fireEvent.click(screen.getByText('Fråga inte igen'));
  expect(mayOfferInstall(Date.now() + 4000 * day)).toBe(false);
});

test('rule 36: protected storage is asked for once, after the first save', async () => {
  const { persist } = aBrowser(false);
  const { setOutbox } = shown();
  await new Promise((turn) => setTimeout(turn));
  expect(persist).not.toHaveBeenCalled();
  setOutbox([unsent(noon)]);
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  setOutbox([unsent(noon), unsent(noon)]);
  expect(persist).toHaveBeenCalledTimes(1);
});

test('rule 36: unprotected and unsent warns, not for what is just on its way, and once a day', async () => {
  aBrowser(false);
  const first = shown();
  first.setOutbox([unsent(noon - minute)]);
  await new Promise((turn) => setTimeout(turn));
  expect(warned()).toBeNull();
  first.setOutbox([unsent(noon - 20 * minute)]);
  await vi.waitFor(() => expect(warned()).not.toBeNull());
  fireEvent.click(screen.getByText('Dölj'));
  expect(warned()).toBeNull();
  first.unmount();

  const again = shown();
  again.setOutbox([unsent(noon - 20 * minute)]);
  await new Promise((turn) => setTimeout(turn));
  expect(warned()).toBeNull();
  again.setToday('2026-11-27');
  expect(warned()).not.toBeNull();
});

test('rule 36: a browser that keeps what is saved is not warned about', async () => {
  aBrowser(true);
  const { setOutbox } = shown();
  setOutbox([unsent(noon - 20 * minute)]);
  await new Promise((turn) => setTimeout(turn, 5));
  expect(warned()).toBeNull();
});

test('rule 7: what was wanted without a network is reminded of when there is one, and leads there', async () => {
  aBrowser(true);
  localStorage.setItem('stegvis.whenOnline.city.p', 'invite');
  const offline = shown('weather');
  expect(screen.queryByText(/Du ville bjuda in någon/)).toBeNull();
  offline.unmount();
  const { history } = shown('ok');
  expect(screen.queryByText(/Du ville bjuda in någon/)).not.toBeNull();
  fireEvent.click(screen.getByText('Gör det nu'));
  await vi.waitFor(() => expect(history.get()).toBe('/manniskor'));
  expect(localStorage.getItem('stegvis.whenOnline.city.p')).toBeNull();
  expect(screen.queryByText(/Du ville bjuda in någon/)).toBeNull();
});

test('S11: a database that was deleted is told first of all, with how much was only in it, until it is hidden', () => {
  aBrowser(false);
  const { setEmptied } = shown();
  setEmptied({ unsent: 1 });
  expect(screen.queryByText(/En ändring var bara här och är förlorad/)).not.toBeNull();
  setEmptied({ unsent: 3 });
  expect(screen.queryByText(/3 ändringar var bara här och är förlorade/)).not.toBeNull();
  fireEvent.click(screen.getByText('Dölj'));
  expect(screen.queryByText(/förlorade/)).toBeNull();
});
