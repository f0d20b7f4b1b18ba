import { createSignal, Show } from 'solid-js';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { install, installWay } from './install.ts';
import { InstallSteps } from './InstallSteps.tsx';
import { askForProtection } from './protection.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

/** Installs, or shows in pictures how. Nothing where the way is the browser's own menu, or where it is done. */
export function InstallButton(props: { kind?: 'quiet' | 'outline' }) {
  const { t } = useTexts();
  const words = () => t().device;
  const [isShown, setShown] = createSignal(false);
  const ask = async () => {
    if (!(await install())) return;
    toasts.show({ text: words().installing });
    // Browsers that said no to a tab say yes to an app.
    await askForProtection();
  };
  return (
    <>
      <Show when={installWay() === 'button'}>
        <Button
          kind={props.kind}
          icon={props.kind === 'quiet' ? undefined : 'download'}
          onClick={() => void ask()}
        >
          {words().install}
        </Button>
      </Show>
      <Show when={installWay() === 'ios'}>
        <Button kind={props.kind} onClick={() => setShown(true)}>
          {words().showHow}
        </Button>
        <Dialog open={isShown()} onClose={() => setShown(false)} title={words().installTitle}>
          <InstallSteps />
        </Dialog>
      </Show>
    </>
  );
}
