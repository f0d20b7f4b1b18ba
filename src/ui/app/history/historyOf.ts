import { type Accessor, createContext, useContext } from 'solid-js';
import type { InitiativeRecord, WorkshopRecord } from '../record.ts';
import type { Told } from './gather.ts';

/** A line of history in words: what was done, to what, from what to what and why. */
export interface ToldLine {
  readonly what: string;
  /** What it was done to, by name. */
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
  /** Where more is to be read. */
  readonly href?: string | undefined;
}

/** What a history is of, and how its lines are put into words. */
export interface HistoryOf {
  readonly record: Accessor<InitiativeRecord | WorkshopRecord>;
  /** The page that shows it. */
  readonly page: string;
  readonly tell: (told: Told) => ToldLine;
}

const Context = createContext<HistoryOf>();
export const HistoryProvider = Context.Provider;

/** The history that a line stands in. @throws outside a HistoryList: a fault of ours. */
export function useHistoryOf(): HistoryOf {
  const of = useContext(Context);
  if (!of) throw new Error('useHistoryOf was called outside HistoryList');
  return of;
}
