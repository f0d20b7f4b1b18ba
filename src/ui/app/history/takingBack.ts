import { type Accessor, createMemo } from 'solid-js';
import { type Event, isCut } from '../../../domain/history.ts';
import { mutations } from '../../../domain/mutations.ts';
import { ORGANISATION } from '../../../domain/organisation.ts';
import { takeBack } from '../../../domain/takeBack.ts';
import { perform, Refused, type Row, type Rows } from '../../../domain/tx.ts';
import type { Reverse } from '../../../domain/waysBack.ts';
import { isWorkshop } from '../../../domain/workshopPeople.ts';
import { type OrganisationRecord, useCity } from '../city.tsx';
import type { InitiativeRecord, WorkshopRecord } from '../record.ts';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';
import { perform as ask } from '../undo/performer.ts';
import { useHistoryOf } from './historyOf.ts';
import { fetchFormerValues, formerIn, keptFormer } from './wholeTexts.ts';

interface TakingBack {
  /** It can be taken back now, by the one who reads. */
  readonly isOffered: Accessor<boolean>;
  readonly undo: () => Promise<void>;
}

/** Taking back a line of history, from the history itself (rule 16). Asked of the latest line about a thing only. */
export function useTakingBack(event: Accessor<Event>, isLatest: Accessor<boolean>): TakingBack {
  const { actor, me, device, organisation, today } = useCity();
  const { t } = useTexts();
  const { record, page } = useHistoryOf();
  /** Asks the very rules that would answer, on rows that are let go of again. */
  const isAllowed = ({ deed: name, args }: Reverse, rows: Rows): boolean => {
    const deed = mutations.get(name);
    const given = 'value' in args ? { ...args, base: { version: 0 } } : args;
    const ctx = { actor: actor(), at: event().at, today: today(), mid: 'asked', assign: () => undefined };
    try {
      return deed !== undefined && perform(deed, given, ctx, rows).changes().length > 0;
    } catch (refused) {
      if (refused instanceof Refused) return false;
      throw refused;
    }
  };
  const isOffered = createMemo(() => {
    // One's own judgement is one's own to change (C1).
    if (!isLatest() || (event().deed === 'assessment.answer' && event().by !== me().id)) return false;
    const rows = rowsIn(record(), organisation());
    const back = takeBack(event(), rows, event().from ?? null);
    return back !== undefined && isAllowed(back, rows);
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
        path: page,
        ...(whole === undefined ? {} : { former: whole }),
      };
      await ask({ kind: 'undo', step, stays: true });
    },
  };
}

/** What is on this device of the initiative or workshop and of the city: all that a reverse deed may ask for. */
function rowsIn({ row, parts }: InitiativeRecord | WorkshopRecord, city: OrganisationRecord): Rows {
  const own: Tables = { ...parts, [isWorkshop(row) ? 'workshop' : 'initiative']: [row] };
  const common: Tables = { department: city.departments, person: city.people };
  const tablesOf = (owner: string) => (owner === ORGANISATION ? common : own);
  return {
    get: (table, owner, id) => tablesOf(owner)[table]?.find((each) => each.id === id),
    list: (table, owner) => tablesOf(owner)[table] ?? [],
  };
}

type Tables = Readonly<Record<string, readonly Row[]>>;
