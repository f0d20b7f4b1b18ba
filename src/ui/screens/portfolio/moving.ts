import { useNavigate } from '@solidjs/router';
import type { PhaseId } from '../../../domain/model.ts';
import { gateWords } from '../../../domain/modelWords.ts';
import { useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import type { Asked } from './MoveDialogs.tsx';
import type { Closed, Move, Way } from './moves.ts';

export interface Moving {
  /** What a move takes, or why it is closed. */
  readonly note: (move: Move) => string;
  /** Goes the way: opens what must be answered. The same whether it was chosen or dropped (rule 28). */
  readonly go: (id: string, move: Move) => void;
}

/** The words of a move, and the doing of it, for the menu and for the hand. */
export function useMoving(onAsk: (asked: Asked) => void): Moving {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const refusalText = useRefusalText();
  const navigate = useNavigate();
  const said = useSaid();
  const words = () => t().portfolio.move;

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
  const follow = (id: string, way: Way, to: PhaseId | undefined) => {
    switch (way.does) {
      case 'nothing':
      case 'closed':
        return;
      case 'request':
        return navigate(paths.requestDecision(id, way.gate));
      case 'decide':
        return navigate(paths.decide(id, way.requestId));
      case 'await':
        return navigate(paths.initiative(id, 'beslut'));
      case 'goBack':
        return onAsk({ id, to });
      case 'resume':
        return onAsk({ id, to: undefined });
      case 'end':
        return navigate(paths.end(id));
    }
  };
  return { note, go: (id, move) => follow(id, move.way, move.to === 'phase' ? move.phase : undefined) };
}
