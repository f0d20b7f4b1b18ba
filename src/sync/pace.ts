import type { Clock, Random } from './stores.ts';

const everyMinute = 60_000;
const leastBackoff = 1_000;
const mostBackoff = 60_000;

type Ending = 'ok' | 'busy' | 'weather' | 'serverTrouble' | 'signedOut' | 'wrongPrincipal' | 'tooOld';

/**
 * When the next cycle is due. One timer: the earliest reason counts. After trouble nothing but a person's doing, or a sign that the
 * surroundings changed, comes before the backoff is over; a server that asked for patience gets it from all but a person's hand.
 */
export function makePace(clock: Clock, random: Pick<Random, 'unit'>, run: () => void) {
  let cancel: (() => void) | undefined;
  let due = Number.POSITIVE_INFINITY;
  let failures = 0;
  /** Milliseconds to wait at least, learnt during the cycle. */
  let patience = 0;
  let backoffUntil = Number.NEGATIVE_INFINITY;
  let patientUntil = Number.NEGATIVE_INFINITY;
  /** Signed out, another's cookie, or too old: trying on a timer helps nobody. */
  let isHalted = false;
  let isStopped = false;

  function set(at: number): void {
    if (isStopped) return;
    cancel?.();
    due = at;
    cancel = clock.after(Math.max(0, at - clock.now()), () => {
      cancel = undefined;
      due = Number.POSITIVE_INFINITY;
      run();
    });
  }
  const noLaterThan = (at: number) => {
    if (at < due) set(at);
  };

  return {
    begins(): void {
      cancel?.();
      cancel = undefined;
      due = Number.POSITIVE_INFINITY;
      patience = 0;
    },
    /** The server asked to be left alone for so long. */
    notBefore(ms: number): void {
      patience = Math.max(patience, ms);
    },
    ended(why: Ending): void {
      const now = clock.now();
      isHalted = why === 'signedOut' || why === 'wrongPrincipal' || why === 'tooOld';
      patientUntil = patience > 0 ? now + patience + random.unit() * leastBackoff : now;
      if (why === 'weather' || why === 'serverTrouble') {
        failures++;
        const ceiling = Math.min(mostBackoff, leastBackoff * 2 ** failures);
        const wait = leastBackoff + random.unit() * (ceiling - leastBackoff);
        backoffUntil = Math.max(now + wait, patientUntil);
        noLaterThan(backoffUntil);
        return;
      }
      failures = 0;
      backoffUntil = patientUntil;
      if (!isHalted) noLaterThan(Math.max(now + everyMinute, patientUntil));
    },
    /** In `ms`, unless something is due before; after trouble not before the backoff is over. */
    soon(ms: number): void {
      if (!isHalted) noLaterThan(Math.max(clock.now() + ms, backoffUntil));
    },
    /** `ms` after the last of several: typing goes on. */
    after(ms: number): void {
      if (isHalted) return;
      const at = Math.max(clock.now() + ms, backoffUntil);
      if (at < due || due - clock.now() <= ms) set(at);
    },
    /** The surroundings changed: at once, whatever the backoff, but not against the server's wish. */
    eagerly(): void {
      noLaterThan(Math.max(clock.now(), patientUntil));
    },
    stop(): void {
      isStopped = true;
      cancel?.();
    },
  };
}
