import { plural } from '../plural.ts';

const count = plural('sv');

/** What the sync button, the chips and the sync results say. */
export const sync = {
  localOnly: 'Bara här',
  sending: 'Skickas',
  conflict: 'Krock',
  failed: 'Gick inte',
  offline: 'Utan nät',
  conflicts: (n: number) => `Krock ${n}`,
  failures: (n: number) => `Gick inte ${n}`,
  locals: (n: number) => `${n} bara här`,
  sendingOf: (sent: number, all: number) => `Skickar ${sent} av ${all}`,
  withEveryone: 'Hos alla',
  withEveryoneAt: (time: string) => `Hos alla ${time}`,
  buttonConflicts: (n: number) =>
    count(n, { one: 'Synk: 1 krock att avgöra', other: `Synk: ${n} krockar att avgöra` }),
  buttonFailures: (n: number) =>
    count(n, { one: 'Synk: 1 sak gick inte att skicka', other: `Synk: ${n} saker gick inte att skicka` }),
  buttonLocals: (n: number) =>
    count(n, { one: 'Synk: 1 ändring finns bara här', other: `Synk: ${n} ändringar finns bara här` }),
  buttonLocalsOffline: (n: number) =>
    count(n, {
      one: 'Synk: 1 ändring finns bara här, utan nät',
      other: `Synk: ${n} ändringar finns bara här, utan nät`,
    }),
  buttonOffline: 'Synk: utan nät',
  buttonSending: (sent: number, all: number) => `Synk: skickar ${sent} av ${all}`,
  buttonSynced: (time: string) => `Synk: allt finns hos alla sedan ${time}`,
  buttonIdle: 'Synk',
  offlineNotice: 'Du har inget nät. Allt du gör sparas på den här enheten och skickas senare.',
  whenOnline: 'Gör när jag får nät',
  needsNetwork: 'Behöver nät.',
};
