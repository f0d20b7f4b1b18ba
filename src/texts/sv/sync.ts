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
  /** Spoken names contain what the button shows (2.5.3). */
  buttonName: (label: string) => `Synk: ${label}`,
  buttonNameOffline: (label: string) => `Synk: ${label}, utan nät`,
  offlineNotice: 'Du har inget nät. Allt du gör sparas på den här enheten och skickas senare.',
  whenOnline: 'Gör när jag får nät',
  needsNetwork: 'Behöver nät.',
};
