import { type Accessor, createContext, createMemo, type JSX, Show, Suspense, useContext } from 'solid-js';
import { type Conflict, openConflicts } from '../../../domain/conflict.ts';
import type { Row } from '../../../domain/tx.ts';
import type { Initiative } from '../../../domain/initiative.ts';
import type { Workshop } from '../../../domain/workshop.ts';
import { useCityIfIn } from '../city.tsx';
import { createIdSet } from '../idSet.ts';
import { lazilyBeside } from '../texts.tsx';
import { thingKey } from '../undo/things.ts';

/** The owner whose fields stand here, with what of it is in conflict. */
export interface Here {
  /** Nothing for what belongs to the city. */
  readonly head: Initiative | Workshop | undefined;
  /** Open ones, oldest first. */
  readonly conflicts: readonly Conflict[];
  /** A row of the owner, as it is now. */
  readonly rowOf: (table: string, id: string) => Row | undefined;
}

const HereContext = createContext<{
  readonly here: Accessor<Here>;
  readonly isInConflict: (rowId: string) => boolean;
}>();

/** Says whose fields are drawn inside it. Without it they are the city's own. */
export function ConflictsHere(props: { value: Accessor<Here>; children: JSX.Element }) {
  const here = () => props.value();
  const isInConflict = createIdSet(() => rowsIn(here()));
  return <HereContext.Provider value={{ here, isInConflict }}>{props.children}</HereContext.Provider>;
}

const rowsIn = ({ conflicts }: Here): readonly string[] => conflicts.map(({ rowId }) => rowId);

/** The record of an initiative or a workshop, for {@link ConflictsHere}. */
export function hereIn(head: Initiative | Workshop, parts: Readonly<Record<string, readonly Row[]>>): Here {
  return {
    head,
    conflicts: openConflicts(parts, head),
    rowOf: (table, id) => (id === head.id ? head : parts[table]?.find((row) => row.id === id)),
  };
}

/** What is in conflict where the component stands; nothing outside the city. */
export function useHere(): Accessor<Here> {
  const given = useContext(HereContext)?.here;
  const city = useCityIfIn();
  return given ?? createMemo(() => ({ ...(city?.organisation() ?? nothing), head: undefined }));
}

const nothing: Here = { head: undefined, conflicts: [], rowOf: () => undefined };

// Few fields are ever in conflict: what shows it is fetched when one is.
const FieldConflict = lazilyBeside(() => import('./FieldConflict.tsx'));

/** Under a field: that two have changed it, and the choice (rule 13). Nothing where nobody has. */
export function ConflictAt(props: { thing: string | undefined }) {
  const here = useHere();
  const conflicts = createMemo(() =>
    here().conflicts.filter(({ rowId, field }) => thingKey(rowId, field) === props.thing),
  );
  return (
    <Show when={conflicts().length > 0}>
      <Suspense>
        <FieldConflict here={here()} conflicts={conflicts()} />
      </Suspense>
    </Show>
  );
}

/** Is something of this row in conflict? For its line in a list, whose fields are not drawn. */
export function useIsInConflict(): (rowId: string) => boolean {
  const given = useContext(HereContext);
  const here = useHere();
  return given?.isInConflict ?? createIdSet(() => rowsIn(here()));
}
