import { createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import { useKitWords } from './words.ts';

/** What every field takes. */
export type FieldProps = {
  label: JSX.Element;
  /** Hides the label from the eye, not from the ear. */
  labelHidden?: boolean | undefined;
  hint?: JSX.Element;
  /** What happened, what is safe, what to do (rule 22). Shown under the field with an icon (rule 21). */
  error?: string | undefined;
  required?: boolean | undefined;
  /** Under the field: a SavedNote, a chip. */
  after?: JSX.Element;
  /** Give one when an ErrorSummary links here. */
  id?: string | undefined;
};

/** What a field's control must carry. Spread it on the input. */
export type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
};

/**
 * Label, hint, error and required mark around one control; the named fields are made of it. A hint stands under
 * the control, so that fields side by side stand level, and over it (hintFirst) where the control grows.
 */
export function Field(
  props: FieldProps & { hintFirst?: boolean; children: (control: ControlAttributes) => JSX.Element },
) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const control: ControlAttributes = {
    get id() {
      return id();
    },
    get 'aria-describedby'() {
      return describedBy(id(), props);
    },
    get 'aria-invalid'() {
      return props.error ? 'true' : undefined;
    },
    get 'aria-required'() {
      return props.required ? 'true' : undefined;
    },
  };
  return (
    <div class="f" classList={{ err: Boolean(props.error) }}>
      <label for={id()} classList={{ vh: props.labelHidden ?? false }}>
        {props.label} <RequiredMark required={props.required} />
      </label>
      <FieldHint id={id()} hint={props.hintFirst && props.hint} />
      {props.children(control)}
      <FieldHint id={id()} hint={!props.hintFirst && props.hint} />
      <FieldError id={id()} error={props.error} />
      {props.after}
    </div>
  );
}

/** Legend, hint, error and required mark around several controls that answer one question. Can take focus, so that an ErrorSummary leads to it. */
export function FieldGroup(props: FieldProps & { children: (id: string) => JSX.Element }) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  return (
    <fieldset
      id={id()}
      tabindex={-1}
      class="f"
      classList={{ err: Boolean(props.error) }}
      aria-describedby={describedBy(id(), props)}
    >
      <legend classList={{ vh: props.labelHidden ?? false }}>
        {props.label} <RequiredMark required={props.required} />
      </legend>
      <FieldHint id={id()} hint={props.hint} />
      {props.children(id())}
      <FieldError id={id()} error={props.error} />
      {props.after}
    </fieldset>
  );
}

/** The ids of the hint and the error that belong to a control, for aria-describedby. */
function describedBy(id: string, props: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  const ids = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function RequiredMark(props: { required?: boolean | undefined }) {
  const words = useKitWords();
  return (
    <Show when={props.required}>
      <span class="req">({words().required})</span>
    </Show>
  );
}

function FieldHint(props: { id: string; hint?: JSX.Element }) {
  return (
    <Show when={props.hint}>
      <small id={`${props.id}-hint`}>{props.hint}</small>
    </Show>
  );
}

function FieldError(props: { id: string; error?: string | undefined }) {
  return (
    <Show when={props.error}>
      <span class="e" id={`${props.id}-error`}>
        <Icon name="bang" />
        {props.error}
      </span>
    </Show>
  );
}
