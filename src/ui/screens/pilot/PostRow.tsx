import { createSignal, For, Show } from 'solid-js';
import type { EffectGoal } from '../../../domain/effect.ts';
import { whenWritten } from '../../../domain/pilotLog.ts';
import { useCity } from '../../app/city.tsx';
import { AttachedPhotos } from '../../app/photos/AttachedPhotos.tsx';
import type { PhotoStates } from '../../app/photos/sendingState.ts';
import { useTexts } from '../../app/texts.tsx';
import { thingKey, useThing } from '../../app/undo/things.ts';
import { Chip } from '../../kit/Chip.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { TimelineRow, ValuePulse } from '../../kit/Timeline.tsx';
import { useAmount } from './amount.ts';
import { CorrectPost } from './CorrectPost.tsx';
import { PostTools } from './PostTools.tsx';
import type { Post } from './posts.ts';

/** The element of a post. */
export const postElement = (entryId: string): string => `post-${entryId}`;

type PostRowProps = {
  post: Post;
  goals: readonly EffectGoal[];
  states: PhotoStates;
  mayChange: boolean;
  /** It is about to leave the list. */
  onLeaving: () => void;
  /** Its new version has taken its place. */
  onCorrected: () => void;
};

/** One post: its day, what happened, what it brought along, who wrote it when, and its earlier versions (P5). */
export function PostRow(props: PostRowProps) {
  const { f } = useTexts();
  const { now } = useCity();
  const [correcting, setCorrecting] = createSignal(false);
  const entry = () => props.post.entry;
  useThing(
    () => thingKey(entry().id),
    () => document.getElementById(postElement(entry().id)),
  );
  const date = () => f().dayAndMonth(entry().happenedAt);
  const month = () => {
    const year = f().date(entry().happenedAt).slice(0, 4);
    return year === f().date(new Date(now()).toISOString()).slice(0, 4)
      ? date().month
      : `${date().month} ${year}`;
  };
  const stop = () => {
    setCorrecting(false);
    document.getElementById(postElement(entry().id))?.querySelector('button')?.focus();
  };
  return (
    <TimelineRow
      id={postElement(entry().id)}
      at={entry().happenedAt}
      day={date().day}
      month={month()}
      text={
        <>
          <Show when={correcting()} fallback={<p class="told">{entry().text}</p>}>
            <CorrectPost entry={entry()} onClose={stop} onSaved={props.onCorrected} />
          </Show>
          <Show when={props.post.files.length > 0}>
            <AttachedPhotos files={props.post.files} states={props.states} mayChange={props.mayChange} />
          </Show>
        </>
      }
      meta={<Show when={!correcting()}>{<About {...props} />}</Show>}
      tools={
        props.mayChange && !correcting() ? (
          <PostTools
            post={props.post}
            goals={props.goals}
            onCorrect={() => setCorrecting(true)}
            onLeaving={props.onLeaving}
          />
        ) : undefined
      }
    />
  );
}

/** Everything about a post but its words. */
function About(props: Pick<PostRowProps, 'post' | 'goals'>) {
  const { t, f } = useTexts();
  const { nameOf, isOnlyHere } = useCity();
  const amount = useAmount();
  const words = () => t().pilot.post;
  const entry = () => props.post.entry;
  const goalOf = (goalId: string) => props.goals.find(({ id }) => id === goalId);
  const written = () =>
    f().date(whenWritten(entry())) === f().date(entry().happenedAt)
      ? nameOf(entry().by)
      : words().writtenAt(f().relative(whenWritten(entry())), nameOf(entry().by));
  return (
    <>
      <Show when={props.post.check}>
        {(check) => (
          <>
            <ValuePulse value={check().value}>{t().pilot.pulse[check().value]}</ValuePulse>
            <span>{t().pilot.verdicts[check().verdict]}</span>
          </>
        )}
      </Show>
      <For each={props.post.measurements}>
        {(measured) => (
          <span>
            {words().measured(
              goalOf(measured.goalId)?.indicator ?? '',
              amount(measured.value, goalOf(measured.goalId)?.unit),
            )}
          </span>
        )}
      </For>
      <For each={props.post.costs}>{(cost) => <span>{f().kronor(cost.amount)}</span>}</For>
      <Show when={entry().hours}>{(hours) => <span>{words().hours(f().number(hours()))}</span>}</Show>
      <span>{written()}</span>
      <Show when={isOnlyHere(entry().owner, entry().id)}>
        <Chip kind="local">{t().sync.localOnly}</Chip>
      </Show>
      <Show when={props.post.earlier.length > 0}>
        <div class="earlier">
          <MoreDetails summary={words().earlier(props.post.earlier.length)}>
            <ul class="g12">
              <For each={props.post.earlier}>
                {(old) => (
                  <li>
                    <p class="told">{old.text}</p>
                    <p>{words().earlierBy(f().relative(whenWritten(old)), nameOf(old.by))}</p>
                  </li>
                )}
              </For>
            </ul>
          </MoreDetails>
        </div>
      </Show>
    </>
  );
}
