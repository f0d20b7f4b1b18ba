import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ui = join(import.meta.dirname, '../../src/ui');
const read = (folder: string) =>
  readdirSync(join(ui, folder))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, text: readFileSync(join(ui, folder, file), 'utf8') }));

/** What stands around every page, this one too. */
const around = ['Voices'];
/** What only other parts are made of: a screen that draws one has made a part of its own. */
const inside = ['NumericField', 'WallColumnPart', 'MatrixPlane'];

describe('the kit', () => {
  const page = read('screens/kit')
    .map(({ text }) => text)
    .join('\n');
  const parts = read('kit').flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:default )?function ([A-Z]\w*)/gm)].map(([, name = '']) => ({ file, name })),
  );

  it('has its parts found at all', () => {
    expect(parts.length).toBeGreaterThan(60);
  });

  it('is shown whole at /kit: each part is drawn there', () => {
    const missing = parts
      .filter(({ name }) => ![...inside, ...around].includes(name) && !new RegExp(`<${name}\\b`).test(page))
      .map(({ file, name }) => `${file}: ${name}`);
    expect(missing).toEqual([]);
  });
});
