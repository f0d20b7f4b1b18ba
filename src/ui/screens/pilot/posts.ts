import { type Attachment, attachedTo } from '../../../domain/attachment.ts';
import type { Measurement } from '../../../domain/effect.ts';
import type { CostEntry, LogEntry, ValueCheck } from '../../../domain/pilot.ts';
import { readLog } from '../../../domain/pilotLog.ts';

/** A post as it is read: its newest version, the earlier ones, and what it brought along. */
export interface Post {
  readonly entry: LogEntry;
  readonly earlier: readonly LogEntry[];
  readonly measurements: readonly Measurement[];
  readonly costs: readonly CostEntry[];
  readonly check: ValueCheck | undefined;
  readonly files: readonly Attachment[];
}

interface LogParts {
  readonly logEntry: readonly LogEntry[];
  readonly measurement: readonly Measurement[];
  readonly costEntry: readonly CostEntry[];
  readonly valueCheck: readonly ValueCheck[];
  readonly attachment: readonly Attachment[];
}

/** The log, what happened last first. What has been withdrawn is left out. */
export function postsOf(parts: LogParts): readonly Post[] {
  const broughtBy =
    (entryId: string) => (row: { logEntryId?: string | undefined; withdrawnAt?: string | undefined }) =>
      row.logEntryId === entryId && !row.withdrawnAt;
  return readLog(parts.logEntry).map(({ entry, earlier }) => ({
    entry,
    earlier,
    measurements: parts.measurement.filter(broughtBy(entry.id)),
    costs: parts.costEntry.filter(broughtBy(entry.id)),
    check: parts.valueCheck.find(broughtBy(entry.id)),
    files: attachedTo(parts.attachment, entry.id, ...earlier.map(({ id }) => id)),
  }));
}
