import { createEffect, For, Show } from 'solid-js';
import { announce } from '../announce.ts';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { mostChosen } from './chosen.ts';
import type { TakeTrouble } from './takeIn.ts';

/** What did not come along: why, what is safe, what to do (rule 22). It stays until it is closed or something is chosen anew. */
export function NotTaken(props: { troubles: readonly TakeTrouble[]; onClose: () => void }) {
  const { t } = useTexts();
  const words = () => t().photos.none;
  const sentence = (trouble: TakeTrouble): string =>
    trouble === 'tooMany' ? words().tooMany(mostChosen) : words()[trouble];
  /** Ten files of the same kind are said once. */
  const sentences = () => [...new Set(props.troubles.map(sentence))];
  createEffect(() => {
    if (sentences().length > 0) announce(sentences().join(' '), 'assertive');
  });
  return (
    <Show when={props.troubles.length > 0}>
      <AnswerBox kind="refused" title={words().title(props.troubles.length)}>
        <For each={sentences()}>{(each) => <p>{each}</p>}</For>
        <div class="acts">
          <Show when={props.troubles.includes('full')}>
            <ButtonLink kind="quiet" href={paths.sync}>
              {words().toSync}
            </ButtonLink>
          </Show>
          <Button kind="quiet" onClick={props.onClose}>
            {words().close}
          </Button>
        </div>
      </AnswerBox>
    </Show>
  );
}
