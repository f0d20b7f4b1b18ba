import { type Accessor, createMemo } from 'solid-js';
import type { Draft } from '../../../../store/cabinet.ts';
import { useCity } from '../../../app/city.tsx';
import type { DecideForm } from './decideForm.ts';

const prefix = 'decision/';

/** Key of the draft in which a decision on a line, or a correction of one, is written. */
export const decisionDraftKey = (
  initiativeId: string,
  requestId: string,
  lineId: string,
  supersedes?: string,
): string => [`decision/${initiativeId}`, requestId, lineId, supersedes].filter(Boolean).join('/');

/** A decision that somebody has prepared on this device and not taken (G12). It is in no outbox. */
export interface PreparedDecision {
  readonly key: string;
  readonly initiativeId: string;
  readonly requestId: string;
  readonly lineId: string;
  /** The decision that it would correct. */
  readonly supersedes?: string;
  readonly outcome: DecideForm['outcome'];
  readonly preparedAt: string;
  /** The city said no, and it came back. */
  readonly refused: boolean;
}

/** The prepared decisions among a device's drafts, oldest first. */
export function preparedIn(drafts: readonly Draft[]): readonly PreparedDecision[] {
  return drafts
    .flatMap((draft) => {
      if (!draft.key.startsWith(prefix)) return [];
      const [initiativeId = '', requestId = '', lineId = '', supersedes] = draft.key
        .slice(prefix.length)
        .split('/');
      // Written by this screen under a key that only it uses.
      const { preparedAt, refused, outcome, sent } = draft.value as DecideForm;
      if (preparedAt === undefined || sent) return [];
      return [
        {
          key: draft.key,
          initiativeId,
          requestId,
          lineId,
          ...(supersedes === undefined ? {} : { supersedes }),
          outcome,
          preparedAt,
          refused: refused !== undefined,
        },
      ];
    })
    .toSorted((a, b) => (a.preparedAt < b.preparedAt ? -1 : 1));
}

/** Prepared decisions on this device, live: for Start, Synk and the list of decisions. */
export function usePreparedDecisions(): Accessor<readonly PreparedDecision[]> {
  const { device } = useCity();
  const drafts = device.drafts();
  return createMemo(() => preparedIn(drafts() ?? []));
}
