import type { Kept } from './place.ts';

const DAILY = 7;
const WEEKLY = 4;
const MONTHLY = 12;
/** One made before a migration is what an upgrade that went wrong is undone with: time enough to notice. */
const BEFORE_MIGRATION = 30 * 86_400_000;

/**
 * Which backups may go: all but the latest of each of the last 7 days, 4 weeks and 12 months of which there is one, and those made
 * before a migration within 30 days. Counted by what there is and not by today, so that a server which stood still loses nothing.
 * @param backups oldest first.
 */
export function outdated(backups: readonly Kept[], now: Date): readonly Kept[] {
  const latestFirst = backups.toReversed();
  const kept = new Set<Kept>([
    ...latestOfEach(latestFirst, dayOf, DAILY),
    ...latestOfEach(latestFirst, weekOf, WEEKLY),
    ...latestOfEach(latestFirst, (at) => dayOf(at).slice(0, 7), MONTHLY),
    ...backups.filter(
      ({ isBeforeMigration, at }) => isBeforeMigration && now.getTime() - at.getTime() < BEFORE_MIGRATION,
    ),
  ]);
  return backups.filter((backup) => !kept.has(backup));
}

function latestOfEach(latestFirst: readonly Kept[], periodOf: (at: Date) => string, most: number): Kept[] {
  const latest = new Map<string, Kept>();
  for (const backup of latestFirst) {
    const period = periodOf(backup.at);
    if (!latest.has(period)) latest.set(period, backup);
  }
  return [...latest.values()].slice(0, most);
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The day of the week's Monday. */
const weekOf = (at: Date) => {
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return dayOf(new Date(at.getTime() - sinceMonday * 86_400_000));
};
