import { createSignal } from 'solid-js';
import { revealRound, type VoteRound } from '../../../../domain/vote.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useTurnout } from './turnout.ts';
import css from './vote.module.css';

/** What only the leader does in a round: casts the room's votes, and shows the result. */
export function LeadersPart(props: { round: VoteRound; onRoom: () => void }) {
  const { head } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const turnout = useTurnout(() => props.round);
  const [asks, setAsks] = createSignal(false);
  const reveal = async () => {
    setAsks(false);
    await act(revealRound, { workshopId: head().id, roundId: props.round.id }, { said: words().revealed });
  };
  return (
    <div class={css['leader']}>
      <Button size="vote" onClick={() => (turnout().missing > 0 ? setAsks(true) : void reveal())}>
        {words().reveal}
      </Button>
      <Button onClick={() => props.onRoom()}>{words().forRoom}</Button>
      <ConfirmDialog
        open={asks()}
        title={words().revealEarlyTitle}
        confirmLabel={words().reveal}
        cancelLabel={words().wait}
        onConfirm={() => void reveal()}
        onCancel={() => setAsks(false)}
      >
        <p>{words().revealEarly(turnout().missing)}</p>
      </ConfirmDialog>
    </div>
  );
}
