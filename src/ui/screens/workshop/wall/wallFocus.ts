import { reveal } from '../../../kit/reveal.ts';

export const noteElementId = (noteId: string): string => `note-${noteId}`;

/** After a move focus stays with what was moved (rule 26): it is drawn anew where it hangs now. */
export function focusNote(noteId: string): void {
  afterDrawing(() => document.getElementById(noteElementId(noteId)));
}

/** The heading of a column takes focus when the column itself was what was changed. */
export function focusColumn(columnId: string): void {
  afterDrawing(
    () =>
      document.querySelector<HTMLElement>(`section[data-place="${CSS.escape(columnId)}"] :is(h2, h3, h4)`) ??
      document.querySelector<HTMLElement>('section[data-place] :is(h2, h3, h4)'),
  );
}

function afterDrawing(find: () => HTMLElement | null): void {
  requestAnimationFrame(() => {
    const element = find();
    if (!element) return;
    reveal(element);
    element.focus({ preventScroll: true });
    element.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
}
