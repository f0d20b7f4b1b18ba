import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, createUniqueId, on, onMount, untrack } from 'solid-js';
import { captureIdea } from '../../../domain/idea.ts';
import { may } from '../../../domain/may.ts';
import { useAct, useRefusalText } from '../../app/act.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { useDraft } from '../../app/draft.ts';
import { newId } from '../../app/ids.ts';
import { AddPhotos } from '../../app/photos/AddPhotos.tsx';
import { useWithFiles } from '../../app/photos/attach.ts';
import { forgetShared, sharedFiles } from '../../app/photos/shared.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import {
  blankIdea,
  type CaptureDraft,
  givenBack,
  ideaArgs,
  longestIdea,
  nextIdea,
  sentenceOf,
  whyNotSaved,
  withPhotos,
  withShared,
} from './captureDraft.ts';
import { MoreAboutIdea } from './MoreAboutIdea.tsx';
import { SimilarOnes } from './SimilarOnes.tsx';

/** One field. Enter saves and empties it, and the caret stays: thirty ideas in ten minutes (W2). */
export function CaptureForm() {
  const { t } = useTexts();
  const { actor } = useCity();
  const act = useAct();
  const withFiles = useWithFiles();
  const sentence = useRefusalText();
  const draft = useDraft<CaptureDraft>('capture', blankIdea);
  const [error, setError] = createSignal<string>();
  /** The idea that the device could not write down, and which may yet be: tried again it is the same idea, not a second one. */
  let unsavedId: string | undefined;
  const fieldId = createUniqueId();
  const field = () => document.getElementById(fieldId);
  const words = () => t().capture;
  const mayCapture = () => may(actor(), 'idea.capture', {});
  const change = (part: Partial<CaptureDraft>) => draft.set({ ...draft.value(), ...part });

  onMount(() => field()?.focus({ preventScroll: true }));

  // Shared from another app: into the field as a draft, once what an earlier visit left is there to stand before it.
  const [search, setShared] = useSearchParams();
  createEffect(() => {
    const shared = [search['title'], search['text'], search['url']].filter(
      (each) => typeof each === 'string',
    );
    if (!draft.isReady() || shared.length === 0) return;
    draft.set(withShared(untrack(draft.value), shared));
    setShared({ title: undefined, text: undefined, url: undefined }, { replace: true });
  });

  // Photos lie in a cache; also those of a share that somebody had to sign in for.
  const [sharedPhotos, setSharedPhotos] = createSignal<readonly File[]>([]);
  createEffect(
    on(draft.isReady, (ready) => {
      if (!ready) return;
      if (search['delat'] === 'fullt')
        toasts.show({ text: t().photos.sharedFull, error: true, urgent: true });
      if (search['delat'] !== undefined) setShared({ delat: undefined }, { replace: true });
      void sharedFiles().then(setSharedPhotos, () => undefined);
    }),
  );

  const type = (title: string) => {
    setError(undefined);
    change({ title });
  };
  const save = async () => {
    field()?.focus();
    if (!mayCapture()) return;
    const idea = draft.value();
    const why = whyNotSaved(idea);
    if (why) {
      setError(why === 'empty' ? words().empty : words().tooLong(longestIdea));
      return;
    }
    // Emptied before the deed is on disk, so that the next idea can be typed at once; it comes back if it could not be saved.
    draft.set(nextIdea(idea));
    const initiativeId = unsavedId ?? newId();
    unsavedId = undefined;
    const on = { table: 'initiative', id: initiativeId } as const;
    const saved = await withFiles({ initiativeId, on, chosen: idea.photos ?? [] }, () =>
      act(captureIdea, ideaArgs(idea, initiativeId), { draft: draft.key, quiet: true }),
    );
    const isThere = saved.ok || ('refusal' in saved && saved.refusal.code === 'alreadyExists');
    if (isThere) announce(words().saved(sentenceOf(idea)));
    else if ('unsaved' in saved) unsavedId = initiativeId;
    else if ('refusal' in saved) setError(sentence(saved.refusal));
    // The deed took the draft with it; what has been written since is put away again.
    draft.set(isThere ? draft.value() : givenBack(idea, draft.value()));
  };

  return (
    <div class="write g16">
      <TextArea
        id={fieldId}
        label={words().what}
        hint={words().hint}
        big
        value={draft.value().title}
        onInput={type}
        onEnter={() => void save()}
        error={error()}
      />
      <div>
        <Button
          kind="ink"
          size="big"
          wide
          onClick={() => void save()}
          reason={mayCapture() ? undefined : words().mayNot}
        >
          {t().common.save}
        </Button>
      </div>
      <AddPhotos
        takes="photos"
        chosen={draft.value().photos ?? []}
        onChange={(photos) => change(withPhotos(photos))}
        onTaken={() => void draft.keep()}
        given={sharedPhotos()}
        onGivenTaken={() => void forgetShared()}
      />
      <MoreAboutIdea idea={draft.value()} onChange={change} />
      <SimilarOnes title={draft.value().title} />
      <p class="meta">{words().noPersonalData}</p>
    </div>
  );
}
