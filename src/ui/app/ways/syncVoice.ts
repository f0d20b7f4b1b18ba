import { type Accessor, createEffect, on, onCleanup } from 'solid-js';
import { announce } from '../announce.ts';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';

/** What has consequences: no network, everything sent, so many conflicts or so many that were refused. What is on its way has none. */
export type Consequence =
  | 'offline'
  | 'allSent'
  | { readonly conflicts: number }
  | { readonly failed: number };

/** A network that comes and goes within this time is nobody's business (design §8). */
const restMs = 5000;

/**
 * Tells of a change once it has lasted, and only if it differs from what was last told. What stands at the start is not told:
 * the page says it.
 */
export function createCalmVoice(
  now: Accessor<Consequence | undefined>,
  tell: (news: Consequence, before: Consequence) => void,
): void {
  let told: Consequence | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(now, (news) => {
      clearTimeout(timer);
      if (news === undefined) return;
      const before = told;
      if (before === undefined) told = news;
      else if (!isSame(news, before))
        timer = setTimeout(() => {
          told = news;
          tell(news, before);
        }, restMs);
    }),
  );
  onCleanup(() => clearTimeout(timer));
}

/** Says what becomes of sync, by the outbox and the last real answer (rules 5 and 20). */
export function createSyncVoice(): void {
  const { outbox, issues, conflicts, unsentPhotos, status } = useCity();
  const { t } = useTexts();
  const now = (): Consequence | undefined => {
    if (conflicts() > 0) return { conflicts: conflicts() };
    if (issues().length > 0) return { failed: issues().length };
    if (status().lastAnswer === 'weather') return 'offline';
    return status().lastAnswer === 'ok' && outbox().length + unsentPhotos() === 0 ? 'allSent' : undefined;
  };
  createCalmVoice(now, (news, before) => {
    if (typeof news === 'object') {
      // What has been settled is told by whoever settles it.
      if ('failed' in news) announce(t().syncScreen.spoken.failed(news.failed));
      else if (!(isConflicts(before) && before.conflicts > news.conflicts))
        announce(t().conflict.spoken(news.conflicts));
    } else if (news === 'offline') announce(t().sync.offlineNotice);
    else if (before === 'offline') announce(t().syncScreen.spoken.allSent);
  });
}

const isConflicts = (news: Consequence): news is { readonly conflicts: number } =>
  typeof news === 'object' && 'conflicts' in news;

const isSame = (a: Consequence, b: Consequence): boolean => JSON.stringify(a) === JSON.stringify(b);
