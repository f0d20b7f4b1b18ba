import { For, Show } from 'solid-js';
import { linesOf } from '../../../../domain/docket.ts';
import { isOwnedBy } from '../../../../domain/initiative.ts';
import { may } from '../../../../domain/may.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { hasRole } from '../../../../domain/person.ts';
import { isRecused } from '../../../../domain/whoDecides.ts';
import { useCity } from '../../../app/city.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { ButtonLink } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { Section } from '../../../kit/Section.tsx';
import { ViewSwitch } from '../../../kit/Tabs.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { unbrokenDash } from '../../../kit/unbrokenDash.ts';
import { readBasis } from '../basis/basisView.ts';
import { deliverableName, figureText } from '../basis/basisWords.ts';
import { betweenPhases, gateName } from '../gateLine.ts';
import { useSpeech } from '../speech.ts';
import { Boxes } from './Boxes.tsx';
import { budgetOf } from './budget.ts';
import { Criteria } from './Criteria.tsx';
import { DecideBar } from './DecideBar.tsx';
import { createDeciding, type Deciding, type DecidingProps } from './deciding.ts';
import { FactFields, Wording } from './FactFields.tsx';
import { Funding } from './Funding.tsx';
import { Outcomes, Reasons } from './OutcomeFields.tsx';
import { Propose, Proposals } from './Proposals.tsx';
import { RecusalDeed } from './Recusal.tsx';
import { Shortfall } from './Shortfall.tsx';
import { ownLines } from './whichLine.ts';

/** The page of one line: the question, what it rests on, and the decision. */
export function DecidePage(props: DecidingProps) {
  const speech = useSpeech();
  const { actor } = useCity();
  const deciding = createDeciding(props);
  const row = () => props.record().row;
  const departmentId = () => props.line().departmentId;
  const decidesHere = () =>
    may(actor(), 'decision.record', { initiative: row(), departmentId: departmentId() });
  const isParty = () =>
    isOwnedBy(row(), actor().personId) || isRecused(actor().personId, props.record().parts.recusal);
  const isOpen = () => props.former !== undefined || !props.request().closedAt;
  const isDecided = () =>
    !props.former &&
    deciding.funding().lines.some(({ line, decision }) => line.id === props.line().id && decision);
  const writes = () => decidesHere() && !isParty() && isOpen() && !isDecided();
  const proposes = () =>
    !decidesHere() &&
    !isParty() &&
    !props.request().closedAt &&
    !isDecided() &&
    may(actor(), 'decision.propose', { initiative: row(), departmentId: departmentId() });
  return (
    <Page
      title={gateName(speech(), props.request().gate)}
      about={row().title}
      back={{ href: paths.initiative(row().id, 'beslut'), label: row().title }}
      class="decide"
      ownHeading
    >
      <div class="pad stack tight">
        <Head {...props} deciding={deciding} />
        <ErrorSummary
          title={speech().t.gate.shared.errorsTitle(deciding.errors.all().length)}
          errors={deciding.errors.all()}
        />
        <Boxes deciding={deciding} record={props.record()} />
        <Funding request={props.request()} funding={deciding.funding()} />
        <Shortfall record={props.record()} request={props.request()} funding={deciding.funding()} />
        <Missing deciding={deciding} />
        <Proposals
          record={props.record()}
          requestId={props.request().id}
          lineId={props.line().id}
          onUse={writes() ? deciding.change : undefined}
        />
        <Criteria record={props.record()} />
        <Show when={isDecided()}>
          <Decided {...props} deciding={deciding} />
        </Show>
        <Show when={writes()}>
          <DecisionForm {...props} deciding={deciding} />
        </Show>
        <Show when={proposes()}>
          <Propose
            record={props.record()}
            requestId={props.request().id}
            lineId={props.line().id}
            gate={props.request().gate}
            asked={props.line().asked}
          />
        </Show>
        <Show when={decidesHere()}>
          <RecusalDeed record={props.record()} />
        </Show>
      </div>
      <Show when={!proposes() && !(isDecided() && deciding.fate().fate === 'none')}>
        <DecideBar deciding={deciding} />
      </Show>
    </Page>
  );
}

type Part = DecidingProps & { deciding: Deciding };

function Head(props: Part) {
  const speech = useSpeech();
  const { actor } = useCity();
  const words = () => speech().t.gate.decide;
  const row = () => props.record().row;
  const department = () => speech().department(props.line().departmentId);
  const question = () => {
    const { gate, hours } = props.request();
    const { ask } = words();
    if (props.former) return words().correctAsk(department(), row().title);
    if (gate === 'funding')
      return ask.funding(department(), speech().f.kronor(props.line().asked ?? 0), row().title);
    if (gate === 'time')
      return ask.time(
        department(),
        speech().t.gate.shared.hours(figureText(speech(), hours ?? 0)),
        row().title,
      );
    return ask.scaleUp(department(), row().title);
  };
  const basis = () => props.deciding.situation().basis;
  const basisHref = () => paths.decisionBasis(row().id, props.request().id);
  const forWhom = () =>
    hasRole(actor(), 'decisionMaker', props.line().departmentId) ? words().forWhom : words().forWhomPrepares;
  const mine = () => {
    const { docket } = props.deciding.situation();
    return props.former ? [] : ownLines(actor(), docket, linesOf(docket, props.request().id));
  };
  return (
    <>
      <header>
        <p class="meta gate-line">
          <Icon name={props.request().closedAs === 'opened' ? 'gateDecided' : 'gate'} small />
          {betweenPhases(speech(), props.request().gate)}
        </p>
        <h1 class="ask">{unbrokenDash(question())}</h1>
        <Show when={props.former}>
          {(former) => (
            <p>
              {words().corrects(
                speech().said(outcomeWords[former().outcome].name),
                speech().f.date(former().decidedOn),
              )}
            </p>
          )}
        </Show>
      </header>
      <div class="acts">
        <ButtonLink icon="file" href={basisHref()}>
          {words().readBasis}
        </ButtonLink>
        <ButtonLink icon="print" href={`${basisHref()}?skriv-ut=1`}>
          {words().printBasis}
        </ButtonLink>
        <Show when={basis()}>
          {(frozen) => (
            <span class="meta">{words().frozen(frozen().revision, speech().f.date(frozen().at))}</span>
          )}
        </Show>
      </div>
      <Show when={mine().length > 1}>
        <div class="own-lines">
          <p class="meta">{forWhom()}</p>
          <ViewSwitch
            label={forWhom()}
            items={mine().map(({ id, departmentId }) => ({
              href: `${paths.decide(row().id, props.request().id)}?rad=${id}`,
              label: speech().department(departmentId),
              current: id === props.line().id,
            }))}
          />
        </div>
      </Show>
    </>
  );
}

/** What the basis lacks: named here, and in the decision (G2). */
function Missing(props: { deciding: Deciding }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const missing = () => {
    const basis = props.deciding.situation().basis;
    return (basis && readBasis(basis.content)?.readiness.filter(({ exists }) => !exists)) ?? [];
  };
  return (
    <Show when={missing().length > 0}>
      <Section heading={words().missing} aside={<span class="meta">{words().missingHint}</span>}>
        <ul class="ready">
          <For each={missing()}>
            {({ id }) => (
              <li class="miss">
                <Icon name="ring" />
                <span class="t">{deliverableName(speech(), id)}</span>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}

function DecisionForm(props: Part) {
  const speech = useSpeech();
  const { initiatives, organisation, today } = useCity();
  const words = () => speech().t.gate.decide;
  const { deciding } = props;
  const common = {
    get form() {
      return deciding.form();
    },
    get gate() {
      return props.request().gate;
    },
    errorOf: deciding.errors.of,
    onChange: deciding.change,
  };
  const budget = () =>
    budgetOf(props.line().departmentId, organisation().budgets, initiatives(), today(), props.former?.id);
  return (
    <>
      <Show when={props.former}>
        <Section heading={words().supersededReason}>
          <TextArea
            id="decide-correction"
            label={words().supersededReason}
            labelHidden
            required
            value={deciding.form().correctionReason}
            onInput={(correctionReason) => deciding.change({ correctionReason })}
            error={deciding.errors.of('decide-correction')}
          />
        </Section>
      </Show>
      <div class="two">
        <Outcomes {...common} isLead={props.line().lead} />
        <Reasons
          {...common}
          asked={props.line().asked ?? 0}
          budget={budget()}
          savedAt={deciding.draft.savedAt()}
        />
      </div>
      <FactFields {...common} today={today()} withDiaryNumber={!props.former} />
      <Wording {...common} text={deciding.text()} />
    </>
  );
}

/** The line has its decision: who said what, and where it is read. */
function Decided(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const decision = () =>
    props.deciding.funding().lines.find(({ line }) => line.id === props.line().id)?.decision;
  return (
    <Show when={decision()}>
      {(taken) => (
        <Section heading={words().decidedTitle}>
          <div class="g12">
            <p>
              <b>
                {words().decided(
                  speech().department(taken().departmentId),
                  speech().said(outcomeWords[taken().outcome].name),
                  speech().f.date(taken().decidedOn),
                )}
              </b>
            </p>
            {/* Only the city's word makes it a decision (G12). */}
            <Show when={taken().v === undefined}>
              <p>
                <Chip kind="local">{speech().t.sync.localOnly}</Chip> {words().notYet}
              </p>
            </Show>
            <p class="quote">{taken().text}</p>
            <div class="acts">
              <ButtonLink icon="file" href={paths.protocol(props.record().row.id, taken().id)}>
                {words().readProtocol}
              </ButtonLink>
            </div>
          </div>
        </Section>
      )}
    </Show>
  );
}
