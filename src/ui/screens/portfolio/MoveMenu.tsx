import { useNavigate } from '@solidjs/router';
import type { Listed } from '../../../domain/digest.ts';
import type { PhaseId } from '../../../domain/model.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import type { Asked } from './MoveDialogs.tsx';
import { type Closed, type Move, movesOf, type Way } from './moves.ts';

/** *Flytta till…*: every place, with what it takes or why it is closed (rules 9 and 30). */
export function MoveMenu(props: { line: Listed; onAsk: (asked: Asked) => void }) {
  const { t, f } = useTexts();
  const { actor, departmentName } = useCity();
  const refusalText = useRefusalText();
  const navigate = useNavigate();
  const said = useSaid();
  const words = () => t().portfolio.move;
  const id = () => props.line.head.id;

  const closedWords = (why: Closed): string => {
    switch (why.because) {
      case 'refusal':
        return refusalText(why.refusal);
      case 'gateFirst':
        return words().gateFirst(said(gateWords[why.gate].name));
      case 'othersAsk':
        return words().othersAsk(said(gateWords[why.gate].name));
      case 'othersMove':
      case 'othersResume':
      case 'othersEnd':
      case 'onlyByDecision':
        return words()[why.because];
    }
  };
  const note = (move: Move): string => {
    const { way } = move;
    switch (way.does) {
      case 'nothing':
        return words().here;
      case 'closed':
        return closedWords(way.why);
      case 'request':
        return words().request(said(gateWords[way.gate].name));
      case 'decide':
        return move.to === 'rest' ? words().restByDecision : words().decide(said(gateWords[way.gate].name));
      case 'await': {
        const gate = said(gateWords[way.gate].name);
        const names = way.undecided.map((department) => departmentName(department));
        return names.length > 0 ? words().awaits(gate, f().list(names)) : words().awaitsMore(gate);
      }
      case 'goBack':
        return words().back;
      case 'resume':
        return words().wakeAbout;
      case 'end':
        return words().endAbout;
    }
  };
  const go = (way: Way, to: PhaseId | undefined) => {
    switch (way.does) {
      case 'nothing':
      case 'closed':
        return;
      case 'request':
        return navigate(paths.requestDecision(id(), way.gate));
      case 'decide':
        return navigate(paths.decide(id(), way.requestId));
      case 'await':
        return navigate(paths.initiative(id(), 'beslut'));
      case 'goBack':
        return props.onAsk({ id: id(), to });
      case 'resume':
        return props.onAsk({ id: id(), to: undefined });
      case 'end':
        return navigate(paths.end(id()));
    }
  };
  const item = (move: Move): MenuItem => {
    const { way } = move;
    const common = {
      note: note(move),
      unavailable: way.does === 'closed' || way.does === 'nothing',
      onSelect: () => go(way, move.to === 'phase' ? move.phase : undefined),
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
