import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

export const sync = {
  localOnly: 'Only on this device',
  sending: 'Sending',
  conflict: 'Conflict',
  failed: 'Could not send',
  offline: 'Offline',
  conflicts: (n: number) => count(n, { one: '1 conflict', other: `${n} conflicts` }),
  failures: (n: number) => `${n} not sent`,
  locals: (n: number) => `${n} only here`,
  sendingOf: (sent: number, all: number) => `Sending ${sent} of ${all}`,
  withEveryone: 'Synced',
  withEveryoneAt: (time: string) => `Synced ${time}`,
  /** Spoken names contain what the button shows (2.5.3). */
  buttonName: (label: string) => `Sync: ${label}`,
  buttonNameOffline: (label: string) => `Sync: ${label}, offline`,
  offlineNotice: 'You are offline. Everything you do is saved on this device and sent later.',
  whenOnline: 'Do it when I am online',
  needsNetwork: 'Needs a network.',
} satisfies Texts['sync'];
