import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLayersInHistory } from '../../../src/ui/app/ways/layersInHistory.ts';

let layers: ReturnType<typeof createLayersInHistory>;
let here: string;
/** What the router would hear. */
let pops: string[];
const pop = (event: PopStateEvent) => {
  if (!layers.onPop(event)) pops.push(location.pathname);
};

beforeEach(() => {
  history.replaceState({ _depth: 7 }, '', '/portfolj');
  here = '/portfolj';
  pops = [];
  layers = createLayersInHistory(
    (address) => address === here,
    () => true,
  );
  window.addEventListener('popstate', pop);
});
afterEach(() => {
  layers.end();
  vi.restoreAllMocks();
  window.removeEventListener('popstate', pop);
});

/** A dialog as the kit has it: closing it from outside or from inside comes to the same. */
function aDialog() {
  let tell = () => {};
  const dialog = {
    isOpen: true,
    close() {
      if (!dialog.isOpen) return;
      dialog.isOpen = false;
      tell();
    },
  };
  tell = layers.keep(() => dialog.close(), 'dialog');
  return dialog;
}
const stands = (state: object) => vi.waitFor(() => expect(history.state).toEqual(state));

test('rule 25: a dialog is an entry of the history; Back closes it and the router hears nothing', async () => {
  const dialog = aDialog();
  await stands({ _depth: 8, layers: 1 });
  history.back();
  await stands({ _depth: 7 });
  await vi.waitFor(() => expect(dialog.isOpen).toBe(false));
  expect(pops).toEqual([]);
});

test('of two, Back closes the topmost', async () => {
  const under = aDialog();
  await stands({ _depth: 8, layers: 1 });
  const over = aDialog();
  await stands({ _depth: 9, layers: 2 });
  history.back();
  await vi.waitFor(() => expect(over.isOpen).toBe(false));
  expect(under.isOpen).toBe(true);
  await stands({ _depth: 8, layers: 1 });
});

test('closed by a button, its entry goes; Forward to it comes back at once and opens nothing', async () => {
  const dialog = aDialog();
  await stands({ _depth: 8, layers: 1 });
  dialog.close();
  await stands({ _depth: 7 });
  const went = vi.spyOn(history, 'go');
  history.forward();
  await vi.waitFor(() => expect(went).toHaveBeenCalledWith(-1));
  await stands({ _depth: 7 });
  expect(dialog.isOpen).toBe(false);
  expect(pops).toEqual([]);
});

test('one that opens as another closes, as of a menu, takes over its entry', async () => {
  const menu = aDialog();
  await stands({ _depth: 8, layers: 1 });
  const went = vi.spyOn(history, 'go');
  menu.close();
  const dialog = aDialog();
  await new Promise((done) => setTimeout(done, 20));
  expect(went).not.toHaveBeenCalled();
  expect(history.state).toEqual({ _depth: 8, layers: 1 });
  expect(dialog.isOpen).toBe(true);
});

/** The browser does what it is next asked for, but so much later. */
function isSlow(ms: number) {
  const go = history.go.bind(history);
  return vi.spyOn(history, 'go').mockImplementationOnce((steps) => void setTimeout(() => go(steps), ms));
}

test('one that opens while another’s entry is on its way out stays, and gets an entry of its own', async () => {
  const went = isSlow(100);
  const menu = aDialog();
  await stands({ _depth: 8, layers: 1 });
  menu.close();
  await vi.waitFor(() => expect(went).toHaveBeenCalled());
  const dialog = aDialog();
  await new Promise((done) => setTimeout(done, 100));
  await stands({ _depth: 8, layers: 1 });
  expect(dialog.isOpen).toBe(true);
  history.back();
  await vi.waitFor(() => expect(dialog.isOpen).toBe(false));
});

test('so it does when the browser is so slow that it is no longer waited for', async () => {
  const went = isSlow(1_200);
  const menu = aDialog();
  await stands({ _depth: 8, layers: 1 });
  menu.close();
  await new Promise((done) => setTimeout(done, 1_100));
  const dialog = aDialog();
  await new Promise((done) => setTimeout(done, 200));
  await stands({ _depth: 8, layers: 1 });
  expect(dialog.isOpen).toBe(true);
  expect(went).toHaveBeenCalledTimes(1);
});

test('a page opened from inside a dialog comes in place of its entry', async () => {
  aDialog();
  await stands({ _depth: 8, layers: 1 });
  const went: boolean[] = [];
  let isStopped = false;
  layers.onLeave({
    to: '/fanga',
    replace: false,
    stop: () => {
      isStopped = true;
    },
    again: (replace) => went.push(replace),
  });
  expect([isStopped, went]).toEqual([true, [true]]);
});

test('a page opened while a dialog is on its way out waits until it is out', async () => {
  const went = isSlow(100);
  const dialog = aDialog();
  await stands({ _depth: 8, layers: 1 });
  dialog.close();
  await vi.waitFor(() => expect(went).toHaveBeenCalled());
  const happened: string[] = [];
  layers.onLeave({
    to: '/fanga',
    replace: false,
    stop: () => happened.push('stopped'),
    again: () => happened.push(`again, at ${JSON.stringify(history.state)}`),
  });
  expect(happened).toEqual(['stopped']);
  await vi.waitFor(() => expect(happened).toEqual(['stopped', 'again, at {"_depth":7}']));
});

test('an entry of a dialog that was open before a reload is left at the start', async () => {
  history.pushState({ _depth: 8, layers: 1 }, '');
  layers.begin();
  await stands({ _depth: 7 });
  expect(pops).toEqual([]);
});

test('one that asks before it closes stays open, and gets its entry again', async () => {
  let asked = 0;
  layers.keep(() => asked++, 'dialog');
  await stands({ _depth: 8, layers: 1 });
  history.back();
  await vi.waitFor(() => expect(asked).toBe(1));
  await stands({ _depth: 8, layers: 1 });
});

test('back to another page than the one that is drawn is the router’s', async () => {
  history.pushState({ _depth: 8 }, '', '/fanga');
  here = '/fanga';
  history.back();
  await vi.waitFor(() => expect(pops).toEqual(['/portfolj']));
});
