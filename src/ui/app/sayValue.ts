import { type DriveId, type OutcomeId, type PhaseId } from '../../domain/model.ts';
import { driveWords, phaseWords, type Said } from '../../domain/modelWords.ts';
import { outcomeWords } from '../../domain/outcomeWords.ts';
import { useCity } from './city.tsx';
import { useSaid } from './said.ts';
import { useTexts } from './texts.tsx';
import type { ValueKind } from './valueKinds.ts';

type Value = string | number | boolean | null | undefined;

/** Puts a value of a field into words, as history and conflicts show it; nothing for what says nothing. */
export function useSayValue(): (value: Value, kind: ValueKind) => string | undefined {
  const { t, f } = useTexts();
  const said = useSaid();
  const { nameOf, departmentName } = useCity();
  const find = <W>(words: Readonly<Record<string, W>>, id: string): W | undefined =>
    Object.hasOwn(words, id) ? words[id] : undefined;
  const model = (words: Readonly<Record<string, { readonly name: Said }>>, id: string) => {
    const named = find(words, id);
    return named ? said(named.name) : id;
  };
  const states = (): Readonly<Record<string, string>> => ({
    active: t().common.ongoing,
    onHold: t().common.onHold,
    realised: t().common.realised,
    cancelled: t().common.stopped,
  });
  const byKind: Readonly<Record<Exclude<ValueKind, 'hidden'>, (text: string, value: Value) => string>> = {
    text: (text) => (isDay(text) ? text : t().initiative.history.quoted(text)),
    number: (text, value) => (typeof value === 'number' ? f().number(value) : text),
    money: (text, value) => (typeof value === 'number' ? f().kronor(value) : text),
    person: (id) => nameOf(id) || id,
    department: (id) => departmentName(id) || id,
    phase: (id) => model(phaseWords satisfies Record<PhaseId, unknown>, id),
    outcome: (id) => model(outcomeWords satisfies Record<OutcomeId, unknown>, id),
    drive: (id) => model(driveWords satisfies Record<DriveId, unknown>, id),
    state: (id) => find(states(), id) ?? id,
    direction: (id) => find(t().initiative.setup.goals.directions, id) ?? id,
    goalKind: (id) => find(t().initiative.setup.goals.kinds, id) ?? id,
    partnerKind: (id) => find(t().initiative.setup.partners.kinds, id) ?? id,
    verdict: (id) => find(t().pilot.verdicts, id) ?? id,
    noteColour: (id) => find(t().workshop.shared.colours, id) ?? id,
    tablets: (id) => find(t().workshop.making.modes, id)?.name ?? id,
    votedOn: (id) => find(t().workshop.prepare.ofs, id) ?? id,
    whoActs: (id) => find(t().workshop.prepare.whos, id) ?? id,
  };
  return (value, kind) => {
    if (value === undefined || value === null || value === '' || kind === 'hidden') return undefined;
    if (typeof value === 'boolean') return value ? t().common.yes : t().common.no;
    return byKind[kind](String(value), value);
  };
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
