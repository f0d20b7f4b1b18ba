import { useTexts } from '../../../app/texts.tsx';
import { StepTrack, type TrackStep } from '../../../kit/StepTrack.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** The agenda as steps: those that are behind, where the room is, and those that come. */
export function Agenda(props: {
  at?: string | undefined;
  look: 'stair' | 'list';
  onGo?: ((id: string) => void) | undefined;
}) {
  const { t } = useTexts();
  const { steps } = useWorkshop();
  const words = () => t().workshop.run;
  const here = () => steps().findIndex(({ id }) => id === props.at);
  const track = (): readonly TrackStep[] =>
    steps().map(({ id, title, minutes }, nth) => {
      const state = nth === here() ? 'here' : nth < here() ? 'done' : 'coming';
      return {
        id,
        name: title,
        state,
        stateWord: words().states[state],
        note: minutes === undefined ? undefined : words().minutes(minutes),
      };
    });
  return <StepTrack label={words().steps} steps={track()} look={props.look} onGo={props.onGo} />;
}
