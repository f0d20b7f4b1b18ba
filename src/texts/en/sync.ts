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
  buttonConflicts: (n: number) =>
    count(n, { one: 'Sync: 1 conflict to settle', other: `Sync: ${n} conflicts to settle` }),
  buttonFailures: (n: number) =>
    count(n, { one: 'Sync: 1 thing could not be sent', other: `Sync: ${n} things could not be sent` }),
  buttonLocals: (n: number) =>
    count(n, {
      one: 'Sync: 1 change is only on this device',
      other: `Sync: ${n} changes are only on this device`,
    }),
  buttonLocalsOffline: (n: number) =>
    count(n, {
      one: 'Sync: 1 change is only on this device, offline',
      other: `Sync: ${n} changes are only on this device, offline`,
    }),
  buttonOffline: 'Sync: offline',
  buttonSending: (sent: number, all: number) => `Sync: sending ${sent} of ${all}`,
  buttonSynced: (time: string) => `Sync: everything synced since ${time}`,
  buttonIdle: 'Sync',
  offlineNotice: 'You are offline. Everything you do is saved on this device and sent later.',
  whenOnline: 'Do it when I am online',
  needsNetwork: 'Needs a network.',
} satisfies Texts['sync'];
