import { type Accessor, createMemo } from 'solid-js';
import type { Listed } from '../../../../domain/digest.ts';
import type { PhaseId } from '../../../../domain/model.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { createDragging } from '../../../kit/createDragging.ts';
import type { Drag } from '../../../kit/dragging.ts';
import { type Move, movesOf } from '../moves.ts';
import type { Moving } from '../moving.ts';

/** What a column is to the card in the hand. */
export type Reception = 'open' | 'closed' | 'here';

export interface InHand extends Drag {
  readonly line: Listed;
  /** What letting go here would do, or why it cannot be here. */
  readonly note: string;
  readonly isClosed: boolean;
}

/** Dragging on the board, fetched once the board stands. Does exactly what *Flytta till…* does, and is never needed (rule 9). */
export function useBoardDrag(
  board: () => HTMLElement | undefined,
  options: {
    readonly lines: Accessor<readonly Listed[]>;
    readonly moving: Moving;
    readonly focusCard: (id: string) => void;
  },
) {
  const { actor } = useCity();
  const { t } = useTexts();
  const lineOf = (id: string) => options.lines().find(({ head }) => head.id === id);
  const drag = createDragging(board, (id, place) => drop(id, place));
  const carried = createMemo(() => drag()?.id);
  const moves = createMemo((): readonly Move[] => {
    const line = lineOf(carried() ?? '');
    return line ? movesOf(line, actor()) : [];
  });
  const moveTo = (all: readonly Move[], place: string | undefined) =>
    all.find((move) => move.to === 'phase' && move.phase === place);

  const drop = (id: string, place: string) => {
    const line = lineOf(id);
    const move = line && moveTo(movesOf(line, actor()), place);
    if (!line || !move || move.way.does === 'nothing') return;
    // Where focus is when what opens closes again.
    options.focusCard(id);
    if (move.way.does === 'closed')
      toasts.show({ text: t().portfolio.move.stays(line.head.title, options.moving.note(move)) });
    else options.moving.go(id, move);
  };

  return {
    reception(phase: PhaseId): Reception | undefined {
      const move = moveTo(moves(), phase);
      if (!move) return undefined;
      if (move.way.does === 'nothing') return 'here';
      return move.way.does === 'closed' ? 'closed' : 'open';
    },
    isOver: (phase: PhaseId) => drag()?.over === phase,
    inHand(): InHand | undefined {
      const now = drag();
      const line = now && lineOf(now.id);
      if (!now || !line) return undefined;
      const move = moveTo(moves(), now.over);
      const note = move ? options.moving.note(move) : t().portfolio.move.dropInPhase;
      return { ...now, line, note, isClosed: move?.way.does === 'closed' };
    },
  };
}
