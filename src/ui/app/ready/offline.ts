import type { Kept } from '../worker/words.ts';
import type { Found } from './verdict.ts';

/** kept: every file of the app is here · missing: some are not · unread: a screen of the workshop did not open · silent: the worker did not answer · notYet: the page runs without it · impossible: no browser that keeps apps */
export type Offline = Found<'kept' | 'missing' | 'unread' | 'silent' | 'notYet' | 'impossible'> & {
  /** How many files there are, or are missing. */
  readonly files: number;
};

/**
 * Does the app open without a network? Neither belief nor navigator.onLine: the cache is asked for every file, and the screens of the
 * workshop are opened.
 */
export async function lookOffline(here: {
  readonly workers: Pick<ServiceWorkerContainer, 'controller'> | undefined;
  readonly whatIsKept: () => Promise<Kept | undefined>;
  readonly openScreens: () => Promise<void>;
}): Promise<Offline> {
  if (!here.workers) return { verdict: 'bad', what: 'impossible', files: 0 };
  if (!here.workers.controller) return { verdict: 'bad', what: 'notYet', files: 0 };
  const kept = await here.whatIsKept();
  if (!kept) return { verdict: 'unknown', what: 'silent', files: 0 };
  if (kept.missing.length > 0) return { verdict: 'bad', what: 'missing', files: kept.missing.length };
  try {
    await here.openScreens();
  } catch {
    return { verdict: 'bad', what: 'unread', files: kept.files };
  }
  return { verdict: 'ok', what: 'kept', files: kept.files };
}

/**
 * Fetches what is missing, if the city has this very version: otherwise the next one comes whole by itself.
 * @returns `unreachable`: nothing answered · `newer`: the next version is on its way · `fetched`: look again.
 */
export async function mendOffline(here: {
  readonly lookForVersion: () => Promise<'fetching' | 'latest' | 'unreachable' | 'unkept'>;
  readonly fetchWhatIsMissing: () => Promise<unknown>;
}): Promise<'unreachable' | 'newer' | 'fetched'> {
  const found = await here.lookForVersion();
  if (found === 'fetching') return 'newer';
  if (found !== 'latest') return 'unreachable';
  await here.fetchWhatIsMissing();
  return 'fetched';
}
