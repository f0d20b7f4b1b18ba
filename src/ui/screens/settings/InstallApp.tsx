import { Match, Switch } from 'solid-js';
import { installWay } from '../../app/install.ts';
import { InstallButton } from '../../app/InstallButton.tsx';
import { InstallSteps } from '../../app/InstallSteps.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Section } from '../../kit/Section.tsx';

/** How the app is installed here: by a button, in three pictures by hand, or somewhere in a menu. */
export function InstallApp() {
  const { t } = useTexts();
  const words = () => t().settings;
  return (
    <Section heading={words().install}>
      <Switch fallback={<p>{words().installAbout}</p>}>
        <Match when={installWay() === 'installed'}>
          <p>{words().installed}</p>
        </Match>
      </Switch>
      <Switch fallback={<InstallButton />}>
        <Match when={installWay() === 'ios'}>
          <InstallSteps />
        </Match>
        <Match when={installWay() === 'menu'}>
          <p>{t().device.installByMenu}</p>
        </Match>
      </Switch>
    </Section>
  );
}
