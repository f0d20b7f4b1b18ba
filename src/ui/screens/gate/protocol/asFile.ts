import type { Decision } from '../../../../domain/decision.ts';
import { keepFile } from '../../../app/keepFile.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { basisOfRevision } from '../record.ts';

/** The whole decision document as data that another system can read (A3): rows as they are, with the frozen basis. */
export function decisionDocument({ row, parts }: InitiativeRecord, decision: Decision): object {
  const { number, title } = row;
  return {
    document: 'stegvis.decision',
    version: 1,
    initiative: { id: row.id, ...(number ? { number } : {}), title },
    decision,
    conditions: parts.condition.filter(({ decisionId }) => decisionId === decision.id),
    registrations: parts.registration.filter(({ decisionId }) => decisionId === decision.id),
    request: parts.request.find(({ id }) => id === decision.requestId),
    lines: parts.requestLine.filter(({ requestId }) => requestId === decision.requestId),
    basis: basisOfRevision({ row, parts }, decision.requestId, decision.revision),
  };
}

/** Hands a document to the browser to keep. */
export const download = (name: string, content: object): void =>
  keepFile(name, 'application/json', JSON.stringify(content, undefined, 2));
