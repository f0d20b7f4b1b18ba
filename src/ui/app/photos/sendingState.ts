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
  /** Why it could not be sent, what is safe and what to do; only of one that could not. */
  readonly why?: string;
}

/**
 * Whether a file is with everyone: it is when both the deed that attached it and its bytes are with the server (rule 3). Nothing
 * when it is, for then there is nothing to say.
 */
export function useSending(states: PhotoStates): (file: Attachment) => Sending | undefined {
  const { isOnlyHere } = useCity();
  const { t } = useTexts();
  return (file) => {
    const words = t().photos;
    const here = states().get(file.hash);
    if (here?.state === 'failed') {
      const why: Readonly<Record<string, string>> = words.whyNotSent;
      return { kind: 'failed', words: words.notSent, why: why[here.reason ?? ''] ?? words.whyNotSent.other };
    }
    if (here?.state === 'sending') {
      const sent = (here.sent ?? 0) / Math.max(1, here.bytes);
      return {
        kind: 'sending',
        words: sent > 0 ? words.sendingPart(Math.floor(sent * 100)) : words.sending,
        sent,
      };
    }
    const isLocal = here?.state === 'local' || isOnlyHere(file.owner, file.id);
    return isLocal ? { kind: 'local', words: words.local } : undefined;
  };
}
