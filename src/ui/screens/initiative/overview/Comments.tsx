import { For, Show } from 'solid-js';
import { addComment, withdrawComment } from '../../../../domain/comment.ts';
import type { Comment } from '../../../../domain/comment.ts';
import { may } from '../../../../domain/may.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { Lines } from '../../../kit/Row.tsx';
import { useRecord } from '../recordContext.ts';

/** What others say, oldest first, and a place to say something. Also about an ended one: that is where others learn. */
export function Comments() {
  const { t } = useTexts();
  const { actor } = useCity();
  const record = useRecord();
  const words = () => t().initiative.overview;
  const comments = () => standing(record().parts.comment);
  return (
    <Section heading={words().comments} count={comments().length || undefined}>
      <Show when={comments().length === 0}>
        <p class="meta">{words().commentsEmpty}</p>
      </Show>
      <Lines things="comment">
        <For each={comments()}>{(comment) => <OneComment comment={comment} />}</For>
      </Lines>
      <Show
        when={may(actor(), 'comment.add', { initiative: record().row })}
        fallback={<p class="why">{words().mayNotComment}</p>}
      >
        <WriteComment />
      </Show>
    </Section>
  );
}

function OneComment(props: { comment: Comment }) {
  const { t, f } = useTexts();
  const { actor, nameOf, isOnlyHere } = useCity();
  const act = useAct();
  const isMine = () => may(actor(), 'comment.withdraw', { by: props.comment.by });
  const withdraw = () =>
    act(
      withdrawComment,
      { initiativeId: props.comment.owner, id: props.comment.id },
      { said: t().initiative.overview.commentWithdrawn },
    );
  return (
    <li class="line comment" data-thing={thingKey(props.comment.id)}>
      <span class="t">
        <span class="meta">
          {nameOf(props.comment.by)} · {f().relative(props.comment.at)}
          <Show when={isOnlyHere(props.comment.owner, props.comment.id)}>
            <Chip kind="local">{t().sync.localOnly}</Chip>
          </Show>
        </span>
        <span class="said">{props.comment.text}</span>
      </span>
      <Show when={isMine()}>
        <span class="acts">
          <Button kind="quiet" onClick={() => void withdraw()}>
            {t().initiative.overview.withdrawComment}
          </Button>
        </span>
      </Show>
    </li>
  );
}

function WriteComment() {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const initiativeId = record().row.id;
  const draft = useDraft(`comment:${initiativeId}`, '');
  const send = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const text = draft.value().trim();
    if (text === '') return;
    const saved = await act(
      addComment,
      { initiativeId, id: newId(), text },
      { draft: draft.key, said: t().initiative.overview.commentSaved },
    );
    if (saved.ok) draft.reset();
  };
  return (
    <form class="g12 write" onSubmit={(submit) => void send(submit)}>
      <TextArea
        label={t().initiative.overview.yourComment}
        rows={2}
        value={draft.value()}
        onInput={draft.set}
      />
      <Show when={draft.value().trim() !== ''}>
        <div class="acts">
          <Button type="submit">{t().initiative.overview.saveComment}</Button>
        </div>
      </Show>
    </form>
  );
}
