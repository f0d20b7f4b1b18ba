import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

export const syncScreen = {
  title: 'Sync',
  sendNow: 'Sync now',
  sendingNow: 'Sending and fetching …',
  stateOk: 'Everything has been sent and fetched.',
  stateOffline: 'Offline. You can work as usual.',
  stateSignedOut: 'You are signed out. You can work as usual; it is sent when you have signed in again.',
  stateServer: 'The server has trouble just now. You can work as usual; the app tries again by itself.',
  stateTooOld: 'The app is too old to send. Everything is saved here. Reload the page.',
  stateOkBut: 'What could be sent has been sent, and everything has been fetched.',
  statePhotos: 'Everything you have written has been sent. Photos are still on their way.',
  stateSoon: 'What you have saved is sent in a moment.',
  stateNew: 'Has not been in contact with the server yet.',
  lastSent: (when) => `Last sent ${when}`,
  /** After what was sent, in one line. */
  lastFetched: (when) => `last fetched ${when}`,
  neverSent: 'Nothing has been sent from here yet',
  neverFetched: 'nothing has been fetched yet',
  sent: (n) => `${n} sent`,
  fetched: (n) => `${n} fetched`,
  result: (sent, fetched) => `${sent}, ${fetched}.`,
  notAllSent: {
    weather: 'The server could not be reached. Everything is saved here and is sent when you are online.',
    signedOut: 'You are signed out, so nothing was sent. Everything is saved here. Sign in again.',
    wrongPrincipal:
      'Somebody else is signed in in this browser, so nothing was sent. Everything is saved here. Sign in as yourself.',
    tooOld: 'The app is too old to send. Everything is saved here. Reload the page.',
    serverTrouble:
      'The server has trouble just now. Everything is saved here, and the app tries again by itself.',
    busy: 'Another tab is sending just now. Everything is saved here.',
  },
  onlyHereTitle: 'Only on this device',
  oldest: (when) => `The oldest is from ${when}.`,
  nothingOnlyHere: 'Nothing is waiting. What you have written on this device is with everyone.',
  keepOpen: 'Keep the app open until everything has been sent.',
  blocked: (why) => `Waiting: ${why}`,
  discard: 'Discard',
  discardTitle: 'Discard the change?',
  discardText: 'It is only on this device. Nobody else has seen it.',
  discardConfirm: 'Discard the change',
  discarded: 'The change is discarded.',
  broughtBack: 'The change is back and is sent when you are online.',
  notBroughtBack: 'The change could not be brought back. Make it again.',
  alreadySent: 'The change is already on its way and cannot be discarded. Make a new change instead.',
  open: 'Show',
  change: 'Change',
  failed: 'Could not send',
  nothingFailed: 'Nothing has been refused.',
  failedIntro: 'The server did not accept this. Everything you wrote stays here until you discard it.',
  waitsAgain: 'The change is waiting to be sent again.',
  stillRefused: (why) => `It still cannot be done: ${why}`,
  waitAgain: (followed, left) =>
    left === 0
      ? count(followed, {
          one: 'The change and the one that followed from it are waiting to be sent again.',
          other: `The change and the ${followed} that followed from it are waiting to be sent again.`,
        })
      : count(left, {
          one: 'The change is waiting to be sent again. One that followed from it remains.',
          other: `The change is waiting to be sent again. ${left} that followed from it remain.`,
        }),
  changeAndTry: 'Change and try again',
  changeAbout: 'What could not be sent stays as it is until the new one is saved.',
  writtenAt: (when) => `Written ${when}`,
  followers: 'What followed from the change',
  followedFrom: (n) =>
    count(n, {
      one: 'One change builds on this one, and waits for it. Trying again takes it along.',
      other: `${n} changes build on this one, and wait for it. Trying again takes them along, in order.`,
    }),
  written: {
    title: 'Title',
    text: 'What you wrote',
    what: 'What',
    name: 'Name',
    note: 'Note',
    reason: 'Reason',
    motivation: 'Motivation',
    lessons: 'Lessons',
    author: 'Whose idea',
    amount: 'Amount',
    hours: 'Hours',
    value: 'Value',
  },
  discardFailedTitle: 'Discard what could not be sent?',
  discardFailedText:
    'It is only on this device. Copy it first if you want to keep it. You can undo for a while afterwards.',
  discardFailedConfirm: 'Discard it',
  quarantined: (when) =>
    `A fault of ours stopped the change. The city has had it since ${when}, it is still here, and those who run the service have been told. You need not do anything.`,
  content: 'What you wrote',
  secret: 'What was written is hidden and not shown here. It is kept, and can be copied or saved as a file.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let the app copy. The text is still here. Select it and copy it yourself.',
  saveFile: 'Save as file',
  closed: 'Discarded.',
  notSaved: 'Not saved',
  notSavedFull:
    'The device is full, so this could not be saved. It stays as long as this window is open. Remove something else from the device and try again, or copy the text to a safe place.',
  notSavedLost:
    'The browser could not save this. It stays as long as this window is open. Try again, or copy the text to a safe place.',
  trying: 'Trying to save …',
  stillNotSaved:
    'It could not be saved this time either. The text is still in this window. Copy it to a safe place.',
  device: 'This device',
  installed: 'Installed',
  notInstalled: 'Not installed',
  protectedYes: 'Protected storage',
  protectedNo: 'Unprotected storage',
  protectedWhy:
    'The browser may remove what you have saved if you do not open the page for a week. Add the app to the home screen.',
  protect: 'Protect the storage',
  protectRefused: 'The browser said no just now. Install the app, and it usually says yes.',
  protectRefusedApp: 'The browser said no just now. Use the app often and send what you have saved.',
  space: (used, all) => `${used} of ${all}`,
  offlineReady: 'Works offline',
  offlineNotReady: 'Does not work offline yet. Open the page once more while online.',
  version: (version) => `Version ${version}`,
  lookForVersion: 'Look for a new version',
  looking: 'Looking …',
  looked: {
    fetching: 'A new version is being fetched. A row here tells you when it can be started.',
    latest: 'You have the latest version.',
    unreachable: 'The server could not be reached. The app you have works as usual.',
    unkept: 'This browser keeps no copy of the app. Reload the page to get the latest.',
  },
  newVersionWaits: (version) => `Version ${version}. A new version has been fetched.`,
  newVersionWaitsForWorkshop: (version) =>
    `Version ${version}. A new version has been fetched. The update waits until the workshop is over.`,
  history: 'History',
  historyEmpty: 'Here you find what you have sent from this device, and when something has been fetched.',
  fetchedRows: (n) => count(n, { one: 'One row fetched', other: `${n} rows fetched` }),
  sentAt: (when) => `Sent ${when}`,
  spoken: {
    allSent: 'You are online again. Everything has been sent.',
    failed: (n: number) =>
      n === 1
        ? 'One change could not be sent. Sync says why.'
        : `${n} changes could not be sent. Sync says why.`,
  },
} satisfies Texts['syncScreen'];
