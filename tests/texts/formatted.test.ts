import { expect, test } from 'vitest';
import {
  list,
  type Node,
  parseText,
  part,
  piece,
  placeOf,
  said,
  type SourceFile,
  sourceFiles,
  walk,
} from './sourceTree.ts';

/** Where letters are made small to find or tell apart by, not to be read; and where a file for other programs is written. */
const forMachines = [
  'src/ui/kit/Menu.tsx', // a key is sought among labels
  'src/ui/app/undo/Undoing.tsx', // Ctrl Z
  'src/ui/app/Commands.tsx', // Ctrl K
  'src/ui/screens/people/People.tsx', // search
  'src/ui/screens/doors/founding.ts', // two short names that are one
  'src/ui/screens/portfolio/views/savedViews.ts', // two names of views that are one
  'src/ui/app/keepFile.ts', // the name of a file
  'src/ui/screens/pilot/goalWords.ts', // rounding, before the number is written
  'src/ui/screens/pilot/goalView.ts', // a rest of floating point
  'src/ui/screens/portfolio/portfolioState.ts', // the keys of an address
  'src/texts/sentence.ts',
];

/** What writes or orders by itself what `texts/format.ts` should, with the city's clock and the language's rules. */
function byHand(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const tell = (what: string) => found.push(`${placeOf(file, node)}: ${what}`);
    if (node.type === 'Identifier' && said(node) === 'Intl') tell('Intl');
    if (node.type === 'TemplateElement' && /^\s?(kr|kronor|SEK)(?!\p{L})/u.test(piece(node)))
      tell(piece(node));
    if (node.type !== 'CallExpression') return;
    const method =
      part(node, 'callee')?.type === 'MemberExpression' ? said(part(part(node, 'callee'), 'property')) : '';
    if (
      /^(toFixed|toPrecision|toLocale\w+|toLowerCase|toUpperCase|localeCompare|toDateString|getHours|getMonth)$/.test(
        method ?? '',
      )
    )
      tell(`.${method}()`);
    if (method === 'sort' || method === 'toSorted') {
      const [order] = list(node, 'arguments');
      if (!order) tell(`.${method}() without an order`);
      if (order && comparesNames(order)) tell(`.${method}() by code points`);
    }
  });
  return found;
}

/** `a.title < b.title` puts Å before Ö and Z, and a before B. */
function comparesNames(order: Node): boolean {
  let found = false;
  walk(order, (node) => {
    if (node.type !== 'BinaryExpression' || !/^[<>]=?$/.test(String(node['operator']))) return;
    if (
      ['left', 'right'].some((side) =>
        /^(title|name|label|word|what|text)$/.test(said(part(part(node, side), 'property')) ?? ''),
      )
    )
      found = true;
  });
  return found;
}

test('numbers, money, days and the order of names come from the formats of the language', () => {
  const files = [...sourceFiles('src/ui'), ...sourceFiles('src/texts')].filter(
    ({ name }) => !/^src\/(ui\/screens\/kit\/|texts\/(format|plural|instant)\.ts)/.test(name),
  );
  const found = files.filter(({ name }) => !forMachines.includes(name)).flatMap(byHand);
  expect(found).toEqual([]);
  expect(
    forMachines.filter((name) => !files.some((file) => file.name === name && byHand(file).length > 0)),
  ).toEqual([]);
});

test('what is written by hand is seen', () => {
  const told = (text: string) => {
    const name = 'src/ui/app/Any.tsx';
    return byHand({ name, text, program: parseText(name, text) }).map((place) =>
      place.replace(`${name}:1: `, ''),
    );
  };
  expect(told('names.sort()')).toEqual(['.sort() without an order']);
  expect(told('all.toSorted((a, b) => (a.title < b.title ? -1 : 1))')).toEqual([
    '.toSorted() by code points',
  ]);
  expect(told('all.toSorted((a, b) => f().compare(a.title, b.title))')).toEqual([]);
  expect(told('`${amount} kr`')).toEqual([' kr']);
  expect(told('(2.5).toFixed(1)')).toEqual(['.toFixed()']);
  expect(told('said(gate.name).toLowerCase()')).toEqual(['.toLowerCase()']);
});
