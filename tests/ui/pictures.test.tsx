import { render, screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { BarRows } from '../../src/ui/kit/BarRows.tsx';
import { dodge } from '../../src/ui/kit/dodge.ts';
import { DotColumns } from '../../src/ui/kit/DotColumns.tsx';
import DrawnFlow from '../../src/ui/kit/Flow.tsx';
import { FlowRows } from '../../src/ui/kit/FlowRows.tsx';
import type { FlowProps } from '../../src/ui/kit/flowTypes.ts';
import { Picture } from '../../src/ui/kit/Picture.tsx';
import { type Pulse, PulseRow } from '../../src/ui/kit/PulseRow.tsx';
import { wrapText } from '../../src/ui/kit/textFit.ts';
import { around } from './around.tsx';

test('a picture is a figure with one sentence and a real table behind it', () => {
  render(() =>
    around(() => (
      <Picture
        caption="Två av tre är klara."
        table={{ caption: 'Klara', columns: [{ label: 'Fas' }], rows: [['1']] }}
      >
        <svg role="img" aria-label="Klara, tabell finns under" />
      </Picture>
    )),
  );
  const figure = screen.getByRole('figure');
  expect(figure.querySelector('figcaption')?.textContent).toBe('Två av tre är klara.');
  expect(within(figure).getByText('Visa som tabell').closest('details')?.querySelector('table')).toBeTruthy();
});

test('a bar says nothing that does not stand in words in its row: it is hidden from readers, and its parts are to one scale', () => {
  const { container } = render(() => (
    <BarRows
      label="Pengar"
      rows={[
        {
          name: 'Omsorg',
          details: [
            { look: 'outline', text: '100 kr beviljat' },
            { look: 'hatched', text: '50 kr mer' },
          ],
          parts: [
            { amount: 100, look: 'outline' },
            { amount: 100, look: 'full' },
            { amount: 50, look: 'hatched', after: true },
          ],
          mark: 200,
        },
      ]}
    />
  ));
  expect(screen.getByRole('list', { name: 'Pengar' }).textContent).toContain('50 kr mer');
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  const over = svg?.querySelector('.hatched');
  expect([over?.getAttribute('x'), over?.getAttribute('width')]).toEqual(['50%', '25%']);
  expect(svg?.querySelector('.at')?.getAttribute('x1')).toBe('100%');
});

test('bars of nothing are no bars, and divide by nothing', () => {
  const { container } = render(() => (
    <BarRows label="Pengar" rows={[{ name: 'Omsorg', parts: [{ amount: 0, look: 'full' }] }]} />
  ));
  expect(container.querySelectorAll('rect')).toHaveLength(0);
});

test('dots on one place give way to each other, right and left in turn, and none lies on another', () => {
  expect(dodge([5, 5, 5, 100], 16)).toEqual([
    { at: 5, aside: 0 },
    { at: 5, aside: 16 },
    { at: 5, aside: -16 },
    { at: 100, aside: 0 },
  ]);
  const many = dodge(
    Array.from({ length: 60 }, (_, nth) => (nth * 7) % 40),
    16,
  );
  for (const [nth, dot] of many.entries())
    for (const other of many.slice(nth + 1))
      expect(Math.hypot(dot.at - other.at, dot.aside - other.aside)).toBeGreaterThan(15.9);
});

test('a text is broken between words, never before a dash, and what does not fit ends in an ellipsis', () => {
  expect(wrapText('Ung innovation – sprint om framtidens äldreomsorg', 150, 15, 2)).toEqual([
    'Ung innovation\u00a0–',
    'sprint om…',
  ]);
  expect(wrapText('Stadsbyggnadsförvaltningen', 60, 15, 1)[0]).toMatch(/…$/);
  expect(wrapText('Kort', 200, 15, 2)).toEqual(['Kort']);
});

test('each phase is a picture of its own where there is no room for columns, and one with nobody in it says so', () => {
  render(() => (
    <DotColumns
      name="Alla"
      nameOf={(phase) => `Dagar i ${phase}, tabell finns under`}
      tick={(days) => `${days} dagar`}
      columns={[
        { phase: 1, name: 'Utforska idé', dots: [], empty: 'Inget är här nu.' },
        {
          phase: 2,
          name: 'Utforska upplägg',
          empty: '',
          median: { days: 20, text: 'median 20' },
          dots: [{ days: 90, named: { title: 'Ung innovation', days: '90 dagar' } }, { days: 20 }],
        },
      ]}
    />
  ));
  expect(screen.getByText('Inget är här nu.')).toBeTruthy();
  const picture = screen.getByRole('img', { name: 'Dagar i Utforska upplägg, tabell finns under' });
  expect(picture.querySelectorAll('circle')).toHaveLength(2);
  expect(screen.getByText('Ung innovation')).toBeTruthy();
});

const flow: FlowProps = {
  name: 'Utfall, tabell finns under',
  start: '3 idéer',
  phases: [
    {
      phase: 1,
      name: 'Utforska idé',
      count: 1,
      countText: '1',
      to: [{ key: 'active', count: 1, countText: '1' }],
    },
    {
      phase: 3,
      name: 'Utveckla pilot',
      count: 2,
      countText: '2',
      to: [
        { key: 'active', count: 1, countText: '1' },
        { key: 'other', count: 1, countText: '1' },
      ],
    },
  ],
  outcomes: [
    { key: 'active', look: 'outline', name: 'Pågår', countText: '2' },
    { key: 'other', look: 'hatched', name: 'Avbrutna: Annat', countText: '1' },
  ],
};

test('the flow has a bar for the beginning, each phase and each outcome, with its number and name', () => {
  render(() => <DrawnFlow {...flow} room={{ width: 1000, rem: 16 }} />);
  const picture = screen.getByRole('img', { name: 'Utfall, tabell finns under' });
  expect(picture.querySelectorAll('rect')).toHaveLength(5);
  for (const text of ['3 idéer', 'Pågår', 'Avbrutna: Annat']) expect(picture.textContent).toContain(text);
  expect(picture.textContent).toContain('3 Utveckla pilot 2');
});

test('where there is no room for the flow, rows say the same', () => {
  render(() => <FlowRows {...flow} from={(phase, n) => `${n} i ${phase}`} />);
  const rows = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Pågår 21 i Utforska idé1 i Utveckla pilot',
    'Avbrutna: Annat 11 i Utveckla pilot',
  ]);
});

test('the pulse shows as many of the latest answers as have room, and says where the others are', () => {
  const pulses = Array.from({ length: 20 }, (_, nth) => ({
    value: 'yes' as const,
    word: 'Ja',
    next: 'Fortsätt',
    when: `${nth + 1} nov`,
  }));
  render(() => (
    <PulseRow name="Svaren, tabell finns under" pulses={pulses} earlier={(n) => `${n} tidigare svar`} />
  ));
  const shown = screen.getByRole('img').querySelectorAll('.outline').length;
  expect(shown).toBeGreaterThan(2);
  expect(shown).toBeLessThan(20);
  expect(screen.getByText(`${20 - shown} tidigare svar`)).toBeTruthy();
  expect(screen.getByRole('img').textContent).toContain('20 nov');
});

test('a picture whose data changes is laid out anew: nothing of what it showed before stays', async () => {
  const at = (days: number) => [
    { phase: 1 as const, name: 'Utforska idé', dots: [{ days }, { days: 10 }], empty: '' },
  ];
  const [columns, setColumns] = createSignal(at(20));
  const [pulses, setPulses] = createSignal<readonly Pulse[]>([
    { value: 'no', word: 'Nej', next: 'Lägg ner', when: '29 okt' },
  ]);
  const { container } = render(() => (
    <>
      <DotColumns name="Ålder" nameOf={(phase) => phase} tick={String} columns={columns()} />
      <PulseRow name="Värdepuls" pulses={pulses()} earlier={String} />
    </>
  ));
  const tenDays = () => Number(container.querySelectorAll('circle')[1]?.getAttribute('cx'));
  const before = tenDays();
  setColumns(at(200));
  // ten days are a shorter way on a longer scale
  expect(tenDays()).toBeLessThan(before / 2);
  setPulses([...pulses(), { value: 'yes', word: 'Ja', next: 'Fortsätt', when: '12 nov' }]);
  expect(container.querySelector('.pulse')?.textContent).toContain('Fortsätt');
});
