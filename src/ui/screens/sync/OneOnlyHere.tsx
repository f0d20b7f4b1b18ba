import { Show } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import type { OutboxEntry } from '../../../sync/stores.ts';
import { useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { Line } from '../../kit/Row.tsx';
import { deedPlace } from './deedPlace.ts';
import { deedWords, workshopOf } from './deedWords.ts';

const isBad = (outcome: string) => outcome === 'rejected' || outcome === 'quarantined';

/** A deed that is only here: what it is, when, its state, and what can be done about it. */
export function OneOnlyHere(props: { entry: OutboxEntry; onDiscard: () => void }) {
  const { initiatives, workshops, status, now } = useCity();
  const { t, f } = useTexts();
  const sentence = useRefusalText();
  const words = () => t().syncScreen;
  const said = () => deedWords(t(), props.entry);
  const about = () =>
    [...initiatives(), ...workshops()].find(
      ({ head }) => head.id === (said().initiativeId ?? workshopOf(props.entry)),
    )?.head.title;
  /** From what is on disk and what the city has answered, never from belief (principle 2). */
  const state = () => {
    const { outcome, state } = props.entry;
    // The city has answered, and its answer is on its way into the lists.
    if (outcome) return isBad(outcome.outcome) ? 'failed' : 'everyone';
    return state === 'sending' && status().phase === 'pushing' ? 'sending' : 'local';
  };
  const stateWords = () => ({
    failed: t().sync.failed,
    everyone: t().sync.withEveryone,
    sending: t().sync.sending,
    local: t().sync.localOnly,
  });
  return (
    <Line
      title={
        <>
          {said().what}
          <Show when={said().text}>{(text) => <> {`”${text()}”`}</>}</Show>
        </>
      }
      meta={
        <>
          {/* What is said already need not be said twice: a captured idea is its initiative's title. */}
          <Show when={about() !== said().text ? about() : undefined}>{(title) => <>{title()} · </>}</Show>
          {f().relative(props.entry.ctx.at, new Date(now()))}{' '}
          <Chip kind={state()}>{stateWords()[state()]}</Chip>
          <Show when={props.entry.state === 'exported'}> {t().deviceFiles.isInFile}</Show>
          <Show when={props.entry.blocked}>
            {(reason) => <> {words().blocked(sentence(reason() as Refusal))}</>}
          </Show>
        </>
      }
      actions={
        <>
          <Show when={deedPlace(props.entry)}>
            {(place) => (
              <ButtonLink kind="quiet" href={place().href}>
                {words()[place().verb]}
              </ButtonLink>
            )}
          </Show>
          <Show when={props.entry.state === 'ready'}>
            <Button kind="quiet" onClick={props.onDiscard}>
              {words().discard}
            </Button>
          </Show>
        </>
      }
    />
  );
}
