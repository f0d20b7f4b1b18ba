import { For, type JSX, Show } from 'solid-js';
import { type ComparedLine, differingLines } from './differingLines.ts';

type Version = {
  /** Who, where, when. */
  title: JSX.Element;
  text: string;
};

type SideBySideProps = {
  one: Version;
  other: Version;
  /** Said before a marked line: "Skiljer:". A line is never marked by colour alone. */
  differs: string;
};

/** Two versions of a long text beside each other, one over the other on phones, with the lines that differ marked. */
export function SideBySide(props: SideBySideProps) {
  const lines = () => differingLines(props.one.text, props.other.text);
  return (
    <div class="sides">
      <One title={props.one.title} lines={lines()[0]} differs={props.differs} />
      <One title={props.other.title} lines={lines()[1]} differs={props.differs} />
    </div>
  );
}

function One(props: { title: JSX.Element; lines: readonly ComparedLine[]; differs: string }) {
  return (
    <div class="side-of">
      <p class="meta">{props.title}</p>
      <div class="lines-of">
        <For each={props.lines}>
          {(line) => (
            <Show when={line.differs} fallback={<p>{line.text || '\u00a0'}</p>}>
              <p class="differs">
                <span class="vh">{props.differs} </span>
                {line.text || '\u00a0'}
              </p>
            </Show>
          )}
        </For>
      </div>
    </div>
  );
}
