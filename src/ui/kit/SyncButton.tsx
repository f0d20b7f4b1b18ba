import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** In order of importance (rule 4); `sending` only while something is on its way, `fetching` only the first time. */
export type SyncState = 'conflict' | 'failed' | 'local' | 'offline' | 'sending' | 'fetching' | 'ok';

const looks: Record<SyncState, { icon: IconName; look: string }> = {
  conflict: { icon: 'notEqual', look: 'conflict' },
  failed: { icon: 'bang', look: 'fail' },
  local: { icon: 'half', look: 'local' },
  offline: { icon: 'offline', look: 'off' },
  sending: { icon: 'up', look: 'send' },
  fetching: { icon: 'download', look: 'send' },
  ok: { icon: 'check', look: 'ok' },
};

type SyncButtonProps = {
  state: SyncState;
  /** "3 bara här" */
  label: string;
  /** The spoken name; contains the label (2.5.3): "Synk: 3 bara här, utan nät" */
  name: string;
  href: string;
};

/** The truth about sync, top right on every screen. Leads to Synk. */
export function SyncButton(props: SyncButtonProps) {
  return (
    <a class={`sync ${looks[props.state].look}`} href={props.href} aria-label={props.name}>
      <Icon name={looks[props.state].icon} />
      {props.label}
    </a>
  );
}
