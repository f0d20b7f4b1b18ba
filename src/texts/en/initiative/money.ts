import type { Texts } from '../../sv.ts';

export const money = {
  estimated: 'Estimated',
  asked: 'Applied for',
  granted: 'Granted',
  used: 'Used',
  left: 'Left',
  department: 'Department',
  noDepartment: 'No department yet',
  sum: 'Sum',
  notDecidedBy: (department: string) => `${department}, not decided`,
  decidedOf: (decided: number, of: number) =>
    of === 1
      ? decided === 1
        ? 'The department has decided.'
        : 'The department has not decided.'
      : `${decided} of ${of} have decided.`,
  missing: (amount: string) => `${amount} is missing.`,
  overspent: (amount: string) => `${amount} more than was granted has been used.`,
  overspentBy: (department: string, amount: string) =>
    `${department} has used ${amount} more than it has granted.`,
  withinAll: (left: string) => `${left} is left of what was granted.`,
  nothing: 'No money has been estimated or applied for yet. First say what the test costs.',
  nothingToRead: 'No money has been estimated or applied for yet.',
  toCosts: 'Say what it costs',
  perDepartment: 'Per department',
  whoPays: 'Who pays',
  tableCaption: 'Estimated, applied for, granted, used and left per department',
  entries: 'Used money',
  entriesSum: (amount: string) => `Sum ${amount}`,
  entriesEmpty: 'Nothing has been used yet. Enter it when something has been paid.',
  add: 'Add used money',
  saved: 'The amount is saved',
  what: 'What was paid?',
  whatMissing: 'Say what was paid.',
  amount: 'Amount',
  amountMissing: 'Write an amount in whole kronor.',
  on: 'Day',
  onMissing: 'Choose the day on which it was paid.',
  notYet: 'That day has not been yet. Choose today or an earlier day.',
  payer: 'Paid by',
  fromLog: 'from the pilot log',
  entry: (amount: string, day: string, department: string) =>
    department ? `${amount} · ${day} · ${department}` : `${amount} · ${day}`,
  wrongEntry: 'If something went wrong, delete the entry and write a new one. Both stay in the history.',
} satisfies Texts['initiative']['money'];
