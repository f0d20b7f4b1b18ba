import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../..');

/** A node of a parsed file, as the parser gives it: `type`, `start`, `end`, and what its kind has. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly name: string;
  readonly text: string;
  readonly program: Node;
}

/** The TypeScript under `room`, parsed. */
export function sourceFiles(room: string): SourceFile[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => parsed(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

function parsed(name: string): SourceFile {
  const text = readFileSync(join(root, name), 'utf8');
  return { name, text, program: parseText(name, text) };
}

/** A text as the parser reads it. Throws on a text that is not TypeScript. */
export function parseText(name: string, text: string): Node {
  const { program, errors } = parseSync(name, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${name} cannot be parsed: ${errors[0]?.message}`);
  return program as unknown as Node;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The part of a node that its kind says is a node, or nothing. */
export const part = (node: Node | undefined, name: string): Node | undefined => {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
};

/** The parts of a node that its kind says are a list. */
export const list = (node: Node | undefined, name: string): Node[] => {
  const value = node?.[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The text that a node of a kind with one holds: an identifier's name, a literal's value. */
export const said = (node: Node | undefined): string | undefined => {
  const value = node?.['name'] ?? node?.['value'];
  return typeof value === 'string' ? value : undefined;
};

/** What stands between two holes of a template. */
export function piece(quasi: Node): string {
  const value = quasi['value'];
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

/** Every node under `node`, itself first; `around` are those it stands in, outermost first. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: Node[] = [],
): void {
  visit(node, around);
  around.push(node);
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) walk(child, visit, around);
    } else if (isNode(value)) walk(value, visit, around);
  }
  around.pop();
}

/** `src/ui/app/Page.tsx:12`, for a message. */
export const placeOf = ({ name, text }: SourceFile, { start }: Node): string =>
  `${name}:${text.slice(0, start).split('\n').length}`;
