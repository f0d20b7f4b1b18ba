import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { focusBeside } from '../../app/focusBeside.ts';
import { useTexts } from '../../app/texts.tsx';
import { WhenOnline } from '../../app/WhenOnline.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { endDevice, myDevices, type SignedInDevice, whyNot } from './calls.ts';

const lineId = (id: string) => `enhet-${id}`;

/** Where one is signed in. Only the server knows, so without a network it says so. */
export function Devices() {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().settings;
  const [answer, { refetch, mutate }] = createResource(() => myDevices(device.space));
  const [ending, setEnding] = createSignal<string>();
  let list: HTMLDivElement | undefined;
  const known = (): readonly SignedInDevice[] | undefined => {
    // While it is asked again, what was known stays.
    const last = answer.latest;
    return last?.ok ? last.body.sessions : undefined;
  };

  const end = async (session: SignedInDevice) => {
    setEnding(session.id);
    const ended = await endDevice(device.space, session.id);
    setEnding(undefined);
    // One that is gone already is as good as ended.
    const isGone = ended.ok || (ended.kind === 'problem' && ended.status === 404);
    if (!isGone) {
      toasts.show({ text: whyNot(t(), ended), error: true });
      return;
    }
    const left = (known() ?? []).filter(({ id }) => id !== session.id);
    focusBeside(
      (known() ?? []).filter(({ here }) => !here).map(({ id }) => id),
      session.id,
      lineId,
      list,
    );
    mutate({ ok: true, body: { sessions: left } });
    toasts.show({ text: words().ended(session.label) });
  };
  const about = ({ createdAt, seenAt }: SignedInDevice) =>
    `${words().since(f().date(createdAt))} · ${words().seen(f().relative(seenAt, new Date(now())))}`;

  return (
    <div ref={list}>
      <Section heading={words().devices} count={known()?.length}>
        <Switch>
          <Match when={known()}>
            {(sessions) => (
              <>
                <p class="meta">{words().devicesAbout}</p>
                <Lines label={words().devices}>
                  <For each={sessions()}>
                    {(session) => (
                      <Line
                        id={lineId(session.id)}
                        title={session.here ? `${session.label} (${words().here})` : session.label}
                        meta={about(session)}
                        actions={
                          <Show when={!session.here}>
                            <Button
                              kind="quiet"
                              name={words().endDeviceName(session.label)}
                              reason={ending() === session.id ? words().signingOut : undefined}
                              onClick={() => void end(session)}
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
          <Match when={answer.loading}>
            <Loading>{t().common.fetching(words().theDevices)}</Loading>
          </Match>
          <Match when={answer.latest && !answer.latest.ok}>
            <p>{words().devicesNeedNetwork}</p>
            <div class="acts">
              <Button kind="quiet" onClick={() => void refetch()}>
                {words().tryAgain}
              </Button>
              <WhenOnline what="devices" failed said />
            </div>
          </Match>
        </Switch>
      </Section>
    </div>
  );
}
