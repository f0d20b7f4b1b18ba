import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicatesAmong } from '../../src/domain/duplicates.ts';

const notes = (...texts: string[]) => texts.map((text, nth) => ({ id: `n${nth}`, text }));
const found = (...texts: string[]) => duplicatesAmong(notes(...texts)).map(({ one, other }) => [one, other]);

describe('W3: duplicates are found before the vote', () => {
  it('the same words in another order and with other endings', () => {
    expect(found('Gemensam lunch för äldre', 'Äldres gemensamma luncher')).toEqual([['n0', 'n1']]);
  });

  it('a short note is not the same as a long one that happens to have its word', () => {
    expect(found('Lunch', 'Skjuts till vårdcentralen med cykel efter lunch på torsdagar')).toEqual([]);
  });

  it('notes about other things are left alone', () => {
    expect(found('Bokbuss till landsbygden', 'Sensorer i livbojar', 'Tyst cykelväg')).toEqual([]);
  });

  it('a note without a word that says anything is like no other', () => {
    expect(found('?', '!!', 'och det')).toEqual([]);
  });

  it('says each pair once, the same both ways, and never pairs a note with itself', () => {
    const words = fc.array(fc.constantFrom('lunch', 'cykel', 'bibliotek', 'äldre', 'skola'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (all) => {
        const texts = all.map((each) => each.join(' '));
        const pairs = duplicatesAmong(notes(...texts));
        const keys = pairs.map(({ one, other }) => [one, other].sort().join());
        expect(new Set(keys).size).toBe(keys.length);
        expect(pairs.every(({ one, other, score }) => one !== other && score >= 0 && score <= 1)).toBe(true);
        const back = duplicatesAmong(notes(...texts).toReversed()).map(({ one, other }) =>
          [one, other].sort().join(),
        );
        expect(back.toSorted()).toEqual(keys.toSorted());
      }),
    );
  });
});
