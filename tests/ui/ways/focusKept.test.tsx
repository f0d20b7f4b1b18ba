import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal, For, Show } from 'solid-js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Dialog } from '../../../src/ui/kit/Dialog.tsx';
import { Line, Lines } from '../../../src/ui/kit/Row.tsx';
import { Section } from '../../../src/ui/kit/Section.tsx';
import { keepFocus } from '../../../src/ui/app/ways/focusKept.ts';
import { around } from '../around.tsx';

const drawn = () => new Promise((done) => setTimeout(done));
let kept: ReturnType<typeof keepFocus>;
beforeEach(() => {
  kept = keepFocus();
});
afterEach(() => {
  kept.stop();
});

const [ideas, setIdeas] = createSignal<readonly string[]>([]);
function Ideas() {
  return (
    <Section heading="Idéer">
      <Show when={ideas().length > 0} fallback={<p>Inga än.</p>}>
        <Lines>
          <For each={ideas()}>
            {(idea) => (
              <Line
                title={idea}
                actions={
                  <button
                    type="button"
                    onClick={() => setIdeas((all) => all.filter((each) => each !== idea))}
                  >
                    Ta bort {idea}
                  </button>
                }
              />
            )}
          </For>
        </Lines>
      </Show>
    </Section>
  );
}
const press = (name: string) => {
  screen.getByText(name).focus();
  fireEvent.click(screen.getByText(name));
};
const focused = () => document.activeElement?.textContent;

test('rule 26: after a delete focus is on the next item, after the last on the one before, after all on the heading', async () => {
  setIdeas(['a', 'b', 'c']);
  render(() => around(() => <Ideas />));
  press('Ta bort b');
  await drawn();
  expect(focused()).toBe('Ta bort c');
  press('Ta bort c');
  await drawn();
  expect(focused()).toBe('Ta bort a');
  press('Ta bort a');
  await drawn();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Idéer' }));
});

test('an item without buttons takes focus itself', async () => {
  const [rows, setRows] = createSignal(['a', 'b']);
  render(() => (
    <ul>
      <For each={rows()}>
        {(row) => (
          <li>
            {row} <Show when={row === 'a'}>{<button type="button">Bort</button>}</Show>
          </li>
        )}
      </For>
    </ul>
  ));
  press('Bort');
  setRows(['b']);
  await drawn();
  expect(document.activeElement?.localName).toBe('li');
});

test('rule 26: only the button goes, as when a condition is met: focus is on its item', async () => {
  const [isMet, setMet] = createSignal(false);
  render(() => (
    <ul>
      <li>
        Villkor
        <Show when={!isMet()}>
          <button type="button" onClick={() => setMet(true)}>
            Uppfyllt
          </button>
        </Show>
      </li>
    </ul>
  ));
  press('Uppfyllt');
  await drawn();
  expect(document.activeElement?.localName).toBe('li');
});

test('rule 26: the opener of a dialog goes away while it is open: its heir takes focus when it closes', async () => {
  const [open, setOpen] = createSignal(false);
  const [isThere, setThere] = createSignal(true);
  render(() =>
    around(() => (
      <>
        <Section heading="Villkor">
          <ul>
            <Show when={isThere()}>
              <li>
                <button type="button" onClick={() => setOpen(true)}>
                  Öppna
                </button>
              </li>
            </Show>
            <li>
              <button type="button">Nästa</button>
            </li>
          </ul>
        </Section>
        <Dialog open={open()} onClose={() => setOpen(false)} title="Fråga">
          <input aria-label="Svar" />
        </Dialog>
      </>
    )),
  );
  press('Öppna');
  await drawn();
  expect(document.activeElement).toBe(screen.getByLabelText('Svar'));
  setThere(false);
  await drawn();
  expect(document.activeElement).toBe(screen.getByLabelText('Svar'));
  setOpen(false);
  await drawn();
  await drawn();
  expect(focused()).toBe('Nästa');
});

test('somebody who has turned elsewhere is left alone', async () => {
  setIdeas(['a', 'b']);
  render(() => around(() => <Ideas />));
  screen.getByText('Ta bort a').focus();
  fireEvent.pointerDown(document.body);
  screen.getByText('Ta bort a').blur();
  setIdeas(['b']);
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
