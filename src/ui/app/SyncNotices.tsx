import { createSignal, Match, Switch } from 'solid-js';
import { Standing } from './Standing.tsx';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useCity } from './city.tsx';
import { paths } from './paths.ts';
import { useTexts } from './texts.tsx';

/** One calm row when something stands between this device and the city (rule 6). Nothing on the page waits for it, or moves for it. */
export function SyncNotices() {
  const { status, device } = useCity();
  const { t } = useTexts();
  const [isDismissed, setDismissed] = createSignal(false);
  /** Why nothing is sent until the person signs in. */
  const toSignIn = () => {
    const { lastAnswer } = status();
    if (lastAnswer === 'signedOut') return t().sync.signedOut;
    return lastAnswer === 'wrongPrincipal' ? t().sync.wrongPerson : undefined;
  };
  return (
    <Standing>
      <Switch>
        <Match when={device.unsaved().length > 0}>
          <Notice
            kind="warning"
            action={
              <>
                <Button
                  kind="quiet"
                  onClick={() => device.unsaved().forEach((kept) => void device.saveAgain(kept))}
                >
                  {t().sync.tryAgain}
                </Button>
                <ButtonLink kind="quiet" href={paths.sync}>
                  {t().common.show}
                </ButtonLink>
              </>
            }
          >
            {t().sync.unsaved(device.unsaved().length)}
          </Notice>
        </Match>
        <Match when={toSignIn()}>
          {(why) => (
            <Notice
              kind="warning"
              action={
                <ButtonLink kind="quiet" href={paths.signIn}>
                  {t().sync.signInAgain}
                </ButtonLink>
              }
            >
              {why()}
            </Notice>
          )}
        </Match>
        <Match when={status().lastAnswer === 'tooOld'}>
          <Notice kind="news">{t().sync.tooOld}</Notice>
        </Match>
        <Match when={status().lastAnswer === 'weather' && !isDismissed()}>
          <Notice
            kind="offline"
            action={
              <Button kind="quiet" onClick={() => setDismissed(true)}>
                {t().common.hide}
              </Button>
            }
          >
            {t().sync.offlineNotice}
          </Notice>
        </Match>
      </Switch>
    </Standing>
  );
}
