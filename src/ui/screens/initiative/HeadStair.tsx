import { createMemo } from 'solid-js';
import type { PhaseId } from '../../../domain/model.ts';
import { numberOfPhase, phases } from '../../../domain/model.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { outcomeWords } from '../../../domain/outcomeWords.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import type { PhaseNumber } from '../../kit/PhaseTile.tsx';
import { Stair, type StairGate, type StairPhase } from '../../kit/Stair.tsx';
import { type GateFact, type PhaseFact, stairFacts } from './stairFacts.ts';

/** The stair of one initiative: days in each phase, and at each gate what was decided and when. */
export function HeadStair(props: {
  record: InitiativeRecord;
  /** Gates lead nowhere: an example's have no pages of their own. */
  still?: boolean | undefined;
}) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { today } = useCity();
  const words = () => t().initiative.frame;
  const row = () => props.record.row;
  const facts = createMemo(() => stairFacts(props.record, today(), f().date));
  const name = (phase: PhaseId) => said(phaseWords[phase].name);

  const phase = (fact: PhaseFact): StairPhase => ({
    number: stairNumber(fact.id),
    name: name(fact.id),
    state: looks[fact.state],
    caption: captionOf(fact),
    lead: words().phaseLead[fact.id],
  });
  const captionOf = (fact: PhaseFact): string => {
    const say = words().phase;
    switch (fact.state) {
      case 'done':
        return fact.days === undefined ? say.done : say.doneIn(f().days(fact.days));
      case 'here':
        return fact.days === 0 ? say.hereSinceToday : say.here(f().days(fact.days));
      case 'resting':
        return row().restUntil ? say.resting(f().date(row().restUntil ?? '')) : say.restingWithoutDay;
      case 'stopped':
        return fact.at ? say.stopped(f().date(fact.at)) : say.stoppedWithoutDay;
      case 'realised':
        return fact.at ? say.realised(f().date(fact.at)) : say.realisedWithoutDay;
      default:
        return say[fact.state];
    }
  };

  const gate = (fact: GateFact): StairGate => {
    const title = said(gateWords[fact.id].name);
    const caption = gateCaption(fact);
    return {
      name: title,
      state: fact.state === 'passed' || fact.state === 'imported' ? 'decided' : 'coming',
      caption,
      line: words().gate.line(title, caption),
      href: props.still ? undefined : gateHref(fact),
    };
  };
  const gateCaption = (fact: GateFact): string => {
    const say = words().gate;
    switch (fact.state) {
      case 'imported':
        return say.imported;
      case 'passed':
        return fact.decision
          ? say.passed(said(outcomeWords[fact.decision.outcome].name), f().date(fact.on))
          : say.passedWithoutDecision(f().date(fact.on));
      case 'answered':
        return say.passed(said(outcomeWords[fact.outcome].name), f().date(fact.on));
      case 'asked':
        return say.asked(f().ago(fact.on, new Date(today())));
      default:
        return say[fact.state];
    }
  };
  const gateHref = (fact: GateFact): string | undefined => {
    if ((fact.state === 'passed' || fact.state === 'answered') && fact.decision)
      return paths.protocol(row().id, fact.decision.id);
    if (fact.state === 'asked') return paths.decide(row().id, fact.requestId);
    if (fact.state === 'notAsked' || fact.state === 'anew') return paths.requestDecision(row().id, fact.id);
    return undefined;
  };

  const drawn = () => facts().phases.map(phase);
  const here = () => drawn()[numberOfPhase(row().phase) - 1];
  return (
    <Stair
      label={words().stairLabel}
      summary={{
        title: words().phaseOf(numberOfPhase(row().phase), phases.length, name(row().phase)),
        caption: here()?.caption ?? '',
      }}
      phases={drawn()}
      gates={facts().gates.map(gate)}
    />
  );
}

const looks = {
  done: 'done',
  here: 'here',
  resting: 'here',
  realised: 'here',
  stopped: 'stopped',
  coming: 'next',
  neverReached: 'next',
} as const satisfies Record<PhaseFact['state'], StairPhase['state']>;

const numbers: Readonly<Record<PhaseId, PhaseNumber>> = {
  exploreIdea: 1,
  exploreSetup: 2,
  developPilot: 3,
  scale: 4,
};
const stairNumber = (phase: PhaseId): PhaseNumber => numbers[phase];
