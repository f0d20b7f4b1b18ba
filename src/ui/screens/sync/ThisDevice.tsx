import { createResource, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { areUpdatesHeld } from '../../app/hold.ts';
import { installWay } from '../../app/install.ts';
import { InstallButton } from '../../app/InstallButton.tsx';
import { lookForVersion } from '../../app/lookForVersion.ts';
import { paths } from '../../app/paths.ts';
import { askForProtection, isProtected, lookAtProtection } from '../../app/protection.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { isWaiting } from '../../app/update.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

/** What keeps the work safe on this device: installed, protected, room left, there without a network. */
export function ThisDevice() {
  const { t, f } = useTexts();
  const words = () => t().syncScreen;
  const [room] = createResource(async () => navigator.storage?.estimate?.());
  const [isRefused, setRefused] = createSignal(false);
  const [isLooking, setLooking] = createSignal(false);
  const [isOfflineReady, setOfflineReady] = createSignal(hasCopy());
  const lookAgain = () => setOfflineReady(hasCopy());
  navigator.serviceWorker?.addEventListener('controllerchange', lookAgain);
  onCleanup(() => navigator.serviceWorker?.removeEventListener('controllerchange', lookAgain));
  const isInstalled = () => installWay() === 'installed';
  onMount(() => void lookAtProtection());

  const protect = async () => {
    const granted = await askForProtection();
    setRefused(!granted);
    announce(granted ? words().protectedYes : words().protectRefused);
  };
  const look = async () => {
    setLooking(true);
    const found = await lookForVersion();
    setLooking(false);
    toasts.show({ text: words().looked[found] });
  };
  const howToProtect = () => {
    if (isProtected()) return undefined;
    if (isRefused()) return isInstalled() ? words().protectRefusedApp : words().protectRefused;
    return words().protectedWhy;
  };

  const version = () => {
    if (!isWaiting()) return words().version(APP_VERSION);
    return areUpdatesHeld()
      ? words().newVersionWaitsForWorkshop(APP_VERSION)
      : words().newVersionWaits(APP_VERSION);
  };

  return (
    <Section
      heading={words().device}
      aside={
        <Show when={room()}>
          {(estimate) => (
            <span class="meta">
              {words().space(f().bytes(estimate().usage ?? 0), f().bytes(estimate().quota ?? 0))}
            </span>
          )}
        </Show>
      }
    >
      <Lines label={words().device}>
        <Line
          title={
            <Stands done={isInstalled()}>{isInstalled() ? words().installed : words().notInstalled}</Stands>
          }
          meta={installWay() === 'menu' ? t().device.installByMenu : undefined}
          actions={<InstallButton />}
        />
        <Line
          title={
            <Stands done={isProtected() ?? false}>
              {isProtected() ? words().protectedYes : words().protectedNo}
            </Stands>
          }
          meta={howToProtect()}
          actions={
            <Show when={!isProtected()}>
              <Button onClick={() => void protect()}>{words().protect}</Button>
            </Show>
          }
        />
        <Line
          title={
            <Stands done={isOfflineReady()}>
              {isOfflineReady() ? words().offlineReady : words().offlineNotReady}
            </Stands>
          }
          meta={version()}
          actions={
            <Button onClick={() => void look()} reason={isLooking() ? words().looking : undefined}>
              {words().lookForVersion}
            </Button>
          }
        />
        <Line
          title={
            <span class="stands">
              <Icon name="note" />
              {t().workshop.ready.question}
            </span>
          }
          meta={t().workshop.ready.about}
          actions={
            <ButtonLink href={paths.ready} name={`${t().workshop.ready.check}: ${t().workshop.ready.title}`}>
              {t().workshop.ready.check}
            </ButtonLink>
          }
        />
      </Lines>
    </Section>
  );
}

const hasCopy = () => Boolean(navigator.serviceWorker?.controller);

/** A fact of the device, with a tick when it is as it should be. The words say the same. */
function Stands(props: { done: boolean; children: JSX.Element }) {
  return (
    <span class="stands" classList={{ done: props.done }}>
      <Icon name={props.done ? 'check' : 'ring'} />
      {props.children}
    </span>
  );
}
