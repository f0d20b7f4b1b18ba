import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { announcer } from '../../src/ui/app/announce.ts';
import { OutsideFoot } from '../../src/ui/app/OutsideFoot.tsx';
import { Page } from '../../src/ui/app/Page.tsx';
import { firstTexts, useTexts } from '../../src/ui/app/texts.tsx';
import { Dialog } from '../../src/ui/kit/Dialog.tsx';
import { MoneyField } from '../../src/ui/kit/MoneyField.tsx';
import { TextArea } from '../../src/ui/kit/TextArea.tsx';
import { Appearance } from '../../src/ui/screens/settings/Appearance.tsx';
import { around } from './around.tsx';

beforeEach(() => {
  localStorage.clear();
  document.title = '';
});

test('rule 39: in Settings the switch keeps focus, says so in the new language, and changes the page with its title', async () => {
  const Here = () => {
    const { t } = useTexts();
    return (
      <Page title={t().settings.title}>
        <Appearance />
      </Page>
    );
  };
  render(() => around(() => <Here />));
  expect(document.documentElement.lang).toBe('sv');
  const english = screen.getByRole('radio', { name: 'English' });
  english.focus();
  fireEvent.click(english);
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  expect(document.title).toBe('Settings – Stegvis');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  expect(document.activeElement).toBe(english);
  expect(english.isConnected).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(true);
  await waitFor(() => expect(announcer.polite().trim()).toBe('The language is now English.'));
  expect(announcer.assertive()).toBe('');
  expect((await firstTexts()).language).toBe('en');

  const dark = screen.getByRole('radio', { name: 'Dark' });
  dark.focus();
  fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Mörkt' })).toBe(dark));
  expect(document.activeElement).toBe(dark);
});

test('rule 39: what one has begun to write stays, also in an open dialog and an open detail, and what is written anew is in the language', async () => {
  let speak: ((language: 'sv' | 'en') => Promise<void>) | undefined;
  const Here = () => {
    const { t, f, setLanguage } = useTexts();
    speak = setLanguage;
    const [text, setText] = createSignal('');
    const [amount, setAmount] = createSignal<number>();
    return (
      <>
        <details>
          <summary>{t().common.more}</summary>
          <TextArea label={t().initiative.overview.yourComment} value={text()} onInput={setText} />
        </details>
        <p>{`${f().kronor(160000)} ${f().relative('2026-11-22T09:42:00Z', new Date('2026-11-23T12:00:00Z'))}`}</p>
        <Dialog open title={t().initiative.money.add} onClose={() => undefined}>
          <MoneyField
            label={t().initiative.money.amount}
            value={amount()}
            onValue={(entry) => setAmount(typeof entry === 'number' ? entry : undefined)}
          />
        </Dialog>
        <Show when={amount()}>{(kronor) => <output>{f().kronor(kronor())}</output>}</Show>
      </>
    );
  };
  render(() => around(() => <Here />));
  const details = document.querySelector('details');
  if (details) details.open = true;
  const comment = screen.getByLabelText<HTMLTextAreaElement>('Skriv en kommentar');
  fireEvent.input(comment, { target: { value: 'halvskrivet om' } });
  comment.setSelectionRange(4, 4);
  const amount = screen.getByLabelText<HTMLInputElement>(/^Belopp/);
  fireEvent.input(amount, { target: { value: '12 5' } });
  amount.focus();
  expect(screen.getByText(/160.000.kr i går 10:42/)).toBeTruthy();

  await speak?.('en');
  expect(screen.getByLabelText('Write a comment')).toBe(comment);
  expect(comment.value).toBe('halvskrivet om');
  expect(comment.selectionStart).toBe(4);
  expect(details?.open).toBe(true);
  expect(screen.getByRole('dialog', { name: 'Add used money' })).toBeTruthy();
  expect(screen.getByLabelText(/^Amount/)).toBe(amount);
  expect(amount.value).toBe('12 5');
  expect(document.activeElement).toBe(amount);
  expect(screen.getByText(/SEK.160,000 yesterday 10:42/)).toBeTruthy();
});

test('outside the city the one button that changes language keeps focus and offers the way back', async () => {
  render(() =>
    around(() => (
      <MemoryRouter history={createMemoryHistory()}>
        <Route path="*" component={OutsideFoot} />
      </MemoryRouter>
    )),
  );
  const other = await screen.findByRole('button', { name: 'English' });
  expect(other.lang).toBe('en');
  other.focus();
  fireEvent.click(other);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Svenska' })).toBe(other));
  expect(other.lang).toBe('sv');
  expect(document.activeElement).toBe(other);
});

test('when English was chosen and cannot be fetched, every word is Swedish, and the choice is remembered', async () => {
  localStorage.setItem('stegvis.language', 'en');
  vi.resetModules();
  for (const words of ['enFirst', 'enLater'])
    vi.doMock(`../../src/texts/${words}.ts`, () => {
      throw new Error('no network');
    });
  const texts = await import('../../src/ui/app/texts.tsx');
  expect((await texts.firstTexts()).language).toBe('sv');
  await texts.allWords();
  expect(localStorage.getItem('stegvis.language')).toBe('en');
  vi.doUnmock('../../src/texts/enFirst.ts');
  vi.doUnmock('../../src/texts/enLater.ts');
});
