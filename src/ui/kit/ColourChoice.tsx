import { For } from 'solid-js';
import css from './ColourChoice.module.css';
import { FieldGroup, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { type NoteColour, noteColours } from './noteColours.ts';

export type ColourChoiceProps = FieldProps & {
  value: NoteColour;
  /** A word for each: "Gul". */
  words: Readonly<Record<NoteColour, string>>;
  onChange: (colour: NoteColour) => void;
};

/** The colour of a note: six radios, each a small note with its word. `label` is the legend. */
export function ColourChoice(props: ColourChoiceProps) {
  return (
    <FieldGroup {...props}>
      {(id) => (
        <div class={css['colours']}>
          <For each={noteColours}>
            {(colour) => (
              <label class={css['colour']} data-colour={colour}>
                <input
                  type="radio"
                  name={id}
                  value={colour}
                  checked={props.value === colour}
                  onChange={() => props.onChange(colour)}
                />
                <i aria-hidden="true">
                  <Icon name="check" small />
                </i>
                <span>{props.words[colour]}</span>
              </label>
            )}
          </For>
        </div>
      )}
    </FieldGroup>
  );
}
