import { For, Show } from 'solid-js';
import type { Decision } from '../../../../domain/decision.ts';
import { correctionOf } from '../../../../domain/docket.ts';
import type { CoFundingLine } from '../../../../domain/funding.ts';
import type { Request } from '../../../../domain/gate.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Line } from '../../../kit/Row.tsx';
import { useRecord } from '../recordContext.ts';
import { docketOf } from '../stairFacts.ts';
import { diaryNumberOf } from './diary.ts';

/** One asked department: what it was asked, what it decided, and what it had said before. */
export function AskedLine(props: { asked: CoFundingLine; request: Request }) {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const record = useRecord();
  const words = () => t().initiative.decisions;
  const line = () => props.asked.line;
  /** Replaced by a correction, or said while the line stayed undecided (G6, G8). */
  const earlier = () => {
    const docket = docketOf(record().parts);
    return docket.decisions
      .filter((one) => one.lineId === line().id && correctionOf(docket, one.id))
      .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  };
  return (
    <Line
      title={departmentName(line().departmentId)}
      meta={
        <>
          <Show when={line().lead && props.request.gate !== 'time'}>{words().lead} · </Show>
          <Show when={line().asked}>{(amount) => <>{words().applied(f().kronor(amount()))}</>}</Show>
        </>
      }
      more={
        <>
          <Show
            when={props.asked.decision}
            fallback={
              <span class="meta">{props.request.closedAt ? words().neverDecided : words().undecided}</span>
            }
          >
            {(decision) => <Decided decision={decision()} />}
          </Show>
          <For each={props.asked.messages}>{(message) => <Decided decision={message} isMessage />}</For>
          <For each={earlier()}>{(decision) => <Decided decision={decision} isReplaced />}</For>
        </>
      }
    />
  );
}

/** One decision in a line or two, with the way to its record. */
function Decided(props: { decision: Decision; isMessage?: boolean; isReplaced?: boolean }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const words = () => t().initiative.decisions;
  const decision = () => props.decision;
  const outcome = () => said(outcomeWords[decision().outcome].name);
  const number = () => diaryNumberOf(record().parts.registration, decision().id);
  const granted = () => {
    const { amount } = decision();
    return amount === undefined ? undefined : words().granted(f().kronor(amount));
  };
  return (
    <span class="decided" classList={{ replaced: props.isReplaced ?? false }}>
      <span>
        <a href={paths.protocol(decision().owner, decision().id)}>
          {words().outcome(outcome(), f().date(decision().decidedOn))}
        </a>{' '}
        <Show when={granted()}>{(amount) => <b>{amount()}</b>}</Show>
      </span>
      <span class="meta">
        <Show when={props.isReplaced}>{words().replaced} </Show>
        <Show when={props.isMessage}>{words().message} </Show>
        {words().by(decision().byName, decision().byTitle ?? '')}
        {' · '}
        {number() ?? words().notRegistered}
      </span>
      <Show when={decision().complete}>{(text) => <span class="said">{words().complete(text())}</span>}</Show>
      <Show when={decision().restUntil}>
        {(day) => <span class="said">{words().restUntil(f().date(day()))}</span>}
      </Show>
    </span>
  );
}
