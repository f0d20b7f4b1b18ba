import { type Accessor, createMemo } from 'solid-js';
import { type EditableField, editInitiative } from '../../domain/editing.ts';
import { type Initiative, whyClosed } from '../../domain/initiative.ts';
import { may } from '../../domain/may.ts';
import { useAct, useRefusalText } from './act.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { useCity } from './city.tsx';
import { thingKey } from './undo/things.ts';

export interface FieldEdit<F extends EditableField> extends Autosave<NonNullable<Initiative[F]>> {
  readonly isEditable: Accessor<boolean>;
}

/** Editing of one field of an initiative that saves itself. */
export function useFieldEdit<F extends EditableField>(
  initiative: Accessor<Initiative>,
  field: F,
): FieldEdit<F> {
  const { device, actor } = useCity();
  const act = useAct();
  const sentence = useRefusalText();
  const autosave = createAutosave<NonNullable<Initiative[F]>>({
    id: () => initiative().id,
    current: () => initiative()[field] ?? undefined,
    base: () => device.baseFor(initiative(), field),
    put: (initiativeId, value, base, sitting) =>
      // `field` and `value` belong together by this function's own type.
      act(editInitiative, { initiativeId, field, value, base } as EditArgs, { quiet: true, sitting }),
    sentence,
  });
  return {
    ...autosave,
    thing: () => thingKey(initiative().id, field),
    isEditable: createMemo(
      () => !whyClosed(initiative()) && may(actor(), 'initiative.edit', { initiative: initiative() }),
    ),
  };
}

type EditArgs = Parameters<typeof editInitiative.run>[1];
