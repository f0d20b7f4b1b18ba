/** Medel. */
export const money = {
  estimated: 'Beräknat',
  asked: 'Sökt',
  granted: 'Beviljat',
  used: 'Använt',
  left: 'Kvar',
  department: 'Förvaltning',
  noDepartment: 'Ingen förvaltning än',
  sum: 'Summa',
  notDecidedBy: (department: string) => `${department}, inte beslutat`,
  decidedOf: (decided: number, of: number) =>
    of === 1
      ? decided === 1
        ? 'Förvaltningen har beslutat.'
        : 'Förvaltningen har inte beslutat.'
      : `${decided} av ${of} har beslutat.`,
  missing: (amount: string) => `${amount} saknas.`,
  overspent: (amount: string) => `${amount} mer än vad som är beviljat har använts.`,
  overspentBy: (department: string, amount: string) =>
    `${department} har använt ${amount} mer än den har beviljat.`,
  withinAll: (left: string) => `${left} är kvar av det som är beviljat.`,
  nothing: 'Inga pengar är beräknade eller sökta än. Skriv först vad testet kostar.',
  nothingToRead: 'Inga pengar är beräknade eller sökta än.',
  toCosts: 'Skriv vad det kostar',
  perDepartment: 'Per förvaltning',
  whoPays: 'Vem betalar',
  tableCaption: 'Beräknat, sökt, beviljat, använt och kvar per förvaltning',
  entries: 'Använda pengar',
  entriesSum: (amount: string) => `Summa ${amount}`,
  entriesEmpty: 'Inget är använt än. Skriv in när något har betalats.',
  add: 'Lägg till använda pengar',
  saved: 'Beloppet är sparat',
  what: 'Vad betalades?',
  whatMissing: 'Skriv vad som betalades.',
  amount: 'Belopp',
  amountMissing: 'Skriv ett belopp i hela kronor.',
  on: 'Dag',
  onMissing: 'Välj vilken dag det betalades.',
  notYet: 'Dagen har inte varit än. Välj i dag eller en tidigare dag.',
  payer: 'Betalades av',
  fromLog: 'från pilotloggen',
  entry: (amount: string, day: string, department: string) =>
    department ? `${amount} · ${day} · ${department}` : `${amount} · ${day}`,
  wrongEntry: 'Blev något fel tar du bort posten och skriver en ny. Båda står kvar i historiken.',
};
