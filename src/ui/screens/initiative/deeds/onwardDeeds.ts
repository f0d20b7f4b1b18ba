import type { Accessor } from 'solid-js';
import { digestOf } from '../../../../domain/digest.ts';
import { whyClosed } from '../../../../domain/initiative.ts';
import { may } from '../../../../domain/may.ts';
import { gateWords } from '../../../../domain/modelWords.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import { whyNotRequest } from '../../../../domain/request.ts';
import { whyMayNotDecide } from '../../../../domain/whoDecides.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWhyNotLog } from '../../pilot/whyNotLog.ts';
import { isUnshared } from '../DraftBar.tsx';
import { gateToAskFor } from './gateToAskFor.ts';
import type { InitiativeDeed } from './initiativeDeeds.ts';

/**
 * What takes the initiative onwards, as its page offers it in other places: the next post in the log, the decision that is to be
 * asked for or taken, and making a draft an initiative. Only what is this person's to do.
 */
export function useOnwardDeeds(record: Accessor<InitiativeRecord>): () => readonly InitiativeDeed[] {
  const { t } = useTexts();
  const { actor } = useCity();
  const said = useSaid();
  const refusalText = useRefusalText();
  const whyNotLog = useWhyNotLog();
  const row = () => record().row;
  const reasonOf = (refusal: Refusal | undefined) => refusal && refusalText(refusal);

  const log = (): InitiativeDeed => ({
    label: t().pilot.write,
    icon: 'pen',
    reason: whyNotLog(row()),
    start: { by: 'page', href: paths.writeLog(row().id) },
  });
  const request = (): InitiativeDeed[] => {
    const gate = gateToAskFor(row(), actor());
    if (!gate) return [];
    return [
      {
        label: t().gate.request.title(said(gateWords[gate].name)),
        icon: 'gate',
        reason: reasonOf(whyNotRequest(row(), gate)),
        start: { by: 'page', href: paths.requestDecision(row().id, gate) },
      },
    ];
  };
  /** The departments asked that this person decides for, each with why not. */
  const mine = (): (Refusal | undefined)[] =>
    (digestOf(row(), record().parts).request?.undecided ?? [])
      .filter((departmentId) => may(actor(), 'decision.record', { initiative: row(), departmentId }))
      .map((departmentId) => whyMayNotDecide(actor(), row(), departmentId, record().parts.recusal));
  const decide = (): InitiativeDeed[] => {
    const { asks } = row();
    const reasons = mine();
    if (!asks || whyClosed(row()) || reasons.length === 0) return [];
    const isFree = reasons.includes(undefined);
    return [
      {
        label: t().start.decide(said(gateWords[asks.gate].name)),
        icon: 'gateDecided',
        reason: isFree ? undefined : reasonOf(reasons[0]),
        start: { by: 'page', href: paths.decide(row().id, asks.requestId) },
      },
    ];
  };
  const share = (): InitiativeDeed[] =>
    isUnshared(row()) && may(actor(), 'initiative.share', { initiative: row() })
      ? [
          {
            label: t().initiative.deeds.share.title,
            icon: 'share',
            start: { by: 'dialog', name: 'share' },
          },
        ]
      : [];
  return () => [...decide(), log(), ...request(), ...share()];
}
