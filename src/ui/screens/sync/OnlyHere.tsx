import { createSignal, For, Show } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import type { OutboxEntry } from '../../../sync/stores.ts';
import { useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { deedWords } from './deedWords.ts';

/** What is saved here and nowhere else yet, oldest first, each with its state. */
export function OnlyHere() {
  const { outbox, initiatives, status, device, now } = useCity();
  const { t, f } = useTexts();
  const sentence = useRefusalText();
  const words = () => t().syncScreen;
  const entries = () => outbox().filter((entry) => entry.name !== 'noop');
  const [asked, setAsked] = createSignal<OutboxEntry>();
  const about = (id: string | undefined) => initiatives().find(({ head }) => head.id === id)?.head.title;

  const discard = async (entry: OutboxEntry) => {
    setAsked(undefined);
    const went = await device.discard(entry.mid);
    if (went === 'discarded') toasts.show({ text: words().discarded });
    else toasts.show({ text: words().alreadySent, error: true });
  };

  return (
    <Section heading={words().onlyHere(entries().length)}>
      <Show when={entries().length > 0} fallback={<p>{words().nothingOnlyHere}</p>}>
        <p>
          {words().oldest(f().relative(entries()[0]?.ctx.at ?? '', new Date(now())))} {words().keepOpen}
        </p>
        <Lines>
          <For each={entries()}>
            {(entry) => {
              const said = () => deedWords(t(), entry);
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
                      <Show when={about(said().initiativeId)}>{(title) => <>{title()} · </>}</Show>
                      {f().relative(entry.ctx.at, new Date(now()))}{' '}
                      <Chip
                        kind={entry.state === 'sending' && status().phase === 'pushing' ? 'sending' : 'local'}
                      >
                        {entry.state === 'sending' && status().phase === 'pushing'
                          ? t().sync.sending
                          : t().sync.localOnly}
                      </Chip>
                      <Show when={entry.blocked}>
                        {(reason) => <> {words().blocked(sentence(reason() as Refusal))}</>}
                      </Show>
                    </>
                  }
                  actions={
                    <>
                      <Show when={said().initiativeId}>
                        {(id) => (
                          <ButtonLink kind="quiet" href={paths.initiative(id())}>
                            {words().open}
                          </ButtonLink>
                        )}
                      </Show>
                      <Show when={entry.state === 'ready'}>
                        <Button kind="quiet" onClick={() => setAsked(entry)}>
                          {words().discard}
                        </Button>
                      </Show>
                    </>
                  }
                />
              );
            }}
          </For>
        </Lines>
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
