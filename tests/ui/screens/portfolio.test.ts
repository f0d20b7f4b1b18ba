import { beforeEach, describe, expect, test } from 'vitest';
import type { Listed } from '../../../src/domain/digest.ts';
import { cancelInitiative } from '../../../src/domain/endingDeeds.ts';
import { captureIdea } from '../../../src/domain/idea.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { goBack, resumeInitiative } from '../../../src/domain/journey.ts';
import { type PhaseId, phases } from '../../../src/domain/model.ts';
import { actorOf } from '../../../src/domain/person.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import { requestGate } from '../../../src/domain/request.ts';
import { makeFormats } from '../../../src/texts/format.ts';
import {
  addressOf,
  chosenFilters,
  type Filters,
  filtersIn,
  isFiltered,
  noFilters,
  withKnown,
} from '../../../src/ui/screens/portfolio/filters.ts';
import { type Move, movesOf } from '../../../src/ui/screens/portfolio/moves.ts';
import {
  columnsOf,
  countsOf,
  distinct,
  mediansOf,
  portfolioIndex,
  standingAs,
  subjectsOf,
  withinFilters,
} from '../../../src/ui/screens/portfolio/pick.ts';
import { pressed, sorted, sortingIn } from '../../../src/ui/screens/portfolio/sorting.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { ask, askArgs, decide, pass } from '../../kit/gates.ts';
import { listedIn } from '../../kit/listed.ts';
import { nextId } from '../../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

const listed = (initiativeId: string): Listed => listedIn(city.world, initiativeId);
const listing = (...changes: readonly Partial<Initiative>[]) =>
  changes.map((change) => listed(anInitiative(city, change)));
const titles = (lines: readonly Listed[]) => lines.map(({ head }) => head.title);
const compare = makeFormats('sv').compare;

describe('the address', () => {
  const filters: Filters = {
    text: 'ökad trygghet',
    departmentId: 'build',
    phase: 'developPilot',
    standing: 'cancelled',
    drive: 'opportunity',
    subject: 'Klimat & miljö',
    technology: 'AI',
    ownerId: 'ada',
    traits: ['cityWide', 'unanswered'],
  };

  test('R1: what is filtered on lies in the address, and comes back from it', () => {
    const words = new URLSearchParams();
    for (const [word, value] of Object.entries(addressOf(filters))) if (value) words.set(word, value);
    expect(filtersIn(Object.fromEntries(new URLSearchParams(words.toString())))).toEqual(filters);
  });

  test('an address without words, or with words of nobody, filters on nothing', () => {
    expect(isFiltered(filtersIn({}))).toBe(false);
    const odd = filtersIn({
      fas: '9',
      lage: 'borta',
      drivkraft: 'vind',
      sok: ['a', 'b'],
      stadsgemensamt: 'kanske',
      forvaltning: 'okänd',
    });
    expect(odd).toMatchObject({ phase: undefined, standing: 'underWay', drive: undefined, text: 'a' });
    expect(odd.traits).toEqual([]);
    const isKnown = { department: (id: string) => id === 'build', person: () => false };
    expect(withKnown(odd, isKnown).departmentId).toBeUndefined();
    expect(withKnown(filters, isKnown)).toMatchObject({ departmentId: 'build', ownerId: undefined });
  });

  test('the text stands in its field, so it is not counted among the chosen filters', () => {
    expect(chosenFilters({ ...noFilters, text: 'buss' })).toBe(0);
    expect(chosenFilters(filters)).toBe(9);
  });

  test('a second press on a column turns the order, a third turns it back', () => {
    const first = pressed('granted', undefined);
    expect(sortingIn(first)).toEqual({ key: 'granted', direction: 'descending' });
    const second = pressed('granted', sortingIn(first));
    expect(sortingIn(second)).toEqual({ key: 'granted', direction: 'ascending' });
    expect(pressed('granted', sortingIn(second))).toEqual(first);
    expect(sortingIn({ ordna: 'väder' })).toBeUndefined();
  });
});

describe('what is shown', () => {
  test('drafts stand apart until a decision is asked for; what was withdrawn is nowhere', () => {
    const draft = nextId();
    city.world.do(city.owner, captureIdea, {
      initiativeId: draft,
      title: 'Utkast',
      leadDepartmentId: 'build',
    });
    const lines = [listed(draft), ...listing({}, { withdrawnAt: city.world.now })];
    const within = withinFilters(lines, noFilters, undefined);
    expect(within).toHaveLength(2);
    expect(standingAs(within, 'underWay')).toHaveLength(1);
    expect(titles(standingAs(within, 'draft'))).toEqual(['Utkast']);
    ask(city, draft, 'time', { build: 0 });
    expect(standingAs([listed(draft)], 'underWay')).toHaveLength(1);
  });

  test('ended ones are seen by asking for them', () => {
    const lines = listing({}, { state: 'onHold' }, { state: 'realised' }, { state: 'cancelled' });
    expect(standingAs(lines, 'underWay')).toHaveLength(2);
    expect(standingAs(lines, 'ended')).toHaveLength(2);
    expect(standingAs(lines, 'all')).toHaveLength(4);
    expect(countsOf(lines)).toEqual({ active: 1, onHold: 1, asked: 0, realised: 1, cancelled: 1 });
  });

  test('a department finds what it leads and what it takes part in', () => {
    const lines = listing({}, { partnerDepartmentIds: ['care'] }, { leadDepartmentId: 'school' });
    const of = (departmentId: string) => withinFilters(lines, { ...noFilters, departmentId }, undefined);
    expect(of('care')).toHaveLength(1);
    expect(of('build')).toHaveLength(2);
    expect(of('school')).toHaveLength(1);
  });

  test('a short challenge is a word to choose, as tags are, whatever their case; a long one is not', () => {
    const lines = listing(
      { challenge: 'Ensamhet', tags: ['Äldre'] },
      { tags: ['ENSAMHET'] },
      {
        challenge:
          'Vi vet inte hur vi ska nå dem som aldrig kommer till oss, och det har vi inte vetat på länge.',
      },
    );
    const words = lines.flatMap(({ head }) => subjectsOf(head));
    expect(distinct(words)).toEqual(['Ensamhet', 'Äldre']);
    expect(withinFilters(lines, { ...noFilters, subject: 'ensamhet' }, undefined)).toHaveLength(2);
  });

  test('R1: by idea owner, and by what it has or lacks; several at once must all be true', () => {
    const lines = listing(
      { title: 'hel', cityWide: true, collaborationWish: 'Ett universitet' },
      { title: 'med', residentInvolvement: 'Tio boende', coOwnerIds: ['ada'] },
      { title: 'tom', collaborationWish: '  ' },
    );
    const of = (change: Partial<Filters>) =>
      titles(
        withinFilters(lines, { ...noFilters, ...change }, undefined, ({ head }) => head.title === 'tom'),
      );
    expect(of({ traits: ['collaboration'] })).toEqual(['hel']);
    expect(of({ traits: ['cityWide', 'collaboration'] })).toEqual(['hel']);
    expect(of({ traits: ['cityWide', 'residents'] })).toEqual([]);
    expect(of({ traits: ['unanswered'] })).toEqual(['tom']);
    expect(of({ ownerId: 'ada' })).toEqual(['med']);
  });

  test('search finds by the beginnings of words, å ä ö as letters of their own, by number, department and owner', () => {
    const lines = listing(
      { title: 'Bärplockning i parken' },
      { title: 'Barvagnar till låns', need: 'Föräldrar behöver vagnar.' },
    );
    const index = portfolioIndex(lines, {
      person: () => 'Åsa Öberg',
      department: () => 'Kulturförvaltningen',
    });
    const found = (query: string) =>
      index.find(query).map((id) => lines.find(({ head }) => head.id === id)?.head.title);
    expect(found('bär')).toEqual(['Bärplockning i parken']);
    expect(found('bar')).toEqual(['Barvagnar till låns', 'Bärplockning i parken']);
    expect(found('foraldrar')).toEqual(['Barvagnar till låns']);
    expect(found('vagnar')).toEqual(['Barvagnar till låns']);
    expect(found('åsa kultur')).toHaveLength(2);
    const number = lines[0]?.head.number;
    expect(number).toBeDefined();
    expect(found(number ?? '')).toEqual(['Bärplockning i parken']);
  });
});

describe('the board', () => {
  test('what waits for a decision stands first, then the longest in phase, then what rests, last what has ended', () => {
    const since = (day: number) => `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`;
    const asked = anInitiative(city, { title: 'begärt', phaseSince: since(9) });
    ask(city, asked, 'time', { build: 0 });
    const lines = [
      ...listing(
        { title: 'slut', state: 'cancelled', phaseSince: since(1) },
        { title: 'vilar', state: 'onHold', phaseSince: since(2) },
        { title: 'ny', phaseSince: since(8) },
        { title: 'gammal', phaseSince: since(3) },
      ),
      listed(asked),
    ];
    const [first] = columnsOf(lines);
    expect(titles(first?.lines ?? [])).toEqual(['begärt', 'gammal', 'ny', 'vilar', 'slut']);
    expect(columnsOf(lines).map(({ phase }) => phase)).toEqual(phases.map(({ id }) => id));
  });

  test('the median of days in phase counts what is under way, and says nothing of hardly any', () => {
    const since = (days: number) => new Date(Date.parse(city.world.now) - days * 86_400_000).toISOString();
    const lines = listing(
      { phaseSince: since(10) },
      { phaseSince: since(20) },
      { phaseSince: since(60) },
      { phaseSince: since(70) },
      { phaseSince: since(900), state: 'cancelled' },
      { phaseSince: since(5), phase: 'scale' },
    );
    const medians = mediansOf(lines, city.world.today);
    expect(medians.get('exploreIdea')).toBe(40);
    expect(medians.has('scale')).toBe(false);
    expect(mediansOf(lines.slice(0, 3), city.world.today).get('exploreIdea')).toBe(20);
  });
});

describe('sorting', () => {
  const words = { compare, departmentName: (id: string | undefined) => (id === 'school' ? 'Äldre' : '') };
  const by = (key: Parameters<typeof pressed>[0], lines: readonly Listed[]) => {
    const sorting = sortingIn(pressed(key, undefined));
    return titles(sorted(lines, sorting ?? { key, direction: 'ascending' }, words));
  };

  test('titles sort as Swedish does, å ä ö last', () => {
    expect(by('title', listing({ title: 'Ö' }, { title: 'Zon' }, { title: 'Ål' }, { title: 'Ära' }))).toEqual(
      ['Zon', 'Ål', 'Ära', 'Ö'],
    );
  });

  test('what has nothing in the column stands last, whichever way it is turned; equals by title', () => {
    const lines = listing(
      { title: 'c', leadDepartmentId: 'school' },
      { title: 'b' },
      { title: 'a', leadDepartmentId: 'school' },
    );
    const both = (['ascending', 'descending'] as const).map((direction) =>
      titles(sorted(lines, { key: 'department', direction }, words)),
    );
    expect(both).toEqual([
      ['a', 'c', 'b'],
      ['a', 'c', 'b'],
    ]);
    const ended = listing({ title: 'slut', state: 'cancelled' }, { title: 'ny' });
    for (const direction of ['ascending', 'descending'] as const)
      expect(titles(sorted(ended, { key: 'days', direction }, words))).toEqual(['ny', 'slut']);
  });

  test('next decision: what is asked for first, longest waiting on top, then by gate, and last what has no decision before it', () => {
    const [one, two] = [anInitiative(city, { title: 'först' }), anInitiative(city, { title: 'sedan' })];
    ask(city, one, 'time', { build: 0 });
    city.world.wait(2);
    ask(city, two, 'time', { build: 0 });
    const others = listing(
      { title: 'slut', state: 'realised', phase: 'scale' },
      { title: 'skala', phase: 'scale' },
      { title: 'pilot', phase: 'developPilot' },
      { title: 'idé' },
    );
    expect(by('next', [...others, listed(two), listed(one)])).toEqual([
      'först',
      'sedan',
      'idé',
      'pilot',
      'skala',
      'slut',
    ]);
  });

  test('money and days: the largest first, and equals by title', () => {
    const rich = anInitiative(city, { title: 'rik' });
    pass(city, rich, 'time');
    const requestId = ask(city, rich, 'funding', { build: 100 });
    decide(city, rich, requestId, 'build', 'go');
    const lines = [...listing({ title: 'b' }, { title: 'a' }), listed(rich)];
    expect(by('granted', lines)).toEqual(['rik', 'a', 'b']);
    const old = listing({ title: 'ny' }, { title: 'gammal', phaseSince: '2025-01-01T08:00:00.000Z' });
    expect(by('days', old)).toEqual(['gammal', 'ny']);
  });
});

describe('Flytta till…', () => {
  const way = (moves: readonly Move[], to: PhaseId | 'rest' | 'ended') =>
    moves.find((move) => (move.to === 'phase' ? move.phase === to : move.to === to))?.way;
  const moves = (person: string, initiativeId: string) =>
    movesOf(listed(initiativeId), actorOf(city.world.person(person), city.world.today));

  test('rule 30, G1: past a gate opens Begär, and what lies beyond waits for that gate', () => {
    const id = anInitiative(city);
    const owner = moves(city.owner, id);
    expect(way(owner, 'exploreIdea')).toEqual({ does: 'nothing' });
    expect(way(owner, 'exploreSetup')).toEqual({ does: 'request', gate: 'time' });
    const gateFirst = { does: 'closed', why: { because: 'gateFirst', gate: 'time' } };
    expect(way(owner, 'developPilot')).toEqual(gateFirst);
    expect(way(owner, 'scale')).toEqual(gateFirst);
  });

  test('rule 30, G5: once asked for, it opens Beslut for those who decide, and says to others whom it waits for', () => {
    const id = anInitiative(city);
    pass(city, id, 'time');
    const requestId = ask(city, id, 'funding', { build: 100, care: 50 });
    const decides = { does: 'decide', gate: 'funding', requestId };
    expect(way(moves(city.build, id), 'developPilot')).toEqual(decides);
    expect(way(moves(city.care, id), 'developPilot')).toEqual(decides);
    const waits = { does: 'await', gate: 'funding', requestId, undecided: ['build', 'care'] };
    expect(way(moves(city.owner, id), 'developPilot')).toEqual(waits);
    decide(city, id, requestId, 'care', 'go');
    expect(way(moves(city.care, id), 'developPilot')).toEqual({ ...waits, undecided: ['build'] });
  });

  test('G5: nobody is sent to decide on what they own', () => {
    const id = anInitiative(city, { ownerId: city.build });
    city.world.do(city.build, requestGate, askArgs(id, 'time', { build: 0 }));
    expect(way(moves(city.build, id), 'exploreSetup')?.does).toBe('await');
  });

  test('Vila only by decision: for the one who decides for the lead department, while it is asked for', () => {
    const id = anInitiative(city);
    const only = { does: 'closed', why: { because: 'onlyByDecision' } };
    expect(way(moves(city.owner, id), 'rest')).toEqual(only);
    expect(way(moves(city.build, id), 'rest')).toEqual(only);
    const requestId = ask(city, id, 'time', { build: 0, care: 0 });
    expect(way(moves(city.build, id), 'rest')).toEqual({ does: 'decide', gate: 'time', requestId });
    expect(way(moves(city.care, id), 'rest')).toEqual(only);
    decide(city, id, requestId, 'build', 'hold');
    expect(way(moves(city.owner, id), 'rest')).toEqual({ does: 'resume' });
    expect(way(moves(city.reader, id), 'rest')).toEqual({ does: 'closed', why: { because: 'othersResume' } });
  });

  test('every way that is open can be gone, and every closed one is refused by the deed itself', () => {
    const standings: ((id: string) => unknown)[] = [
      () => undefined,
      (id) => pass(city, id, 'time'),
      (id) => [pass(city, id, 'time'), ask(city, id, 'funding', { build: 10 })],
      (id) => decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'hold'),
      (id) => city.world.put('initiative', { ...city.world.head(id), state: 'cancelled' }),
    ];
    const people = ['owner', 'coOwner', 'facilitator', 'leader', 'build', 'care', 'reader', 'admin'] as const;
    const tried = standings.flatMap((stand) =>
      people.flatMap((who) => {
        const make = () => {
          const id = anInitiative(city);
          stand(id);
          return id;
        };
        // Each try is on an initiative of its own, since an open way changes it.
        return moves(city[who], make()).flatMap((move) => {
          const isOpen = move.way.does !== 'closed';
          const deed = deedOf(move);
          return deed ? { who, move, isOpen, isDone: deed(city[who], make()) === undefined } : [];
        });
      }),
    );
    expect(tried.filter(({ isOpen, isDone }) => isOpen !== isDone)).toEqual([]);
    expect(tried.filter(({ isOpen }) => isOpen).length).toBeGreaterThan(10);
    expect(tried.filter(({ isOpen }) => !isOpen).length).toBeGreaterThan(10);
  });

  /** What choosing a place tries to do; nothing for those that only lead to a page. */
  function deedOf(move: Move): ((who: string, initiativeId: string) => Refusal | undefined) | undefined {
    const { way } = move;
    const reason = 'skäl';
    const told = { endingId: nextId(), reason: 'needFunction', lessons: 'x', reusable: 'y' } as const;
    if (way.does === 'nothing' || way.does === 'decide' || way.does === 'await') return undefined;
    if (move.to === 'ended')
      return (who, initiativeId) => city.world.try(who, cancelInitiative, { initiativeId, ...told });
    if (move.to === 'rest')
      return (who, initiativeId) => city.world.try(who, resumeInitiative, { initiativeId, reason });
    const gate = way.does === 'request' ? way.gate : undefined;
    const others = way.does === 'closed' && way.why.because === 'othersAsk' ? way.why.gate : undefined;
    const asked = gate ?? others;
    if (asked) return (who, id) => city.world.try(who, requestGate, askArgs(id, asked, { build: 1 }));
    return (who, initiativeId) => city.world.try(who, goBack, { initiativeId, to: move.phase, reason });
  }
});
