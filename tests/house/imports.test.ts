import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');

interface Import {
  readonly from: string;
  /** The file or package imported: a path within src, or a package's name. */
  readonly what: string;
  readonly written: string;
  readonly isType: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const statement =
  /^(?:import|export)\s(?<type>type\s)?[^;'"]*?from\s*'(?<from>[^']+)'|^import\s*'(?<bare>[^']+)'/gm;
const lazy = /\bimport\(\s*'(?<lazy>[^']+)'\s*\)/g;

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(statement), ...textOf(file).matchAll(lazy)].map(({ groups = {} }) => {
    const written = groups['from'] ?? groups['bare'] ?? groups['lazy'] ?? '';
    const path = relative(root, normalize(join(root, dirname(file), written)));
    const what = written.startsWith('.') ? path.split(sep).join('/') : written;
    return { from: file, what, written, isType: groups['type'] !== undefined };
  }),
);

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isInside = (one: Import) => one.written.startsWith('.');

/** What each room may know, besides itself. A room's name, or a file of it. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  texts: ['domain'],
  sync: ['domain/tx.ts', 'domain/field.ts', 'domain/refusal.ts'],
  store: ['sync', 'domain'],
  server: ['sync', 'domain'],
  ui: ['texts', 'store', 'domain'],
};
/**
 * Files of which a room may know the types. `sync`: the circumstances of a deed say who the actor is. `ui`: the Synk screen
 * shows what lies in the outbox; the store would only hand the same names on.
 */
const typesMayBeKnown: Readonly<Record<string, readonly string[]>> = {
  sync: ['domain/person.ts'],
  ui: ['sync/stores.ts', 'sync/client.ts'],
};
/** Packages of the ground, and of the first floor. */
const packages: Readonly<Record<string, RegExp>> = {
  domain: /^(zod\/mini|@noble\/hashes\/.+|canonicalize)$/,
  texts: /^$/,
  sync: /^(zod\/mini|node-diff3)$/,
};
/** The roofs know both ends. */
const roofs = ['main.tsx', 'server/main.ts', 'server/cli.ts', 'server/dev.ts'];

const lines = (found: readonly Import[]) => found.map(({ from, written }) => `${from} → ${written}`);

describe('the house', () => {
  it('imports are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ from, what }) => from === 'domain/idea.ts' && what === 'domain/may.ts')).toBe(
      true,
    );
  });

  it.each(Object.keys(mayKnow))('%s knows only what is below it', (room) => {
    const known = [room, ...(mayKnow[room] ?? [])];
    const wrong = imports.filter(
      (one) =>
        roomOf(one.from) === room &&
        isInside(one) &&
        !roofs.includes(one.from) &&
        !(one.isType && typesMayBeKnown[room]?.includes(one.what)) &&
        !known.some((allowed) => one.what === allowed || roomOf(one.what) === allowed),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it.each(Object.keys(packages))('%s knows no other packages', (room) => {
    const wrong = imports.filter(
      (one) => roomOf(one.from) === room && !isInside(one) && !packages[room]?.test(one.what),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('texts know the domain’s types, never its code', () => {
    const wrong = imports.filter(
      (one) => roomOf(one.from) === 'texts' && roomOf(one.what) === 'domain' && !one.isType,
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('what the browser loads uses the small build of zod', () => {
    const wrong = imports.filter((one) => roomOf(one.from) !== 'server' && /^zod(\/v4)?$/.test(one.what));
    expect(lines(wrong)).toEqual([]);
  });

  it('Solid is met above the store only, and in store/live.ts', () => {
    const wrong = imports.filter(
      (one) =>
        /^(solid-js|@solidjs)/.test(one.what) &&
        !one.isType &&
        roomOf(one.from) !== 'ui' &&
        !['main.tsx', 'store/live.ts'].includes(one.from),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('relative imports end in what the file ends in, and there are no aliases', () => {
    const wrong = imports.filter(
      (one) =>
        /^[~@#]\//.test(one.written) ||
        (isInside(one) && !/\.(tsx?|mjs|css|json)(\?\w+)?$/.test(one.written)),
    );
    expect(lines(wrong)).toEqual([]);
  });

  it('there are no barrels', () => {
    const barrels = files.filter((file) => {
      const code = textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const statements = code
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean);
      const isIndex = /(^|\/)index\.tsx?$/.test(file);
      return (
        isIndex || (statements.length > 1 && statements.every((one) => /^export\b[\s\S]*\bfrom\b/.test(one)))
      );
    });
    expect(barrels).toEqual([]);
  });

  it('a helper lives in the room of its meaning: nothing is called utils, common, helpers, lib or types', () => {
    // The words that many screens share are an area of the texts, and are called so.
    const allowed = ['texts/sv/common.ts', 'texts/en/common.ts'];
    const vague = /(^|\/)(utils?|common|helpers?|lib|types)(\/|\.tsx?$)/;
    expect(files.filter((file) => vague.test(file) && !allowed.includes(file))).toEqual([]);
  });
});
