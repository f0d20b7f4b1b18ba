import { type JSX, Show } from 'solid-js';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

type NoticeKind = 'offline' | 'news' | 'warning';

const icons: Record<NoticeKind, IconName> = { offline: 'offline', news: 'flag', warning: 'bang' };

/** One calm row over the page: utan nät (rule 6), ny version (rule 37), oskyddad lagring (rule 36). */
export function Notice(props: { kind: NoticeKind; children: JSX.Element; action?: JSX.Element }) {
  return (
    <div class="say" classList={{ new: props.kind === 'news' }}>
      <Icon name={icons[props.kind]} />
      <p>{props.children}</p>
      <Show when={props.action}>{(action) => <div class="acts">{action()}</div>}</Show>
    </div>
  );
}

type BoxProps = {
  kind: 'conflict' | 'refused' | 'plain';
  title: JSX.Element;
  /** The title is a word on the side, no heading: "Liknar ett tidigare initiativ". */
  quiet?: boolean | undefined;
  children: JSX.Element;
};

/** What must be answered has a box: a conflict, a refused decision. Nothing else on a page does. */
export function AnswerBox(props: BoxProps) {
  return (
    <section
      class={props.kind === 'conflict' ? 'conf' : 'refuse'}
      classList={{ plain: props.kind === 'plain' }}
    >
      <Show when={!props.quiet} fallback={<p class="meta">{props.title}</p>}>
        <Heading>
          <Show when={props.kind !== 'plain'}>
            <Icon name={props.kind === 'conflict' ? 'notEqual' : 'bang'} />
          </Show>
          {props.title}
        </Heading>
      </Show>
      {props.children}
    </section>
  );
}
