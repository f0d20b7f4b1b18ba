import { Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { useTexts } from '../../app/texts.tsx';
import { AboutService } from './AboutService.tsx';
import { Appearance } from './Appearance.tsx';
import { Devices } from './Devices.tsx';
import { ExampleCity } from './ExampleCity.tsx';
import { InstallApp } from './InstallApp.tsx';
import { Keys } from './Keys.tsx';
import { OtherDevice } from './OtherDevice.tsx';
import { PersonSwitch } from './PersonSwitch.tsx';
import './settings.css';
import { SignOut } from './SignOut.tsx';
import { You } from './You.tsx';

/** Inställningar: oneself, this device and one's others, and the way out. In the example city, first of all who one is. */
export default function Settings() {
  const { device } = useCity();
  const { t } = useTexts();
  const isExample = device.space === 'example';
  return (
    <Page title={t().settings.title}>
      <div class="column settingspage">
        <Show when={isExample}>
          <PersonSwitch />
        </Show>
        <You />
        <Appearance />
        <Keys />
        <Devices />
        <OtherDevice />
        <InstallApp />
        <Show when={!isExample}>
          <ExampleCity />
        </Show>
        <AboutService />
        <SignOut />
      </div>
    </Page>
  );
}
