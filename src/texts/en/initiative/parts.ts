import type { Texts } from '../../sv.ts';

export const parts = {
  withdrawn: (title: string) => `${title} has been removed`,
  restored: (title: string) => `${title} is back`,
  restore: 'Restore',
  restoreName: (title: string) => `Restore ${title}`,
  changeName: (title: string) => `Change ${title}`,
  removeName: (title: string) => `Delete ${title}`,
  withdrawnOnes: (n: number) => `Show ${n} removed`,
  doneChanging: 'Done',
  notYours: 'The idea owner and those who help can change this. You can read it.',
  isWithdrawn: 'The initiative has been withdrawn. Restore it if it is to be changed.',
  isEnded: 'The initiative has ended. Reopen it if it is to be changed.',
} satisfies Texts['initiative']['parts'];
