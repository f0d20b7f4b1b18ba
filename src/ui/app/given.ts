/** The same fields without those that were left empty: a row has no key for what nobody filled in. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as { [K in keyof T]: Exclude<T[K], undefined> };
}
