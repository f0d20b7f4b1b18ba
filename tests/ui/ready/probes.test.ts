import { describe, expect, test, vi } from 'vitest';
import { lookAtCamera, tryCamera } from '../../../src/ui/app/ready/camera.ts';
import { lookOffline, mendOffline } from '../../../src/ui/app/ready/offline.ts';
import {
  lookAtBattery,
  lookAtInstalled,
  lookAtProtected,
  lookAtScreen,
  lookAtUnsent,
} from '../../../src/ui/app/ready/onDevice.ts';
import { lookAtSpace, trialBytes } from '../../../src/ui/app/ready/space.ts';
import { lookAtVersion } from '../../../src/ui/app/ready/version.ts';

const said = ({ verdict, what }: { verdict: string; what: string }) => `${verdict} ${what}`;

describe('W8: works offline', () => {
  const controlled = { controller: {} as ServiceWorker };
  const kept = (missing: readonly string[]) => async () => ({ files: 40, missing, isBehind: false });
  const opens = async () => undefined;

  test('the worker stands between page and network, the cache has every file, and the workshop’s screens open', async () => {
    const openScreens = vi.fn(opens);
    const found = await lookOffline({ workers: controlled, whatIsKept: kept([]), openScreens });
    expect(said(found)).toBe('ok kept');
    expect(found.files).toBe(40);
    expect(openScreens).toHaveBeenCalled();
  });

  test('a file that the cache lacks is bad, however well the network is', async () => {
    const whatIsKept = kept(['/assets/a.js', '/assets/b.js']);
    const found = await lookOffline({ workers: controlled, whatIsKept, openScreens: opens });
    expect(said(found)).toBe('bad missing');
    expect(found.files).toBe(2);
  });

  test('no worker, none in charge yet, one that does not answer, and a screen that does not open are told apart', async () => {
    const none = { whatIsKept: kept([]), openScreens: opens };
    expect(said(await lookOffline({ ...none, workers: undefined }))).toBe('bad impossible');
    expect(said(await lookOffline({ ...none, workers: { controller: null } }))).toBe('bad notYet');
    const silent = { ...none, workers: controlled, whatIsKept: async () => undefined };
    expect(said(await lookOffline(silent))).toBe('unknown silent');
    const broken = {
      ...none,
      workers: controlled,
      openScreens: async () => Promise.reject(new Error('404')),
    };
    expect(said(await lookOffline(broken))).toBe('bad unread');
  });

  test('what is missing is fetched only when the city has this very version', async () => {
    const fetchWhatIsMissing = vi.fn(async () => undefined);
    const mend = (answer: 'fetching' | 'latest' | 'unreachable') =>
      mendOffline({ lookForVersion: async () => answer, fetchWhatIsMissing });
    expect(await mend('unreachable')).toBe('unreachable');
    expect(await mend('fetching')).toBe('newer');
    expect(fetchWhatIsMissing).not.toHaveBeenCalled();
    expect(await mend('latest')).toBe('fetched');
    expect(fetchWhatIsMissing).toHaveBeenCalledTimes(1);
  });
});

test('W8: installed: a tab is a warning, but on an iPad it is bad, where a tab is cleared after a week', () => {
  expect(said(lookAtInstalled('installed'))).toBe('ok installed');
  expect(said(lookAtInstalled('button'))).toBe('warn tab');
  expect(said(lookAtInstalled('menu'))).toBe('warn tab');
  expect(said(lookAtInstalled('ios'))).toBe('bad must');
});

test('W8: protected storage is what the browser has promised', async () => {
  expect(said(await lookAtProtected({ persisted: async () => true }))).toBe('ok protected');
  expect(said(await lookAtProtected({ persisted: async () => false }))).toBe('warn unprotected');
  expect(said(await lookAtProtected({ persisted: async () => Promise.reject(new Error()) }))).toBe(
    'warn unprotected',
  );
  expect(said(await lookAtProtected(undefined))).toBe('unknown cannotAsk');
});

test('W8: space: something is really written, whatever the estimate says', async () => {
  const tryRoom = vi.fn(async () => 'enough' as const);
  const estimate = async () => ({ quota: 10e9, usage: 1e9 });
  const found = await lookAtSpace({ estimate, tryRoom });
  expect(said(found)).toBe('ok enough');
  expect(found.free).toBe(9e9);
  expect(tryRoom).toHaveBeenCalledWith(trialBytes);
  expect(said(await lookAtSpace({ estimate, tryRoom: async () => 'full' }))).toBe('bad full');
  expect(said(await lookAtSpace({ estimate, tryRoom: async () => 'lost' }))).toBe('bad lost');
  const little = async () => ({ quota: 1e9, usage: 0.9e9 });
  expect(said(await lookAtSpace({ estimate: little, tryRoom }))).toBe('warn little');
  expect(said(await lookAtSpace({ estimate: async () => undefined, tryRoom }))).toBe('ok tried');
});

describe('W8: camera', () => {
  const some = async () => [{ kind: 'videoinput' as const }];
  const permission = (state: PermissionState) => async () => state;

  test('is never worse than a warning: photos can be chosen too', async () => {
    expect(said(await lookAtCamera({ devices: some, permission: permission('granted') }))).toBe('ok there');
    expect(said(await lookAtCamera({ devices: some, permission: permission('prompt') }))).toBe(
      'unknown untried',
    );
    expect(said(await lookAtCamera({ devices: some, permission: permission('denied') }))).toBe('warn denied');
    const noNames = { devices: some, permission: async () => Promise.reject(new TypeError()) };
    expect(said(await lookAtCamera(noNames))).toBe('unknown untried');
    expect(said(await lookAtCamera({ devices: async () => [], permission: permission('granted') }))).toBe(
      'warn none',
    );
    expect(
      said(await lookAtCamera({ devices: async () => undefined, permission: permission('granted') })),
    ).toBe('warn none');
  });

  test('is opened, and closed at once', async () => {
    const stop = vi.fn();
    const stream = (readyState: string) => async () =>
      ({ getVideoTracks: () => [{ readyState, stop }] }) as unknown as MediaStream;
    expect(said(await tryCamera(stream('live')))).toBe('ok works');
    expect(said(await tryCamera(stream('ended')))).toBe('warn busy');
    expect(stop).toHaveBeenCalledTimes(2);
    const fails = (name: string) => async () => Promise.reject(new DOMException('', name));
    expect(said(await tryCamera(fails('NotAllowedError')))).toBe('warn denied');
    expect(said(await tryCamera(fails('NotFoundError')))).toBe('warn none');
    expect(said(await tryCamera(fails('NotReadableError')))).toBe('warn busy');
  });
});

describe('W8: app version', () => {
  const now = 10 * 86_400_000;
  const asked = (
    answer: 'fetching' | 'latest' | 'unreachable' | 'unkept',
    { before, isWaiting = false, isHeld = false }: { before?: number; isWaiting?: boolean; isHeld?: boolean },
  ) => {
    let at = before;
    return lookAtVersion({
      lookForVersion: async () => answer,
      isWaiting: () => isWaiting,
      isHeld: () => isHeld,
      askedAt: { get: () => at, set: (ms) => (at = ms) },
      now: () => now,
    });
  };

  test('is asked, and what was last answered is remembered for a place without a network', async () => {
    const latest = await asked('latest', {});
    expect([said(latest), latest.askedAt]).toEqual(['ok latest', now]);
    expect(said(await asked('unreachable', { before: now - 3_600_000 }))).toBe('ok recently');
    expect(said(await asked('unreachable', { before: now - 3 * 86_400_000 }))).toBe('warn longAgo');
    expect(said(await asked('unreachable', {}))).toBe('unknown never');
    expect(said(await asked('unkept', {}))).toBe('unknown unkept');
  });

  test('a newer one is started before the workshop, and held during it', async () => {
    expect(said(await asked('fetching', {}))).toBe('warn coming');
    expect(said(await asked('fetching', { isWaiting: true }))).toBe('warn waits');
    expect(said(await asked('unreachable', { isWaiting: true, before: now }))).toBe('warn waits');
    expect(said(await asked('fetching', { isWaiting: true, isHeld: true }))).toBe('ok held');
  });
});

test('W8: nothing unsent: what lives in this window only is bad; what is saved here is to be sent', () => {
  const nothing = { unsaved: 0, refused: 0, deeds: 0, photos: 0 };
  expect(said(lookAtUnsent(nothing))).toBe('ok nothing');
  expect(said(lookAtUnsent({ ...nothing, deeds: 2 }))).toBe('warn unsent');
  expect(said(lookAtUnsent({ ...nothing, photos: 1 }))).toBe('warn unsent');
  expect(said(lookAtUnsent({ ...nothing, refused: 1 }))).toBe('warn refused');
  expect(said(lookAtUnsent({ ...nothing, deeds: 2, unsaved: 1 }))).toBe('bad unsaved');
});

test('ux 4: the wake lock is really asked for, and let go of', async () => {
  const release = vi.fn(async () => undefined);
  const request = async () => ({ release }) as unknown as WakeLockSentinel;
  expect(said(await lookAtScreen({ request }))).toBe('ok stays');
  expect(release).toHaveBeenCalled();
  const refuse = async () => Promise.reject(new DOMException('', 'NotAllowedError'));
  expect(said(await lookAtScreen({ request: refuse }))).toBe('warn refused');
  expect(said(await lookAtScreen(undefined))).toBe('warn missing');
});

test('ux 4: the battery is never red, and where a browser does not tell, one looks oneself', async () => {
  const battery = (level: number, charging = false) => lookAtBattery(async () => ({ level, charging }));
  expect(said(await battery(0.8))).toBe('ok enough');
  expect(said(await battery(0.04))).toBe('warn low');
  expect(said(await battery(0.04, true))).toBe('ok charging');
  expect(said(await lookAtBattery(undefined))).toBe('unknown untold');
});
