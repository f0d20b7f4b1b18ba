import { createEffect, type JSX, onMount, Show } from 'solid-js';
import { Icon } from '../kit/Icon.tsx';
import { Mark } from '../kit/Mark.tsx';
import { unbrokenDash } from '../kit/unbrokenDash.ts';
import { arrive } from './arrival.ts';
import { useShell } from './shellSlots.ts';
import { useTexts } from './texts.tsx';

export type PageProps = {
  /** The view: the h1 and the first part of the window title. */
  title: string;
  /** The initiative the view is about, for the window title: "Vy – Initiativ – Stegvis". */
  about?: string | undefined;
  /** One step up: top left. Without it the product's name stands there on phones. */
  back?: { href: string; label: string } | undefined;
  /** In the top bar, before the sync button: Menu with look="more". */
  tools?: JSX.Element;
  /** Beside the h1: buttons, a ViewSwitch. */
  actions?: JSX.Element;
  /** The children bring their own h1 and their own margins (Start, Initiativ). */
  ownHeading?: boolean | undefined;
  /** Extra class on the page: start, init */
  class?: string | undefined;
  children: JSX.Element;
};

/** A view inside the shell: top bar, heading, content. On arrival it sets the title and focuses the h1 (rule 25). */
export function Page(props: PageProps) {
  const { t } = useTexts();
  const shell = useShell();
  let page: HTMLDivElement | undefined;
  createEffect(() => {
    document.title = props.about
      ? t().shell.titleOfViewIn(props.title, props.about)
      : t().shell.titleOfView(props.title);
  });
  onMount(() => page && arrive(page));
  return (
    <div ref={page} class={`page ${props.class ?? ''}`}>
      <div class="top">
        <Show
          when={props.back}
          fallback={
            <span class="brand">
              <Mark />
              {t().shell.product}
            </span>
          }
        >
          {(back) => (
            <a class="back" href={back().href}>
              <Icon name="left" />
              <span>{back().label}</span>
            </a>
          )}
        </Show>
        <span class="tools">
          {props.tools}
          {shell.sync()}
        </span>
      </div>
      <Show when={!props.ownHeading} fallback={props.children}>
        <div class="pad">
          <header class="page-h">
            <h1>{unbrokenDash(props.title)}</h1>
            {props.actions}
          </header>
          {props.children}
        </div>
      </Show>
    </div>
  );
}
