import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, indexOf, marksIn, wordsOf } from '../../src/domain/search.ts';
import { similarity } from '../../src/domain/similar.ts';
import sample from '../../src/server/example/initiatives.sv.json' with { type: 'json' };

describe('search', () => {
  const index = indexOf([
    { id: 'boat', texts: ['Sensorer i livbojar', 'Livbojar försvinner från kajerna'] },
    { id: 'lunch', texts: ['Äldre äter lunch tillsammans', 'Ensamhet bland äldre'] },
    { id: 'school', texts: ['Mindre svinn av skollunch', 'Elever väger resterna'] },
    { id: 'cafe', texts: ['Kafé för idéer', 'Ett rum att mötas i', '2026-017'] },
  ]);

  it('å, ä and ö are letters of their own: who writes them means them', () => {
    expect(index.find('äldre')).toEqual(['lunch']);
    const both = indexOf([
      { id: 'berries', texts: ['Bärplockning'] },
      { id: 'prams', texts: ['Barvagnar'] },
    ]);
    expect(both.find('bär')).toEqual(['berries']);
  });

  it('who writes without dots and rings still finds, after all that is written so', () => {
    expect(index.find('aldre')).toEqual(['lunch']);
    const both = indexOf([
      { id: 'berries', texts: ['Bärplockning'] },
      { id: 'described', texts: ['Något annat', 'Ännu något', 'Barvagnar'] },
    ]);
    expect(both.find('bar')).toEqual(['described', 'berries']);
    expect(indexOf([{ id: 'x', texts: ['Läckage från en hängränna'] }]).find('hangranna')).toEqual(['x']);
    expect(indexOf([{ id: 'x', texts: ['Läckagesensorer i hängrännor'] }]).find('hangrann')).toEqual(['x']);
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

  it('a number is found by its end, with and without its zeros, and while it is typed', () => {
    for (const query of ['17', '017', '2026-17', '2026-0', '2026–017'])
      expect(index.find(query)).toEqual(['cafe']);
    expect(index.find('18')).toEqual([]);
  });

  it('hyphens and dashes may be there or not, on either side', () => {
    const services = indexOf([
      { id: 'hyphen', texts: ['En e-tjänst för bygglov'] },
      { id: 'space', texts: ['En e tjänst för bygglov'] },
      { id: 'joined', texts: ['En etjänst för bygglov'] },
    ]);
    expect(services.find('e-tjänst')).toHaveLength(3);
    expect(services.find('etjänst')).toEqual(['hyphen', 'joined']);
    expect(services.find('e–tjänst bygg')).toHaveLength(3);
    expect(fold('trygg\u00adhet')).toBe('trygghet');
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

describe('what is marked', () => {
  const marked = (text: string, query: string) =>
    marksIn(text, query)
      .map(({ text: stretch, isHit }) => (isHit ? `[${stretch}]` : stretch))
      .join('');

  it('beginnings of words, and insides only where no word begins so', () => {
    expect(marked('Sensorer i livbojar', 'sens liv')).toBe('[Sens]orer i [liv]bojar');
    expect(marked('Lunch och skollunch', 'lunch')).toBe('[Lunch] och skollunch');
    expect(marked('Mindre svinn av skollunch', 'lunch')).toBe('Mindre svinn av skol[lunch]');
    expect(marked('Sensorer', 'nso')).toBe('Sensorer');
  });

  it('letters as they stand in the title, found without dots, accents and zeros', () => {
    expect(marked('Läckage i hängrännor', 'hangrann')).toBe('Läckage i [hängränn]or');
    expect(marked('Kafé för IDÉER', 'ideer')).toBe('Kafé för [IDÉER]');
    expect(marked('Bar och bär', 'bar')).toBe('[Bar] och bär');
    expect(marked('Haffa – intern marknadsplats', 'haffa – intern')).toBe('[Haffa] – [intern] marknadsplats');
  });

  it('the stretches are always the whole text, in order, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const stretches = marksIn(text, query);
        expect(stretches.map((each) => each.text).join('')).toBe(text.normalize('NFC'));
        expect(stretches.every(({ text: some }) => some.length > 0)).toBe(true);
      }),
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
