import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** Not each letter is a place to come back to. */
const pause = 300;

export interface TypedWord {
  /** What is in the field now. */
  readonly typed: Accessor<string>;
  readonly type: (text: string) => void;
  readonly clear: () => void;
}

/** A search text that lies in the address once typing has paused. `put` writes it there. */
export function useTypedWord(inAddress: Accessor<string>, put: (text: string) => void): TypedWord {
  const [typed, setTyped] = createSignal(inAddress());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  onCleanup(stop);
  // Back, or a link from elsewhere, changes the address; while one types, the field knows better.
  createEffect(on(inAddress, (text) => timer === undefined && setTyped(text), { defer: true }));
  return {
    typed,
    type(text) {
      setTyped(text);
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        put(text);
      }, pause);
    },
    clear() {
      stop();
      setTyped('');
    },
  };
}
