import type { Kind, Step } from './steps.ts';

/** Asks for something to be taken back or done again. */
export interface Asked {
  readonly kind: Kind;
  /** The latest one unless said. */
  readonly step?: Step | undefined;
  /** Do not go to where it was done: whoever asks stands before it already. */
  readonly stays?: true;
}

type Performer = (asked: Asked) => Promise<void>;
let performer: Performer | undefined;
/** Asked for before the performer had been fetched. */
let waiting: Asked | undefined;

/** Takes something back. Done by what stands around the signed-in pages (Undoing.tsx), one at a time. */
export async function perform(asked: Asked): Promise<void> {
  if (performer) await performer(asked);
  else waiting = asked;
}

/** Who performs, until the function it gives is called. */
export function performBy(next: Performer): () => void {
  performer = next;
  if (waiting) void next(waiting);
  waiting = undefined;
  return () => {
    if (performer === next) performer = undefined;
  };
}

/** What a browser can undo letter by letter. */
const text = 'textarea, input:not([type=checkbox], [type=radio], [type=date], [type=file])';

let typedIn: EventTarget | null = null;

/** A field whose text the browser itself can undo: somebody has typed in it since coming to it. */
export const isTypedIn = (target: EventTarget | null): boolean => target !== null && target === typedIn;
/** What was typed has become a deed of its own: Ctrl Z means the deed from now on. */
export const typingIsDone = (): void => {
  typedIn = null;
};
/** Watches where the caret is and whether somebody types; gives back what stops it. */
export function watchTyping(): () => void {
  const typed = ({ target }: Event) => {
    typedIn = target instanceof HTMLElement && target.matches(text) ? target : null;
  };
  document.addEventListener('input', typed);
  document.addEventListener('focusin', typingIsDone);
  return () => {
    document.removeEventListener('input', typed);
    document.removeEventListener('focusin', typingIsDone);
  };
}
