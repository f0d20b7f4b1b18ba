import type { Waiting } from '../../../domain/waiting.ts';
import type { WaitingNaming, WaitingWords } from '../../../texts/sv/start.ts';
import { useCity } from '../../app/city.tsx';
import { useNaming } from '../../app/naming.ts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import type { IconName } from '../../kit/icons.ts';

/** The words of what waits, in the language of the moment. */
export function useWaitingWords(): (waiting: Waiting) => WaitingWords {
  const { t, f } = useTexts();
  const { now } = useCity();
  const naming = useNaming();
  const names = (): WaitingNaming => ({
    ...naming(),
    // In a list days are short (rule 39), and never break over two lines.
    day: (day) => f().shortDate(day).replaceAll(' ', '\u00a0'),
    ago: (day) => f().ago(day, new Date(now())),
  });
  return (waiting) => {
    // Each text takes the waiting of its own kind; the compiler has checked that every kind has one.
    const say = t().start.waiting[waiting.kind] as (waiting: Waiting, names: WaitingNaming) => WaitingWords;
    return say(waiting, names());
  };
}

/** Where it is dealt with. */
export function waitingPath(waiting: Waiting): string {
  // Each entry takes the waiting of its own kind; the compiler has checked that every kind has one.
  const place = places[waiting.kind] as (waiting: Waiting) => string;
  return place(waiting);
}

const toDecisions = (waiting: Waiting) => paths.initiative(waiting.initiativeId, 'beslut');
const toInitiative = (waiting: Waiting) => paths.initiative(waiting.initiativeId);
const places: { [K in Waiting['kind']]: (waiting: Extract<Waiting, { kind: K }>) => string } = {
  decide: ({ initiativeId, requestId }) => paths.decide(initiativeId, requestId),
  complete: ({ initiativeId }) => paths.initiative(initiativeId, 'upplagg'),
  reconsider: toDecisions,
  acceptShortfall: toDecisions,
  condition: toDecisions,
  review: toDecisions,
  check: ({ initiativeId }) => paths.writeLog(initiativeId),
  fallen: ({ initiativeId, gate }) => paths.requestDecision(initiativeId, gate),
  unregistered: ({ initiativeId, decisionId }) => paths.protocol(initiativeId, decisionId),
  lead: toInitiative,
  orphan: toInitiative,
  conflict: () => paths.sync,
};

export const waitingIcon: Readonly<Record<Waiting['kind'], IconName>> = {
  decide: 'gate',
  complete: 'pen',
  reconsider: 'gateDecided',
  acceptShortfall: 'money',
  condition: 'check',
  check: 'chart',
  review: 'pause',
  fallen: 'gate',
  unregistered: 'file',
  lead: 'people',
  orphan: 'person',
  conflict: 'notEqual',
};
