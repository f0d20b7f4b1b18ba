import type { prepareWorkshop } from '../../../../domain/workshopDeeds.ts';

/** Somebody to be written down as a participant. */
export type NewParticipant = Parameters<typeof prepareWorkshop.run>[1]['participants'][number];

/** A name is one line of the domain's. */
const longestName = 300;

/** A pasted list: one entry per line, those of spaces left out. */
export const linesIn = (text: string): readonly string[] => neat(text.split('\n'));

/** "Grupp 1: Anna, Bo": a group with its members. */
const withMembers = /^([^:]+):(.+)$/;

/**
 * Those whom a pasted list names, one per line. A line such as "Grupp 1: Anna, Bo" names a group with its members.
 * @param kind what a line without members is
 * @param known groups that are there already, by name: members named with one join it
 */
export function namedIn(
  text: string,
  kind: 'person' | 'group',
  newId: () => string,
  known: ReadonlyMap<string, string> = new Map(),
): readonly NewParticipant[] {
  const groups = new Map(known);
  return linesIn(text).flatMap((line): readonly NewParticipant[] => {
    const [, name = '', members = ''] = withMembers.exec(line) ?? [];
    if (name === '') return [{ id: newId(), kind, name: line }];
    const group = name.trim();
    const there = groups.get(group);
    const groupId = there ?? newId();
    groups.set(group, groupId);
    return [
      ...(there === undefined ? [{ id: groupId, kind: 'group' as const, name: group }] : []),
      ...neat(members.split(',')).map((each) => ({
        id: newId(),
        kind: 'person' as const,
        name: each,
        groupId,
      })),
    ];
  });
}

/** The numbers from one to another, as participants without names. */
export const numbered = (from: number, to: number, newId: () => string): readonly NewParticipant[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => ({
    id: newId(),
    kind: 'number' as const,
    name: String(from + nth),
  }));

function neat(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, longestName))
    .filter((text) => text !== '');
}
