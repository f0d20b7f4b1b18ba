import { expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/digest.ts';
import { routes } from '../../../src/ui/app/routes.tsx';
import { initiativeIn, matching, recentOf } from '../../../src/ui/screens/palette/find.ts';
import { initiativeIndex } from '../../../src/ui/screens/palette/initiativeIndex.ts';
import { places } from '../../../src/ui/screens/palette/places.ts';
import { aCity, anInitiative } from '../../kit/city.ts';

const commands = [
  { label: 'Fånga idé', also: undefined },
  { label: 'Synka nu', also: 'skicka hämta' },
  { label: 'Mörkt utseende', also: 'tema läge' },
  { label: 'Ändra titeln', also: undefined },
];
const found = (text: string) => matching(commands, text).map(({ label }) => label);

test('a command is found by the beginnings of its words, or of other words for it; å ä ö are letters of their own, if one writes them', () => {
  expect(found('fån')).toEqual(['Fånga idé']);
  expect(found('fan')).toEqual(['Fånga idé']);
  expect(found('näs')).toEqual([]);
  expect(found('ide')).toEqual(['Fånga idé']);
  expect(found('ÄND tit')).toEqual(['Ändra titeln']);
  expect(found('skick')).toEqual(['Synka nu']);
  expect(found('tema')).toEqual(['Mörkt utseende']);
});

test('where one has been comes latest first, each once, without where one is; of an initiative, where one was last', () => {
  const visited = ['/', '/initiativ/a/medel', '/portfolj', '/initiativ/a', '/initiativ/b', '/portfolj'];
  expect(recentOf(visited, '/')).toEqual(['/initiativ/a/medel', '/portfolj', '/initiativ/b']);
  expect(recentOf(visited, '/initiativ/a/beslut')).toEqual(['/', '/portfolj', '/initiativ/b']);
});

test('the initiative of an address is the one whose page, or whose decision, it is', () => {
  expect(initiativeIn('/initiativ/a')).toBe('a');
  expect(initiativeIn('/initiativ/a/beslut/r')).toBe('a');
  expect(initiativeIn('/portfolj')).toBeUndefined();
});

test('an initiative is found by its name, number, subject, owner and department, by the beginnings of words', () => {
  const city = aCity();
  const line = (title: string, tags: readonly string[] = []) => {
    const head = city.world.head(anInitiative(city, { title, tags: [...tags] }));
    return { head, digest: digestOf(head, {}) };
  };
  const lines = [
    line('Bärplockning i parken'),
    line('Barvagnar till låns', ['barnfamiljer']),
    line('Åk lätt'),
  ];
  const names = { person: () => 'Karin Öberg', department: () => 'Kulturförvaltningen' };
  const index = initiativeIndex(lines, names);
  const titles = (text: string) =>
    index.find(text).map((id) => lines.find(({ head }) => head.id === id)?.head.title);
  expect(titles('bär')).toEqual(['Bärplockning i parken']);
  expect(titles('bar')).toEqual(['Barvagnar till låns', 'Bärplockning i parken']);
  expect(titles('åk')).toEqual(['Åk lätt']);
  expect(titles('ak')).toEqual(['Åk lätt']);
  expect(titles('äk')).toEqual([]);
  expect(titles('barnf')).toEqual(['Barvagnar till låns']);
  expect(titles('karin kult')).toHaveLength(3);
  const number = lines[0]?.head.number ?? 'none';
  expect(titles(number)).toEqual(['Bärplockning i parken']);
});

/** Pages that are come to from a door, with an address of their own, or only while building the app. */
const withoutRow = [
  /^\/setup$/,
  /^\/inbjudan$/,
  /^\/lank$/,
  /^\/logga-in$/,
  /^\/exempel$/,
  /^\/kit$/,
  /:/,
  /^\*$/,
];
/** Pages whose row is a deed: Fånga idé, Skriv loggpost and Ny workshop. */
const deedPages = ['/fanga', '/logga', '/workshop/ny'];

test('every page that stands by itself can be found', () => {
  const pages = places.map(({ href }) => href.replace(/[?#].*/, ''));
  const all = routes.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  const standing = all.filter((path) => !withoutRow.some((each) => each.test(path)));
  expect(standing.filter((path) => !pages.includes(path) && !deedPages.includes(path))).toEqual([]);
});
