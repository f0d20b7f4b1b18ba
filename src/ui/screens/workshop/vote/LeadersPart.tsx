import { createSignal, For } from 'solid-js';
import { revealRound, type VoteRound } from '../../../../domain/vote.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import { useBegunBallots } from './ballotDraft.ts';
import { useTurnout } from './turnout.ts';

/** What only the leader does in a round: casts the room's votes, and shows the result. */
export function LeadersPart(props: { round: VoteRound; onRoom: () => void }) {
  const { head } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const turnout = useTurnout(() => props.round);
  const begun = useBegunBallots(() => props.round.id);
  const [asks, setAsks] = createSignal(false);
  /** What would be left out, a sentence each. What was counted by hand and not saved is no person's, and is left out as well. */
  const wanting = (): readonly string[] => {
    const { missing, voted, room } = turnout();
    const isNobody = voted === 0 && !room;
    return [
      ...(isNobody ? [words().nobodyHasVoted] : missing > 0 && voted > 0 ? [words().missing(missing)] : []),
      ...(begun().isAny ? [words().someHaveBegun] : []),
      ...(begun().ofRoom ? [words().roomHasBegun] : []),
    ];
  };
  const reveal = async () => {
    setAsks(false);
    await act(revealRound, { workshopId: head().id, roundId: props.round.id }, { said: words().revealed });
  };
  return (
    <>
      <RoomFoot>
        <Button size="vote" onClick={() => props.onRoom()}>
          {words().forRoom}
        </Button>
        <Button size="vote" onClick={() => (wanting().length > 0 ? setAsks(true) : void reveal())}>
          {words().reveal}
        </Button>
      </RoomFoot>
      <ConfirmDialog
        open={asks()}
        title={words().revealEarlyTitle}
        confirmLabel={words().reveal}
        cancelLabel={words().wait}
        onConfirm={() => void reveal()}
        onCancel={() => setAsks(false)}
      >
        <For each={wanting()}>{(sentence) => <p>{sentence}</p>}</For>
        <p>{words().revealEarly}</p>
      </ConfirmDialog>
    </>
  );
}
