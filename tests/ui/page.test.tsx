import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { expect, test } from 'vitest';
import { isEditing, useEditing } from '../../src/ui/app/editing.ts';
import { Page } from '../../src/ui/app/Page.tsx';
import { around } from './around.tsx';

const drawn = () => new Promise((done) => setTimeout(done));

test('rule 25: a view names itself in the window title and, when one comes to it, takes focus on its h1', async () => {
  const [second, setSecond] = createSignal(false);
  render(() =>
    around(() => (
      <Show when={second()} fallback={<Page title="Portfölj">…</Page>}>
        <Page title="Pilotlogg" about="Haffa" back={{ href: '/portfolj', label: 'Portfölj' }}>
          …
        </Page>
      </Show>
    )),
  );
  await drawn();
  expect(document.title).toBe('Portfölj – Stegvis');
  expect(document.activeElement).toBe(document.body);
  setSecond(true);
  await drawn();
  expect(document.title).toBe('Pilotlogg – Haffa – Stegvis');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('rule 37: the caret in a field and a form with something unsaved are editing; a search is not', () => {
  const [text, setText] = createSignal('');
  const Form = () => {
    useEditing(() => text() !== '');
    return (
      <>
        <input aria-label="Titel" />
        <input aria-label="Sök" type="search" />
      </>
    );
  };
  const { unmount } = render(() => <Form />);
  expect(isEditing()).toBe(false);
  fireEvent.focusIn(screen.getByLabelText('Titel'));
  expect(isEditing()).toBe(true);
  fireEvent.focusOut(screen.getByLabelText('Titel'));
  fireEvent.focusIn(screen.getByLabelText('Sök'));
  expect(isEditing()).toBe(false);
  setText('Två klasser');
  expect(isEditing()).toBe(true);
  unmount();
  expect(isEditing()).toBe(false);
});
