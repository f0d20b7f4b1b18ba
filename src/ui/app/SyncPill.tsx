import { createMemo } from 'solid-js';
import { type SyncState, SyncButton } from '../kit/SyncButton.tsx';
import { useCity } from './city.tsx';
import { paths } from './paths.ts';
import { useTexts } from './texts.tsx';

/** The truth about sync, top right: from the outbox and the last real answer, never from the browser's belief (rules 4, 5). */
export function SyncPill() {
  const { outbox, issues, conflicts, unsentPhotos, status } = useCity();
  const { t, f } = useTexts();
  const isOffline = () => status().lastAnswer === 'weather';
  const said = createMemo((): { state: SyncState; label: string } => {
    const words = t().sync;
    const { phase, lastPullAt } = status();
    const failed = issues().length;
    const pending = outbox().length;
    if (conflicts() > 0) return { state: 'conflict', label: words.conflicts(conflicts()) };
    if (failed > 0) return { state: 'failed', label: words.failures(failed) };
    if (pending > 0)
      return phase === 'pushing'
        ? { state: 'sending', label: words.sending }
        : { state: 'local', label: words.locals(pending) };
    if (unsentPhotos() > 0) return { state: 'local', label: words.photosLeft(unsentPhotos()) };
    if (isOffline()) return { state: 'offline', label: words.offline };
    if (lastPullAt === undefined)
      return phase === 'pulling'
        ? { state: 'fetching', label: words.fetching }
        : { state: 'offline', label: words.notFetched };
    return { state: 'ok', label: words.withEveryoneAt(f().time(new Date(lastPullAt).toISOString())) };
  });
  const name = () =>
    isOffline() && said().state !== 'offline'
      ? t().sync.buttonNameOffline(said().label)
      : t().sync.buttonName(said().label);
  return <SyncButton state={said().state} label={said().label} name={name()} href={paths.sync} />;
}
