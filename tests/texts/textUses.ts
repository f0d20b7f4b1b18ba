import { list, type Node, part, said, type SourceFile, walk } from './sourceTree.ts';

/** A branch or leaf of the texts by its keys. */
export type Path = readonly string[];

/** What there is at a path of the texts; nothing where there is no such path. */
export function textAt(texts: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (isBranch(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    texts,
  );
}

export const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf under a branch: a sentence, a function of one, or a list of them. */
export function leavesOf(texts: unknown, path: Path = []): Path[] {
  return isBranch(texts)
    ? Object.entries(texts).flatMap(([key, value]) => leavesOf(value, [...path, key]))
    : [path];
}

/** All sentences or all branches: a record that is read by key. Both together are an area. */
const isRecord = (branch: Readonly<Record<string, unknown>>) =>
  new Set(Object.values(branch).map(isBranch)).size === 1;

export interface TextUse {
  readonly path: Path;
  readonly node: Node;
  /** What the use stands in, outermost first. */
  readonly around: readonly Node[];
}

/**
 * Where a file uses the texts: every expression that leads to a branch or a leaf of them and is not merely on the way to one. Follows
 * `t()`, what is bound to a part of it (`const words = () => t().start`), what is taken apart, and what is declared by its type
 * (`words: Texts['start']`); a key that is worked out counts for every branch it may lead to. Scopes are not told apart: a name
 * stands for all that it is bound to in the file. `named` are the words that the room spells out, for `words()[verb]`.
 */
export function usesOfTexts(
  file: SourceFile,
  texts: unknown,
  named: ReadonlySet<string> = new Set(),
): TextUse[] {
  const bound = new Map<string, Path[]>([['t', [[]]]]);
  const bind = (name: string | undefined, paths: readonly Path[]) => {
    if (!name || paths.length === 0) return;
    const all = bound.get(name) ?? [];
    const fresh = paths.filter((path) => !all.some((known) => known.join('.') === path.join('.')));
    bound.set(name, [...all, ...fresh]);
  };
  const under = (paths: readonly Path[], key: string | undefined): Path[] =>
    paths.flatMap((path) => {
      const at = textAt(texts, path);
      if (!isBranch(at)) return [];
      // A key that is worked out reads a record, any of it; of a whole area only what is named as a key nearby.
      if (key === undefined)
        return Object.keys(at)
          .filter((each) => isRecord(at) || named.has(each))
          .map((each) => [...path, each]);
      return Object.hasOwn(at, key) ? [[...path, key]] : [];
    });

  const resolve = (node: Node | undefined): readonly Path[] => {
    switch (node?.type) {
      case 'Identifier':
        return bound.get(said(node) ?? '') ?? [];
      case 'MemberExpression': {
        const key = keyOf(node);
        const found = under(resolve(part(node, 'object')), key);
        // What a record carries under a declared name: `speech.t`, `props.words`.
        return found.length > 0
          ? found
          : key && !node['computed'] && isHandedOn(key)
            ? (bound.get(key) ?? [])
            : [];
      }
      case 'CallExpression':
        return said(part(node, 'callee')) === 'createMemo'
          ? resolve(list(node, 'arguments')[0])
          : resolve(part(node, 'callee'));
      case 'ArrowFunctionExpression':
        return resolve(part(node, 'body'));
      case 'ConditionalExpression':
        return [...resolve(part(node, 'consequent')), ...resolve(part(node, 'alternate'))];
      case 'LogicalExpression':
        return [...resolve(part(node, 'left')), ...resolve(part(node, 'right'))];
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        return resolve(part(node, 'expression'));
      default:
        return [];
    }
  };
  const isHandedOn = (key: string) => key === 't' || declared.has(key);

  const declared = new Set<string>();
  walk(file.program, (node) => {
    const name = said(part(node, 'key')) ?? said(node);
    const type = part(part(node, 'typeAnnotation'), 'typeAnnotation');
    const path = type && typedPath(type);
    if (!name || !path || textAt(texts, path) === undefined) return;
    if (node.type === 'TSPropertySignature') declared.add(name);
    bind(name, [path]);
  });
  walk(file.program, (node) => {
    if (node.type !== 'VariableDeclarator') return;
    const id = part(node, 'id');
    const paths = resolve(part(node, 'init'));
    if (id?.type === 'Identifier') bind(said(id), paths.filter(isWayOn));
    if (id?.type === 'ObjectPattern') bindParts(id, paths);
  });
  function bindParts(pattern: Node, paths: readonly Path[]) {
    for (const property of list(pattern, 'properties')) {
      const value = part(property, 'value');
      const found = under(paths, said(part(property, 'key')));
      if (value?.type === 'Identifier') bind(said(value), found);
      if (value?.type === 'ObjectPattern') bindParts(value, found);
    }
  }
  function isWayOn(path: Path) {
    return isBranch(textAt(texts, path)) || typeof textAt(texts, path) === 'function';
  }

  const uses: TextUse[] = [];
  walk(file.program, (node, around) => {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression')
      return;
    if (isOnTheWay(node, around.at(-1))) return;
    for (const path of resolve(node)) {
      // `const words = () => t().start` is a way to the texts and not yet a use of one.
      if (isBranch(textAt(texts, path)) && isBinding(around)) continue;
      uses.push({ path, node, around: [...around] });
    }
  });
  return uses;
}

/** The key of a member expression; nothing where it is worked out. */
function keyOf(node: Node): string | undefined {
  const property = part(node, 'property');
  return node['computed'] === true && property?.type !== 'Literal' ? undefined : said(property);
}

/** `Texts['gate']['basis']`, alone or as what a function answers or an accessor holds → ['gate', 'basis']. */
function typedPath(type: Node): Path | undefined {
  if (type.type === 'TSFunctionType') {
    const answer = part(part(type, 'returnType'), 'typeAnnotation');
    return answer && typedPath(answer);
  }
  if (type.type === 'TSIndexedAccessType') {
    const object = part(type, 'objectType');
    const key = said(part(part(type, 'indexType'), 'literal'));
    const path = object && typedPath(object);
    return path && key ? [...path, key] : undefined;
  }
  if (type.type !== 'TSTypeReference') return undefined;
  const name = said(part(type, 'typeName'));
  if (name === 'Accessor') {
    const [held] = list(part(type, 'typeArguments'), 'params');
    return held && typedPath(held);
  }
  return name && /^(First|Later)?Texts$/.test(name) ? [] : undefined;
}

function isOnTheWay(node: Node, around: Node | undefined): boolean {
  if (!around) return true;
  if (around.type === 'MemberExpression')
    return around['object'] === node || (around['property'] === node && around['computed'] !== true);
  if (around.type === 'CallExpression') return around['callee'] === node;
  if (/^(ChainExpression|TS\w+Expression)$/.test(around.type)) return false;
  // Names that are given, not used.
  if (around.type === 'VariableDeclarator') return around['id'] === node;
  if (around.type === 'Property')
    return around['key'] === node && around['computed'] !== true && around['shorthand'] !== true;
  return /^(TSPropertySignature|TSTypeReference|ImportSpecifier|FunctionDeclaration|ArrowFunctionExpression|JSXAttribute)$/.test(
    around.type,
  )
    ? around['body'] !== node
    : false;
}

/** True where the expression is all that a name is bound to, itself or as what a function of that name answers. */
function isBinding(around: readonly Node[]): boolean {
  const outer = around.findLast(
    (node) =>
      !/^(Arrow|Conditional|Logical|Chain|TS)\w*Expression$/.test(node.type) &&
      !(node.type === 'CallExpression' && said(part(node, 'callee')) === 'createMemo'),
  );
  return outer?.type === 'VariableDeclarator';
}
