import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** The place of a phase in the stair. */
export type PhaseNumber = 1 | 2 | 3 | 4;

type PhaseTileProps = {
  phase: PhaseNumber;
  /** 48, 32 or 24 px */
  size?: 'large' | 'medium' | 'tiny' | undefined;
  /** coming: tint and outline. stopped: dashed, the numeral says where it stopped. */
  state?: 'coming' | 'stopped' | undefined;
};

/** The phase of a thing as a numeral on its colour. The name always stands beside it, so this is decoration. */
export function PhaseTile(props: PhaseTileProps) {
  return (
    <span
      class={`tile p${props.phase}`}
      classList={{
        m: props.size === 'medium',
        xs: props.size === 'tiny',
        coming: props.state === 'coming',
        off: props.state === 'stopped',
      }}
      aria-hidden="true"
    >
      {props.phase}
    </span>
  );
}

/** A tile for what is not in a phase: a decision (gate), an idea (note). */
export function IconTile(props: {
  icon: IconName;
  size?: 'large' | 'medium' | undefined;
  faint?: boolean | undefined;
}) {
  return (
    <span
      class="tile gate"
      classList={{ m: props.size === 'medium', faint: props.faint ?? false }}
      aria-hidden="true"
    >
      <Icon name={props.icon} />
    </span>
  );
}
