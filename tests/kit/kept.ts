/**
 * Plain data as a disk keeps it: nobody who handed it over can change it, and whoever is given it cannot either (it is frozen, so
 * trying is an error). What was kept before is shared and not copied again, which makes a store in memory quick.
 */
const known = new WeakSet<object>();

/** As IndexedDB keeps it. @throws for what no store can hold. */
export const kept = <T>(value: T): T => keep(value, false) as T;
/** As JSON keeps it: without what is undefined. */
export const keptAsJson = <T>(value: T): T => keep(value, true) as T;

function keep(value: unknown, isJson: boolean): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error('no disk can hold this');
  if (typeof value !== 'object' || value === null || known.has(value)) return value;
  const copy = Array.isArray(value)
    ? value.map((one) => keep(one, isJson) ?? (isJson ? null : undefined))
    : copyOf(value, isJson);
  known.add(Object.freeze(copy));
  return copy;
}

function copyOf(value: object, isJson: boolean): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner: unknown = value[key as keyof typeof value];
    if (inner !== undefined || !isJson) copy[key] = keep(inner, isJson);
  }
  return copy;
}
