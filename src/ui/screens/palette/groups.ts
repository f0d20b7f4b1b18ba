import { useLocation } from '@solidjs/router';
import { type Accessor, createMemo, onCleanup, untrack } from 'solid-js';
import { isEnded, isOwnedBy } from '../../../domain/initiative.ts';
import { fold } from '../../../domain/search.ts';
import { visited } from '../../app/asked.ts';
import { useCity } from '../../app/city.tsx';
import { useInitiative } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import type { ListGroup } from '../../kit/SearchList.tsx';
import { useInitiativeDeeds } from '../initiative/deeds/initiativeDeeds.ts';
import { useOnwardDeeds } from '../initiative/deeds/onwardDeeds.ts';
import { useDoables } from './everywhere.ts';
import { initiativeIn, matching, recentOf } from './find.ts';
import { initiativeIndex, makeReady } from './initiativeIndex.ts';
import { type Doing, useOptions } from './options.tsx';
import { type Place, usePartsOf, usePlaces } from './places.ts';

/** So many initiatives are shown; the Portfolio, one row further down, shows all. */
const shownAtMost = 7;
const recentAtMost = 5;

/** What is found by what is typed, in groups; with nothing typed, what one most likely wants. */
export function useGroups(typed: Accessor<string>, doing: Doing): Accessor<readonly ListGroup[]> {
  const { t } = useTexts();
  const { initiatives, nameOf, departmentName, organisation, me } = useCity();
  const location = useLocation();
  const places = usePlaces();
  const partsOf = usePartsOf();
  const doables = useDoables();
  const words = () => t().commands;
  const { asInitiative, asPlace, asDoable, asDeed, asDepartment, asSearch } = useOptions(doing);

  const known = createMemo(() => initiatives().filter(({ head }) => !head.withdrawnAt));
  const byId = createMemo(() => new Map(known().map((line) => [line.head.id, line])));
  const names = { person: nameOf, department: departmentName };
  onCleanup(untrack(() => makeReady(known(), names)));
  const isSearching = createMemo(() => typed().trim() !== '');
  const index = createMemo(() => (isSearching() ? initiativeIndex(known(), names) : undefined));

  const here = initiativeIn(location.pathname);
  const record = useInitiative(() => here ?? '');
  const standing = () => {
    const now = record();
    if (!now) throw new Error(`what is done to initiative ${here ?? ''} was asked for without it`);
    return now;
  };
  const deeds = useInitiativeDeeds(standing);
  const onward = useOnwardDeeds(standing);

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
          ...narrow([...onward(), ...deeds[of]()]).map((deed) => asDeed(deed, row.id)),
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
    { heading: words().groups.deeds, options: doables().map(asDoable) },
    { heading: words().groups.places, options: places().filter(notHere).map(asPlace) },
  ];

  const found = (text: string): readonly ListGroup[] => {
    const narrow = <T extends { label: string; also?: string | undefined }>(all: readonly T[]) =>
      matching(all, text);
    const ids = (index()?.find(text) ?? []).slice(0, shownAtMost + 1);
    const lines = ids.flatMap((id) => byId().get(id) ?? []);
    const departments = organisation()
      .departments.filter(({ closedAt }) => !closedAt)
      .map(({ id, name }) => ({ id, label: name }));
    const commands: readonly ListGroup[] = [
      ...hereGroup('all', narrow),
      { heading: words().groups.deeds, options: narrow(doables()).map(asDoable) },
      { heading: words().groups.places, options: narrow(places().filter(notHere)).map(asPlace) },
    ];
    // A command that begins with what was typed is meant; otherwise what the city is full of comes first.
    const isMeant = (group: ListGroup) =>
      group.options.some(({ label }) => fold(label).startsWith(fold(text.trim())));
    const initiativesFound = {
      heading: words().groups.initiatives,
      options: lines.slice(0, shownAtMost).map((line) => asInitiative(line)),
    };
    return [
      ...commands.filter(isMeant),
      initiativesFound,
      ...commands.filter((group) => !isMeant(group)),
      { heading: words().groups.departments, options: narrow(departments).map(asDepartment) },
      ...(lines.length > shownAtMost
        ? [{ heading: t().shell.portfolio, options: [asSearch(text.trim())] }]
        : []),
    ];
  };
  return createMemo(() =>
    (isSearching() ? found(typed()) : unasked()).filter(({ options }) => options.length > 0),
  );
}
