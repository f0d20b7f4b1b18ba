import { useLocation } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { Mark } from '../kit/Mark.tsx';
import { ask, paletteKey } from './asked.ts';
import { paths } from './paths.ts';
import { ShellContext } from './shellSlots.ts';
import { useTexts } from './texts.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';

export type ShellProps = {
  /** The sync button. */
  sync?: (() => JSX.Element) | undefined;
  city: string;
  /** The data is made up: says so on every page. */
  isExample?: boolean | undefined;
  /** "Du är idébärare" */
  role?: string | undefined;
  /** How many things wait for the person, on Start. */
  waiting?: number | undefined;
  /** Rows over the page: oskyddad lagring, installera. */
  notices?: JSX.Element;
  /** The row at the foot of the window: utan nät. It comes without anybody having asked, and moves nothing. */
  standing?: JSX.Element;
  children: JSX.Element;
};

type Destination = {
  href: string;
  icon: IconName;
  label: string;
  also?: readonly string[];
  count?: number | undefined;
};

/** Navigation around the pages: bottom bar on phones, rail on tablets, sidebar on desktops. */
export function Shell(props: ShellProps) {
  const { t } = useTexts();
  const words = () => t().shell;
  const start = (): Destination => ({
    href: paths.start,
    icon: 'home',
    label: words().start,
    count: props.waiting,
  });
  const portfolio = (): Destination => ({
    href: paths.board,
    icon: 'board',
    label: words().portfolio,
    also: ['/initiativ'],
  });
  const workshops = (): Destination => ({ href: paths.workshops, icon: 'note', label: words().workshops });
  const lessons = (): Destination => ({ href: paths.lessons, icon: 'bulb', label: words().lessons });
  const settings = (): Destination => ({ href: paths.settings, icon: 'settings', label: words().settings });
  const people = (): Destination => ({ href: paths.people, icon: 'people', label: words().people });
  const model = (): Destination => ({ href: paths.model, icon: 'info', label: words().model });
  /** @param besides what the bar has no room for, and the rail has */
  const more = (...besides: string[]): Destination => ({
    href: paths.more,
    icon: 'menu',
    label: words().more,
    also: [
      ...besides,
      paths.settings,
      paths.people,
      paths.model,
      paths.sync,
      paths.accessibility,
      paths.privacy,
    ],
  });

  let main: HTMLElement | undefined;
  // The router would take the click for a change of address and leave focus where it is.
  const skip = (click: MouseEvent) => {
    click.preventDefault();
    main?.focus();
  };

  return (
    <ShellContext.Provider value={{ sync: () => props.sync?.() }}>
      <a class="skip" href="#main" on:click={skip}>
        {words().skip}
      </a>
      <div class="shell">
        <aside class="side">
          <a class="brand" href={paths.start}>
            <Mark />
            <span>{words().product}</span>
          </a>
          <a class="btn ink" href={paths.capture}>
            <Icon name="plus" />
            <span class="t">{words().capture}</span>
            <span class="d">{words().captureIdea}</span>
          </a>
          <button type="button" aria-haspopup="dialog" onClick={() => ask('palette')}>
            <Icon name="search" />
            <span class="t">{words().findShort}</span>
            <span class="d">{words().findBeside}</span>
            <kbd class="d">{paletteKey}</kbd>
          </button>
          <nav aria-label={words().mainMenu}>
            <For each={[start(), portfolio(), workshops(), lessons()]}>{(place) => <Go {...place} />}</For>
            <div class="d">
              <For each={[people(), model(), settings()]}>{(place) => <Go {...place} />}</For>
            </div>
            <div class="t">
              <Go {...more()} />
            </div>
          </nav>
          <footer>
            <Colophon {...props} />
          </footer>
        </aside>
        <main ref={main} id="main" tabindex={-1}>
          <UpdatePrompt />
          {props.notices}
          {props.children}
          <footer class="foot">
            <Colophon {...props} />
          </footer>
          {props.standing}
        </main>
        <nav class="tabbar" aria-label={words().mainMenu}>
          <Go {...start()} />
          <Go {...portfolio()} />
          <a class="cap" href={paths.capture}>
            <Icon name="plus" />
            {words().capture}
          </a>
          <Go {...workshops()} />
          <Go {...more(paths.lessons)} />
        </nav>
      </div>
    </ShellContext.Provider>
  );
}

function Go(props: Destination) {
  const location = useLocation();
  const isHere = () =>
    props.href === '/'
      ? location.pathname === '/'
      : [props.href, ...(props.also ?? [])].some((path) => `${location.pathname}/`.startsWith(`${path}/`));
  return (
    <a href={props.href} aria-current={isHere() ? 'page' : undefined}>
      <Icon name={props.icon} />
      {props.label}
      <Show when={props.count}>
        <em>{props.count}</em>
      </Show>
    </a>
  );
}

function Colophon(props: Pick<ShellProps, 'city' | 'isExample' | 'role'>) {
  const { t } = useTexts();
  return (
    <>
      <b>{props.city}</b>
      <Show when={props.isExample}>
        <span>{t().shell.exampleData}</span>
      </Show>
      <Show when={props.role}>
        <span>{props.role}</span>
      </Show>
      <Show when={props.isExample}>
        <a href={paths.switchPerson}>{t().shell.switchPerson}</a>
      </Show>
      <a href={`${paths.accessibility}?fran=${useLocation().pathname}`}>{t().shell.accessibility}</a>
    </>
  );
}
