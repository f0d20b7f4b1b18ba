import type { JSX } from 'solid-js';
import { Button } from './Button.tsx';
import type { IconName } from './icons.ts';

type FileButtonProps = {
  children: JSX.Element;
  icon?: IconName | undefined;
  kind?: 'ink' | 'outline' | 'quiet' | undefined;
  /** What may be chosen, as for an input: "image/*" */
  accept: string;
  /** Opens a phone's camera instead of asking where from. */
  camera?: boolean | undefined;
  multiple?: boolean | undefined;
  onFiles: (files: readonly File[]) => void;
  /** Why nothing can be chosen now. */
  reason?: JSX.Element;
};

/** Lets somebody choose files: a button like the others, in front of the browser's own field. */
export function FileButton(props: FileButtonProps) {
  let input: HTMLInputElement | undefined;
  const chosen = () => {
    const files = [...(input?.files ?? [])];
    // The same file can be chosen again, after it has been put in order.
    if (input) input.value = '';
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <Button kind={props.kind} icon={props.icon} reason={props.reason} onClick={() => input?.click()}>
        {props.children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        capture={props.camera ? 'environment' : undefined}
        multiple={props.multiple ?? false}
        onChange={chosen}
      />
    </>
  );
}
