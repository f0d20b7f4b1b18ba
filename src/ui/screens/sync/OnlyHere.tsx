import { createSignal, For, Show } from 'solid-js';
import type { OutboxEntry } from '../../../sync/stores.ts';
import { useCity } from '../../app/city.tsx';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { HandOver } from './file/HandOver.tsx';
import { OneOnlyHere } from './OneOnlyHere.tsx';

/** What is saved here and nowhere else yet, oldest first, each with its state. */
export function OnlyHere() {
  const { outbox, device, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().syncScreen;
  const [asked, setAsked] = createSignal<OutboxEntry>();

  const discard = async (entry: OutboxEntry) => {
    setAsked(undefined);
    // Something that was done to the same thing afterwards must not come before it: then there is no way back.
    const later = outbox().slice(outbox().findIndex(({ mid }) => mid === entry.mid) + 1);
    const isLast = !later.some(({ owners }) => owners.some((owner) => entry.owners.includes(owner)));
    const went = await device.discard(entry.mid);
    if (went !== 'discarded') toasts.show({ text: words().alreadySent, error: true });
    else if (isLast)
      toasts.show({
        text: words().discarded,
        action: { label: t().common.undo, run: () => void bringBack(entry) },
      });
    else toasts.show({ text: words().discarded });
  };
  const bringBack = async ({ name, args }: OutboxEntry) => {
    const at = new Date().toISOString();
    const saved = await device.saveAgain({ mid: newId(), name, args, at, why: 'lost' });
    toasts.show(saved.ok ? { text: words().broughtBack } : { text: words().notBroughtBack, error: true });
  };

  return (
    <Section heading={words().onlyHereTitle} count={outbox().length || undefined}>
      <Show when={outbox().length > 0} fallback={<p class="meta">{words().nothingOnlyHere}</p>}>
        <p class="meta">
          {words().oldest(f().relative(outbox()[0]?.ctx.at ?? '', new Date(now())))} {words().keepOpen}
        </p>
        <Lines label={words().onlyHereTitle}>
          <For each={outbox()}>
            {(entry) => <OneOnlyHere entry={entry} onDiscard={() => setAsked(entry)} />}
          </For>
        </Lines>
        <HandOver />
      </Show>
      <ConfirmDialog
        open={asked() !== undefined}
        title={words().discardTitle}
        confirmLabel={words().discardConfirm}
        cancelLabel={t().common.cancel}
        danger
        onConfirm={() => {
          const entry = asked();
          if (entry) void discard(entry);
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>{words().discardText}</p>
      </ConfirmDialog>
    </Section>
  );
}
