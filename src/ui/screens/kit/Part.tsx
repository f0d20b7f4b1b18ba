import { type Accessor, createContext, createSignal, For, type JSX, Show, useContext } from 'solid-js';
import { Section } from '../../kit/Section.tsx';

/** The grounds that each part is drawn on: the page's own, or light and dark beside each other. */
export type Grounds = 'own' | 'both';
const itsOwn: Accessor<Grounds> = () => 'own';
export const GroundsContext = createContext(itsOwn);

type PartProps = {
  /** As in the code. */
  name: string;
  /** What it is for, in one sentence. */
  use: string;
  /** What it is not for, and what is taken instead. */
  not: string;
  /** Needs the width of the page. */
  wide?: boolean | undefined;
  /** Every state it has. */
  children: JSX.Element;
};

/** One part of the kit: what it is for, what not, and every state of it. */
export function Part(props: PartProps) {
  const grounds = useContext(GroundsContext);
  return (
    <div classList={{ wide: (props.wide ?? false) || grounds() === 'both' }}>
      <Section heading={props.name}>
        <p class="meta">
          {props.use} <b>Inte:</b> {props.not}
        </p>
        <Show when={grounds() === 'both'} fallback={<div class="kit-states">{props.children}</div>}>
          <div class="kit-islands">
            <For each={['light', 'dark'] as const}>
              {(theme) => (
                <div class="kit-states" data-theme={theme}>
                  {/* Made anew for each ground: asked for again, the children are other elements. */}
                  {props.children}
                </div>
              )}
            </For>
          </div>
        </Show>
      </Section>
    </div>
  );
}

/** A heading of the page and the parts under it. */
export function Group(props: { id: string; heading: string; children: JSX.Element }) {
  return (
    <div class="kit-group" data-group={props.id}>
      <Section heading={props.heading}>
        <div class="kit-grid">{props.children}</div>
      </Section>
    </div>
  );
}

/** Holds what is written or chosen in a part, for as long as the page is open. */
export function Kept<Value>(props: {
  from: Value;
  children: (value: Accessor<Value>, keep: (value: Value) => void) => JSX.Element;
}) {
  const [value, setValue] = createSignal(props.from);
  return <>{props.children(value, (next) => setValue(() => next))}</>;
}
