import { For, Show } from 'solid-js';
import type { Decision } from '../../../../domain/decision.ts';
import { coFunding, type CoFundingLine } from '../../../../domain/funding.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { FactTable } from '../../../kit/FactTable.tsx';
import { unbrokenDash } from '../../../kit/unbrokenDash.ts';
import { askedBy } from '../askedBy.ts';
import { type BasisView, readBasis } from '../basis/basisView.ts';
import { deliverableName } from '../basis/basisWords.ts';
import { Document } from '../Document.tsx';
import { basisOfRevision, docketOf, shortHash } from '../record.ts';
import { Facts, Sheet } from '../Sheet.tsx';
import { useSpeech } from '../speech.ts';
import {
  authorityText,
  decidedByText,
  gateLine,
  outcomeLine,
  standingOf,
  termsOf,
  toldOf,
} from './protocolFacts.ts';
import { inSentence } from '../../../../texts/sentence.ts';

type Props = { record: InitiativeRecord; decision: Decision };

/** The record of one decision on one page: the decision, then the facts, then the reasons (product.md §3). */
export function ProtocolSheet(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.protocol;
  const basis = () => basisOfRevision(props.record, props.decision.requestId, props.decision.revision);
  const view = () => {
    const frozen = basis();
    return frozen && readBasis(frozen.content);
  };
  return (
    <Document
      from={speech().department(props.decision.departmentId)}
      kind={
        <>
          {words().document}
          <Show when={props.record.row.number}>
            {(number) => (
              <>
                <br />
                {words().initiative(number())}
              </>
            )}
          </Show>
        </>
      }
      foot={
        <>
          <span>{words().foot}</span>
          <span>{words().checksum(shortHash(props.decision.basisHash))}</span>
        </>
      }
    >
      <p>{gateLine(speech(), props.decision)}</p>
      <p class="big">{outcomeLine(speech(), props.decision)}</p>
      <h1 class="of">{unbrokenDash(view()?.initiative.title ?? props.record.row.title)}</h1>
      <p class="wording">{props.decision.text}</p>
      <AboutDecision {...props} />
      <Sheet heading={words().motivation}>
        <p class="wording">{props.decision.motivation}</p>
      </Sheet>
      <Show when={props.decision.gate === 'funding'}>
        <MoneyTable {...props} />
      </Show>
      <Conditions {...props} />
      <Show when={view()}>
        {(known) => <BasisInShort basis={known()} at={basis()?.at ?? ''} gaps={props.decision.gaps} />}
      </Show>
    </Document>
  );
}

function AboutDecision(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.protocol;
  const { f } = { f: () => speech().f };
  const told = () => toldOf(props.record.parts.registration, props.decision.id);
  const asked = () => {
    const request = props.record.parts.request.find(({ id }) => id === props.decision.requestId);
    return request && askedBy(speech(), request, props.record.parts.basis);
  };
  const former = () => props.record.parts.decision.find(({ id }) => id === props.decision.supersedes);
  const standing = () => standingOf(docketOf(props.record), props.decision);
  const replacement = () => {
    const now = standing();
    return now.standing === 'superseded' ? now.by : undefined;
  };
  const linked = (decision: Decision) => (
    <a href={paths.protocol(props.record.row.id, decision.id)}>
      {words().other(speech().said(outcomeWords[decision.outcome].name), f().date(decision.decidedOn))}
    </a>
  );
  return (
    <Sheet heading={words().facts}>
      <Facts
        items={[
          [
            words().decidedOn,
            words().registered(
              f().date(props.decision.decidedOn),
              `${f().date(props.decision.at)} ${f().time(props.decision.at)}`,
            ),
          ],
          [words().decidedBy, decidedByText(speech(), props.decision)],
          [words().askedBy, asked()],
          [words().presentedBy, props.decision.presentedBy ?? '–'],
          [
            words().participants,
            props.decision.participants.length > 0 ? props.decision.participants.join(', ') : '–',
          ],
          [words().authority, authorityText(speech(), props.decision)],
          [words().diaryNumber, told().diaryNumber ?? words().notRegistered],
          [words().reported, reported(told().report)],
          [
            words().supersedes,
            <Show when={former()} fallback="–">
              {(other) => linked(other())}
            </Show>,
          ],
          [words().correctionReason, props.decision.correctionReason],
          ...(replacement() ? [[words().supersededBy, linked(replacement() as Decision)] as const] : []),
          ...termsOf(speech(), props.decision),
        ]}
      />
    </Sheet>
  );

  function reported(report: { on: string; to: string } | undefined) {
    return report ? words().reportedTo(report.to, f().date(report.on)) : '–';
  }
}

/** Every department's own decision, since together they are what pays for the pilot (G6). */
function MoneyTable(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.protocol;
  const shared = () => speech().t.gate.shared;
  const request = () => props.record.parts.request.find(({ id }) => id === props.decision.requestId);
  const funding = () => {
    const asked = request();
    return asked && coFunding(docketOf(props.record), asked);
  };
  const said = ({ decision }: CoFundingLine) => {
    if (!decision) return shared().undecided;
    const outcome = inSentence(speech().said(outcomeWords[decision.outcome].name));
    return decision.id === props.decision.id
      ? words().this(outcome)
      : words().own(outcome, speech().f.date(decision.decidedOn));
  };
  return (
    <Show when={funding()}>
      {(all) => (
        <Sheet heading={words().money}>
          <FactTable
            reflow
            caption={words().money}
            columns={[
              { label: shared().department },
              { label: words().decision },
              { label: shared().asked, numeric: true },
              { label: shared().granted, numeric: true },
            ]}
            rows={all().lines.map((one) => [
              speech().department(one.line.departmentId),
              said(one),
              speech().f.kronor(one.line.asked ?? 0),
              one.decision ? speech().f.kronor(one.granted) : '–',
            ])}
            footer={[
              shared().sum,
              shared().decidedOf(all().decided, all().of),
              speech().f.kronor(all().asked),
              speech().f.kronor(all().granted),
            ]}
          />
        </Sheet>
      )}
    </Show>
  );
}

function Conditions(props: Props) {
  const speech = useSpeech();
  const { nameOf } = useCity();
  const words = () => speech().t.gate.protocol;
  const conditions = () =>
    props.record.parts.condition
      .filter(({ decisionId }) => decisionId === props.decision.id)
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return (
    <Show when={conditions().length > 0}>
      <Sheet heading={words().conditions}>
        <ol class="conditions">
          <For each={conditions()}>
            {(condition, index) => (
              <li>
                <span>{words().condition(index() + 1, condition.text)}</span>
                <span class="r">
                  {words().due(speech().f.date(condition.dueOn))}
                  <Show when={condition.metAt}>
                    {(at) => (
                      <>
                        <br />
                        {words().met(speech().f.date(at()), nameOf(condition.metBy))}
                      </>
                    )}
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ol>
      </Sheet>
    </Show>
  );
}

/** The basis in a few lines; the whole of it is a document of its own. */
function BasisInShort(props: { basis: BasisView; at: string; gaps: readonly string[] }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.protocol;
  const names = (exists: boolean) => {
    const items = props.basis.readiness.filter((item) =>
      exists ? !props.gaps.includes(item.id) : props.gaps.includes(item.id),
    );
    return items.length > 0
      ? items.map(({ id }) => inSentence(deliverableName(speech(), id))).join(' · ')
      : words().nothing;
  };
  const judged = () => {
    const count = (answer: string) => props.basis.judgement.filter((one) => one.answer === answer).length;
    return props.basis.judgement.length > 0
      ? speech().t.gate.basis.criteriaCount(count('yes'), count('partly'), count('no'), count('unknown'))
      : undefined;
  };
  return (
    <Sheet heading={words().basisAs(speech().f.date(props.at))}>
      <Facts
        items={[
          [words().exists, names(true)],
          [words().gaps, names(false)],
          [speech().t.gate.basis.judgement, judged()],
          [words().hypothesis, props.basis.initiative.hypothesis],
        ]}
      />
    </Sheet>
  );
}
