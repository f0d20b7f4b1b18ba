import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { useCity } from '../city.tsx';
import { installWay } from '../install.ts';
import { InstallButton } from '../InstallButton.tsx';
import { askForProtection } from '../protection.ts';
import { useTexts } from '../texts.tsx';
import type { Check, ReadyRow } from './check.ts';
import { type Installed, lookAtInstalled, lookAtProtected, type Protected } from './onDevice.ts';
import { rowOf } from './rowOf.ts';
import { lookAtSpace } from './space.ts';

/** The app is installed: followed as it is, since it can be installed from here. */
export function useInstalledRow(): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.installed;
  const found = (): Installed => lookAtInstalled(installWay());
  return rowOf(
    { found },
    {
      title: () => words().title,
      say: ({ what }) => words()[what],
      mend: ({ what }) => {
        if (what === 'installed') return undefined;
        return installWay() === 'menu' ? <p class="meta">{t().device.installByMenu}</p> : <InstallButton />;
      },
    },
  );
}

/** The browser keeps what is saved. */
export function useProtectionRow(check: Check): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.protection;
  const looked = check.look(() => lookAtProtected(navigator.storage));
  const [isRefused, setRefused] = createSignal(false);
  const protect = async () => {
    setRefused(!(await askForProtection()));
    await looked.again();
  };
  const refused = () =>
    installWay() === 'installed' ? t().syncScreen.protectRefusedApp : t().syncScreen.protectRefused;
  return rowOf(looked, {
    title: () => words().title,
    say: ({ what }: Protected) => (what === 'unprotected' && isRefused() ? refused() : words()[what]),
    mend: ({ what }) =>
      what === 'unprotected' ? (
        <Button onClick={() => void protect()}>{t().syncScreen.protect}</Button>
      ) : undefined,
  });
}

/** There is room. */
export function useSpaceRow(check: Check): ReadyRow {
  const { t, f } = useTexts();
  const { device } = useCity();
  const words = () => t().workshop.ready.space;
  const looked = check.look(() =>
    lookAtSpace({
      estimate: async () => navigator.storage?.estimate?.(),
      tryRoom: (bytes) => device.photos.tryRoom(bytes),
    }),
  );
  return rowOf(looked, {
    title: () => words().title,
    say: ({ what, free }) =>
      what === 'enough' || what === 'little' ? words()[what](f().bytes(free ?? 0)) : words()[what],
  });
}
