import { For, Show } from 'solid-js';
import { addTechnology, removeTechnology, tagInitiative, untagInitiative } from '../../../../domain/tags.ts';
import { useAct } from '../../../app/act.ts';
import { useDraft } from '../../../app/draft.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { useWhyNot } from './mayChange.ts';

const kinds = {
  tags: { add: tagInitiative, remove: untagInitiative, deed: 'initiative.tag' },
  technologies: { add: addTechnology, remove: removeTechnology, deed: 'initiative.addTechnology' },
} as const;

/** Tags, or technologies: short words, one at a time, each with its own button to take it away. Also on what has ended, so that it is found. */
export function Words(props: { kind: keyof typeof kinds }) {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const kind = kinds[props.kind];
  const said = () => t().initiative.setup[props.kind];
  const words = () => record().row[props.kind];
  const reason = () => whyNot(record().row, kind.deed, 'ending');
  const initiativeId = record().row.id;
  const draft = useDraft(`${props.kind}:${initiativeId}`, '');
  let form: HTMLFormElement | undefined;
  const add = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const word = draft.value().trim();
    if (word === '') return;
    const saved = await act(kind.add, { initiativeId, word }, { draft: draft.key });
    if (saved.ok) draft.reset();
    form?.querySelector('input')?.focus();
  };
  const remove = async (word: string) => {
    await act(kind.remove, { initiativeId, word }, { said: t().initiative.parts.withdrawn(word) });
    form?.querySelector('input')?.focus();
  };
  return (
    <div class="words" data-thing={thingKey(initiativeId, props.kind)}>
      <Show when={words().length > 0 || reason()}>
        <h3>{said().heading}</h3>
        <Show when={words().length > 0} fallback={<p class="meta">{t().common.missing}</p>}>
          <ul class="wordlist">
            <For each={words()}>
              {(word) => (
                <li>
                  <Show when={!reason()} fallback={word}>
                    <button
                      type="button"
                      aria-label={t().initiative.parts.removeName(word)}
                      onClick={() => void remove(word)}
                    >
                      {word}
                      <Icon name="close" small />
                    </button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Show>
      <Show when={!reason()}>
        <form class="oneline" ref={form} onSubmit={(submit) => void add(submit)}>
          <TextField
            label={said().add}
            value={draft.value()}
            onInput={draft.set}
            maxlength={300}
            hint={said().hint}
          />
          <Button type="submit">{t().initiative.setup.addWord}</Button>
        </form>
      </Show>
    </div>
  );
}
