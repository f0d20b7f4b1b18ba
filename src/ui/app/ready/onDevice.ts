import type { Found } from './verdict.ts';

/** What a browser tells at once, or hardly at all: installed, protected, unsent, the screen, the battery. */

/** must: on an iPad or iPhone a page that is not on the home screen may be cleared after a week */
export type Installed = Found<'installed' | 'tab' | 'must'>;

export function lookAtInstalled(way: 'installed' | 'button' | 'ios' | 'menu'): Installed {
  if (way === 'installed') return { verdict: 'ok', what: 'installed' };
  return way === 'ios' ? { verdict: 'bad', what: 'must' } : { verdict: 'warn', what: 'tab' };
}

export type Protected = Found<'protected' | 'unprotected' | 'cannotAsk'>;

export async function lookAtProtected(storage: Partial<StorageManager> | undefined): Promise<Protected> {
  if (!storage?.persisted) return { verdict: 'unknown', what: 'cannotAsk' };
  const isKept = await storage.persisted().catch(() => false);
  return isKept ? { verdict: 'ok', what: 'protected' } : { verdict: 'warn', what: 'unprotected' };
}

/** unsaved: lives in this window only · refused: the city would not have it · unsent: only here */
export type Unsent = Found<'nothing' | 'unsent' | 'refused' | 'unsaved'>;

export function lookAtUnsent(here: {
  readonly unsaved: number;
  readonly refused: number;
  readonly deeds: number;
  readonly photos: number;
}): Unsent {
  if (here.unsaved > 0) return { verdict: 'bad', what: 'unsaved' };
  if (here.deeds + here.photos > 0) return { verdict: 'warn', what: 'unsent' };
  return here.refused > 0 ? { verdict: 'warn', what: 'refused' } : { verdict: 'ok', what: 'nothing' };
}

export type Screen = Found<'stays' | 'refused' | 'missing'>;

/** Can the screen be kept lit? Really asked for, and let go of at once. */
export async function lookAtScreen(locks: Pick<WakeLock, 'request'> | undefined): Promise<Screen> {
  if (!locks) return { verdict: 'warn', what: 'missing' };
  try {
    const lock = await locks.request('screen');
    await lock.release();
    return { verdict: 'ok', what: 'stays' };
  } catch {
    return { verdict: 'warn', what: 'refused' };
  }
}

export type Battery = Found<'charging' | 'enough' | 'low' | 'untold'> & { readonly percent: number };

/** Chromium's own; Safari and Firefox tell nobody. */
export type GetBattery = () => Promise<{ readonly charging: boolean; readonly level: number }>;

/** A half-full one lasts a workshop of some hours, with the screen lit all the time. Never red: there is a socket. */
const enough = 0.5;

export async function lookAtBattery(getBattery: GetBattery | undefined): Promise<Battery> {
  const battery = await getBattery?.().catch(() => undefined);
  if (!battery) return { verdict: 'unknown', what: 'untold', percent: 0 };
  const percent = Math.round(battery.level * 100);
  if (battery.charging) return { verdict: 'ok', what: 'charging', percent };
  return battery.level < enough
    ? { verdict: 'warn', what: 'low', percent }
    : { verdict: 'ok', what: 'enough', percent };
}
