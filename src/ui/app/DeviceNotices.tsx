import { useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, Match, on, onMount, Switch } from 'solid-js';
import { waitingFor } from '../../domain/waiting.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { createBadge } from './badge.ts';
import { useCity } from './city.tsx';
import './device.css';
import { isEditing } from './editing.ts';
import { useHandOver } from './files.ts';
import { useHoldForWorkshop } from './holdForWorkshop.ts';
import { installWay, mayOfferInstall, putOffInstall } from './install.ts';
import { InstallButton } from './InstallButton.tsx';
import { askForProtection, isProtected, lookAtProtection } from './protection.ts';
import { remembered } from './remembered.ts';
import { useSendNow } from './sendNow.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';
import { type Intention, placeOf, useIntentions } from './whenOnline.ts';

/** What has been on its way so long is not on its way. */
const unsentMs = 10 * 60_000;

/**
 * What this device has to say, one thing at a time: what is gone from here (S11), what is not safe here (rule 36), what the person wanted to do when there is a
 * network (rule 7), that the app can be installed (rule 35). A row never comes while somebody writes, and never goes for that.
 */
export default function DeviceNotices() {
  const { actor, device, initiatives, organisation, outbox, status, today, now } = useCity();
  const { t } = useTexts();
  const { send, isBusy } = useSendNow();
  const handOver = useHandOver();
  const { wanted, forget } = useIntentions();
  const words = () => t().device;
  useHoldForWorkshop();

  const decisions = createMemo(
    () =>
      waitingFor(actor(), initiatives(), today(), { people: organisation().people }).filter(
        ({ kind }) => kind === 'decide',
      ).length,
  );
  createBadge(() => outbox().length + decisions());

  const [hasSaved, setSaved] = createSignal(remembered.get('saved.first') !== null);
  createEffect(
    on(
      () => outbox().length > 0,
      (isSaved) => {
        if (!isSaved || hasSaved()) return;
        remembered.set('saved.first', today());
        setSaved(true);
      },
    ),
  );
  onMount(() => void lookAtProtection());
  // After the first save, and again when it has been installed: then a browser that said no says yes.
  createEffect(() => {
    const how = installWay() === 'installed' ? 'app' : 'tab';
    if (!hasSaved() || isProtected() !== false || isEditing()) return;
    if (remembered.get('storage.asked') === how) return;
    remembered.set('storage.asked', how);
    void askForProtection();
  });

  /** Comes when nobody writes, and stays though somebody begins to: nothing moves under a finger. */
  const calmly = (wants: () => boolean) =>
    createMemo<boolean>((isShown) => wants() && (isShown || !isEditing()), false);

  const warnedBefore = remembered.get('storage.warnedOn');
  const [hiddenOn, setHiddenOn] = createSignal<string>();
  const oldest = () => Math.min(...outbox().map(({ timestamp }) => timestamp));
  const isAtRisk = calmly(
    () =>
      isProtected() === false &&
      outbox().length > 0 &&
      now() - oldest() > unsentMs &&
      warnedBefore !== today() &&
      hiddenOn() !== today(),
  );
  // At most once a day: what has been seen today is not said again at the next start.
  createEffect(() => {
    if (isAtRisk()) remembered.set('storage.warnedOn', today());
  });

  const reminder = () => (status().lastAnswer === 'ok' ? wanted()[0] : undefined);
  const mayRemind = calmly(() => reminder() !== undefined);

  const navigate = useNavigate();
  /** Forgotten by going there: what is then left undone is the person's choice. */
  const doNow = (intention: Intention) => {
    navigate(placeOf(intention));
    forget(intention);
  };

  const [isPutOff, setPutOff] = createSignal(!mayOfferInstall());
  const canInstall = () => installWay() === 'button' || installWay() === 'ios';
  const isOffered = calmly(() => hasSaved() && canInstall() && !isPutOff());
  const putOff = (how: 'later' | 'never') => {
    putOffInstall(how);
    setPutOff(true);
    if (how === 'never') toasts.show({ text: words().neverAskedAgain });
  };

  return (
    <Switch>
      <Match when={device.emptied()}>
        {(emptied) => (
          <Notice
            kind="warning"
            action={
              <Button kind="quiet" onClick={() => device.closeEmptied()}>
                {t().common.hide}
              </Button>
            }
          >
            {words().emptied(emptied().unsent)}
          </Notice>
        )}
      </Match>
      <Match when={isAtRisk()}>
        <Notice
          kind="warning"
          action={
            <>
              <InstallButton kind="quiet" />
              <Button
                kind="quiet"
                reason={isBusy() ? t().syncScreen.sendingNow : undefined}
                onClick={() => void send()}
              >
                {words().send}
              </Button>
              <Button
                kind="quiet"
                reason={handOver.isBusy() ? t().deviceFiles.making : undefined}
                onClick={() => void handOver.run()}
              >
                {t().deviceFiles.handOver}
              </Button>
              <Button kind="quiet" onClick={() => setHiddenOn(today())}>
                {t().common.hide}
              </Button>
            </>
          }
        >
          {words().unprotected}
        </Notice>
      </Match>
      <Match when={mayRemind() ? reminder() : undefined}>
        {(intention) => (
          <Notice
            kind="news"
            action={
              <>
                <Button kind="quiet" onClick={() => doNow(intention())}>
                  {words().doItNow}
                </Button>
                <Button kind="quiet" onClick={() => forget(intention())}>
                  {words().forget}
                </Button>
              </>
            }
          >
            {words().nowOnline[intention()]}
          </Notice>
        )}
      </Match>
      <Match when={isOffered()}>
        <Notice
          kind="news"
          action={
            <>
              <InstallButton kind="quiet" />
              <Button kind="quiet" onClick={() => putOff('later')}>
                {words().notNow}
              </Button>
              <Button kind="quiet" onClick={() => putOff('never')}>
                {words().doNotAskAgain}
              </Button>
            </>
          }
        >
          {installWay() === 'ios' ? words().offerInstallOnIos : words().offerInstall}
        </Notice>
      </Match>
    </Switch>
  );
}
