/** The first days on Start: what one meets before anything is one's own, said to each role. */
export const guide = {
  /** When nothing is one's own. One sentence why, one button. */
  nothingYet: {
    owner: 'Du har inga initiativ än. Börja med en idé – en mening räcker.',
    /** Something waits for whoever decides or leads, so the list above says what to do. */
    waited: 'Du driver inga egna initiativ. I portföljen ser du vad som är på väg.',
    decider: 'Inget beslut väntar på dig. När någon begär ett står det här.',
    lead: 'Inget väntar på dig just nu. I portföljen ser du var initiativen är och vilka som står still.',
    admin: 'Du sköter staden: människor, roller och förvaltningar.',
    reader: 'Du har inga egna initiativ. I portföljen finns allas.',
  },
  toPortfolio: 'Till portföljen',
  toPeople: 'Till människor',

  title: 'Ny här?',
  remove: 'Ta bort',
  removeName: 'Ta bort Ny här?',
  model: 'Om modellen',
  modelAbout: 'Fyra faser, tre beslut och alla ord, på en sida',
  decide: 'Så fattar du beslut',
  decideAbout: 'Fem svar att välja på, och vad vart och ett leder till',
  invite: 'Bjud in de andra',
  inviteAbout: 'Du är ensam här än så länge. En länk räcker.',
};
