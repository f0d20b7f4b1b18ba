import { daysBetween } from './calendar.ts';
import type { Digest } from './digest.ts';
import type { Initiative } from './initiative.ts';
import { CHECK_EVERY_DAYS } from './organisation.ts';

/** The day since which a pilot has not been asked whether it creates value: its last check, or the beginning of the phase. */
export const lastChecked = (head: Initiative, digest: Digest): string => {
  const since = head.phaseSince.slice(0, 10);
  const checked = digest.lastCheck?.on;
  return checked !== undefined && checked > since ? checked : since;
};

/** G13: days that a pilot has gone without a value check, once they are too many; `undefined` while all is well. */
export function checkIsDue(
  head: Initiative,
  digest: Digest,
  today: string,
  checkEvery: number = CHECK_EVERY_DAYS,
): number | undefined {
  if (head.phase !== 'developPilot' || head.state !== 'active') return undefined;
  const days = daysBetween(lastChecked(head, digest), today);
  return days >= checkEvery ? days : undefined;
}
