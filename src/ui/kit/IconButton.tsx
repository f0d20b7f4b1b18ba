import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type IconButtonProps = {
  /** Where focus goes after what it does has moved it. */
  id?: string | undefined;
  icon: IconName;
  /** The word a screen reader says; also shown on hover. */
  label: string;
  outlined?: boolean | undefined;
  big?: boolean | undefined;
  onClick: () => void;
};

/** A drawing to press, where the place is too small for its word. Prefer Button with words. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      id={props.id}
      class="icb"
      classList={{ out: props.outlined ?? false, big: props.big ?? false }}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onClick()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
