import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/sync/stores.ts';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist, pause } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { fakeTime, fakeTimeLibrary } from './needs.ts';

const HOUR = 3_600_000;
const YEAR = 365.25 * 86_400_000;

/** What the server's clock does under its people's hands, as libfaketime writes it. */
const jumps: readonly { readonly name: string; readonly to: string; readonly isBeyondSessions?: true }[] = [
  { name: 'three hours back', to: '-3h' },
  { name: 'right again', to: '+0' },
  { name: 'ten years back', to: '-10y' },
  { name: 'right again', to: '+0' },
  // A session lasts three months at most, so it has run out by that clock: the one thing that is owed to the clock.
  { name: 'ten years ahead', to: '+10y', isBeyondSessions: true },
  { name: 'right again', to: '+0' },
  { name: 'over the hour that is not there in spring', to: '@2026-03-29 00:59:58' },
  { name: 'over the hour that is there twice in autumn', to: '@2026-10-25 00:59:58' },
  { name: 'right again', to: '+0' },
];

export const clockJumps: Fault = {
  id: 'X12',
  fault: 'the server’s clock jumps (−3 h, ±10 y, summer time), and devices are ten years off either way',
  promise: 'nothing is lost or reordered, and nobody is signed out for longer than the clock is wrong',
  needs: [fakeTime],
  cycles: 2,
  async run(cycles) {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-clock-'));
    const file = join(folder, 'faketime');
    const set = (to: string) => writeFileSync(file, to);
    set('+0');
    const server = await startServer({
      env: {
        LD_PRELOAD: fakeTimeLibrary() ?? '',
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        TZ: 'UTC',
      },
    });
    try {
      const crowd = await aCrowd(server, 4, {
        clockOf: (nth) => [undefined, offBy(10 * YEAR), offBy(-10 * YEAR), undefined][nth],
      });
      let [signedOut, seen] = [0, 0];
      for (let cycle = 1; cycle <= cycles; cycle++)
        for (const { name, to, isBeyondSessions } of jumps) {
          set(to);
          const shown = await clockOf(server.url);
          const off = Math.abs(shown - Date.now());
          insist(off > HOUR !== (to === '+0'), `${name}: the clock is off by ${off} ms`);
          for (let round = 1; round <= 3; round++) {
            for (const device of crowd.devices) {
              await crowd.write(device);
              const before = await device.store.outboxSize();
              const { why } = await device.client.now();
              const after = await device.store.outboxSize();
              if (isBeyondSessions) {
                insist(why === 'signedOut', `${name}: ${why}`);
                insist(after === before, `${name}: something left the outbox`);
                signedOut++;
              } else
                insist(why === 'ok' && after === 0, `${name}: ${device.pass.person.name} ends with ${why}`);
            }
            await pause(1_000);
          }
          seen++;
        }
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `${seen} jumps under 4 devices; ${acked} deeds, 0 lost, in their order; signed out only while the clock stood ten years ahead (${signedOut} times, everything kept), let in again by itself`;
    } finally {
      await server.discard();
      rmSync(folder, { recursive: true });
    }
  },
};

/** A device whose clock is wrong. */
const offBy = (ms: number): Clock => ({
  now: () => Date.now() + ms,
  after(wait, f) {
    const timer = setTimeout(f, wait);
    return () => clearTimeout(timer);
  },
});

/** What the server takes the time for, by the date of its answers. */
async function clockOf(url: string): Promise<number> {
  // The date is written anew once a second.
  await pause(1_100);
  return Date.parse((await fetch(`${url}/healthz`)).headers.get('date') ?? '');
}
