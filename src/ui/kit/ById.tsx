import { type Accessor, createMemo, For, type JSX, untrack } from 'solid-js';

type ByIdProps<Thing extends { readonly id: string }> = {
  each: readonly Thing[];
  children: (thing: Accessor<Thing>, nth: Accessor<number>) => JSX.Element;
};

/**
 * A list whose elements follow the id and not the object: rows that were put together anew keep their elements, and with them focus
 * and what is open, also when they change places.
 */
export function ById<Thing extends { readonly id: string }>(props: ByIdProps<Thing>) {
  const byId = createMemo(() => new Map(props.each.map((thing) => [thing.id, thing])));
  const ids = createMemo(() => [...byId().keys()]);
  return (
    <For each={ids()}>
      {(id, nth) => {
        const first = untrack(() => byId().get(id));
        if (!first) return null;
        // On its way out it is what it last was.
        const thing = createMemo<Thing>((last) => byId().get(id) ?? last, first);
        return props.children(thing, nth);
      }}
    </For>
  );
}
