/** What an entry of the history carries: the router's stamp of how deep it lies, and how many layers lie over the page in it. */
export type Entry = { readonly depth: number | undefined; readonly layers: number };

/** The state of an entry, as the history or a popstate has it. */
export function entryIn(state: unknown): Entry {
  if (typeof state !== 'object' || state === null) return { depth: undefined, layers: 0 };
  const { _depth: depth, layers }: { _depth?: unknown; layers?: unknown } = state;
  return {
    depth: typeof depth === 'number' ? depth : undefined,
    layers: typeof layers === 'number' ? layers : 0,
  };
}

/** The state of an entry for a layer over the one that stands now. */
export function layerOver(state: unknown, layers: number): object {
  const { depth } = entryIn(state);
  const deeper = depth === undefined ? {} : { _depth: depth + 1 };
  return { ...(typeof state === 'object' ? state : {}), ...deeper, layers };
}

/** What the entry that stands now is called. Its depth alone is not enough: browsers stop counting at fifty. */
export function entryNow(): string {
  return `${entryIn(history.state).depth ?? ''} ${location.pathname}${location.search}`;
}
