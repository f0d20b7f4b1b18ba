/**
 * What a device remembers of its database outside of it: that there is one, and how much in it was nowhere else. A browser that
 * clears a database away, or a person, says nothing; this is how the loss can be told (S11).
 */
export interface Witness {
  /** Deeds that were only here when last counted; undefined if there was no database yet. */
  unsent(): number | undefined;
  note(unsent: number): void;
  /** The database was deleted on purpose. */
  forget(): void;
}

export function witnessOf(name: string): Witness {
  const key = `stegvis.kept.${name}`;
  return {
    unsent() {
      const said = attempt(() => localStorage.getItem(key)) ?? null;
      return said === null ? undefined : Number(said);
    },
    note: (unsent) => attempt(() => localStorage.setItem(key, String(unsent))),
    forget: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** A browser that keeps nothing for us here has still a database to work with. */
function attempt<T>(f: () => T): T | undefined {
  try {
    return f();
  } catch {
    return undefined;
  }
}
