import { expect, test } from 'vitest';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';
import { parseText, part, said, type SourceFile, sourceFiles, walk } from './sourceTree.ts';
import { isBranch, leavesOf, textAt, usesOfTexts } from './textUses.ts';

const texts = { ...svFirst, ...svLater };

/** The texts that no file says. */
function unsaid(files: readonly SourceFile[], all: unknown): string[] {
  const named = literalsByRoom(files);
  const read = keysRead(files);
  const uses = files.flatMap((file) => usesOfTexts(file, all, named.get(roomOf(file))));
  const used = new Set(uses.map(({ path }) => path.join('.')));
  const handedOn = [...used].filter((path) => path && isBranch(textAt(all, path.split('.'))));
  return leavesOf(all)
    .map((path) => path.join('.'))
    .filter((path) => {
      if (used.has(path)) return false;
      // A branch that is handed on whole is read where it arrives, and known there by its keys alone.
      const isHandedOn = handedOn.some((branch) => path.startsWith(`${branch}.`));
      return !isHandedOn || !read.has(path.slice(path.lastIndexOf('.') + 1));
    });
}

/** src/ui/screens/sync: a screen with its parts, or the app, or the kit. */
const roomOf = ({ name }: SourceFile) =>
  name
    .split('/')
    .slice(0, name.includes('/screens/') ? 4 : 3)
    .join('/');

/** The strings that each room spells out. */
function literalsByRoom(files: readonly SourceFile[]): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const file of files) {
    const here = rooms.get(roomOf(file)) ?? new Set();
    rooms.set(roomOf(file), here);
    walk(file.program, (node) => {
      if (node.type === 'Literal') here.add(said(node) ?? '');
    });
  }
  return rooms;
}

/** Every key that is read off something by name. */
function keysRead(files: readonly SourceFile[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { program } of files)
    walk(program, (node) => {
      if (node.type === 'MemberExpression') keys.add(said(part(node, 'property')) ?? '');
      if (node.type === 'Property') keys.add(said(part(node, 'key')) ?? '');
    });
  return keys;
}

test('every text is said somewhere: none is left behind by a screen that has changed', () => {
  const files = sourceFiles('src/ui');
  expect(files.length).toBeGreaterThan(300);
  expect(unsaid(files, texts)).toEqual([]);
});

test('a text counts as said by its whole path, however the way to it is bound', () => {
  const all = {
    start: { title: 'A', about: () => 'B', filter: { name: 'C', all: 'D' } },
    sync: { title: 'E', verbs: { open: 'F', close: 'G' }, about: 'H' },
  };
  const told = (text: string) => {
    const name = 'src/ui/app/Any.tsx';
    return unsaid([{ name, text, program: parseText(name, text) }], all);
  };
  expect(told('const a = <p>{t().start.title}{t().sync.about}</p>')).toEqual([
    'start.about',
    'start.filter.name',
    'start.filter.all',
    'sync.title',
    'sync.verbs.open',
    'sync.verbs.close',
  ]);
  expect(told('const words = () => t().start; const a = [words().title, words().filter.all]')).toEqual([
    'start.about',
    'start.filter.name',
    'sync.title',
    'sync.verbs.open',
    'sync.verbs.close',
    'sync.about',
  ]);
  expect(
    told(
      'const { filter } = t().start; const a = (v: V) => filter.all + t().sync.verbs[v] + speech().t.start.about(1)',
    ),
  ).toEqual(['start.title', 'start.filter.name', 'sync.title', 'sync.about']);
  expect(
    told(
      "function say(words: Texts['start'], all: boolean) { return all ? words.title : words.filter.name }",
    ),
  ).toEqual([
    'start.about',
    'start.filter.all',
    'sync.title',
    'sync.verbs.open',
    'sync.verbs.close',
    'sync.about',
  ]);
});
