import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { areUpdatesHeld } from '../hold.ts';
import { lookForVersion } from '../lookForVersion.ts';
import { remembered } from '../remembered.ts';
import { fetchScreensUnder } from '../routes.tsx';
import { useTexts } from '../texts.tsx';
import { applyUpdate, isWaiting } from '../update.ts';
import { fetchWhatIsMissing, whatIsKept } from '../worker/ask.ts';
import type { Check, ReadyRow } from './check.ts';
import { lookOffline, mendOffline, type Offline } from './offline.ts';
import { rowOf } from './rowOf.ts';
import { within } from './patience.ts';
import { lookAtVersion, type Version } from './version.ts';

/** A network of which nothing is heard for so long is as good as none. */
const patience = 10_000;
const lookOrGiveUp = () => within(patience, lookForVersion(), 'unreachable' as const);

/** The app opens without a network. */
export function useOfflineRow(check: Check): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.offline;
  const looked = check.look(() =>
    lookOffline({
      workers: navigator.serviceWorker,
      whatIsKept,
      openScreens: () => fetchScreensUnder('/workshop'),
    }),
  );
  const [isMending, setMending] = createSignal(false);
  const [failed, setFailed] = createSignal<'unreachable' | 'newer'>();
  const mend = async () => {
    setMending(true);
    const mended = await mendOffline({ lookForVersion: lookOrGiveUp, fetchWhatIsMissing });
    setMending(false);
    setFailed(mended === 'fetched' ? undefined : mended);
    await looked.again();
  };
  const say = ({ what, files }: Offline) => {
    const why = failed();
    if (what === 'missing') return why ? words()[why] : words().missing(files);
    return what === 'kept' ? words().kept(files) : words()[what];
  };
  return rowOf(looked, {
    title: () => words().title,
    say,
    mend: ({ what }) => {
      if (what === 'missing')
        return (
          <Button onClick={() => void mend()} reason={isMending() ? t().workshop.ready.looking : undefined}>
            {words().fetch}
          </Button>
        );
      const isReloaded = what === 'notYet' || what === 'unread' || what === 'silent';
      return isReloaded ? <Button onClick={() => location.reload()}>{t().shell.reload}</Button> : undefined;
    },
  });
}

const lastAsked = {
  get: () => {
    const ms = Number(remembered.get('version.latestAt') ?? Number.NaN);
    return Number.isFinite(ms) ? ms : undefined;
  },
  set: (ms: number) => remembered.set('version.latestAt', String(ms)),
};

/** It is the latest version. */
export function useVersionRow(check: Check): ReadyRow {
  const { t, f } = useTexts();
  const words = () => t().workshop.ready.version;
  const looked = check.look(() =>
    lookAtVersion({
      lookForVersion: lookOrGiveUp,
      isWaiting,
      isHeld: areUpdatesHeld,
      askedAt: lastAsked,
      now: () => Date.now(),
    }),
  );
  const when = (ms: number | undefined) => f().relative(new Date(ms ?? 0).toISOString());
  // A version that was on its way may be here now.
  const now = (found: Version): Version['what'] =>
    found.what === 'coming' && isWaiting() ? (areUpdatesHeld() ? 'held' : 'waits') : found.what;
  return rowOf(looked, {
    title: () => words().title,
    say: (found) => {
      const what = now(found);
      if (what === 'latest' || what === 'never') return words()[what](APP_VERSION);
      if (what === 'recently' || what === 'longAgo') return words()[what](APP_VERSION, when(found.askedAt));
      return words()[what];
    },
    mend: (found) =>
      now(found) === 'waits' ? <Button onClick={applyUpdate}>{words().update}</Button> : undefined,
  });
}
