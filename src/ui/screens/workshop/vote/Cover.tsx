import type { VoteRound } from '../../../../domain/vote.ts';
import { useTexts } from '../../../app/texts.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { HandOver } from '../../../kit/HandOver.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useCalled } from './called.ts';
import { useTurnout } from './turnout.ts';

/** Between two who vote on one tablet: nothing of the votes is behind it. */
export function Cover(props: { round: VoteRound; after: string; onTaken: () => void }) {
  const { leads } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const called = useCalled();
  const turnout = useTurnout(() => props.round);
  const isLast = () => turnout().missing === 0;
  // On a member's tablet the leader may sit at another one.
  const last = () =>
    leads()
      ? { heading: words().allHaveVoted, action: words().toLeader }
      : { heading: words().allHaveVotedHere, action: words().carryOn };
  const between = () => (isLast() ? last() : { heading: words().handOver, action: words().iAmNext });
  return (
    <HandOver
      open
      lead={words().thanks(called(props.after))}
      heading={between().heading}
      action={between().action}
      onTaken={props.onTaken}
    >
      <CountMarks on={turnout().voted} of={turnout().voters.length}>
        {words().voted(turnout().voted, turnout().voters.length)}
      </CountMarks>
    </HandOver>
  );
}
