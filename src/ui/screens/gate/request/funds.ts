import type { FundGap } from '../../../../domain/moneyFrames.ts';
import { periodText, type Speech } from '../basis/basisWords.ts';

/** A rule of a fund that the request does not meet, as the rule it is (F4). */
export function fundGapText(speech: Speech, gap: FundGap): string {
  const words = speech.t.gate.request;
  const { kronor } = speech.f;
  if (gap.code === 'tooFewDepartments') return words.fundMinDepartments(gap.needed);
  if (gap.code === 'belowMinimum') return words.fundMinAmount(kronor(gap.minimum));
  if (gap.code === 'aboveMaximum') return words.fundMaxAmount(kronor(gap.maximum));
  return words.fundNotNow(periodText(speech, gap.from, gap.until) ?? '');
}
