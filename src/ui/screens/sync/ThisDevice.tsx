import { createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { install, installWay } from '../../app/install.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { checkForUpdate } from '../../app/update.ts';
import { Button } from '../../kit/Button.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

/** What keeps the work safe on this device: installed, protected, room left, there without a network. */
export function ThisDevice() {
  const { t, f } = useTexts();
  const words = () => t().syncScreen;
  const [isProtected, { refetch }] = createResource(
    async () => (await navigator.storage?.persisted?.()) ?? false,
  );
  const [room] = createResource(async () => navigator.storage?.estimate?.());
  const [isRefused, setRefused] = createSignal(false);
  const isOfflineReady = () => Boolean(navigator.serviceWorker?.controller);

  const protect = async () => {
    const granted = (await navigator.storage?.persist?.()) ?? false;
    setRefused(!granted);
    announce(granted ? words().protectedYes : words().protectRefused);
    void refetch();
  };
  const look = async () => {
    await checkForUpdate();
    toasts.show({ text: words().lookedForVersion });
  };

  return (
    <Section heading={words().device}>
      <Lines>
        <Line
          title={installWay() === 'installed' ? words().installed : words().notInstalled}
          meta={installWay() === 'menu' ? t().shell.installByMenu : undefined}
          actions={
            <Show when={installWay() === 'button'}>
              <Button onClick={() => void install()}>{words().install}</Button>
            </Show>
          }
        />
        <Line
          title={isProtected() ? words().protectedYes : words().protectedNo}
          meta={
            <Switch>
              <Match when={isProtected()}>{undefined}</Match>
              <Match when={isRefused()}>{words().protectRefused}</Match>
              <Match when={!isProtected()}>{words().protectedWhy}</Match>
            </Switch>
          }
          actions={
            <Show when={!isProtected()}>
              <Button onClick={() => void protect()}>{words().protect}</Button>
            </Show>
          }
        />
        <Show when={room()}>
          {(estimate) => (
            <Line
              title={words().spaceName}
              meta={words().space(f().bytes(estimate().usage ?? 0), f().bytes(estimate().quota ?? 0))}
            />
          )}
        </Show>
        <Line
          title={isOfflineReady() ? words().offlineReady : words().offlineNotReady}
          meta={words().version(APP_VERSION)}
          actions={<Button onClick={() => void look()}>{words().lookForVersion}</Button>}
        />
      </Lines>
    </Section>
  );
}
