import { createMemo, Show } from 'solid-js';
import { addAttachment, attachedTo } from '../../../../domain/attachment.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { paths } from '../../../app/paths.ts';
import { AddPhotos } from '../../../app/photos/AddPhotos.tsx';
import { AttachedPhotos } from '../../../app/photos/AttachedPhotos.tsx';
import { attachments, type Chosen } from '../../../app/photos/chosen.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { postsOf } from '../../pilot/posts.ts';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';

/** Photos of the initiative itself, and documents; those of the log stand with their posts. */
export function PhotosAndFiles() {
  const { t } = useTexts();
  const { device } = useCity();
  const record = useRecord();
  const whyNot = useWhyNot();
  const states = device.photos.states();
  const words = () => t().photos;
  const row = () => record().row;
  const files = createMemo(() => attachedTo(record().parts.attachment, row().id));
  const inLog = createMemo(() => postsOf(record().parts).reduce((sum, post) => sum + post.files.length, 0));
  const mayAdd = () => !whyNot(row(), 'attachment.add', 'realised');
  const mayChange = () => !whyNot(row(), 'attachment.edit', 'ending');
  return (
    <Show when={files().length > 0 || inLog() > 0 || mayAdd()}>
      <Section
        heading={words().heading}
        count={files().length || undefined}
        aside={
          <Show when={inLog() > 0}>
            <ButtonLink kind="quiet" href={paths.initiative(row().id, 'pilotlogg')}>
              {words().inLog(inLog())}
            </ButtonLink>
          </Show>
        }
      >
        <Show
          when={files().length > 0}
          fallback={<p class="meta">{mayAdd() ? words().empty : words().emptyToRead}</p>}
        >
          <AttachedPhotos files={files()} states={states} mayChange={mayChange()} />
        </Show>
        <Show when={mayAdd()}>
          <AddHere />
        </Show>
      </Section>
    </Show>
  );
}

/** What has been chosen waits, as a draft, until it has been said what it shows or that it is to be saved as it is. */
function AddHere() {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const initiativeId = record().row.id;
  const draft = useDraft<readonly Chosen[]>(`photos:${initiativeId}`, []);
  let form: HTMLFormElement | undefined;
  const save = async (submit: SubmitEvent) => {
    submit.preventDefault();
    const on = { table: 'initiative', id: initiativeId } as const;
    // One after another out of the draft: when the tab is closed halfway the rest still wait there, and none is lost.
    for (const args of attachments({ initiativeId, on, chosen: draft.value() })) {
      const saved = await act(addAttachment, args, { said: t().photos.saved });
      const isThere = saved.ok || ('refusal' in saved && saved.refusal.code === 'alreadyExists');
      if (!isThere) return;
      draft.set(draft.value().filter(({ id }) => id !== args.id));
      await draft.keep();
    }
    // What was pressed is gone with the list (rule 26).
    form?.querySelector('button')?.focus();
  };
  return (
    <form ref={form} class="g12 write" onSubmit={(submit) => void save(submit)}>
      <AddPhotos
        takes="files"
        chosen={draft.value()}
        onChange={draft.set}
        onTaken={() => void draft.keep()}
      />
      <Show when={draft.value().length > 0}>
        <div class="acts">
          <Button kind="ink" type="submit">
            {t().common.save}
          </Button>
        </div>
      </Show>
    </form>
  );
}
