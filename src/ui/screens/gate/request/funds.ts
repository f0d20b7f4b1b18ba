import type { Fund } from '../../../../domain/organisation.ts';
import type { Speech } from '../basis/basisWords.ts';
import { periodText } from '../basis/basisWords.ts';

/** How a request for money stands against a fund's rules (F4): the rules that it does not meet, in words. Empty when it fits. */
export function fundMisfits(
  speech: Speech,
  fund: Fund,
  asked: { readonly departments: number; readonly amount: number },
  today: string,
): readonly string[] {
  const words = speech.t.gate.request;
  const { kronor } = speech.f;
  const misfits: string[] = [];
  if (fund.minDepartments !== undefined && asked.departments < fund.minDepartments)
    misfits.push(words.fundMinDepartments(fund.minDepartments));
  if (fund.minAmount !== undefined && asked.amount < fund.minAmount)
    misfits.push(words.fundMinAmount(kronor(fund.minAmount)));
  if (fund.maxAmount !== undefined && asked.amount > fund.maxAmount)
    misfits.push(words.fundMaxAmount(kronor(fund.maxAmount)));
  const isOpen = (!fund.from || fund.from <= today) && (!fund.until || today <= fund.until);
  const period = periodText(speech, fund.from, fund.until);
  if (!isOpen && period) misfits.push(words.fundNotNow(period));
  return misfits;
}
