import { type Accessor, createMemo } from 'solid-js';
import { type Participant, voters } from '../../../../domain/participant.ts';
import { ROOM, type VoteRound } from '../../../../domain/vote.ts';
import { useWorkshop } from '../OfWorkshop.tsx';

/** Who votes in a round, and who has. Never how. */
export interface TurnoutNow {
  readonly voters: readonly Participant[];
  readonly hasVoted: (voter: string) => boolean;
  /** Of the voters; the room is none of them. */
  readonly voted: number;
  readonly missing: number;
  /** The leader has cast votes for the room. */
  readonly room: boolean;
}

export function useTurnout(round: Accessor<VoteRound>): Accessor<TurnoutNow> {
  const { record } = useWorkshop();
  return createMemo(() => {
    const all = voters(record().parts.participant);
    const cast = new Set(
      record()
        .parts.turnout.filter(({ roundId }) => roundId === round().id)
        .map(({ voter }) => voter),
    );
    const voted = all.filter(({ id }) => cast.has(id)).length;
    return {
      voters: all,
      hasVoted: (voter) => cast.has(voter),
      voted,
      missing: all.length - voted,
      room: cast.has(ROOM),
    };
  });
}
