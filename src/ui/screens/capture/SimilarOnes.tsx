import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { phaseWords } from '../../../domain/modelWords.ts';
import { similarity } from '../../../domain/similar.ts';
import { type InitiativeLine, useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';

/** Looked for when typing has paused, and not from a word or two that are alike anything. */
const pause = 350;
const fewestLetters = 8;

/** I4: earlier initiatives that resemble what is being typed, found on the device; stopped ones with what they taught. */
export function SimilarOnes(props: { title: string }) {
  const { t } = useTexts();
  const { initiatives } = useCity();
  const [paused, setPaused] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      () => props.title,
      (title) => {
        clearTimeout(timer);
        // A saved idea leaves an empty field: what resembled it goes at once.
        if (title.trim().length < fewestLetters) setPaused('');
        else timer = setTimeout(() => setPaused(title), pause);
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));

  // Made ready when somebody pauses, not at each saved idea: with a thousand initiatives it is felt on a slow tablet.
  const finder = createMemo<ReturnType<typeof similarity> | undefined>((ready) =>
    paused() === '' ? ready : similarity(candidates(initiatives())),
  );
  const found = createMemo(() => {
    const likenesses = paused() === '' ? [] : (finder()?.(paused()) ?? []);
    return likenesses.flatMap(({ id }) => initiatives().find(({ head }) => head.id === id) ?? []);
  });

  return (
    <div aria-live="polite">
      <Show when={found().length > 0}>
        <AnswerBox kind="plain" quiet title={t().capture.similar(found().length)}>
          <ul class="similar">
            <For each={found()}>{(line) => <SimilarOne line={line} />}</For>
          </ul>
        </AnswerBox>
      </Show>
    </div>
  );
}

const candidates = (lines: readonly InitiativeLine[]) =>
  lines
    .filter(({ head }) => !head.withdrawnAt)
    .map(({ head }) => ({
      id: head.id,
      title: head.title,
      about: [head.summary, head.need].filter(Boolean).join(' '),
    }));

function SimilarOne(props: { line: InitiativeLine }) {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().capture;
  const head = () => props.line.head;
  const phase = () => said(phaseWords[head().phase].name);
  const isStopped = () => head().state === 'cancelled';
  return (
    <li>
      <PhaseTile phase={phaseNumber[head().phase]} size="tiny" state={isStopped() ? 'stopped' : undefined} />
      <div>
        <b>{unbrokenDash(head().title)}</b>
        <span class="meta">
          {isStopped()
            ? words().stoppedIn(phase())
            : head().state === 'realised'
              ? t().common.realised
              : phase()}
        </span>
        <Show when={props.line.digest.ending?.lessons}>
          {(lessons) => <p class="lesson">{words().lesson(lessons())}</p>}
        </Show>
      </div>
      <ButtonLink kind="quiet" href={paths.initiative(head().id)} name={words().readOf(head().title)}>
        {words().read}
      </ButtonLink>
    </li>
  );
}
