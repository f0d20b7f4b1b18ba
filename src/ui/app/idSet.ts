import { type Accessor, createComputed } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';

/** Is an id among these? A wall of hundreds asks for each of its notes: only those hear of a change whose answer becomes another. */
export function createIdSet(ids: Accessor<Iterable<string>>): (id: string) => boolean {
  const [among, setAmong] = createStore<Record<string, true | undefined>>({});
  createComputed(() => {
    setAmong(reconcile(Object.fromEntries([...ids()].map((id) => [id, true as const]))));
  });
  return (id) => among[id] === true;
}
