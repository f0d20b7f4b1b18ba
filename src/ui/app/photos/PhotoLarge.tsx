import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js';
import { type Attachment, editAttachment } from '../../../domain/attachment.ts';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { PhotoDialog } from '../../kit/PhotoDialog.tsx';
import { announce } from '../announce.ts';
import { AutoText } from '../AutoField.tsx';
import { useCity } from '../city.tsx';
import { usePartEdit } from '../partEdit.ts';
import { useTexts } from '../texts.tsx';
import { createPicture } from './picture.ts';
import { type PhotoStates, useSending } from './sendingState.ts';

type PhotoLargeProps = {
  /** The one that is looked at; none: the dialog is shut. */
  photo: Attachment | undefined;
  among: readonly Attachment[];
  states: PhotoStates;
  mayChange: boolean;
  onTurn: (id: string) => void;
  onClose: () => void;
  onWithdraw: (photo: Attachment) => void;
};

/** A photo large, with what it shows, who took it and when, and how it stands. What it shows can be written later (rule 38). */
export function PhotoLarge(props: PhotoLargeProps) {
  const { t } = useTexts();
  const words = () => t().photos;
  const picture = createPicture(() => props.photo?.hash);
  const at = () => props.among.findIndex(({ id }) => id === props.photo?.id);
  const turn = (by: number) => {
    const to = (at() + by + props.among.length) % props.among.length;
    const other = props.among[to];
    if (!other) return;
    props.onTurn(other.id);
    announce(words().turnedTo(to + 1, props.among.length, other.alt ?? words().noAlt));
  };
  const turning = () =>
    props.among.length < 2
      ? undefined
      : {
          previousLabel: words().previous,
          nextLabel: words().next,
          previous: () => turn(-1),
          next: () => turn(1),
        };
  const missing = () =>
    ({ fetching: words().fetching, offline: words().notHereWhy, missing: words().gone })[picture.why()];
  return (
    <PhotoDialog
      open={props.photo !== undefined}
      onClose={props.onClose}
      title={props.among.length > 1 ? words().nthOf(at() + 1, props.among.length) : words().one}
      src={picture.src()}
      missing={missing()}
      width={props.photo?.width ?? 4}
      height={props.photo?.height ?? 3}
      alt={props.photo?.alt ?? ''}
      turning={turning()}
      actions={
        <Show when={props.mayChange && props.photo}>
          {(photo) => (
            <Button kind="danger" onClick={() => props.onWithdraw(photo())}>
              {words().withdraw}
            </Button>
          )}
        </Show>
      }
    >
      <Show when={props.photo?.id} keyed>
        <Show when={props.photo}>
          {(photo) => <Caption photo={photo()} states={props.states} mayChange={props.mayChange} />}
        </Show>
      </Show>
    </PhotoDialog>
  );
}

function Caption(props: { photo: Attachment; states: PhotoStates; mayChange: boolean }) {
  const { t, f } = useTexts();
  const { nameOf } = useCity();
  const words = () => t().photos;
  const edit = usePartEdit(editAttachment, () => props.photo);
  const sending = useSending(props.states);
  const [isWriting, setWriting] = createSignal(false);
  const fieldId = createUniqueId();
  createEffect(on(isWriting, (is) => is && document.getElementById(fieldId)?.focus(), { defer: true }));
  return (
    <>
      <Show
        when={isWriting()}
        fallback={
          <div class="acts">
            <p classList={{ meta: !props.photo.alt }}>{props.photo.alt ?? words().noAlt}</p>
            <Show when={props.mayChange}>
              <Button kind="quiet" onClick={() => setWriting(true)}>
                {props.photo.alt ? words().changeAlt : words().write}
              </Button>
            </Show>
          </div>
        }
      >
        <AutoText
          id={fieldId}
          label={words().whatItShows}
          hint={words().whatItShowsHint}
          rows={2}
          auto={edit('alt')}
        />
      </Show>
      <p class="meta">{words().takenBy(nameOf(props.photo.by), f().relative(props.photo.at))}</p>
      <Show when={sending(props.photo)}>
        {(stands) => (
          <p class="meta">
            <Chip kind={stands().kind}>{stands().words}</Chip> {stands().why}
          </p>
        )}
      </Show>
    </>
  );
}
