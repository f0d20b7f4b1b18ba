import { For, Match, Switch } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { install, installWay } from '../../app/install.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';

/** How the app comes to the home screen, in this browser's way. */
export function InstallApp() {
  const { t } = useTexts();
  const words = () => t().settings;
  const ask = async () => {
    if (await install()) announce(words().installDone);
  };
  return (
    <Section heading={words().install}>
      <Switch>
        <Match when={installWay() === 'installed'}>
          <p>{words().installed}</p>
        </Match>
        <Match when={installWay() === 'button'}>
          <p>{words().installAbout}</p>
          <div class="acts">
            <Button onClick={() => void ask()}>{words().installButton}</Button>
          </div>
        </Match>
        <Match when={installWay() === 'ios'}>
          <p>{words().installAbout}</p>
          <ol class="steps">
            <For each={t().shell.installOnIos}>{(step) => <li>{step}</li>}</For>
          </ol>
        </Match>
        <Match when={installWay() === 'menu'}>
          <p>{words().installAbout}</p>
          <p>{t().shell.installByMenu}</p>
        </Match>
      </Switch>
    </Section>
  );
}
