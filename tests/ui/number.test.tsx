import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { MoneyField } from '../../src/ui/kit/MoneyField.tsx';
import { NumberField } from '../../src/ui/kit/NumberField.tsx';
import { type NumberEntry, parseKronor, parseNumber } from '../../src/ui/kit/parseNumber.ts';
import { around } from './around.tsx';

test('a number is read as Swedes write it', () => {
  const read = (text: string) => parseNumber(text, ',');
  expect([
    read('19,4'),
    read('19.4'),
    read(' 160 000 '),
    read('160\u00a0000,5'),
    read('−3'),
    read(''),
  ]).toEqual([19.4, 19.4, 160_000, 160_000.5, -3, undefined]);
  expect([read('nitton'), read('1,2,3'), read('12 %'), read('-')]).toEqual(Array(4).fill('invalid'));
});

test('in English a comma before three digits parts thousands, else it is a decimal comma', () => {
  expect(parseNumber('160,000', '.')).toBe(160_000);
  expect(parseNumber('19,4', '.')).toBe(19.4);
  expect(parseNumber('1,234,567.5', '.')).toBe(1_234_567.5);
});

test('kronor are whole, and a stop before three digits parts thousands in every language', () => {
  expect([
    parseKronor('160 000 kr'),
    parseKronor('160.000'),
    parseKronor('160,000'),
    parseKronor(''),
  ]).toEqual([160_000, 160_000, 160_000, undefined]);
  expect([parseKronor('160,50'), parseKronor('-5'), parseKronor('tusen')]).toEqual(Array(3).fill('invalid'));
});

test('the field says 19,4 and keeps the text as typed until it is left', () => {
  const [entry, setEntry] = createSignal<NumberEntry>(19.4);
  const value = () => {
    const now = entry();
    return typeof now === 'number' ? now : undefined;
  };
  render(() => around(() => <NumberField label="Mätvärde" unit="%" value={value()} onValue={setEntry} />));
  const input = screen.getByLabelText<HTMLInputElement>(/Mätvärde/);
  expect(input.value).toBe('19,4');
  fireEvent.input(input, { target: { value: '20,' } });
  expect(entry()).toBe(20);
  expect(input.value).toBe('20,');
  fireEvent.input(input, { target: { value: '20,x' } });
  expect(entry()).toBe('invalid');
  expect(input.value).toBe('20,x');
  expect(input.getAttribute('aria-invalid')).toBeNull();
  fireEvent.blur(input);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Skriv ett tal, till exempel 19,4.').id).toBe(
    input.getAttribute('aria-describedby'),
  );
});

test('a value from elsewhere replaces what stands in the field', () => {
  const [value, setValue] = createSignal<number | undefined>(100);
  render(() => around(() => <MoneyField label="Belopp" value={value()} onValue={() => undefined} />));
  setValue(160_000);
  expect(screen.getByLabelText<HTMLInputElement>(/Belopp/).value).toBe('160\u00a0000');
  setValue(undefined);
  expect(screen.getByLabelText<HTMLInputElement>(/Belopp/).value).toBe('');
});
