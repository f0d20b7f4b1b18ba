import type { Accessor } from 'solid-js';
import type { Attachment } from '../../../domain/attachment.ts';
import type { PhotoState } from '../../../store/photos/album.ts';
import type { ChipKind } from '../../kit/Chip.tsx';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';

export type PhotoStates = Accessor<ReadonlyMap<string, PhotoState>>;

/** How it stands with a file that is not with everyone. */
export interface Sending {
  readonly kind: ChipKind;
  readonly words: string;
  /** How much of it has been sent, 0 to 1. */
  readonly sent?: number;
  /** Why it has not been sent, what is safe and what to do; only where something is in the way. */
  readonly why?: string;
}

/** A file by its bytes, and the row that attaches it where it is known. */
type OfFile = Pick<Attachment, 'hash'> & Partial<Pick<Attachment, 'owner' | 'id'>>;

/**
 * Whether a file is with everyone: it is when both the deed that attached it and its bytes are with the server (rule 3). Nothing
 * when it is, for then there is nothing to say.
 */
export function useSending(states: PhotoStates): (file: OfFile) => Sending | undefined {
  const { isOnlyHere } = useCity();
  const { t } = useTexts();
  return ({ hash, owner, id }) => {
    const words = t().photos;
    const here = states().get(hash);
    const reasons: Readonly<Record<string, string>> = words.whyNotSent;
    const why = here?.reason === undefined ? undefined : reasons[here.reason];
    if (here?.state === 'failed')
      return { kind: 'failed', words: words.notSent, why: why ?? words.whyNotSent.other };
    if (here?.state === 'sending') {
      const sent = Math.min(1, (here.sent ?? 0) / Math.max(1, here.bytes));
      const said = sent > 0 ? words.sendingPart(Math.floor(sent * 100)) : words.sending;
      return { kind: 'sending', words: said, sent };
    }
    const isUnsaid = owner !== undefined && isOnlyHere(owner, id);
    if (here?.state !== 'local' && !isUnsaid) return undefined;
    return { kind: 'local', words: words.local, ...(why === undefined ? {} : { why }) };
  };
}
