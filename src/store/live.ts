import { liveQuery } from 'dexie';
import { type Accessor, batch, createEffect, createSignal, onCleanup, untrack } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';

/** The only Solid below the screens: what the database says, as signals that live as long as the component that asked. */

/** A live answer may fail while the connection is lost; it is asked for again after so long. */
const askAgain = 1_000;

/**
 * What a query says, live: asked again whenever what it read has changed, in this tab or another, and taken in by identity, so that
 * only what differs is drawn anew. `undefined` until the first answer.
 * @param key the field that tells items of a list apart.
 * @param own makes an answer that is shared into one's own, which is changed in place.
 */
export function createLive<T extends object>(
  query: () => Promise<T>,
  key = 'id',
  own = (answer: T) => answer,
): Accessor<T | undefined> {
  const [state, setState] = createStore<{ value: T | undefined }>({ value: undefined });
  onCleanup(follow(query, (value) => setState('value', reconcile(own(value), { key }))));
  return () => state.value;
}

/**
 * A long list, live: each item is a signal of its own, which stays as long as the item is there and tells only when what it says
 * becomes another. The items' values are plain: with a thousand initiatives, keeping a reactive store in step costs a slow tablet
 * half a second at each saved idea.
 * @param key the field that tells items apart.
 * @param isSame do two items say the same?
 */
export function createLiveList<T extends object>(
  query: () => Promise<readonly T[]>,
  key: keyof T,
  isSame: (a: T, b: T) => boolean = saysTheSame,
): Accessor<readonly Accessor<T>[] | undefined> {
  const [list, setList] = makeSignal<readonly Accessor<T>[] | undefined>(undefined);
  let items = new Map<unknown, [Accessor<T>, (next: T) => void]>();
  const take = (fresh: readonly T[]) => {
    const before = items;
    items = new Map(fresh.map((item) => [item[key], before.get(item[key]) ?? makeSignal(item)]));
    for (const item of fresh) {
      const [known, become] = items.get(item[key]) ?? [];
      if (known && !isSame(untrack(known), item)) become?.(item);
    }
    const standing = untrack(list);
    const next = [...items.values()].map(([item]) => item);
    if (next.length !== standing?.length || next.some((item, nth) => item !== standing[nth])) setList(next);
  };
  onCleanup(follow(query, (fresh) => batch(() => take(fresh))));
  return list;
}

/** Are two values of JSON alike? */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  return fields.every(
    (field) => Object.hasOwn(b, field) && saysTheSame(Reflect.get(a, field), Reflect.get(b, field)),
  );
}

/**
 * As {@link createLive}, of an owner that may become another: then the former is not shown while the other is fetched.
 * @param makeOwn for one owner, what makes an answer that is shared into one's own.
 */
export function createLiveOf<T extends object>(
  owner: Accessor<string>,
  query: (owner: string) => Promise<T>,
  makeOwn: () => (answer: T) => T,
): Accessor<T | undefined> {
  const [live, setLive] = createSignal<{ readonly owner: string; readonly value: Accessor<T | undefined> }>();
  createEffect(() => {
    const asked = owner();
    const own = makeOwn();
    const value = untrack(() => createLive(() => query(asked), 'id', own));
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

/** As {@link createLiveValue}, of a query that must be fetched first. */
export function createLiveLater<T>(query: () => Promise<() => Promise<T>>, initial: T): Accessor<T> {
  const [value, setValue] = makeSignal(initial);
  let stop: (() => void) | undefined;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
    stop?.();
  });
  const begin = async () => {
    const ask = await query();
    if (!isGone) stop = follow(ask, setValue);
  };
  void begin().catch(() => undefined);
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
