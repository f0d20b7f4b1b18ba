import { type Accessor, createMemo } from 'solid-js';
import { type Event, isCut } from '../../../../domain/history.ts';
import { isEnded, type Initiative } from '../../../../domain/initiative.ts';
import { type Deed, matrix, may } from '../../../../domain/may.ts';
import { takeBack } from '../../../../domain/takeBack.ts';
import type { Rows } from '../../../../domain/tx.ts';
import type { Reverse } from '../../../../domain/waysBack.ts';
import { useCity } from '../../../app/city.tsx';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { perform } from '../../../app/undo/performer.ts';
import { paths } from '../../../app/paths.ts';
import { useRecord } from '../recordContext.ts';
import { fetchFormerValues, formerIn, keptFormer } from './wholeTexts.ts';

interface TakingBack {
  /** It can be taken back now, by the one who reads. */
  readonly isOffered: Accessor<boolean>;
  readonly undo: () => Promise<void>;
}

/** Taking back a line of history, from the history itself (rule 16). Asked of the latest line about a thing only. */
export function useTakingBack(event: Accessor<Event>, isLatest: Accessor<boolean>): TakingBack {
  const { actor, me, device } = useCity();
  const { t } = useTexts();
  const record = useRecord();
  const isOffered = createMemo(() => {
    // One's own judgement is one's own to change (C1).
    if (!isLatest() || (event().deed === 'assessment.answer' && event().by !== me().id)) return false;
    const rows = rowsIn(record());
    const back = takeBack(event(), rows, event().from ?? null);
    if (!back || !isDeed(back.deed)) return false;
    const row = rows.get(back.at.table, event().owner, back.at.id);
    const by = row && 'by' in row && typeof row.by === 'string' ? { by: row.by } : {};
    return isOpenFor(record().row, back) && may(actor(), back.deed, { initiative: record().row, ...by });
  });
  /** A text that the line keeps cut is put back whole or not at all (I6). */
  const former = async (line: Event): Promise<string | undefined> => {
    const kept = await keptFormer(device, line);
    if (kept !== undefined) return kept;
    const values = await fetchFormerValues(device, line.owner);
    return values === 'weather' ? undefined : formerIn(line, values);
  };
  return {
    isOffered,
    async undo() {
      const line = event();
      const whole = isCut(line.from) ? await former(line) : undefined;
      if (isCut(line.from) && whole === undefined) {
        toasts.show({ text: t().initiative.history.whole.neededToUndo, error: true });
        return;
      }
      const step = {
        id: line.id,
        event: line,
        path: paths.initiative(line.owner, 'historik'),
        ...(whole === undefined ? {} : { former: whole }),
      };
      await perform({ kind: 'undo', step, stays: true });
    },
  };
}

const isDeed = (name: string): name is Deed => Object.hasOwn(matrix, name);

/** What has ended or been withdrawn is not changed from its history; what was withdrawn can be brought back. */
const isOpenFor = (row: Initiative, back: Reverse): boolean =>
  !isEnded(row) && (row.withdrawnAt === undefined || back.deed === 'initiative.restore');

function rowsIn({ row, parts }: InitiativeRecord): Rows {
  const tables: Readonly<Record<string, readonly { readonly id: string; readonly owner: string }[]>> = {
    ...parts,
    initiative: [row],
  };
  return {
    get: (table, _owner, id) => tables[table]?.find((each) => each.id === id),
    list: (table) => tables[table] ?? [],
  };
}
