import { useLocation } from '@solidjs/router';
import { type Accessor, createMemo, createSignal, For } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { isEnded, isOwnedBy } from '../../../domain/initiative.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { fold } from '../../../domain/search.ts';
import { useCity } from '../../app/city.tsx';
import { visited } from '../../app/asked.ts';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useInitiative } from '../../app/record.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import type { ListGroup, ListOption } from '../../kit/SearchList.tsx';
import { type InitiativeDeed, type Start, useInitiativeDeeds } from '../initiative/deeds/initiativeDeeds.ts';
import { useOnwardDeeds } from '../initiative/deeds/onwardDeeds.ts';
import { addressOf, noFilters } from '../portfolio/filters.ts';
import { type Doable, useDoables } from './everywhere.ts';
import { initiativeIn, matching, recentOf } from './find.ts';
import { initiativeIndex } from './initiativeIndex.ts';
import { type Place, usePartsOf, usePlaces } from './places.ts';

/** So many initiatives are shown; the Portfolio, one row further down, shows all. */
const shownAtMost = 7;
const recentAtMost = 5;

/** How what was chosen is done. */
export interface Doing {
  readonly go: (href: string) => void;
  readonly run: (does: () => void) => void;
  /** Begins a deed on the initiative that one stands in. */
  readonly begin: (start: Start, initiativeId: string) => void;
}

/** What is found by what is typed, in groups; with nothing typed, what one most likely wants. */
export function useGroups(
  typed: Accessor<string>,
  { go, run, begin }: Doing,
): Accessor<readonly ListGroup[]> {
  const { t, f } = useTexts();
  const { initiatives, nameOf, departmentName, organisation, me } = useCity();
  const said = useSaid();
  const location = useLocation();
  const places = usePlaces();
  const partsOf = usePartsOf();
  const doables = useDoables();
  const words = () => t().commands;

  const known = createMemo(() => initiatives().filter(({ head }) => !head.withdrawnAt));
  const byId = createMemo(() => new Map(known().map((line) => [line.head.id, line])));
  // The field is drawn first; all names are made ready while the first letter is on its way.
  const [isDrawn, setDrawn] = createSignal(false);
  setTimeout(() => setDrawn(true));
  const index = createMemo(() =>
    isDrawn() || typed().trim()
      ? initiativeIndex(known(), { person: nameOf, department: departmentName })
      : undefined,
  );

  const here = initiativeIn(location.pathname);
  const record = useInitiative(() => here ?? '');
  const standing = () => {
    const now = record();
    if (!now) throw new Error(`what is done to initiative ${here ?? ''} was asked for without it`);
    return now;
  };
  const deeds = useInitiativeDeeds(standing);
  const onward = useOnwardDeeds(standing);

  const asInitiative = ({ head }: Listed, href = paths.initiative(head.id)): ListOption => ({
    label: head.title,
    about: () => (
      <span class="dots">
        <For
          each={[standingOf(head), head.number, departmentName(head.leadDepartmentId), nameOf(head.ownerId)]}
        >
          {(part) => part && <span>{part}</span>}
        </For>
      </span>
    ),
    tile: () => (
      <PhaseTile
        size="medium"
        phase={phaseNumber[head.phase]}
        state={head.state === 'cancelled' ? 'stopped' : undefined}
      />
    ),
    onChoose: () => go(href),
  });
  const standingOf = (head: Listed['head']): string => {
    const phase = said(phaseWords[head.phase].name);
    if (head.state === 'cancelled') return t().start.stoppedIn(phase);
    if (isEnded(head)) return t().common.realised;
    if (head.state === 'onHold') return t().common.onHold;
    return head.visibility === 'draft' ? t().initiative.frame.draft : phase;
  };
  const asPlace = ({ href, label, icon }: Place): ListOption => ({
    label,
    tile: () => <IconTile icon={icon} size="medium" faint />,
    onChoose: () => go(href),
  });
  const asDeed = ({ label, icon, reason, keys, run: does }: Doable): ListOption => ({
    label,
    reason,
    keys,
    tile: () => <IconTile icon={icon} size="medium" />,
    onChoose: () => run(does),
  });
  const asInitiativeDeed = ({ label, icon, reason, start }: InitiativeDeed): ListOption => ({
    ...asDeed({ label, icon, reason, run: () => undefined }),
    onChoose: () => here && begin(start, here),
  });
  const notHere = ({ href }: Place) => href !== `${location.pathname}${location.search}`;

  const hereGroup = (
    of: 'all' | 'offered',
    narrow: <T extends { label: string }>(all: readonly T[]) => readonly T[],
  ) => {
    const row = here && record()?.row;
    if (!row) return [];
    return [
      {
        heading: row.title,
        options: [
          ...narrow([...onward(), ...deeds[of]()]).map(asInitiativeDeed),
          ...narrow(partsOf(row.id).filter(notHere)).map(asPlace),
        ],
      },
    ];
  };
  const recent = (): ListGroup => {
    const seen = recentOf(visited, location.pathname).flatMap((path) => {
      const line = byId().get(initiativeIn(path) ?? '');
      if (line) return [asInitiative(line, path)];
      const place = places().find(({ href }) => href === path);
      return place ? [asPlace(place)] : [];
    });
    if (seen.length > 0) return { heading: words().groups.recent, options: seen.slice(0, recentAtMost) };
    const mine = known().filter(({ head }) => isOwnedBy(head, me().id) && !isEnded(head) && head.id !== here);
    return {
      heading: words().groups.mine,
      options: mine.slice(0, recentAtMost).map((line) => asInitiative(line)),
    };
  };
  const unasked = (): readonly ListGroup[] => [
    recent(),
    ...hereGroup('offered', (all) => all),
    { heading: words().groups.deeds, options: doables().map(asDeed) },
    { heading: words().groups.places, options: places().filter(notHere).map(asPlace) },
  ];

  const found = (text: string): readonly ListGroup[] => {
    const narrow = <T extends { label: string; also?: string | undefined }>(all: readonly T[]) =>
      matching(all, text);
    const lines = (index()?.find(text) ?? []).flatMap((id) => byId().get(id) ?? []);
    const departments = organisation()
      .departments.filter(({ closedAt }) => !closedAt)
      .map(({ id, name }) => ({ id, label: name }));
    const groups: readonly ListGroup[] = [
      ...hereGroup('all', narrow),
      { heading: words().groups.deeds, options: narrow(doables()).map(asDeed) },
      { heading: words().groups.places, options: narrow(places().filter(notHere)).map(asPlace) },
      {
        heading: words().groups.initiatives,
        options: lines.slice(0, shownAtMost).map((line) => asInitiative(line)),
      },
      {
        heading: words().groups.departments,
        options: narrow(departments)
          .toSorted((a, b) => f().compare(a.label, b.label))
          .map(({ id, label }) => ({
            label,
            about: () => words().departmentAbout,
            tile: () => <IconTile icon="people" size="medium" faint />,
            onChoose: () => go(portfolio({ ...noFilters, departmentId: id })),
          })),
      },
    ];
    // A command begins with what was typed, or it is looked for less than what the city is full of.
    const begins = ({ options }: ListGroup) =>
      options.some(({ label }) => fold(label).startsWith(fold(text.trim())));
    const ordered = [
      ...groups.filter(begins),
      ...groups.filter((group) => !begins(group)).toSorted(byWeight),
    ];
    return lines.length > shownAtMost ? [...ordered, elsewhere(text)] : ordered;
  };
  const byWeight = (a: ListGroup, b: ListGroup) =>
    Number(b.heading === words().groups.initiatives) - Number(a.heading === words().groups.initiatives);
  const elsewhere = (text: string): ListGroup => ({
    heading: t().shell.portfolio,
    options: [
      {
        label: words().searchPortfolio(text.trim()),
        tile: () => <IconTile icon="search" size="medium" faint />,
        onChoose: () => go(portfolio({ ...noFilters, standing: 'all', text: text.trim() })),
      },
    ],
  });

  return createMemo(() =>
    (typed().trim() ? found(typed()) : unasked()).filter(({ options }) => options.length > 0),
  );
}

/** The portfolio's list with filters, as an address. */
function portfolio(filters: Parameters<typeof addressOf>[0]): string {
  const query = new URLSearchParams();
  for (const [word, value] of Object.entries(addressOf(filters))) if (value) query.set(word, value);
  return `${paths.list}&${query}`;
}
