import { useNavigate } from '@solidjs/router';
import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import { registerDecision } from '../../../../domain/aroundDecisions.ts';
import { correctDecision, recordDecision } from '../../../../domain/deciding.ts';
import type { Decision } from '../../../../domain/decision.ts';
import { coFunding } from '../../../../domain/funding.ts';
import type { Request, RequestLine } from '../../../../domain/gate.ts';
import { phaseBeyond } from '../../../../domain/model.ts';
import { phaseWords } from '../../../../domain/modelWords.ts';
import type { CycleOutcome } from '../../../../sync/client.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { toasts } from '../../../app/toast.ts';
import { createErrors } from '../errors.ts';
import { docketOf, standingBasis } from '../record.ts';
import { useSpeech } from '../speech.ts';
import { afterFetch, fateOf, isOutdated, type Situation, whyNotDecide } from './checks.ts';
import {
  type DecideForm,
  decisionArgs,
  emptyDecision,
  fromDecision,
  grantedIn,
  type ReadBasis,
} from './decideForm.ts';
import { decisionDraftKey } from './prepared.ts';
import { whatDecisionLacks } from './whatLacks.ts';
import { wordingOf } from './wording.ts';

export interface DecidingProps {
  readonly record: Accessor<InitiativeRecord>;
  readonly request: Accessor<Request>;
  readonly line: Accessor<RequestLine>;
  /** The decision that is corrected. */
  readonly former: Decision | undefined;
}

/** A correction's conditions are new rows; those that were met stay with the decision that set them. */
const conditionsOf = (record: InitiativeRecord, former: Decision) =>
  record.parts.condition
    .filter(({ decisionId }) => decisionId === former.id)
    .map(({ text, dueOn }) => ({ id: newId(), text, dueOn }));

/**
 * The course of a decision on one line (G12). Without a network it ends as *prepared*: a draft on this device, in no outbox.
 * With one: fetch, compare, ask, and only then record and send; a no from the city brings it back to the draft with the reason.
 */
export function createDeciding({ record, request, line, former }: DecidingProps) {
  const { device, actor, today, status, outbox, issues, organisation } = useCity();
  const speech = useSpeech();
  const act = useAct();
  const navigate = useNavigate();
  const words = () => speech().t.gate.decide;
  const { departmentId } = untrack(line);
  const board = organisation().departments.find(({ id }) => id === departmentId)?.board;
  const key = decisionDraftKey(untrack(record).row.id, untrack(request).id, untrack(line).id, former?.id);
  const initial = former
    ? fromDecision(former, conditionsOf(untrack(record), former))
    : emptyDecision(untrack(request), untrack(line), board);
  const draft = useDraft<DecideForm>(key, initial);
  const form = draft.value;

  const errors = createErrors(() =>
    whatDecisionLacks(speech().t, request().gate, form(), today(), former !== undefined),
  );

  const situation = createMemo(
    (): Situation => ({
      head: record().row,
      request: request(),
      line: line(),
      docket: docketOf(record()),
      recusals: record().parts.recusal,
      basis: standingBasis(record(), request()),
      former,
    }),
  );
  const standing = (): ReadBasis => ({
    revision: request().revision,
    hash: situation().basis?.hash ?? '',
  });
  // Whoever opens the page reads what stands then; what comes after that is news to be read.
  const firstSeen = untrack(standing);
  const read = (): ReadBasis => form().read ?? firstSeen;
  const outdated = createMemo(() => isOutdated(situation(), read()));

  const text = () =>
    form().text ??
    wordingOf(speech(), request().gate, speech().department(departmentId), record().row.title, form());
  const why = createMemo(() => whyNotDecide(actor(), situation(), grantedIn(request().gate, form())));
  const fate = createMemo(() =>
    fateOf(form().sent, { outbox: outbox(), issues: issues(), decisions: record().parts.decision }),
  );
  /** Somebody came first while this was being written: why there is nothing left to decide, to stand beside what was written (G12). */
  const overtaken = createMemo(() => {
    const reason = why();
    const isOver = reason?.code === 'alreadyDecided' || reason?.code === 'requestClosed';
    const isWritten = form().read !== undefined;
    return isOver && isWritten && !form().sent && !form().refused ? reason : undefined;
  });
  const isOffline = () => !['ok', 'none'].includes(status().lastAnswer);

  const [busy, setBusy] = createSignal<'fetching' | 'sending'>();
  const [asking, setAsking] = createSignal<'prepare' | 'confirm'>();
  const [notReached, setNotReached] = createSignal<Exclude<CycleOutcome['why'], 'ok'>>();

  /** A change makes it unprepared: what was reviewed is no longer what stands there. */
  const change = (changes: Partial<DecideForm>) =>
    draft.set({ ...form(), read: read(), preparedAt: undefined, ...changes });
  /** On disk before anything depends on it. */
  const keep = async (changes: Partial<DecideForm>) => {
    const value = { ...form(), read: read(), ...changes };
    draft.set(value);
    await device.putDraft({ key, value, at: Date.now() });
  };

  const argsFor = (decisionId: string) => {
    const { outcome } = form();
    if (!outcome) return undefined;
    const where = { initiativeId: record().row.id, requestId: request().id, lineId: line().id, decisionId };
    return decisionArgs(where, request().gate, { ...form(), outcome }, read(), text(), today());
  };

  /** The one button: reviews what is written, then asks for a yes to take it, or to prepare it where there is no network. */
  async function review() {
    // Pressed again while it fetches: one answer is on its way. The button stays, so that the focus has where to return.
    if (busy() || errors.tell()) return;
    const args = argsFor(newId());
    if (!args || outdated()) return;
    if (isOffline()) {
      setNotReached(undefined);
      setAsking('prepare');
      return;
    }
    setBusy('fetching');
    announce(words().checking);
    const outcome = await fetched();
    setBusy(undefined);
    const after = afterFetch(outcome, actor(), situation(), read(), args, today());
    if (after.next === 'confirm') setAsking('confirm');
    else if (after.next === 'prepare') {
      setNotReached(after.why);
      setAsking('prepare');
    } else if (after.next === 'stop') await keep({ refused: after.refusal });
    // 'readAgain' shows itself: the basis that stands is another than the one read.
  }

  /** Another tab may be at it just now; its turn is short. */
  async function fetched(): Promise<CycleOutcome['why']> {
    for (let turn = 0; turn < 8; turn++) {
      const { why: ended } = await device.sync.now();
      if (ended !== 'busy') return ended;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return 'busy';
  }

  async function prepare() {
    setAsking(undefined);
    await keep({ preparedAt: new Date().toISOString(), refused: undefined, sent: undefined });
    // The foot of the page shows it.
    announce(words().preparedSaid);
  }

  /** Records, sends, and waits for the city's word. */
  async function decide() {
    setAsking(undefined);
    const decisionId = newId();
    const args = argsFor(decisionId);
    if (!args) return;
    setBusy('sending');
    announce(words().sending);
    await keep({ sent: { decisionId }, preparedAt: new Date().toISOString(), refused: undefined });
    const saved = former
      ? await act(
          correctDecision,
          { ...args, supersedes: former.id, correctionReason: form().correctionReason.trim() },
          { quiet: true },
        )
      : await act(recordDecision, args, { quiet: true });
    if (saved.ok) await fetched();
    else if ('refusal' in saved) await keep({ sent: undefined, refused: saved.refusal });
    else await keep({ sent: undefined });
    setBusy(undefined);
  }

  // The city's word may come while the page is open, or have come while it was closed.
  createEffect(
    on(fate, (now) => {
      if (now.fate === 'accepted') void accepted();
      else if (now.fate === 'refused') void refused(now.mid, now.reason);
    }),
  );

  // News while the page is open is also said to those who do not see it.
  createEffect(on(outdated, (isOld) => isOld && announce(words().changedTitle)));
  // A question that is open may not vanish without a word.
  createEffect(
    on(overtaken, (reason) => {
      if (!reason) return;
      setAsking(undefined);
      announce(refusedTitle(reason.code));
    }),
  );

  async function refused(mid: string, reason: { readonly code: string }) {
    // First safe in the draft, then out of the list of what did not go.
    await keep({ sent: undefined, refused: reason });
    await device.closeIssue(mid);
    const title = refusedTitle(reason.code);
    announce(title);
  }
  const refusedTitle = (code: string) =>
    code === 'alreadyDecided' || code === 'basisChanged' || code === 'requestClosed'
      ? words().refusedTitle[code]
      : words().refusedTitle.other;

  async function accepted() {
    const decisionId = form().sent?.decisionId;
    if (!decisionId) return;
    const diaryNumber = form().diaryNumber.trim();
    const initiativeId = record().row.id;
    await draft.clear();
    if (diaryNumber)
      await act(registerDecision, { initiativeId, decisionId, registrationId: newId(), diaryNumber });
    toasts.show({ text: acceptedText() });
    navigate(paths.protocol(initiativeId, decisionId), { replace: true });
  }
  function acceptedText() {
    if (former) return words().corrected;
    const { gate, closedAs } = request();
    if (closedAs !== 'opened') return words().accepted;
    return words().acceptedOpened(speech().said(phaseWords[phaseBeyond(gate)].name));
  }

  return {
    draft,
    form,
    change,
    errors,
    situation,
    /** Who pays, how much, and who has not decided (F3). */
    funding: createMemo(() => coFunding(situation().docket, request())),
    read,
    outdated,
    /** The person has read what differs and takes a stand on what stands now. */
    readStanding: () => keep({ read: standing(), refused: undefined }),
    text,
    /** Why this person cannot decide here now. */
    why,
    fate,
    overtaken,
    isOffline,
    busy,
    asking,
    notReached,
    stopAsking: () => setAsking(undefined),
    review,
    prepare,
    decide,
    refusedTitle,
    closeRefusal: () => keep({ refused: undefined }),
    drop: async () => {
      await draft.clear();
      toasts.show({ text: words().dropped });
    },
    former,
  };
}
export type Deciding = ReturnType<typeof createDeciding>;
