import { createSignal, onCleanup } from 'solid-js';

const [typing, setTyping] = createSignal(false);
const [forms, setForms] = createSignal<readonly (() => boolean)[]>([]);

/** True while someone has the caret in a field or a form holds something unsaved. Nothing may restart the app then (rule 37). */
export function isEditing(): boolean {
  return typing() || forms().some((unsaved) => unsaved());
}

/** A form with something to lose registers: `useEditing(() => text() !== '')`. Gone with the component. */
export function useEditing(unsaved: () => boolean): void {
  setForms((all) => [...all, unsaved]);
  onCleanup(() => setForms((all) => all.filter((each) => each !== unsaved)));
}

// Fields need not register: the caret is watched where it is.
document.addEventListener('focusin', (focus) => setTyping(takesText(focus.target)));
document.addEventListener('focusout', () => setTyping(false));

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=search])');
}
