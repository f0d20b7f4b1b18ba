/** Lists of parts: milestones, costs, goals, partners. */
export const parts = {
  withdrawn: (title: string) => `${title} är borttaget`,
  restored: (title: string) => `${title} är tillbaka`,
  restore: 'Återställ',
  restoreName: (title: string) => `Återställ ${title}`,
  changeName: (title: string) => `Ändra ${title}`,
  removeName: (title: string) => `Ta bort ${title}`,
  withdrawnOnes: (n: number) => (n === 1 ? 'Visa 1 borttagen' : `Visa ${n} borttagna`),
  doneChanging: 'Klar',
  notYours: 'Idébäraren och de som hjälper till kan ändra det här. Du kan läsa.',
  isWithdrawn: 'Initiativet är tillbakadraget. Återställ det om det ska ändras.',
  isEnded: 'Initiativet är avslutat. Öppna det igen om det ska ändras.',
};
