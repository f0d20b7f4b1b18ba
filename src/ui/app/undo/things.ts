import { type Accessor, createEffect, onCleanup } from 'solid-js';

/** A row, or one field of it, as the page knows it: `data-thing={thingKey(row.id)}` on the element that shows a row. */
export const thingKey = (rowId: string, field?: string): string => (field ? `${rowId}/${field}` : rowId);

/** Fields that stand on the page, by what they are values of. Their own markup is the kit's, so they are known here. */
const fields = new Map<string, () => HTMLElement | null>();

/** Says where the field of a thing is, as long as the component stands. */
export function useThing(thing: Accessor<string>, element: () => HTMLElement | null): void {
  createEffect(() => {
    const key = thing();
    fields.set(key, element);
    onCleanup(() => {
      if (fields.get(key) === element) fields.delete(key);
    });
  });
}

/** The element that shows a thing now: its field, or what bears its key. */
export function elementOf(key: string): HTMLElement | null {
  return fields.get(key)?.() ?? document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(key)}"]`);
}
