import type { Decision, Registration } from '../../../../domain/decision.ts';
import { type Docket, correctionOf } from '../../../../domain/docket.ts';
import { hasLapsed } from '../../../../domain/gate.ts';
import { gateWords, phaseWords } from '../../../../domain/modelWords.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { numberOfPhase, phaseBefore, phaseBeyond, type PhaseId } from '../../../../domain/model.ts';
import { figureText, periodText, type Speech } from '../basis/basisWords.ts';

/** What has been told of a decision since: its diary number and its report to the board. The latest of each stands (A3). */
export interface Told {
  readonly diaryNumber?: string;
  readonly report?: { readonly on: string; readonly to: string };
}

export function toldOf(registrations: readonly Registration[], decisionId: string): Told {
  const all = registrations
    .filter((row) => row.decisionId === decisionId)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const diaryNumber = all.findLast((row) => row.diaryNumber !== undefined)?.diaryNumber;
  const reported = all.findLast((row) => row.reportedOn !== undefined);
  return {
    ...(diaryNumber === undefined ? {} : { diaryNumber }),
    ...(reported?.reportedOn ? { report: { on: reported.reportedOn, to: reported.reportedTo ?? '' } } : {}),
  };
}

/** How a decision stands: in force, replaced by another, or lapsed with its request (G6, G8). */
export type Standing =
  | { readonly standing: 'inForce' }
  | { readonly standing: 'superseded'; readonly by: Decision }
  | { readonly standing: 'lapsed' };

export function standingOf(docket: Docket, decision: Decision): Standing {
  const by = correctionOf(docket, decision.id);
  if (by) return { standing: 'superseded', by };
  const request = docket.requests.find(({ id }) => id === decision.requestId);
  // The decision that closed the request is not undone by what it did.
  const closedIt = closesRequest(docket, decision);
  return request && hasLapsed(request) && !closedIt ? { standing: 'lapsed' } : { standing: 'inForce' };
}

function closesRequest(docket: Docket, decision: Decision): boolean {
  const line = docket.lines.find(({ id }) => id === decision.lineId);
  const request = docket.requests.find(({ id }) => id === decision.requestId);
  const closing = { refused: 'kill', recycled: 'recycle', held: 'hold' } as const;
  const { closedAs } = request ?? {};
  if (!line?.lead || !closedAs || closedAs === 'opened' || closedAs === 'withdrawn') return false;
  return closing[closedAs] === decision.outcome;
}

const numbered = ({ said }: Speech, phase: PhaseId) =>
  `${numberOfPhase(phase)} ${said(phaseWords[phase].name)}`;

/** "Beslut pengar – mellan fas 2 Utforska upplägg och fas 3 Utveckla pilot" */
export const gateLine = (speech: Speech, { gate }: Decision): string =>
  speech.t.gate.protocol.between(
    speech.said(gateWords[gate].name),
    numbered(speech, phaseBefore(gate)),
    numbered(speech, phaseBeyond(gate)),
  );

/** "Ja, med villkor (bifall med villkor)" */
export const outcomeLine = (speech: Speech, { outcome }: Decision): string =>
  speech.t.gate.protocol.outcome(
    speech.said(outcomeWords[outcome].name),
    speech.said(outcomeWords[outcome].formal),
  );

export function authorityText({ t }: Speech, { authority }: Decision): string {
  const words = t.gate.protocol;
  if (authority.kind === 'execution') return words.execution;
  return authority.kind === 'board'
    ? words.boardDecision(authority.item, authority.board)
    : words.delegation(authority.item, authority.board);
}

export const decidedByText = ({ t }: Speech, { byName, byTitle }: Decision): string =>
  byTitle ? t.gate.protocol.withTitle(byName, byTitle) : byName;

/** What the decision says besides its wording: terms with what is written, empty ones left out. */
export function termsOf(
  speech: Speech,
  decision: Decision,
): readonly (readonly [string, string | undefined])[] {
  const words = speech.t.gate.protocol;
  const { kronor, date } = speech.f;
  const { amount, hours, restUntil } = decision;
  return [
    [words.amount, amount === undefined ? undefined : kronor(amount)],
    [words.hours, hours === undefined ? undefined : figureText(speech, hours)],
    [words.period, periodText(speech, decision.from, decision.until)],
    [words.purpose, decision.purpose],
    [words.costCentre, decision.costCentre],
    [words.complete, decision.complete],
    [words.restUntil, restUntil && date(restUntil)],
    [words.receivingOperation, decision.receivingOperation],
    [words.maintainer, decision.maintainer],
    [words.benefitOwner, decision.benefitOwner],
  ];
}
