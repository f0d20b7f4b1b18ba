import { event } from '../../../domain/history.ts';
import { formerOf, isReversible } from '../../../domain/takeBack.ts';
import type { Row, Rows } from '../../../domain/tx.ts';
import type { Device } from '../../../store/device.ts';
import type { OwnerRecord } from '../../../store/queries.ts';
import { type Step, stepsIn, withDone } from './steps.ts';

/** An owner's record as rules and ways back ask for it. */
export function rowsOf({ owner: owned, head, parts }: OwnerRecord): Rows {
  return {
    get(table, owner, id) {
      if (owner !== owned) return undefined;
      if (head?.table === table) return head.row.id === id ? head.row : undefined;
      return parts[table]?.find((row) => row.id === id);
    },
    list: (table, owner) => (owner === owned ? (parts[table] ?? []) : []),
  };
}

interface Done {
  readonly rows: readonly Row[];
  /** The rows that the deed was done on. */
  readonly before: Rows | undefined;
  readonly path: string;
  readonly sitting?: string | undefined;
  readonly together?: string | undefined;
}

/** The step that takes a deed back, or nothing if it cannot be, or changed nothing. */
export function stepOf(deed: string, { rows, before, path, sitting, together }: Done): Step | undefined {
  if (!isReversible(deed)) return undefined;
  for (const row of rows) {
    const line = event.safeParse(row);
    if (!line.success || line.data.deed !== deed) continue;
    const former = before && formerOf(line.data, before);
    return {
      id: line.data.id,
      event: line.data,
      ...(former === undefined ? {} : { former }),
      path,
      ...(sitting === undefined ? {} : { sitting }),
      ...(together === undefined ? {} : { together }),
    };
  }
  return undefined;
}

/** Puts a step on top of what can be taken back. */
export async function keepStep(device: Device, step: Step): Promise<void> {
  const shelf = await device.shelf();
  await shelf.change((kept) => withDone(stepsIn(kept), step));
}
