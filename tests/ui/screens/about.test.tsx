import { MemoryRouter, Route, createMemoryHistory } from '@solidjs/router';
import { fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import Accessibility from '../../../src/ui/screens/about/Accessibility.tsx';
import { mailTo } from '../../../src/ui/screens/about/mailTo.ts';
import { around } from '../around.tsx';

beforeAll(() => vi.stubGlobal('APP_VERSION', '1.2.3'));
afterEach(() => vi.unstubAllGlobals());

/** The page as a stranger meets it, whose server answers so about the city; without an answer there is no network. */
function read(answer?: object) {
  vi.stubGlobal('APP_VERSION', '1.2.3');
  vi.stubGlobal('fetch', async () => {
    if (!answer) throw new TypeError('no network');
    return Response.json(answer);
  });
  const history = createMemoryHistory();
  history.set({ value: '/tillganglighet?fran=/portfolj' });
  render(() =>
    around(() => (
      <MemoryRouter history={history}>
        <Route path="*" component={Accessibility} />
      </MemoryRouter>
    )),
  );
}
const mail = () => screen.findByRole('link', { name: 'Öppna i e-post' });
const bodyOf = (link: HTMLElement) => new URL(link.getAttribute('href') ?? '').searchParams.get('body') ?? '';

test('a stranger reports a fault by a message with facts that each can be left out', async () => {
  read({ city: 'Provstad', contact: { accessibilityMail: 'hej@provstad.se' } });
  const link = await mail();
  expect(link.getAttribute('href')).toMatch(/^mailto:hej@provstad\.se\?subject=/);
  fireEvent.input(screen.getByLabelText('Vad hände, och vad ville du göra?'), {
    target: { value: 'Knappen hörs inte & syns inte' },
  });
  expect(bodyOf(await mail())).toContain('Knappen hörs inte & syns inte');
  expect(bodyOf(await mail())).toContain('1.2.3');
  expect(bodyOf(await mail())).toContain('/portfolj');
  fireEvent.click(screen.getByRole('checkbox', { name: /Sidan du kom från/ }));
  expect(bodyOf(await mail())).not.toContain('/portfolj');
});

test('where the city has given no contact, and where there is no network, the page says whom to turn to and links nowhere empty', async () => {
  read();
  expect(await screen.findByText(/Prata med den som bjöd in dig/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Öppna i e-post' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Kopiera meddelandet' })).toBeTruthy();
  for (const link of screen.getAllByRole('link'))
    expect(link.getAttribute('href')).not.toMatch(/^(|mailto:\??)$/);
});

test('the message can be copied, without a network and without a mail program', async () => {
  const copied = vi.fn(async (_text: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  read();
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera meddelandet' }));
  await waitFor(() => expect(copied).toHaveBeenCalledOnce());
  expect(copied.mock.calls[0]?.[0]).toContain('Stegvis version: 1.2.3');
});

test('the statement names the law’s overseer, how compliant it is and when it was assessed', async () => {
  read();
  expect(screen.getByRole('link', { name: /Digg/ }).getAttribute('href')).toBe(
    'https://www.digg.se/tdosanmalan',
  );
  expect(screen.getByText(/delvis förenlig/)).toBeTruthy();
  expect(document.querySelectorAll('time[datetime]')).toHaveLength(2);
});

test('a link to a message carries spaces and ampersands whole', () => {
  expect(mailTo('a@b.se', 'å & ä', 'x+y')).toBe('mailto:a@b.se?subject=%C3%A5%20%26%20%C3%A4&body=x%2By');
});
