import { createMemo, For, Show } from 'solid-js';
import { coFunding } from '../../../../domain/funding.ts';
import type { Request } from '../../../../domain/gate.ts';
import { may } from '../../../../domain/may.ts';
import { phaseBeyond } from '../../../../domain/model.ts';
import { gateWords, phaseWords } from '../../../../domain/modelWords.ts';
import { whyMayNotDecide } from '../../../../domain/whoDecides.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Lines } from '../../../kit/Row.tsx';
import { askedBy } from '../../gate/askedBy.ts';
import { Shortfall } from '../../gate/decide/Shortfall.tsx';
import { useSpeech } from '../../gate/speech.ts';
import { useRecord } from '../recordContext.ts';
import { docketOf } from '../stairFacts.ts';
import { AskedLine } from './AskedLine.tsx';

/** One request: what became of it, what each asked department has said, and where it is read, decided and kept. */
export function RequestItem(props: { request: Request }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { isOnlyHere } = useCity();
  const speech = useSpeech();
  const record = useRecord();
  const words = () => t().initiative.decisions;
  const request = () => props.request;
  const isOpen = () => !request().closedAt;
  const funding = createMemo(() => coFunding(docketOf(record().parts), request()));
  const lacks = () => funding().missing - funding().accepted;
  const became = () => {
    const { closedAs } = request();
    if (!closedAs) return words().waits;
    return closedAs === 'opened'
      ? words().opened(said(phaseWords[phaseBeyond(request().gate)].name))
      : words().became[closedAs];
  };
  return (
    <Section
      heading={said(gateWords[request().gate].name)}
      aside={<Chip kind={request().closedAs === 'opened' ? 'decided' : 'comingGate'}>{became()}</Chip>}
    >
      <p class="meta">
        {words().asked(f().date(request().at), askedBy(speech(), request(), record().parts.basis))}
        <Show when={isOnlyHere(request().owner, request().id)}>
          {' '}
          <Chip kind="local">{t().sync.localOnly}</Chip>
        </Show>
      </p>
      <Show when={isOpen()}>
        <p class="moneyline">
          <b>{t().initiative.money.decidedOf(funding().decided, funding().of)}</b>
          <Show when={request().gate === 'funding' && lacks() > 0}>
            {' '}
            {t().initiative.money.missing(f().kronor(lacks()))}
          </Show>
        </p>
      </Show>
      <Lines>
        <For each={funding().lines}>{(asked) => <AskedLine asked={asked} request={request()} />}</For>
      </Lines>
      <div class="acts">
        <Show when={isOpen()}>
          <DecideLink request={request()} />
        </Show>
        <ButtonLink
          href={paths.decisionBasis(request().owner, request().id)}
          name={words().basisOf(request().revision, said(gateWords[request().gate].name))}
        >
          {words().basis(request().revision)}
        </ButtonLink>
      </div>
      <Show when={request().gate === 'funding'}>
        <Shortfall record={record()} request={request()} funding={funding()} />
      </Show>
    </Section>
  );
}

/** Fatta beslut, for whoever can decide on a line that waits; for others of a deciding kind the page says why not. */
function DecideLink(props: { request: Request }) {
  const { t } = useTexts();
  const { actor } = useCity();
  const record = useRecord();
  const words = () => t().initiative.decisions;
  const lines = () => record().parts.requestLine.filter((line) => line.requestId === props.request.id);
  const row = () => record().row;
  const mayDecide = () =>
    lines().some((line) => !whyMayNotDecide(actor(), row(), line.departmentId, record().parts.recusal));
  const isDecider = () =>
    lines().some((line) =>
      may(actor(), 'decision.propose', { initiative: row(), departmentId: line.departmentId }),
    );
  const href = () => paths.decide(row().id, props.request.id);
  return (
    <Show
      when={mayDecide()}
      fallback={
        <Show when={isDecider()}>
          <ButtonLink href={href()}>{words().prepare}</ButtonLink>
        </Show>
      }
    >
      <ButtonLink kind="ink" href={href()}>
        {words().decide}
      </ButtonLink>
    </Show>
  );
}
