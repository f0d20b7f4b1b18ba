import * as z from 'zod/mini';
import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { call } from '../../app/api.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

const session = z.object({
  id: z.string(),
  label: z.string(),
  here: z.boolean(),
  createdAt: z.string(),
  seenAt: z.string(),
});
type Session = z.infer<typeof session>;
const answer = z.object({ sessions: z.array(session) });

/** Where one is signed in. Only the server knows, so it is asked. */
export function Devices(props: { space: string }) {
  const { t, f } = useTexts();
  const words = () => t().settings;
  const [asked, setAsked] = createSignal<Session>();
  const [found, { refetch }] = createResource(() =>
    call(answer, 'GET', '/api/sessions', { space: props.space }),
  );
  const sessions = () => {
    const got = found();
    return got?.ok ? got.body.sessions : undefined;
  };
  const end = async () => {
    const ended = asked();
    setAsked(undefined);
    if (!ended) return;
    const went = await call(z.unknown(), 'DELETE', `/api/sessions/${ended.id}`, { space: props.space });
    const said = went.ok
      ? words().ended(ended.label)
      : went.kind === 'weather'
        ? words().needsNetwork
        : words().failed;
    announce(said);
    toasts.show({ text: said, error: !went.ok });
    void refetch();
  };
  return (
    <Section heading={words().devices}>
      <Switch fallback={<Loading>{t().common.fetching(words().theDevices)}</Loading>}>
        <Match when={sessions()}>
          {(all) => (
            <>
              <p>{words().devicesAbout}</p>
              <Lines>
                <For each={all()}>
                  {(each) => (
                    <Line
                      title={each.here ? `${each.label} (${words().here})` : each.label}
                      meta={`${words().since(f().date(each.createdAt))} · ${words().seen(f().relative(each.seenAt))}`}
                      actions={
                        <Show when={!each.here}>
                          <Button
                            kind="quiet"
                            name={words().endDeviceName(each.label)}
                            onClick={() => setAsked(each)}
                          >
                            {words().endDevice}
                          </Button>
                        </Show>
                      }
                    />
                  )}
                </For>
              </Lines>
            </>
          )}
        </Match>
        <Match when={found() && !sessions()}>
          <p>{words().devicesNeedNetwork}</p>
          <Button onClick={() => void refetch()}>{words().tryAgain}</Button>
        </Match>
      </Switch>
      <ConfirmDialog
        open={asked() !== undefined}
        title={words().endTitle(asked()?.label ?? '')}
        confirmLabel={words().endDevice}
        cancelLabel={t().common.cancel}
        danger
        onConfirm={() => void end()}
        onCancel={() => setAsked(undefined)}
      >
        <p>{words().endText}</p>
      </ConfirmDialog>
    </Section>
  );
}
