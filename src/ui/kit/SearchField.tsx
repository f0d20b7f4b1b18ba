import { createUniqueId, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useKitWords } from './words.ts';

type SearchFieldProps = {
  /** Said to screen readers; the eye gets the lens and the placeholder. */
  label: string;
  placeholder?: string | undefined;
  value: string;
  onInput: (value: string) => void;
};

/** Filters as one types. */
export function SearchField(props: SearchFieldProps) {
  const words = useKitWords();
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;
  const clear = () => {
    props.onInput('');
    input?.focus();
  };
  return (
    <search class="in">
      <label for={id} class="vh">
        {props.label}
      </label>
      <Icon name="search" small />
      <input
        ref={input}
        id={id}
        type="search"
        autocomplete="off"
        placeholder={props.placeholder ?? props.label}
        value={props.value}
        onInput={(typed) => props.onInput(typed.currentTarget.value)}
      />
      <Show when={props.value}>
        <IconButton icon="close" label={words().clearSearch} onClick={clear} />
      </Show>
    </search>
  );
}
