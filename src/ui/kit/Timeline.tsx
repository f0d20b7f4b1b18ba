import { For, type JSX, Show } from 'solid-js';

export type TimelineItem = {
  /** The moment for machines. */
  at: string;
  /** From Formats.dayAndMonth */
  day: string;
  month: string;
  text: JSX.Element;
  /** Chips, a value pulse, who. */
  meta?: JSX.Element;
  /** At the end of the text: a Menu. */
  tools?: JSX.Element;
  /** Where focus goes when the item beside it leaves. */
  id?: string | undefined;
};

/** What has happened, newest first, by day. */
export function Timeline(props: { items: readonly TimelineItem[]; label?: string | undefined }) {
  return (
    <ul class="log" aria-label={props.label}>
      <For each={props.items}>{(item) => <TimelineRow {...item} />}</For>
    </ul>
  );
}

/** One item of a timeline, for a list that keeps its items by id: `<ul class="log">` around them. */
export function TimelineRow(props: TimelineItem) {
  return (
    <li id={props.id}>
      <time class="day" datetime={props.at}>
        {props.day}
        <small>{props.month}</small>
      </time>
      <div>
        <div class="txt">{props.text}</div>
        <Show when={props.meta}>
          <div class="meta">{props.meta}</div>
        </Show>
      </div>
      <Show when={props.tools}>
        <div class="do">{props.tools}</div>
      </Show>
    </li>
  );
}

/** "Skapar värde: ja": a shape and the words. */
export function ValuePulse(props: { value: 'yes' | 'unclear' | 'no'; children: JSX.Element }) {
  return (
    <span class={`puls ${{ yes: 'ja', unclear: 'oklart', no: 'nej' }[props.value]}`}>
      <i aria-hidden="true" />
      {props.children}
    </span>
  );
}

/** Milestones in order, each with how much of it is done (0 to 1). */
export function Plan(props: { items: readonly { name: string; when: string; done: number }[] }) {
  return (
    <ol class="plan">
      <For each={props.items}>
        {(item) => (
          <li style={{ '--d': `${Math.round(item.done * 100)}%` }}>
            <b>{item.name}</b>
            {item.when}
          </li>
        )}
      </For>
    </ol>
  );
}
