import { type Accessor, createContext, useContext } from 'solid-js';
import type { InitiativeRecord } from '../../app/record.ts';

const RecordContext = createContext<Accessor<InitiativeRecord>>();
export const RecordProvider = RecordContext.Provider;

/** The initiative that the part stands in, live. @throws outside InitiativeFrame: a fault of ours. */
export function useRecord(): Accessor<InitiativeRecord> {
  const record = useContext(RecordContext);
  if (!record) throw new Error('useRecord was called outside InitiativeFrame');
  return record;
}
