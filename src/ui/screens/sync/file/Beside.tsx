import { For, Show } from 'solid-js';
import type { Draft } from '../../../../store/cabinet.ts';
import { besidePrefix } from '../../../../store/file/beside.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { Button } from '../../../kit/Button.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { Section } from '../../../kit/Section.tsx';
import { CarryOff, Written } from '../Written.tsx';

/** Drafts of a backup whose place was taken by another: nothing that was written is overwritten. */
export function Beside() {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().deviceFiles;
  const drafts = device.drafts();
  const beside = () => (drafts() ?? []).filter(({ key }) => key.startsWith(besidePrefix));
  const deedOf = ({ value, at }: Draft) => ({
    name: '',
    args: value,
    ctx: { at: new Date(at).toISOString() },
  });
  const drop = async (draft: Draft) => {
    await device.deleteDraft(draft.key);
    toasts.show({
      text: words().besideDropped,
      action: { label: t().common.undo, run: () => void device.putDraft(draft) },
    });
  };
  return (
    <Show when={beside().length > 0}>
      <Section heading={words().beside} count={beside().length}>
        <p class="meta">{words().besideIntro}</p>
        <Lines label={words().beside}>
          <For each={beside()}>
            {(draft) => (
              <Line
                title={words().besideTitle}
                meta={f().relative(new Date(draft.at).toISOString(), new Date(now()))}
                more={<Written deed={deedOf(draft)} />}
                actions={
                  <>
                    <CarryOff mid={draft.key} deed={deedOf(draft)} />
                    <Button kind="quiet" onClick={() => void drop({ ...draft })}>
                      {words().dropParcel}
                    </Button>
                  </>
                }
              />
            )}
          </For>
        </Lines>
      </Section>
    </Show>
  );
}
