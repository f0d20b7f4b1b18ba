import type { Base } from '../../domain/field.ts';
import type { Saved } from '../../store/mutate.ts';
import type { Row } from '../../domain/tx.ts';
import { useRefusalText } from './act.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { useCity } from './city.tsx';
import { thingKey } from './undo/things.ts';

/** An edit as the deed takes it. `field` and `value` belong together, as `row[field]` does. */
export interface Change {
  readonly field: string;
  readonly value: unknown;
  readonly base: Base;
}

/**
 * Fields of a row of the city (itself, a department, a person) that save themselves (I2).
 * @param put does the deed, quietly
 * @param wrong what to say of a value that the field's own form does not let through
 */
export function useCityEdit<R extends Row>(
  row: () => R,
  put: (id: string, change: Change, sitting: string) => Promise<Saved>,
  wrong: (field: keyof R & string) => string | undefined,
) {
  const { device } = useCity();
  const sentence = useRefusalText();
  return <F extends keyof R & string>(field: F): Autosave<NonNullable<R[F]>> => ({
    ...createAutosave<NonNullable<R[F]>>({
      id: () => row().id,
      current: () => row()[field] ?? undefined,
      base: () => device.baseFor(row(), field),
      put: (id, value, base, sitting) => put(id, { field, value, base }, sitting),
      sentence: (refusal) => (refusal.code === 'malformed' && wrong(field)) || sentence(refusal),
    }),
    thing: () => thingKey(row().id, field),
  });
}
