import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** Sync states (rule 3), states beside the phase, what has stood there long, gates, and the status of an effect goal (P2). */
export type ChipKind =
  | 'local'
  | 'sending'
  | 'conflict'
  | 'failed'
  | 'everyone'
  | 'onHold'
  | 'realised'
  | 'stopped'
  | 'long'
  | 'decided'
  | 'comingGate'
  | 'green'
  | 'yellow'
  | 'red'
  | 'noData'
  /** Made up, to look at. */
  | 'example';

const looks: Record<ChipKind, { icon: IconName; look: string }> = {
  local: { icon: 'half', look: 'local' },
  sending: { icon: 'up', look: 'wait' },
  conflict: { icon: 'notEqual', look: 'conflict' },
  failed: { icon: 'bang', look: 'fail' },
  everyone: { icon: 'check', look: 'green' },
  onHold: { icon: 'pause', look: 'vil' },
  realised: { icon: 'flag', look: 'real' },
  stopped: { icon: 'square', look: 'avbr' },
  long: { icon: 'clock', look: 'wait' },
  decided: { icon: 'gateDecided', look: 'gate' },
  comingGate: { icon: 'gate', look: 'gate' },
  green: { icon: 'check', look: 'green' },
  yellow: { icon: 'minus', look: 'yellow' },
  red: { icon: 'bang', look: 'red' },
  noData: { icon: 'ring', look: 'none' },
  example: { icon: 'info', look: 'example' },
};

/** A state as an icon and its word. */
export function Chip(props: { kind: ChipKind; children: JSX.Element }) {
  return (
    <span class={`chip ${looks[props.kind].look}`}>
      <Icon name={looks[props.kind].icon} />
      {props.children}
    </span>
  );
}
