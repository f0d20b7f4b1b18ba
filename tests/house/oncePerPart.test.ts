import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';

const ui = join(import.meta.dirname, '../../src/ui');
const screens = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('kit/') && !file.startsWith('screens/kit/'));

/** What a part of the kit is made of, and what is drawn instead. */
const madeInTheKit: readonly { of: RegExp; instead: string }[] = [
  { of: /<dialog\b/g, instead: 'Dialog, FormDialog, ConfirmDialog' },
  { of: /<select\b/g, instead: 'Select' },
  { of: /<(input|textarea)\b/g, instead: 'a field' },
  { of: /<fieldset\b/g, instead: 'FieldGroup, RadioGroup, CheckboxGroup' },
  { of: /<(details|summary)\b/g, instead: 'MoreDetails' },
  { of: /<table\b/g, instead: 'FactTable' },
  { of: /<button\b/g, instead: 'Button, IconButton, Menu' },
  { of: /role="(menu|menuitem|listbox|option|combobox|tab|tablist|alertdialog|dialog)"/g, instead: 'a part' },
  { of: /class="(btn|lnk|icb|chip|say|empty|loading|saved)(?=[ "])/g, instead: 'the part of that look' },
  { of: /class="(lines|rows|row|tabs|view|kv|facts)(?=[ "])/g, instead: 'Lines, Rows, Tabs, DefinitionList' },
];

/** Made by hand all the same, each for its reason. */
const allowed: Readonly<Record<string, string>> = {
  'app/ChosenFilters.tsx <button': 'a filter that goes away when it is pressed: nowhere else',
  'app/Shell.tsx <button': 'the row of the sidebar that opens Sök och kör, among links of that look',
  'app/Shell.tsx class="btn': 'a link that becomes a tile on the tablet’s rail',
  'screens/gate/request/AskedDepartments.tsx class="kv': 'a sum that changes as one types, said by an output',
  'screens/initiative/parts/Words.tsx <button': 'a word that goes away when it is pressed',
  'screens/initiative/setup/NeedFields.tsx <fieldset':
    'three fields that save themselves, each with its own state',
  'screens/portfolio/Board.tsx <button': 'a column’s name among the tabs of a small board',
  'screens/portfolio/CountLine.tsx <button': 'a count that filters',
  'screens/portfolio/FindBar.tsx <button': 'opens the filters and counts those that are on',
  'screens/portfolio/PortfolioList.tsx <table': 'rows that link, sort and group: ColumnHead is the kit’s',
};

it('a screen makes none of the kit’s parts by hand', () => {
  const found = new Set(
    screens.flatMap((file) => {
      const text = readFileSync(join(ui, file), 'utf8');
      return madeInTheKit.flatMap(({ of, instead }) =>
        [...text.matchAll(of)].map(([match]) => ({ what: `${file} ${match}`, instead })),
      );
    }),
  );
  const wrong = [...found].filter(({ what }) => allowed[what] === undefined);
  expect(wrong.map(({ what, instead }) => `${what}: draw ${instead}`)).toEqual([]);
  const whats = new Set([...found].map(({ what }) => what));
  expect(Object.keys(allowed).filter((what) => !whats.has(what))).toEqual([]);
});
