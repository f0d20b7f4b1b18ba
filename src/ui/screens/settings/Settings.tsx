import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Appearance } from './Appearance.tsx';
import { Devices } from './Devices.tsx';
import { Example } from './Example.tsx';
import { InstallApp } from './InstallApp.tsx';
import { Oneself } from './Oneself.tsx';
import { OtherDevice } from './OtherDevice.tsx';
import { SignOut } from './SignOut.tsx';
import './settings.css';

/** Inställningar: oneself, language and look, one's devices, the example city, signing out. */
export default function Settings() {
  const { t } = useTexts();
  const { device } = useCity();
  return (
    <Page title={t().settings.title}>
      <div class="settingspage">
        <Oneself />
        <Appearance />
        <Devices space={device.space} />
        <OtherDevice />
        <InstallApp />
        <Example />
        <SignOut />
      </div>
    </Page>
  );
}
