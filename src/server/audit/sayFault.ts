import type { Fault } from './readLog.ts';

const words: Readonly<Record<Fault['fault'], string>> = {
  missing: 'is not there: it was removed, or moved to another number',
  order: 'stands out of order',
  link: 'does not follow from the record before it: one of the two was changed or swapped',
  hash: 'was changed after it was written',
  content: 'has other content than was logged',
  contentGone: 'has lost its content, and no erasure is on record',
  unreadable: 'cannot be read: it was changed after it was written',
  head: 'is where the log is said to end, but it does not end there',
  cutOff: 'and all after it were cut off',
  anchor: 'is not the one whose hash was written down beside the backups: the log was written anew',
  unlogged: 'of a device was answered, but the log has no record of it',
  noSpace: 'belongs to a space that there is not',
};

/** A fault as a sentence. */
export const sayFault = ({ space, seq, fault }: Fault): string => `${space}: record ${seq} ${words[fault]}.`;
