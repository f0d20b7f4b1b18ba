import { type CriterionId, type EndingReasonId, type GateId } from '../../../../domain/model.ts';
import { criterionWords, gateWords } from '../../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import type { Told } from '../../../app/history/gather.ts';
import type { ToldLine } from '../../../app/history/historyOf.ts';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useSayValue } from '../../../app/sayValue.ts';
import { useTexts } from '../../../app/texts.tsx';
import { deedPhrase } from '../../../app/undo/deedLine.ts';
import { type HistoryLine, historyLine } from './historyLine.ts';

/** Puts a line of an initiative's history into words. */
export function useTellInitiative(): (told: Told) => ToldLine {
  const { t } = useTexts();
  const said = useSaid();
  const say = useSayValue();
  const { departmentName } = useCity();
  const words = () => t().initiative.history;

  const about = (told: Told, { about: what }: HistoryLine) => {
    if (!what) return undefined;
    if (what.kind === 'department') return departmentName(what.id);
    if (what.kind === 'gate') return said(gateWords[what.id as GateId]?.name ?? unnamed(what.id));
    const names = told.map(({ on }) =>
      said(criterionWords[on as CriterionId]?.name ?? unnamed(on ?? what.id)),
    );
    return names.length > 1 ? words().criteria(names.length) : names[0];
  };
  return (told) => {
    const [event] = told;
    const line = historyLine(event);
    const { kind } = line.what;
    const isDeed = kind === 'deed' || kind === 'field' || kind === 'partField';
    const ending = line.reason === undefined ? undefined : endingReasonWords[line.reason as EndingReasonId];
    const { owner, decisionId, requestId } = event;
    return {
      what: isDeed ? deedPhrase(t(), event) : words()[kind],
      about: about(told, line),
      from: say(line.from, line.value),
      to: say(line.to, line.value),
      reason: event.deed === 'ending.cancel' && ending ? said(ending.name) : line.reason,
      href: decisionId
        ? paths.protocol(owner, decisionId)
        : requestId
          ? paths.decisionBasis(owner, requestId)
          : undefined,
    };
  };
}

const unnamed = (id: string) => ({ sv: id, en: id });
