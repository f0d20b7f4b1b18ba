import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(sep).join('/'),
);
const read = (file: string) => readFileSync(join(root, 'src/ui', file), 'utf8');
const sheets = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

/** The words that can be a class: those of every string, and the keys of classList. */
const written = new Set<string>();
for (const file of files.filter((one) => /\.tsx?$/.test(one))) {
  const code = read(file);
  for (const [, inside = ''] of code.matchAll(/classList=\{\{([\s\S]*?)\}\}/g))
    for (const [key] of inside.matchAll(/[\w-]+(?=['"]?:)/g)) written.add(key);
  for (const [text] of code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g))
    for (const [word] of text.matchAll(/[\w-]+/g)) written.add(word);
}
/** Put together from a letter and the number of a phase: `p${phase}`, `f${phase}`. */
const ofPhases = /^[pf][1-4]$/;

/** Drawn as paper is, black on white in every theme. */
const paper = ['styles/screens/protocol.css', 'styles/print.css'];

describe('the style sheets', () => {
  it('speak only of classes that something is drawn with', () => {
    const dead = sheets.flatMap(({ file, css }) =>
      [...css.replaceAll(/url\([^)]*\)/g, '').matchAll(/\.(?<name>[a-z_][\w-]*)/gi)]
        .map(({ groups }) => groups?.['name'] ?? '')
        .filter((name) => !written.has(name) && !ofPhases.test(name))
        .map((name) => `${file}: .${name}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it('take every colour from tokens.css, but for paper', () => {
    const strayed = sheets
      .filter(({ file }) => file !== 'styles/tokens.css' && !paper.includes(file))
      .flatMap(({ file, css }) =>
        // What a sheet says for print only is paper too.
        [...css.replaceAll(/@media print \{[\s\S]*?\n {2}\}/g, '').matchAll(/:[^;{}]*#[\da-f]{3,8}\b/gi)].map(
          ([found]) => `${file}${found}`,
        ),
      );
    expect(strayed).toEqual([]);
  });

  it('have no letters smaller than 14 px, but on paper', () => {
    const small = sheets
      .filter(({ file }) => !paper.includes(file))
      .flatMap(({ file, css }) =>
        [
          ...css
            .replaceAll(/@media print \{[\s\S]*?\n {2}\}/g, '')
            .matchAll(/font(?:-size)?:[^;]*?(?<size>[\d.]+)(?<unit>rem|px|em|pt)/g),
        ]
          .filter(({ groups }) => {
            const least = { rem: 0.875, px: 14 }[groups?.['unit'] ?? ''];
            return least === undefined || Number(groups?.['size']) < least;
          })
          .map(([found]) => `${file} ${found}`),
      );
    expect(small).toEqual([]);
  });
});
