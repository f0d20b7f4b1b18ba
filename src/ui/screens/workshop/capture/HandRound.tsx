import { useTexts } from '../../../app/texts.tsx';
import { HandOver } from '../../../kit/HandOver.tsx';

/** Stands while the tablet goes from one who writes to the next: nothing of what was written is beneath it. */
export function HandRound(props: { onTaken: () => void }) {
  const { t } = useTexts();
  const words = () => t().workshop.capture.handOver;
  return (
    <HandOver
      open
      lead={words().lead}
      heading={words().heading}
      action={words().taken}
      onTaken={props.onTaken}
    />
  );
}
