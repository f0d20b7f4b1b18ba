/** What a page and the service worker say to each other. Either may be of another build than the other, so each believes nothing. */

/** SKIP_WAITING is workbox's own: start to work. CATCH_UP: show your own build. WHAT_IS_KEPT and FETCH_MISSING are answered with {@link Kept}. */
export type Asked = 'SKIP_WAITING' | 'CATCH_UP' | 'WHAT_IS_KEPT' | 'FETCH_MISSING';
/** Said to every page when another build is shown from now on. */
export const caughtUp = 'CAUGHT_UP';

/** What of the app lies on this device. */
export interface Kept {
  /** How many files the build that is shown has, and which of them the cache lacks. */
  readonly files: number;
  readonly missing: readonly string[];
  /** A newer build is kept beside it, and waits for the workshop to end. */
  readonly isBehind: boolean;
}

/** The word in a message; undefined when it is none of ours. */
export function wordIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  return typeof data.type === 'string' ? data.type : undefined;
}

export function keptIn(data: unknown): Kept | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('files' in data && 'missing' in data && 'isBehind' in data)) return undefined;
  const { files, missing, isBehind } = data;
  if (typeof files !== 'number' || !Array.isArray(missing) || typeof isBehind !== 'boolean') return undefined;
  return { files, missing: missing.map(String), isBehind };
}
