import type { EffectStatus } from '../../../domain/effectStatus.ts';
import { useTexts } from '../../app/texts.tsx';
import { Chip, type ChipKind } from '../../kit/Chip.tsx';
import type { GoalView } from './goalView.ts';

const kinds: Readonly<Record<EffectStatus, ChipKind>> = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  none: 'noData',
};

/** Grön, Gul, Röd, Inga data: a sign and the word (P2). */
export function GoalStatus(props: { view: Pick<GoalView, 'judgement'> }) {
  const { t } = useTexts();
  const status = () => props.view.judgement.status;
  return <Chip kind={kinds[status()]}>{t().effects.statuses[status()]}</Chip>;
}
