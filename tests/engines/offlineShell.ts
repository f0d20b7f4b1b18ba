import assert from 'node:assert/strict';
import { startServer } from '../e2e/storyServer.ts';
import { tokenIn } from '../e2e/calls.ts';
import type { Engine, Window } from './engines.ts';

const sentence = 'Lånebibliotek för verktyg i stadsdelen';

/**
 * The shortest of the stories, in any engine: somebody is let in once, the server is gone, the app opens at its addresses, a sentence
 * is captured and survives a reload, and reaches the city when the server is back. @throws where it does not go as it should
 */
export async function offlineShell(engine: Engine): Promise<void> {
  const server = await startServer();
  const window = await engine.open();
  try {
    const show = async (path: string) => {
      await until(window, `${path} can be gone to: nothing is being written`, isAtRest);
      await window.goto(server.url + path);
    };
    await show('/');
    // WebKitGTK forgets, now and then, a worker whose page is left while it is being installed.
    await until(window, 'the service worker has the page', 'navigator.serviceWorker.controller !== null');
    await foundCity(window, tokenIn(server.setupLink));
    await show('/');
    await until(window, 'the first screen', "document.querySelector('h1') !== null");
    await until(
      window,
      'the first fetch',
      "/Hos alla/.test(document.querySelector('a.sync')?.textContent ?? '')",
    );

    await server.stop('kill');
    for (const path of ['/portfolj', '/fanga']) {
      await show(path);
      await until(window, `${path} without a server`, "document.querySelector('main h1') !== null");
    }
    await until(window, 'the field', "document.querySelector('main textarea, main input') !== null");
    await window.read(typed(sentence));
    const isThere = `[...document.querySelectorAll('main li')].some((each) => each.textContent.includes(${JSON.stringify(sentence)}))`;
    await until(window, 'the sentence is saved', isThere);
    await show('/fanga');
    await until(window, 'the sentence is there after a reload', isThere);

    await server.start();
    await window.read("window.dispatchEvent(new Event('online'))");
    await until(
      window,
      'the sentence is with everybody',
      "/Hos alla/.test(document.querySelector('a.sync')?.textContent ?? '')",
    );
  } finally {
    await window.close();
    await server.discard();
  }
}

/**
 * A page that goes away in the middle of a write leaves WebKitGTK's database locked for the pages after it, now and then: seen as a
 * transaction that never begins, with no lock of ours held. So a page is left when its cycle is over and its writes have had their time.
 */
const isAtRest = `(async () => {
  if (!('locks' in navigator)) return true;
  const isBusy = async () => (await navigator.locks.query()).held.some(({ name }) => / sync$/.test(name));
  if (await isBusy()) return false;
  await new Promise((resolve) => setTimeout(resolve, 700));
  return !(await isBusy());
})()`;

/** As whoever sets up a city, without its screen. */
async function foundCity(window: Window, token: string): Promise<void> {
  const told = await window.read(`(async () => {
    const answer = await fetch('/api/setup', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'stegvis' },
      body: ${JSON.stringify(
        JSON.stringify({
          token,
          city: 'Provstad',
          departments: [{ name: 'Skolförvaltningen', code: 'SKF' }],
          person: { name: 'Ada Andersson', departmentCode: 'SKF' },
        }),
      )},
    });
    const principal = await answer.json();
    if (!answer.ok) return JSON.stringify(principal);
    localStorage.setItem('stegvis.principal.' + principal.space.id, JSON.stringify(principal));
    localStorage.setItem('stegvis.current', principal.space.id);
    return '';
  })()`);
  assert.equal(told, '', 'the city was not founded');
}

/** Writes as a person does, as far as the page can tell. */
const typed = (text: string) => `(() => {
  const field = document.querySelector('main textarea, main input');
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set;
  field.focus();
  set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  document.querySelector('main').querySelectorAll('button').forEach((each) => /^Spara/.test(each.textContent.trim()) && each.click());
})()`;

/** Waits for something of the page to be so. @throws after half a minute, saying what it was */
async function until(window: Window, what: string, expression: string): Promise<void> {
  for (let nth = 0; nth < 150; nth++) {
    if ((await window.read(expression).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not so after half a minute: ${what}`);
}
