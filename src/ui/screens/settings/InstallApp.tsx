import { For, Match, Switch } from 'solid-js';
import { install, installWay } from '../../app/install.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';

/** How the app is installed here: by a button, by three steps by hand, or somewhere in a menu. */
export function InstallApp() {
  const { t } = useTexts();
  const words = () => t().settings;
  const ask = async () => {
    if (await install()) toasts.show({ text: words().installDone });
  };
  return (
    <Section heading={words().install}>
      <Switch fallback={<p>{words().installAbout}</p>}>
        <Match when={installWay() === 'installed'}>
          <p>{words().installed}</p>
        </Match>
      </Switch>
      <Switch>
        <Match when={installWay() === 'button'}>
          <Button icon="download" onClick={() => void ask()}>
            {words().installButton}
          </Button>
        </Match>
        <Match when={installWay() === 'ios'}>
          <ol class="howto">
            <For each={t().shell.installOnIos}>{(line) => <li>{line}</li>}</For>
          </ol>
        </Match>
        <Match when={installWay() === 'menu'}>
          <p>{t().shell.installByMenu}</p>
        </Match>
      </Switch>
    </Section>
  );
}
