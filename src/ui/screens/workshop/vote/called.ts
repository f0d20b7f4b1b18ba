import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What a voter is called: their name, or "Person 6" for a number. */
export function useCalled(): (voter: string) => string {
  const { record } = useWorkshop();
  const { t } = useTexts();
  return (voter) => {
    const words = t().workshop.vote;
    const participant = record().parts.participant.find(({ id }) => id === voter);
    if (!participant) return words.somebody;
    return participant.kind === 'number' ? words.person(participant.name) : participant.name;
  };
}
