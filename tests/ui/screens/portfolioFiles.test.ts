import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { digestOf, type Listed } from '../../../src/domain/digest.ts';
import { cancelInitiative } from '../../../src/domain/endingDeeds.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { tables } from '../../../src/domain/tables.ts';
import { makeFormats } from '../../../src/texts/format.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import { csvOf } from '../../../src/domain/csv.ts';
import {
  documentOf,
  type FileWords,
  tableOf,
} from '../../../src/ui/screens/portfolio/files/portfolioRows.ts';
import { fileName } from '../../../src/ui/app/keepFile.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { nextId } from '../../kit/world.ts';

describe('CSV that Swedish Excel opens as it is (R4)', () => {
  test('semicolons, decimal comma, CRLF, and the mark of UTF-8', () => {
    expect(csvOf([['a', 19.4, 160_000, undefined, -0.5]])).toBe('\ufeff"a";19,4;160000;;-0,5\r\n');
    expect(csvOf([[1e21, Number.NaN, -0]])).toBe('\ufeff1000000000000000000000;;0\r\n');
  });

  test('quotes are doubled; semicolons and lines stay inside their cell', () => {
    expect(csvOf([['Han sa "nej"; sedan\r\nja']])).toBe('\ufeff"Han sa ""nej""; sedan\nja"\r\n');
  });

  test('a hostile title is never a formula', () => {
    const hostile = [
      '=HYPERLINK("http://x","y")',
      '+1',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '  =1',
      '＝1',
      ';=1',
      '";=1;"',
    ];
    for (const title of hostile) {
      const [cell = ''] = cellsOf(csvOf([[title]]));
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      expect(cell).toContain(title.replace('\r', '\n'));
    }
    expect(cellsOf(csvOf([['Läckage – sensorer', 'a-b']]))).toEqual(['Läckage – sensorer', 'a-b']);
  });

  test('whatever is written comes back as so many cells, each as it was but for the apostrophe', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ';', '"', '\n', '=', '+', '-', '@', ' ', '\t', 'ö'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (row) => {
        const cells = cellsOf(csvOf([row]));
        expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(row);
        expect(cells.every((cell) => !/^\s*[=+\-@]/.test(cell))).toBe(true);
      }),
    );
  });

  /** Reads one row as a spreadsheet does. */
  function cellsOf(csv: string): readonly string[] {
    const row = csv.replace(/^\ufeff/, '').replace(/\r\n$/, '');
    return [...`;${row}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    );
  }
});

describe('the portfolio as a file', () => {
  let city: City;
  let words: FileWords;
  beforeEach(() => {
    city = aCity();
    words = {
      t: { ...svFirst, ...svLater },
      said: (said) => said.sv,
      date: makeFormats('sv').date,
      today: city.world.today,
      departmentName: (id) => (id === 'build' ? 'Stadsbyggnad' : ''),
      nameOf: (id) => (id === undefined ? '' : 'Åsa Öberg'),
    };
  });
  const listed = (change: Partial<Initiative>): Listed => {
    const id = anInitiative(city, change);
    return asListed(id);
  };
  function asListed(id: string): Listed {
    const head = city.world.head(id);
    const names = Object.keys(tables).filter((table) => table !== 'initiative');
    return {
      head,
      digest: digestOf(head, Object.fromEntries(names.map((table) => [table, city.world.list(table, id)]))),
    };
  }
  const cell = (line: Listed, column: string) => {
    const [heads = [], row = []] = tableOf([line], words);
    return row[heads.indexOf(column)];
  };

  test('has the lines in their order, with headings in the language of the moment', () => {
    const [heads, ...rows] = tableOf([listed({ title: 'Ö' }), listed({ title: 'A' })], words);
    expect(heads?.slice(0, 3)).toEqual(['Nummer', 'Initiativ', 'Fas']);
    expect(rows.map((row) => row[1])).toEqual(['Ö', 'A']);
    expect(new Set([heads, ...rows].map((row) => row?.length)).size).toBe(1);
  });

  test('days are dates, sums are whole numbers, and what has ended has no days in phase', () => {
    const line = listed({
      phaseSince: '2026-01-05T23:30:00.000Z',
      cityWide: true,
      tags: ['Vatten', 'Klimat'],
    });
    // Half past midnight in Stockholm.
    expect(cell(line, 'I fasen sedan')).toBe('2026-01-06');
    expect(cell(line, 'Beviljat kr')).toBe(0);
    expect(cell(line, 'Stadsgemensamt')).toBe('Ja');
    expect(cell(line, 'Etiketter')).toBe('Vatten, Klimat');
    const id = anInitiative(city);
    const why = { reason: 'needFunction', lessons: 'Fråga först.', reusable: 'Frågorna.' } as const;
    city.world.do(city.owner, cancelInitiative, { initiativeId: id, endingId: nextId(), ...why });
    const ended = asListed(id);
    expect(cell(ended, 'Dagar i fas')).toBeUndefined();
    expect(cell(ended, 'Läge')).toBe('Avbruten');
    expect(cell(ended, 'Avslutat')).toBe(city.world.today);
    expect(cell(ended, 'Lärdomar')).toBe('Fråga först.');
  });

  test('JSON has keys of its own, not words of a language', () => {
    const about = { city: 'Provstad', selection: 'lage=vilande' };
    const read = JSON.parse(JSON.stringify(documentOf([listed({ title: '=1' })], words, about)));
    expect(read).toMatchObject({
      document: 'stegvis.portfolio',
      version: 1,
      city: 'Provstad',
      exportedOn: city.world.today,
      selection: 'lage=vilande',
      initiatives: [{ title: '=1', phase: 'exploreIdea', standing: 'active', granted: 0 }],
    });
  });

  test('the file is named by city and day, in letters that every disk takes', () => {
    expect(fileName('portfolj', 'Östra Å/ströms stad', '2026-11-23', 'csv')).toBe(
      'portfolj-ostra-a-stroms-stad-2026-11-23.csv',
    );
    expect(fileName('portfolj', '', '2026-11-23', 'json')).toBe('portfolj-2026-11-23.json');
  });
});
