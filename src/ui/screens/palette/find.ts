import { indexOf } from '../../../domain/search.ts';

/** Those whose name, or other words for them, have every word that was typed; best first. */
export function matching<T extends { readonly label: string; readonly also?: string | undefined }>(
  all: readonly T[],
  text: string,
): readonly T[] {
  const index = indexOf(all.map(({ label, also }, nth) => ({ id: String(nth), texts: [label, also] })));
  return index.find(text).flatMap((nth) => all[Number(nth)] ?? []);
}

/** The initiative that an address is in. */
export const initiativeIn = (path: string): string | undefined => path.match(/^\/initiativ\/([^/]+)/)?.[1];

/** Where one has been but is not now, latest first, each once; of an initiative only where one was last. */
export function recentOf(visited: readonly string[], now: string): readonly string[] {
  const kept = new Map<string, string>();
  const keyOf = (path: string) => initiativeIn(path) ?? path;
  for (const path of visited) if (!kept.has(keyOf(path))) kept.set(keyOf(path), path);
  kept.delete(keyOf(now));
  return [...kept.values()];
}
