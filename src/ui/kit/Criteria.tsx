import { createUniqueId, For, type JSX, Show } from 'solid-js';

/** The answers to a criterion. The last only where the criterion may not apply (C1). */
export type CriterionAnswer = 'yes' | 'partly' | 'no' | 'unknown' | 'notApplicable';

const looks: Record<CriterionAnswer, string> = {
  yes: 'ja',
  partly: 'delvis',
  no: 'nej',
  unknown: 'vet',
  notApplicable: 'ej',
};
const order: CriterionAnswer[] = ['yes', 'partly', 'no', 'unknown', 'notApplicable'];

type CriteriaStripProps = {
  /** "Nio kriterier" */
  label: string;
  /** In the fixed order of the model. `text` says name and answer: "Teknisk höjd: Delvis". */
  items: readonly { answer: CriterionAnswer; text: string }[];
  /** "6 ja · 2 delvis · 0 nej · 1 vet inte" */
  summary: string;
};

/** All criteria at a glance: numbered squares in fixed order, and the counts in words. */
export function CriteriaStrip(props: CriteriaStripProps) {
  return (
    <>
      <ol class="crit" aria-label={props.label}>
        <For each={props.items}>
          {(item, index) => (
            <li class={looks[item.answer]} title={item.text}>
              <span aria-hidden="true">{index() + 1}</span>
              <span class="vh">{item.text}</span>
            </li>
          )}
        </For>
      </ol>
      <p class="meta crit-sum">{props.summary}</p>
    </>
  );
}

/** One answer as its shape and its word. */
export function CriterionMark(props: { answer: CriterionAnswer; children: JSX.Element }) {
  return (
    <span class={`mark ${looks[props.answer]}`}>
      <i aria-hidden="true" />
      {props.children}
    </span>
  );
}

type CriterionInputProps = {
  /** What it is known by when undo comes back to it. */
  thing?: string | undefined;
  number: number;
  name: string;
  help?: JSX.Element;
  /** Ja, Delvis, Nej, Vet inte; an answer without a word is not offered. */
  words: Partial<Record<CriterionAnswer, string>>;
  value: CriterionAnswer | undefined;
  onChange: (answer: CriterionAnswer) => void;
  /** Under the answers: the field Varför?, others' answers. */
  children?: JSX.Element;
};

/** One criterion to answer. */
export function CriterionInput(props: CriterionInputProps) {
  const id = createUniqueId();
  return (
    <fieldset class="cq" aria-labelledby={id} data-thing={props.thing}>
      <span class="num" aria-hidden="true">
        {props.number}
      </span>
      <p id={id}>
        {props.name}
        <Show when={props.help}>
          <br />
          <span class="meta">{props.help}</span>
        </Show>
      </p>
      <div class="seg many">
        <For each={order.filter((answer) => props.words[answer] !== undefined)}>
          {(answer) => (
            <label>
              <input
                type="radio"
                name={id}
                value={answer}
                checked={props.value === answer}
                onChange={() => props.onChange(answer)}
              />
              {props.words[answer]}
            </label>
          )}
        </For>
      </div>
      <Show when={props.children}>
        <div class="cq-more">{props.children}</div>
      </Show>
    </fieldset>
  );
}
