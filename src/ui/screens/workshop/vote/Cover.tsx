import type { VoteRound } from '../../../../domain/vote.ts';
import { useTexts } from '../../../app/texts.tsx';
import { CountMarks } from '../../../kit/CountMarks.tsx';
import { HandOver } from '../../../kit/HandOver.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useTurnout } from './turnout.ts';

/** Between two who vote on one tablet: nothing of the votes is behind it. */
export function Cover(props: { round: VoteRound; after: string | undefined; onTaken: () => void }) {
  const { nameOf, record } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const turnout = useTurnout(() => props.round);
  const isLast = () => turnout().missing === 0;
  const thanks = () => {
    const name = nameOf(props.after) ?? '';
    const isNumber = record().parts.participant.some(
      ({ id, kind }) => id === props.after && kind === 'number',
    );
    return words().thanks(isNumber ? words().person(name) : name);
  };
  return (
    <HandOver
      open={props.after !== undefined}
      lead={thanks()}
      heading={isLast() ? words().allHaveVoted : words().handOver}
      action={isLast() ? words().toLeader : words().iAmNext}
      onTaken={props.onTaken}
    >
      <CountMarks on={turnout().voted} of={turnout().voters.length}>
        {words().voted(turnout().voted, turnout().voters.length)}
      </CountMarks>
    </HandOver>
  );
}
