import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, indexOf, wordsOf } from '../../src/domain/search.ts';
import { similarity } from '../../src/domain/similar.ts';
import sample from '../../src/server/example/initiatives.sv.json' with { type: 'json' };

describe('search', () => {
  const index = indexOf([
    { id: 'boat', texts: ['Sensorer i livbojar', 'Livbojar försvinner från kajerna'] },
    { id: 'lunch', texts: ['Äldre äter lunch tillsammans', 'Ensamhet bland äldre'] },
    { id: 'school', texts: ['Mindre svinn av skollunch', 'Elever väger resterna'] },
    { id: 'cafe', texts: ['Kafé för idéer', 'Ett rum att mötas i', '2026-017'] },
  ]);

  it('å, ä and ö are letters of their own', () => {
    expect(index.find('äldre')).toEqual(['lunch']);
    expect(index.find('aldre')).toEqual([]);
  });

  it('other accents do not matter, in either direction', () => {
    expect(index.find('kafe')).toEqual(['cafe']);
    expect(index.find('idéer')).toEqual(['cafe']);
    expect(fold('Émile Łódź')).toBe('emile łodz');
    expect(fold('BLÅBÄR på SMÖRGÅS')).toBe('blåbär på smörgås');
    expect(fold('Ærø')).toBe('ärö');
    // Written with combining marks, as some keyboards and files do.
    expect(fold('A\u030Angstro\u0308m')).toBe('ångström');
  });

  it('a word is found by its beginning, and every word must be there', () => {
    expect(index.find('livb')).toEqual(['boat']);
    expect(index.find('sens livboj')).toEqual(['boat']);
    expect(index.find('livboj äldre')).toEqual([]);
  });

  it('the inside of a long word is found too, below what begins with it', () => {
    expect(index.find('lunch')).toEqual(['lunch', 'school']);
  });

  it('a title weighs more than a description', () => {
    const both = indexOf([
      { id: 'described', texts: ['Något annat', 'vatten'] },
      { id: 'titled', texts: ['Vatten i staden'] },
    ]);
    expect(both.find('vatten')).toEqual(['titled', 'described']);
  });

  it('a readable number is found whole, and nothing typed finds all', () => {
    expect(index.find('2026-017')).toEqual(['cafe']);
    expect(index.find('  ')).toHaveLength(4);
    expect(wordsOf('e-tjänst')).toEqual(['e-tjänst', 'e', 'tjänst']);
  });

  it('whatever has a title is found by any beginning of any of its words', () => {
    const word = fc.stringMatching(/^[a-zåäöé]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (words, nth, length) => {
          const one = words[nth % words.length] ?? '';
          const beginning = one.slice(0, 1 + (length % one.length));
          expect(indexOf([{ id: 'x', texts: [words.join(' ')] }]).find(beginning)).toEqual(['x']);
        },
      ),
    );
  });
});

describe('similar initiatives', () => {
  const like = similarity(
    sample.initiatives.map(({ id, title, need }) => ({ id, title, about: need ?? undefined })),
  );

  it('I4: while a title is typed, similar earlier initiatives are found', () => {
    expect(like('En röstassistent i förskolans hall')[0]?.id).toBe('hbg-laiban');
  });

  it('I4: an inflected or compounded word still meets its kin', () => {
    const some = similarity([
      { id: 'lunch', title: 'Lunch tillsammans för äldre' },
      { id: 'boat', title: 'Sensorer i livbojar' },
      { id: 'bus', title: 'Eldrivna bussar' },
    ]);
    expect(some('Gemensamma luncher för ensamma äldre').map(({ id }) => id)).toEqual(['lunch']);
    expect(some('Sensor på livboj').map(({ id }) => id)).toEqual(['boat']);
  });

  it('I4: a title finds itself first, whatever else there is', () => {
    for (const { id, title } of sample.initiatives) expect(like(title)[0]?.id).toBe(id);
  });

  it('I4: empty words alone are like nothing', () => {
    expect(like('Hur vi kan få mer för alla')).toEqual([]);
    expect(like('')).toEqual([]);
  });
});
