import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render, screen, within } from '@solidjs/testing-library';
import type { JSX } from 'solid-js';
import { beforeEach, describe, expect, test } from 'vitest';
import { enLater as english } from '../../../src/texts/enLater.ts';
import { svLater as sv } from '../../../src/texts/svLater.ts';
import { setBudget } from '../../../src/domain/budget.ts';
import type { Listed } from '../../../src/domain/digest.ts';
import { cancelInitiative } from '../../../src/domain/endingDeeds.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import type { EndingReasonId } from '../../../src/domain/model.ts';
import { costEntryDeeds } from '../../../src/domain/pilot.ts';
import { type CityInUse, CityProvider } from '../../../src/ui/app/city.tsx';
import { noLessonFilters } from '../../../src/ui/screens/lessons/lessonFilters.ts';
import { Reasons } from '../../../src/ui/screens/lessons/Reasons.tsx';
import { Pulse } from '../../../src/ui/screens/pilot/Pulse.tsx';
import { Ages } from '../../../src/ui/screens/portfolio/charts/Ages.tsx';
import { Budgets } from '../../../src/ui/screens/portfolio/charts/Budgets.tsx';
import { CoFunding } from '../../../src/ui/screens/portfolio/charts/CoFunding.tsx';
import { Flow } from '../../../src/ui/screens/portfolio/charts/Flow.tsx';
import { Funnel } from '../../../src/ui/screens/portfolio/charts/Funnel.tsx';
import { Money } from '../../../src/ui/screens/portfolio/charts/Money.tsx';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { ask, decide, pass } from '../../kit/gates.ts';
import { listedIn } from '../../kit/listed.ts';
import { nextId } from '../../kit/world.ts';
import { around } from '../around.tsx';

let city: City;
beforeEach(() => {
  city = aCity();
});

const listed = (...ids: readonly string[]): readonly Listed[] => ids.map((id) => listedIn(city.world, id));
const listing = (...changes: readonly Partial<Initiative>[]) =>
  listed(...changes.map((change) => anInitiative(city, change)));
const daysAgo = (days: number) => new Date(Date.parse(city.world.now) - days * 86_400_000).toISOString();

/** Draws a picture in the city as it stands. */
function draw(picture: () => JSX.Element) {
  const inUse: Pick<CityInUse, 'today' | 'departmentName' | 'organisation'> = {
    today: () => city.world.today,
    departmentName: (id) => `Förvaltningen ${id ?? ''}`,
    organisation: () => ({
      row: undefined,
      departments: [],
      people: [],
      budgets: city.world.rows('budget', 'organisation'),
      funds: [],
      conflicts: [],
      rowOf: () => undefined,
    }),
  };
  const history = createMemoryHistory();
  history.set({ value: '/portfolj?vy=bilder' });
  return render(() =>
    around(() => (
      // What the pictures do not ask of the city is not there.
      <CityProvider value={inUse as unknown as CityInUse}>
        <MemoryRouter history={history}>
          <Route path="*" component={picture} />
        </MemoryRouter>
      </CityProvider>
    )),
  );
}
const caption = () => screen.getByRole('figure').querySelector('figcaption')?.textContent;
/** Whitespace of every kind as a plain space: sums have no-break ones. */
const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ');

function funded(granted: number, used: number): string {
  const initiativeId = anInitiative(city, { title: 'Sensorer' });
  pass(city, initiativeId, 'time');
  const requestId = ask(city, initiativeId, 'funding', { build: granted });
  decide(city, initiativeId, requestId, 'build', 'go');
  city.world.do(city.owner, costEntryDeeds.add, {
    initiativeId,
    id: nextId(),
    amount: used,
    on: city.world.today,
    what: 'Sensorer',
    departmentId: 'build',
  });
  return initiativeId;
}

describe('a city without anything to draw says so in a sentence, and has no empty axis', () => {
  test.each([
    ['Ålder i fas', () => <Ages lines={[]} all={[]} />, sv.pictures.ages.nothing],
    ['Pengar', () => <Money lines={[]} />, sv.pictures.money.nothing],
    [
      'Budget',
      () => <Budgets all={[]} />,
      'Ingen förvaltning har en budget för 2026, och ingen har beviljat medel.',
    ],
    ['Samfinansiering', () => <CoFunding lines={[]} />, sv.pictures.coFunding.nothing],
    ['Värdepuls', () => <Pulse checks={[]} />, sv.pictures.pulse.nothing],
  ])('%s', (_name, picture, sentence) => {
    draw(picture);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('Orsaker: nothing is stopped, so there is nothing to say', () => {
    draw(() => <Reasons ended={[]} filters={noLessonFilters} ranked={undefined} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('the conclusion', () => {
  test('Fastratt: one initiative is no "1 initiativ har"', () => {
    draw(() => <Funnel lines={listing({ phase: 'developPilot' })} />);
    expect(caption()).toBe(
      'Det enda initiativet har nått Utveckla pilot; inget är realiserat och inget är avbrutet.',
    );
  });

  test('Fastratt: several, with what has ended', () => {
    draw(() => (
      <Funnel lines={listing({ phase: 'scale', state: 'realised' }, { phase: 'developPilot' }, {})} />
    ));
    expect(caption()).toBe(
      'Av 3 initiativ har 2 nått Utveckla pilot och ett nått Skala; ett är realiserat och inget är avbrutet.',
    );
  });

  test('Ålder i fas: the one that stands out is named with its days, and the table leads to it', () => {
    const lines = listing(
      { title: 'Fast', phaseSince: daysAgo(90) },
      { title: 'Ny', phaseSince: daysAgo(1) },
      { title: 'Lagom', phaseSince: daysAgo(20) },
    );
    draw(() => <Ages lines={lines} all={lines} />);
    expect(caption()).toBe(
      '”Fast” har stått 90 dagar i Utforska idé, minst dubbelt så länge som medianen där.',
    );
    const link = screen.getByRole('link', { name: 'Fast', hidden: true });
    expect(link.getAttribute('href')).toBe(`/initiativ/${lines[0]?.head.id}`);
  });

  test('Ålder i fas: equally long ones are named together; three of a phase have a median to compare with', () => {
    const titled = (title: string, days: number) => ({ title, phaseSince: daysAgo(days) });
    const lines = listing(titled('A', 5), titled('B', 5), titled('C', 4));
    draw(() => <Ages lines={lines} all={lines} />);
    expect(caption()).toBe(
      'Inget initiativ har stått minst dubbelt så länge som medianen i sin fas; längst har ”A” och ”B” stått, 5 dagar i Utforska idé.',
    );
  });

  test('Ålder i fas: a single initiative is compared with nothing', () => {
    const lines = listing({ title: 'A', phaseSince: daysAgo(1) });
    draw(() => <Ages lines={lines} all={lines} />);
    expect(caption()).toBe(
      'Längst har ”A” stått, 1 dag i Utforska idé, och det är för få initiativ i faserna för att jämföra med en median.',
    );
  });

  test('F5: what was used beyond what was granted is said of the whole, of the department and of the initiative', () => {
    draw(() => <Money lines={listed(funded(100_000, 130_000))} />);
    const figure = screen.getByRole('figure');
    expect(plain(caption())).toBe(
      'Sammanlagt är 100 000 kr beviljat och 130 000 kr använt, varav 30 000 kr är mer än vad som beviljades.',
    );
    expect(plain(figure.textContent)).toContain('30 000 kr mer använt än beviljat');
    const over = within(figure).getByRole('link', {
      name: /har använt 30.000.kr mer än beviljat i Sensorer/,
    });
    expect(over.getAttribute('href')).toMatch(/\/medel$/);
  });

  test('F2: more granted than the budget is said in words', () => {
    city.world.do(city.admin, setBudget, { departmentId: 'build', year: 2026, amount: 60_000 });
    draw(() => <Budgets all={listed(funded(100_000, 0))} />);
    expect(caption()).toBe('Förvaltningen build har beviljat mer än sin budget i år.');
    expect(plain(screen.getByRole('list').textContent)).toContain('40 000 kr mer än budgeten');
  });

  test('Utfallsflöde: where it is drawn in rows, every outcome has its number and the phases it comes from', () => {
    const lines = listing({}, { phase: 'scale', state: 'realised' }, { phase: 'scale', state: 'realised' });
    draw(() => <Flow lines={lines} />);
    expect(caption()).toBe('Av 3 idéer är en på väg, 2 realiserade och ingen avbruten.');
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['Pågår 11 i Utforska idé', 'Realiserade 22 i Skala']);
  });
});

describe('Orsaker in Lärdomar', () => {
  const stopped = (reason: EndingReasonId) => {
    const initiativeId = anInitiative(city);
    const told = { endingId: nextId(), reason, lessons: 'x', reusable: 'y' };
    city.world.do(city.owner, cancelInitiative, { initiativeId, ...told });
    return initiativeId;
  };

  test('each bar leads to its lessons, with what else is chosen, and the chosen one back to all', () => {
    const ended = listed(stopped('notAdopted'), stopped('notAdopted'), stopped('needEconomy'));
    const filters = { ...noLessonFilters, reason: 'notAdopted', departmentId: 'build' } as const;
    draw(() => <Reasons ended={ended} filters={filters} ranked={undefined} />);
    expect(caption()).toBe('Den vanligaste orsaken är ”Lyckat test som ingen verksamhet införde”, 2 av 3.');
    const [chosen, other] = within(screen.getByRole('list')).getAllByRole('link');
    expect(chosen?.getAttribute('aria-current')).toBe('true');
    expect(chosen?.getAttribute('href')).toBe('/lardomar?forvaltning=build');
    expect(other?.getAttribute('href')).toBe('/lardomar?orsak=ekonomin&forvaltning=build');
  });

  test('equally common reasons are all named', () => {
    draw(() => (
      <Reasons
        ended={listed(stopped('notAdopted'), stopped('needEconomy'))}
        filters={noLessonFilters}
        ranked={undefined}
      />
    ));
    expect(caption()).toMatch(/^Ingen orsak är vanligast: ”.*” och ”.*” är lika vanliga, en av 2 var\.$/);
  });
});

test('in English the sentences are whole too, one and many', () => {
  const { funnel, flow, pulse } = english.pictures;
  expect(funnel.caption(1, 0, 0, { realised: 0, cancelled: 1 })).toBe(
    'The only initiative has not reached Develop pilot yet; none is realised and one is stopped.',
  );
  expect(funnel.caption(5, 1, 0, { realised: 0, cancelled: 2 })).toBe(
    'Of 5 initiatives one has reached Develop pilot and none has reached Scale; none is realised and 2 are stopped.',
  );
  expect(flow.caption({ all: 2, underWay: 1, realised: 1, cancelled: 0 })).toBe(
    'Of 2 ideas one is on the way, one is realised and none is stopped.',
  );
  expect(pulse.caption(1, 3, 'no', 'close down', '12 Nov')).toBe(
    'One of 3 answers says that it is creating value, and the latest, on 12 Nov, was no: close down.',
  );
});
