import type { Listed } from '../../../domain/digest.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import type { Waiting } from '../../../domain/waiting.ts';
import type { Step } from '../../../texts/sv/nextSteps.ts';
import { useCity } from '../../app/city.tsx';
import { stepPath, useStepWords } from '../../app/nextStep.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { PhaseBand } from '../../kit/PhaseBand.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';
import { useWaitingWords, waitingPath } from './waitingWords.ts';

/** What stands in the field on top: a next step of one's own, or what waits for those who drive nothing. */
export type Top =
  | { readonly kind: 'step'; readonly listed: Listed; readonly step: Step }
  | { readonly kind: 'waiting'; readonly listed: Listed; readonly waiting: Waiting };

/** The low stair with the day, and the next step growing out of its phase. */
export function TopBand(props: { top: Top | undefined }) {
  const { t, f } = useTexts();
  const { today } = useCity();
  const said = useSaid();
  const stepWords = useStepWords();
  const waitingWords = useWaitingWords();

  const next = () => {
    const { top } = props;
    if (!top) return undefined;
    const { head } = top.listed;
    const phase = said(phaseWords[head.phase].name);
    const say = (title: string, about: string | undefined, button: string, href: string) => ({
      phase: phaseNumber[head.phase],
      title,
      text: (
        <>
          {unbrokenDash(head.title)}
          <br />
          {about ? t().start.phaseAnd(phase, about) : phase}
        </>
      ),
      action: <ButtonLink href={href}>{button}</ButtonLink>,
    });
    if (top.kind === 'waiting') {
      const { waiting } = top;
      const { title, about, button } = waitingWords(waiting);
      const headline =
        waiting.kind === 'decide' ? t().start.decide(said(gateWords[waiting.gate].name)) : title;
      return say(headline, about, button, waitingPath(waiting));
    }
    const words = stepWords(top.step);
    return say(words.title, words.about, words.button, stepPath(top.step, head.id));
  };
  return <PhaseBand heading={t().start.title} meta={f().weekday(today())} next={next()} />;
}
