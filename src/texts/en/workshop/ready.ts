import { plural } from '../../plural.ts';
import type { ready as source } from '../../sv/workshop/ready.ts';

const count = plural('en');

export const ready: typeof source = {
  title: 'Ready for workshop',
  intro: 'Go through this on every tablet, with a network, before you go to a room without one.',
  again: 'Check again',
  looking: 'Checking …',
  lookedAt: (when) => `Checked ${when}`,
  ready: 'This device is ready.',
  readyBut: (what) => `This device is ready. Look over: ${what}.`,
  notReady: (what) => `This device is not ready yet. Mend: ${what}.`,
  lookYourself: (what) => `Check yourself: ${what}.`,
  thisDevice: 'This device',
  thisWorkshop: 'The workshop',
  verdicts: {
    ok: 'Done',
    warn: 'Look over',
    bad: 'Must be mended',
    unknown: 'Check yourself',
    looking: 'Checking',
  },
  notFound: 'It could not be checked. Try again.',

  offline: {
    title: 'Without a network',
    kept: (files) => `All ${files} files are on the device, and the pages of the workshop opened.`,
    missing: (files) =>
      count(files, {
        one: 'One of the app’s files is missing on the device.',
        other: `${files} of the app’s files are missing on the device.`,
      }),
    unread:
      'The files are on the device, but one of the pages of the workshop did not open. Reload the page.',
    silent: 'The app’s copy did not answer. Reload the page and check again.',
    notYet: 'The app is not kept on the device yet. Reload the page with a network.',
    impossible:
      'This browser cannot keep the app. Open Stegvis in another browser, over https and not in a private window.',
    fetch: 'Fetch what is missing',
    unreachable: 'The server could not be reached. Try again when you have a network.',
    newer: 'A newer version is being fetched. Check again in a while.',
  },
  installed: {
    title: 'Installed as an app',
    installed: 'Stegvis is installed.',
    tab: 'Stegvis runs in a tab. It works, but is safer installed.',
    must: 'On an iPad or iPhone, what is saved in a tab may be deleted after a week. Add Stegvis to the home screen and sign in there before the workshop.',
  },
  protection: {
    title: 'Protected storage',
    protected: 'The browser has promised to keep what is saved.',
    unprotected: 'The browser has not promised to keep what is saved if the device becomes full.',
    cannotAsk:
      'This browser does not say whether it keeps what is saved. Send what you have done on the same day.',
  },
  space: {
    title: 'Space',
    enough: (free) => `A trial could be saved. About ${free} free, according to the browser.`,
    little: (free) =>
      `A trial could be saved, but only about ${free} is free. Remove something else on the device if you are going to take many photos.`,
    tried: 'A trial could be saved. The browser does not say how much more there is room for.',
    full: 'The device is full: a trial the size of a photo could not be saved. Remove something else on the device.',
    lost: 'A trial could not be saved: the browser’s storage did not answer. Close Stegvis completely and open it again.',
  },
  camera: {
    title: 'Camera',
    works: 'The camera has been tried and works.',
    there: 'There is a camera, and Stegvis may use it.',
    untried: 'There is a camera. Try it, so that permission is asked for now and not in the room.',
    denied:
      'Stegvis may not use the camera. Allow it in the browser’s settings, or choose photos that are on the device.',
    busy: 'The camera could not be opened. Another program may be using it. Photos that are on the device can be chosen.',
    none: 'No camera was found. Photos that are on the device can be chosen.',
    test: 'Try the camera',
  },
  version: {
    title: 'The app’s version',
    latest: (version) => `Version ${version} is the latest.`,
    waits: 'A newer version has been fetched. Start it before the workshop; during it you cannot.',
    held: 'A newer version has been fetched. The update waits until the workshop is over.',
    coming: 'A newer version is being fetched. Check again in a while.',
    recently: (version, when) => `Version ${version} was the latest ${when}.`,
    longAgo: (version, when) =>
      `Version ${version} was the latest ${when}. Check again when you have a network.`,
    never: (version) => `Version ${version}. The server could not be asked whether there is a newer one.`,
    unkept: 'This browser keeps no copy of the app, so the version is the one that the server has.',
    update: 'Start the new version',
  },
  unsent: {
    title: 'Unsent',
    nothing: 'What you have written on the device is with everyone.',
    unsent: (deeds, photos) =>
      photos === 0
        ? count(deeds, {
            one: 'One change is only on this device.',
            other: `${deeds} changes are only on this device.`,
          })
        : deeds === 0
          ? count(photos, {
              one: 'One photo or file is only on this device.',
              other: `${photos} photos and files are only on this device.`,
            })
          : `Changes (${deeds}) and photos or files (${photos}) are only on this device.`,
    refused: 'Something could not be sent. Sync says what and why.',
    unsaved:
      'Something you have written could not be saved and is in this window only. Sync says what you can do.',
    open: 'Open Sync',
  },
  screen: {
    title: 'The screen stays on',
    stays: 'The screen does not go dark during the workshop.',
    refused:
      'The device says no to keeping the screen on. Turn off power saving, or set the screen to go dark late.',
    missing:
      'This browser cannot keep the screen on. Set the screen to go dark late in the settings of the device.',
  },
  battery: {
    title: 'Battery',
    charging: (percent) => `${percent}%, and the device is charging.`,
    enough: (percent) => `${percent}%.`,
    low: (percent) => `${percent}%. Charge before the workshop, or bring the charger.`,
    untold: 'The browser does not say how much is left. Look yourself, and bring the charger.',
  },

  prepared: {
    title: 'The workshop is on the device',
    there: (steps, participants) => `${steps} and ${participants} are saved here.`,
    steps: (n) => count(n, { one: 'One step', other: `${n} steps` }),
    participants: (n) => count(n, { one: 'one participant', other: `${n} participants` }),
    noSteps: 'The agenda has no steps yet.',
    toPrepare: 'Prepare the workshop',
  },
  others: {
    title: 'The other tablets',
    onlyThis: 'The workshop is done on this tablet.',
    none: 'Each group is to have a tablet, but no colleague takes part yet.',
    notSent: 'The workshop is only on this device yet. Send it, so that the others get it.',
    lookThere: (names) => `Taking part: ${names}. Open Ready for workshop on their tablets too.`,
  },

  question: 'Ready for workshop?',
  check: 'Check',
  about: 'Without a network, installed, space, camera, version, unsent, screen and battery.',
};
