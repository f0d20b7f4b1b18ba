import { expect, test } from 'vitest';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';
import { sayings } from './sayings.ts';
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
import { isBranch, textAt, type TextUse, usesOfTexts } from './textUses.ts';

const texts = { ...svFirst, ...svLater };
/** The page that shows the kit to those who build has made-up words of its own; the manifest is read by the system, in the city's language. */
const apart = /^src\/ui\/(screens\/kit\/|app\/manifest\.ts)/;
const files = sourceFiles('src/ui').filter(({ name }) => !apart.test(name));

/** The attributes whose words a person reads or hears; every other holds a name for the machine. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|heading|hint|text|unit|about|aside|summary|caption|button|message|error|note|said)$/;
const isWord = (text: string) => /\p{L}{2}/u.test(text);

/** What an expression is given to, past what only chooses between expressions. */
const isChoice = (node: Node) => /^(Conditional|Logical|Chain|TS)\w*Expression$/.test(node.type);
const holderOf = (around: readonly Node[]) => around.findLast((node) => !isChoice(node));
const outer = ({ around }: TextUse) => holderOf(around);
const chosen = ({ around, node }: TextUse) =>
  around[around.findLastIndex((each) => !isChoice(each)) + 1] ?? node;

/** Words that a person would read, written in the screens themselves. */
function ownWords(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node, around) => {
    const text = said(node);
    const tell = () => found.push(`${placeOf(file, node)}: ${text?.trim()}`);
    if (node.type === 'JSXText' && isWord(text ?? '')) tell();
    if (node.type !== 'Literal' || text === undefined) return;
    if (/[åäöÅÄÖ]/.test(text)) tell();
    const holder = holderOf(around);
    const at = holder ? around.lastIndexOf(holder) : -1;
    // A value in braces or in quotes, or a child in braces.
    const attribute = [holder, around[at - 1]].find((node) => node?.type === 'JSXAttribute');
    if (
      attribute
        ? spoken.test(said(part(attribute, 'name')) ?? '') && isWord(text)
        : isChild(holder, around[at - 1]) && isWord(text)
    )
      tell();
  });
  return found;
}

const isChild = (node: Node | undefined, around: Node | undefined) =>
  node?.type === 'JSXExpressionContainer' && /^JSX(Element|Fragment)$/.test(around?.type ?? '');

/** Whether a text can stand beside another with nothing but a space between. */
const isSentence = (text: string) => /[.?!…:]”?$/u.test(text) && /^[^\p{Ll}]/u.test(text);
const isWhole = ({ path }: TextUse) =>
  sayings(textAt(texts, path)).every((text) => /^(true|false)/.test(text) || isSentence(text));
/** What parts two facts or a name from what is said of it; a space or a comma makes a sentence of them. */
const partsFacts = /^\s*[·:–()\n]|[·:–()\n]\s*$/;

/** Pieces that stand apart by how they are drawn, and why. */
const drawnApart = new Set([
  // The number is drawn large, over or before its word.
  'portfolio.counts.active',
  'portfolio.counts.onHold',
  'portfolio.counts.asked',
  'portfolio.counts.realised',
  'portfolio.counts.cancelled',
  'lessons.counts.realised',
  'lessons.counts.cancelled',
  // Between two keys, each drawn as a key.
  'commands.keys.inTurn',
  // After a mark; what blocks is a sentence of its own.
  'syncScreen.blocked',
]);

/** Texts that a screen puts together with something else into what reads as one sentence. */
function glued(file: SourceFile): string[] {
  const uses = usesOfTexts(file, texts);
  const saying = new Set(uses.map(outer));
  return uses.flatMap((use) => {
    const path = use.path.join('.');
    if (isBranch(textAt(texts, use.path)) || drawnApart.has(path) || isWhole(use)) return [];
    const holder = outer(use);
    const tell = [`${placeOf(file, use.node)}: ${path}`];
    if (holder?.type === 'BinaryExpression' && holder['operator'] === '+') return tell;
    if (holder?.type === 'TemplateLiteral') {
      const at = list(holder, 'expressions').indexOf(chosen(use));
      const [before, after] = list(holder, 'quasis')
        .slice(at, at + 2)
        .map(piece);
      return isApart(before, at === 0) && isApart(after, at === list(holder, 'expressions').length - 1)
        ? []
        : tell;
    }
    if (holder?.type !== 'JSXExpressionContainer') return [];
    const row = use.around.at(use.around.lastIndexOf(holder) - 1);
    if (row?.type !== 'JSXElement' && row?.type !== 'JSXFragment') return [];
    const children = list(row, 'children').filter((child) => !isBreak(child) && !isRemark(child));
    const at = children.indexOf(holder);
    const before = children.slice(0, at).toReversed();
    const after = children.slice(at + 1);
    // Two texts side by side are the fault of the first, when it is no sentence. After a mark a text stands alone.
    const isAfter =
      isApart(between(before), before.length === 0) || isMark(before[1]) || saying.has(before[1]);
    return isAfter && isApart(between(after), after.length === 0) ? [] : tell;
  });
}

/** A chip says what something is; what comes after it is no part of its sentence. */
const isMark = (node: Node | undefined) => said(part(part(node, 'openingElement'), 'name')) === 'Chip';

/** The characters that stand between a text and what comes next to it; nothing where it stands alone. */
function between([first]: readonly Node[]): string | undefined {
  if (first?.type === 'JSXText') return said(first);
  return first?.type === 'JSXExpressionContainer' ? said(part(first, 'expression')) : undefined;
}
const isApart = (separator: string | undefined, isAtTheEnd: boolean) =>
  separator === undefined || (separator === '' && isAtTheEnd) || partsFacts.test(separator);
/** The compiler drops white space that holds the end of a line. */
const isBreak = (node: Node) => node.type === 'JSXText' && /^\s*\n\s*$/.test(said(node) ?? '');
const isRemark = (node: Node) => part(node, 'expression')?.type === 'JSXEmptyExpression';

test('no words stand in the screens themselves', () => {
  expect(files.flatMap(ownWords)).toEqual([]);
});

test('no screen makes a sentence out of pieces', () => {
  expect(files.flatMap(glued)).toEqual([]);
});

test('what is glued is seen, and what stands side by side is let be', () => {
  const told = (text: string) => {
    const name = 'src/ui/app/Any.tsx';
    const file = { name, text: `const a = ${text}`, program: parseText(name, `const a = ${text}`) };
    return [...ownWords(file), ...glued(file)].map((place) => place.replace(`${name}:1: `, ''));
  };
  expect(told('<p>{t().common.save} {name()}</p>')).toEqual(['common.save']);
  expect(told('<p>{name()}{" "}{t().common.inPlace}</p>')).toEqual(['common.inPlace']);
  expect(told('<p><b>{name()}</b> {t().common.inPlace}</p>')).toEqual(['common.inPlace']);
  expect(told('`${t().common.save} ${name}`')).toEqual(['common.save']);
  expect(told('name + t().common.save')).toEqual(['common.save']);
  expect(told('<p>{t().common.save} · {name()}</p>')).toEqual([]);
  expect(told('<p>{t().shell.chunkText} {t().common.saved}</p>')).toEqual([]);
  expect(told('<p>Spara</p>')).toEqual(['Spara']);
  expect(told('<button aria-label="Close" />')).toEqual(['Close']);
  expect(told("<p>{ok ? 'Klar' : name()}</p>")).toEqual(['Klar']);
});
