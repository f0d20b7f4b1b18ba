import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import css from './Verdict.module.css';

export type VerdictKind = 'ok' | 'warn' | 'bad' | 'unknown' | 'looking';

const icons: Record<VerdictKind, IconName> = {
  ok: 'check',
  warn: 'bang',
  bad: 'close',
  unknown: 'info',
  looking: 'ring',
};

type VerdictProps = {
  kind: VerdictKind;
  word: string;
  /** The words say it themselves: its own is only heard. */
  isSaid?: boolean | undefined;
  children: JSX.Element;
};

/** How a thing that has been looked at stands: a sign of its own form, and its word, which is seen unless all is well. */
export function Verdict(props: VerdictProps) {
  const isHeard = () => props.kind === 'ok' || (props.isSaid ?? false);
  return (
    <span class={css['verdict']} data-kind={props.kind}>
      <Icon name={icons[props.kind]} />
      <span>
        {props.children} <span class={isHeard() ? 'vh' : css['word']}>{props.word}</span>
      </span>
    </span>
  );
}
