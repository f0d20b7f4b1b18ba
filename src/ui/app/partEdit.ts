import { type Accessor, getOwner, runWithOwner } from 'solid-js';
import type { Base } from '../../domain/field.ts';
import type { Mutation, Row } from '../../domain/tx.ts';
import { useAct, useRefusalText } from './act.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { useCity } from './city.tsx';
import { thingKey } from './undo/things.ts';

/** What every deed that edits one field of a part takes, beside its owner. */
interface PartEdit<R> {
  readonly id: string;
  readonly field: keyof R;
  readonly value: R[keyof R] | null;
  readonly base: Base;
}

/**
 * Editing of a part of an initiative or a workshop, a field at a time, each saving itself:
 * `const edit = usePartEdit(milestoneDeeds.edit, () => props.milestone); <AutoLine auto={edit('title')} … />`.
 * @param ownerKey what the deed calls the owner; a part of a workshop says `workshopId`.
 */
export function usePartEdit<R extends Row, A extends { readonly field: keyof R }>(
  deed: Mutation<A>,
  row: Accessor<R>,
  ownerKey: 'initiativeId' | 'workshopId' = 'initiativeId',
): <F extends A['field']>(field: F) => Autosave<NonNullable<R[F]>> {
  const { device } = useCity();
  const act = useAct();
  const sentence = useRefusalText();
  const owner = getOwner();
  const made = new Map<keyof R, Autosave<NonNullable<R[keyof R]>>>();
  const make = (field: keyof R): Autosave<NonNullable<R[keyof R]>> => ({
    ...createAutosave<NonNullable<R[keyof R]>>({
      id: () => row().id,
      current: () => row()[field] ?? undefined,
      base: () => device.baseFor(row(), String(field)),
      put: (id, value, base, sitting) => {
        const edit: PartEdit<R> = { [ownerKey]: row().owner, id, field, value, base };
        // `field` and `value` belong together by this function's own type.
        return act(deed, edit as unknown as A, { quiet: true, sitting });
      },
      sentence,
    }),
    thing: () => thingKey(row().id, String(field)),
  });
  return <F extends A['field']>(field: F) => {
    // `auto={edit('title')}` is asked for at every read of the property: it must be the same each time, and live as long
    // as the editor.
    const there = made.get(field) ?? runWithOwner(owner, () => make(field));
    if (!there) throw new Error(`no place to edit ${String(field)} in`);
    made.set(field, there);
    return there as unknown as Autosave<NonNullable<R[F]>>;
  };
}
