import type { Found } from './verdict.ts';

/** latest: asked just now · waits: a newer one is here and can be started · held: so it is, during a workshop · coming: it is being fetched · recently, longAgo, never: nothing answered now, and when it was last asked · unkept: this browser keeps no copy */
export type Version = Found<
  'latest' | 'waits' | 'held' | 'coming' | 'recently' | 'longAgo' | 'never' | 'unkept'
> & {
  /** When the city last said that there was no newer one, in milliseconds. */
  readonly askedAt: number | undefined;
};

const day = 86_400_000;

/** Is this the latest version of the app? Really asked, when there is a network. */
export async function lookAtVersion(here: {
  readonly lookForVersion: () => Promise<'fetching' | 'latest' | 'unreachable' | 'unkept'>;
  readonly isWaiting: () => boolean;
  readonly isHeld: () => boolean;
  readonly askedAt: { get: () => number | undefined; set: (ms: number) => void };
  readonly now: () => number;
}): Promise<Version> {
  const answer = await here.lookForVersion();
  if (answer === 'latest') here.askedAt.set(here.now());
  const askedAt = here.askedAt.get();
  if (answer === 'unkept') return { verdict: 'unknown', what: 'unkept', askedAt };
  if (here.isWaiting() && here.isHeld()) return { verdict: 'ok', what: 'held', askedAt };
  if (here.isWaiting()) return { verdict: 'warn', what: 'waits', askedAt };
  if (answer === 'fetching') return { verdict: 'warn', what: 'coming', askedAt };
  if (answer === 'latest') return { verdict: 'ok', what: 'latest', askedAt };
  if (askedAt === undefined) return { verdict: 'unknown', what: 'never', askedAt };
  return here.now() - askedAt < day
    ? { verdict: 'ok', what: 'recently', askedAt }
    : { verdict: 'warn', what: 'longAgo', askedAt };
}
