/**
 * Moves focus before an item leaves a list: to the next item, the one before, or the list's heading (rule 26).
 * @param elementId the element of an item; its first button or link takes the focus.
 */
export function focusBeside(
  ids: readonly string[],
  leaving: string,
  elementId: (id: string) => string,
  list: Element | undefined,
): void {
  const at = ids.indexOf(leaving);
  const beside = ids[at + 1] ?? ids[at - 1];
  const target =
    beside === undefined
      ? list?.querySelector<HTMLElement>(':is(h2, h3, h4)')
      : document.getElementById(elementId(beside))?.querySelector<HTMLElement>('button, a');
  target?.focus();
}
