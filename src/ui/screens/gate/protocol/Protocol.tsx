import { useParams } from '@solidjs/router';
import { type Accessor, Match, Show, Switch } from 'solid-js';
import type { Decision } from '../../../../domain/decision.ts';
import { may } from '../../../../domain/may.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { whyNotDecide } from '../decide/checks.ts';
import { OfInitiative, PartNotHere } from '../OfInitiative.tsx';
import { docketOf, standingBasis } from '../record.ts';
import { useSpeech } from '../speech.ts';
import { decisionDocument, download } from './asFile.ts';
import { standingOf, toldOf } from './protocolFacts.ts';
import { ProtocolSheet } from './ProtocolSheet.tsx';
import { Registering } from './Registering.tsx';

/** Protokoll: the record of one decision, to read, print, register and, with a new decision, to correct (A3, G8). */
export default function Protocol() {
  return <OfInitiative>{(record) => <OfDecision record={record} />}</OfInitiative>;
}

function OfDecision(props: { record: Accessor<InitiativeRecord> }) {
  const speech = useSpeech();
  const params = useParams();
  const decision = () => props.record().parts.decision.find(({ id }) => id === params['decisionId']);
  const row = () => props.record().row;
  return (
    <Show
      when={decision()}
      fallback={
        <PartNotHere initiativeId={row().id} title={speech().t.gate.protocol.title}>
          {speech().t.gate.shared.notHereDecision}
        </PartNotHere>
      }
    >
      {(known) => (
        <Page
          title={speech().t.gate.protocol.title}
          about={row().title}
          back={{ href: paths.initiative(row().id, 'beslut'), label: row().title }}
          class="documents"
          ownHeading
        >
          <div class="pad">
            <Tools record={props.record()} decision={known()} />
            <ProtocolSheet record={props.record()} decision={known()} />
          </div>
        </Page>
      )}
    </Show>
  );
}

type Props = { record: InitiativeRecord; decision: Decision };

/** How the decision stands, and what can be done with it. Not printed. */
function Tools(props: Props) {
  const speech = useSpeech();
  const { actor, organisation } = useCity();
  const words = () => speech().t.gate.protocol;
  const row = () => props.record.row;
  const { departmentId } = props.decision;
  const mayRegister = () => may(actor(), 'decision.register', { initiative: row(), departmentId });
  const fileName = () => words().fileName(row().number ?? row().id, props.decision.gate);
  const board = () => organisation().departments.find(({ id }) => id === departmentId)?.board;
  return (
    <div class="noprint docbar">
      <Standing {...props} />
      <div class="acts">
        <Button icon="print" onClick={() => window.print()}>
          {speech().t.common.print}
        </Button>
        <Button
          icon="download"
          onClick={() => download(fileName(), decisionDocument(props.record, props.decision))}
        >
          {words().download}
        </Button>
        <ButtonLink
          icon="file"
          href={`${paths.decisionBasis(row().id, props.decision.requestId)}?version=${props.decision.revision}`}
        >
          {words().readBasis}
        </ButtonLink>
        <Show when={mayRegister()}>
          <Registering
            decision={props.decision}
            told={toldOf(props.record.parts.registration, props.decision.id)}
            board={board()}
          />
        </Show>
      </div>
      <Correct {...props} />
    </div>
  );
}

function Standing(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.protocol;
  const standing = () => standingOf(docketOf(props.record), props.decision);
  const replacement = () => {
    const now = standing();
    return now.standing === 'superseded' ? now.by : undefined;
  };
  return (
    <Switch>
      {/* Only the city's word makes it a decision (G12). */}
      <Match when={props.decision.v === undefined}>
        <p>
          <Chip kind="local">{speech().t.sync.localOnly}</Chip> {words().notSent}
        </p>
      </Match>
      <Match when={replacement()}>
        {(by) => (
          <p>
            <b>{words().superseded}</b>{' '}
            <a href={paths.protocol(props.record.row.id, by().id)}>{words().readNew}</a>
          </p>
        )}
      </Match>
      <Match when={standing().standing === 'lapsed'}>
        <p>
          <b>{words().lapsed}</b>
        </p>
      </Match>
    </Switch>
  );
}

/** Rättelse: by the same department, as a new decision (G8). Whoever decides there and may not now sees why. */
function Correct(props: Props) {
  const speech = useSpeech();
  const refusalText = useRefusalText();
  const { actor } = useCity();
  const words = () => speech().t.gate.protocol;
  const situation = () => {
    const request = props.record.parts.request.find(({ id }) => id === props.decision.requestId);
    const line = props.record.parts.requestLine.find(({ id }) => id === props.decision.lineId);
    if (!request || !line) return undefined;
    return {
      head: props.record.row,
      request,
      line,
      docket: docketOf(props.record),
      recusals: props.record.parts.recusal,
      basis: standingBasis(props.record, request),
      former: props.decision,
    };
  };
  const decidesThere = () =>
    may(actor(), 'decision.correct', {
      initiative: props.record.row,
      departmentId: props.decision.departmentId,
    });
  const why = () => {
    const known = situation();
    return known && whyNotDecide(actor(), known, 0);
  };
  const href = () =>
    `${paths.decide(props.record.row.id, props.decision.requestId)}?rattar=${props.decision.id}`;
  return (
    <Show when={decidesThere() && props.decision.v !== undefined && situation()}>
      <div class="deed">
        <Show
          when={why()}
          fallback={
            <>
              <ButtonLink href={href()}>{words().correct}</ButtonLink>
              <p class="meta">{words().correctHint}</p>
            </>
          }
        >
          {(reason) => <Button reason={refusalText(reason())}>{words().correct}</Button>}
        </Show>
      </div>
    </Show>
  );
}
