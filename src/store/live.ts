import { liveQuery } from 'dexie';
import { type Accessor, createEffect, createSignal, onCleanup, untrack } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';

/** The only Solid below the screens: what the database says, as signals that live as long as the component that asked. */

/** A live answer may fail while the connection is lost; it is asked for again after so long. */
const askAgain = 1_000;

/**
 * What a query says, live: asked again whenever what it read has changed, in this tab or another, and taken in by identity, so that
 * only what differs is drawn anew. `undefined` until the first answer.
 * @param key the field that tells items of a list apart.
 */
export function createLive<T extends object>(query: () => Promise<T>, key = 'id'): Accessor<T | undefined> {
  const [state, setState] = createStore<{ value: T | undefined }>({ value: undefined });
  onCleanup(follow(query, (value) => setState('value', reconcile(value, { key }))));
  return () => state.value;
}

/** As {@link createLive}, of an owner that may become another: then the former is not shown while the other is fetched. */
export function createLiveOf<T extends object>(
  owner: Accessor<string>,
  query: (owner: string) => Promise<T>,
): Accessor<T | undefined> {
  const [live, setLive] = createSignal<{ readonly owner: string; readonly value: Accessor<T | undefined> }>();
  createEffect(() => {
    const asked = owner();
    const value = untrack(() => createLive(() => query(asked)));
    setLive({ owner: asked, value });
  });
  return () => {
    const now = live();
    return now?.owner === owner() ? now.value() : undefined;
  };
}

/** A plain value, live; `initial` until the first answer. */
export function createLiveValue<T>(query: () => Promise<T>, initial: T): Accessor<T> {
  const [value, setValue] = makeSignal(initial);
  onCleanup(follow(query, setValue));
  return value;
}

/** A value outside the database that screens follow. */
export function makeSignal<T>(initial: T): [Accessor<T>, (next: T) => void] {
  const [value, setValue] = createSignal<T>(initial);
  return [value, (next) => setValue(() => next)];
}

/** Follows a query until the function it gives is called. */
export function follow<T>(query: () => Promise<T>, tell: (value: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const begin = () => {
    const subscription = liveQuery(query).subscribe(tell, () => {
      subscription.unsubscribe();
      timer = setTimeout(begin, askAgain);
    });
    stop = () => subscription.unsubscribe();
  };
  begin();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
