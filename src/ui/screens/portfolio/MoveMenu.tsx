import type { Listed } from '../../../domain/digest.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { useCity } from '../../app/city.tsx';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import type { Asked } from './MoveDialogs.tsx';
import { type Move, movesOf } from './moves.ts';
import { useMoving } from './moving.ts';

/** *Flytta till…*: every place, with what it takes or why it is closed (rules 9 and 30). */
export function MoveMenu(props: { line: Listed; onAsk: (asked: Asked) => void }) {
  const { t } = useTexts();
  const { actor } = useCity();
  const said = useSaid();
  const moving = useMoving((asked) => props.onAsk(asked));
  const words = () => t().portfolio.move;
  const item = (move: Move): MenuItem => {
    const { way } = move;
    const common = {
      note: moving.note(move),
      unavailable: way.does === 'closed' || way.does === 'nothing',
      onSelect: () => moving.go(props.line.head.id, move),
    };
    if (move.to === 'phase')
      return {
        ...common,
        label: said(phaseWords[move.phase].name),
        tile: () => <PhaseTile phase={phaseNumber[move.phase]} size="tiny" />,
      };
    if (move.to === 'ended') return { ...common, label: words().end, icon: 'flag' };
    const isResting = props.line.head.state === 'onHold';
    return { ...common, label: isResting ? words().wake : words().rest, icon: isResting ? 'undo' : 'pause' };
  };
  return (
    <Menu
      label={t().common.moveTo}
      name={words().name(props.line.head.title)}
      heading={words().heading}
      items={movesOf(props.line, actor()).map(item)}
    />
  );
}
