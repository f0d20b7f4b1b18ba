import { createUniqueId, type JSX, Show, useContext } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { AsideOf } from './sectionAside.ts';

/** ink: the one thing to do here. outline: the rest. danger: outline in error colour. quiet: underlined words. */
type ButtonKind = 'ink' | 'outline' | 'danger' | 'quiet';

type Look = {
  kind?: ButtonKind | undefined;
  /** big: 56 px, for capture and log. vote: 64 px, for voting, handing over and the timer. */
  size?: 'big' | 'vote' | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
  children: JSX.Element;
};

export type ButtonProps = Look & {
  onClick?: (() => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  /** The id of the form that it submits, where it stands outside it. */
  form?: string | undefined;
  /** The language of its words, where it is another than the page's. */
  lang?: string | undefined;
  /** Why it cannot be done now. The button stays, dashed and focusable, and the reason stands beside it. */
  reason?: JSX.Element;
  reasonIcon?: IconName | undefined;
  /** What a screen reader says instead of the words; must contain them. */
  name?: string | undefined;
  describedBy?: string | undefined;
  /** It opens something in place, which is open now or is not. */
  expanded?: boolean | undefined;
};

/** Something to do. Never `disabled`: what cannot be done says why (rule 7). */
export function Button(props: ButtonProps) {
  const reasonId = createUniqueId();
  const heading = useContext(AsideOf);
  const press = (click: MouseEvent) => {
    if (props.reason) click.preventDefault();
    else props.onClick?.();
  };
  return (
    <>
      <button
        type={props.type ?? 'button'}
        form={props.form}
        lang={props.lang}
        {...look(props)}
        aria-disabled={props.reason ? 'true' : undefined}
        aria-describedby={props.reason ? reasonId : (props.describedBy ?? heading)}
        aria-label={props.name}
        aria-expanded={props.expanded}
        onClick={press}
      >
        <Inside {...props} />
      </button>
      <Show when={props.reason}>
        <p class="why" id={reasonId}>
          <Icon name={props.reasonIcon ?? 'lock'} />
          <span>{props.reason}</span>
        </p>
      </Show>
    </>
  );
}

/** Somewhere to go, looking like a button. */
export function ButtonLink(props: Look & { href: string; name?: string | undefined }) {
  const heading = useContext(AsideOf);
  return (
    <a href={props.href} {...look(props)} aria-label={props.name} aria-describedby={heading}>
      <Inside {...props} />
    </a>
  );
}

function Inside(props: Pick<Look, 'icon' | 'children'>) {
  return (
    <>
      <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
      {props.children}
    </>
  );
}

function look(props: Look) {
  return {
    get class() {
      if (props.kind === 'quiet') return 'lnk';
      const kind = props.kind === 'ink' || props.kind === 'danger' ? ` ${props.kind}` : '';
      return `btn${kind}${props.size ? ` ${props.size}` : ''}${props.wide ? ' wide' : ''}`;
    },
  };
}
