import { createEffect, createUniqueId, For, Show } from 'solid-js';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';

type ErrorSummaryProps = {
  /** "Två saker saknas. Det du har skrivit finns kvar." */
  title: string;
  /** Set on submit only: every new list takes focus (rule 21). */
  errors: readonly { fieldId: string; message: string }[];
};

/** The list on top of a form after a failed submit. Each line leads to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const id = createUniqueId();
  let box: HTMLElement | undefined;
  createEffect(() => {
    if (props.errors.length > 0) box?.focus();
  });
  return (
    <Show when={props.errors.length > 0}>
      <section ref={box} class="refuse" tabindex={-1} aria-labelledby={id}>
        <Heading id={id}>
          <Icon name="bang" />
          {props.title}
        </Heading>
        <ul>
          <For each={props.errors}>
            {(error) => (
              <li>
                <button type="button" class="lnk" onClick={() => goTo(error.fieldId)}>
                  {error.message}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function goTo(fieldId: string) {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
