import type { Texts } from '../sv.ts';

export const sync = {
  localOnly: 'Only on this device',
  sending: 'Sending',
  failed: 'Could not send',
  conflict: 'Conflict',
  offline: 'Offline',
  conflicts: (n: number) => `Conflict ${n}`,
  failures: (n: number) => `${n} not sent`,
  locals: (n: number) => `${n} only here`,
  photosLeft: (n: number) => (n === 1 ? '1 photo only here' : `${n} photos only here`),
  withEveryone: 'Synced',
  withEveryoneAt: (time: string) => `Synced ${time}`,
  /** Spoken names contain what the button shows (2.5.3). */
  buttonName: (label: string) => `Sync: ${label}`,
  buttonNameOffline: (label: string) => `Sync: ${label}, offline`,
  notFetched: 'Not fetched yet',
  fetching: 'Fetching …',
  tryAgain: 'Try again',
  signInAgain: 'Sign in again',
  signedOut:
    'You are signed out. Everything you do is saved on this device and sent when you have signed in again.',
  wrongPerson:
    'Someone else is signed in in this browser. What you have saved stays here and is sent when you sign in yourself.',
  tooOld: 'The app is too old to send. Everything is saved here. Reload the page to get the new version.',
  unsaved: (n: number) =>
    n === 1
      ? 'One change could not be saved on the device and exists only in this window. Do not close it.'
      : `${n} changes could not be saved on the device and exist only in this window. Do not close it.`,
  offlineNotice: 'You are offline. Everything you do is saved on this device and sent later.',
} satisfies Texts['sync'];
