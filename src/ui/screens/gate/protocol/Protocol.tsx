import { useNavigate, useParams } from '@solidjs/router';
import { type Accessor, createSignal, Match, Show, Switch } from 'solid-js';
import type { Decision } from '../../../../domain/decision.ts';
import { may } from '../../../../domain/may.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { whyNotDecide } from '../decide/checks.ts';
import { OfInitiative, PartNotHere } from '../../../app/OfInitiative.tsx';
import { docketOf, standingBasis } from '../record.ts';
import { useSpeech } from '../speech.ts';
import { decisionDocument, download } from './asFile.ts';
import { standingOf, toldOf } from './protocolFacts.ts';
import { ProtocolSheet } from './ProtocolSheet.tsx';
import { DiaryNumberDialog, ReportDialog } from './Registering.tsx';

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
  const navigate = useNavigate();
  const words = () => speech().t.gate.protocol;
  const row = () => props.record.row;
  const departmentId = () => props.decision.departmentId;
  const told = () => toldOf(props.record.parts.registration, props.decision.id);
  const mayRegister = () =>
    may(actor(), 'decision.register', { initiative: row(), departmentId: departmentId() });
  const board = () => organisation().departments.find(({ id }) => id === departmentId())?.board;
  const [asking, setAsking] = createSignal<'number' | 'report'>();
  const correcting = useCorrecting(props);
  const basisHref = () =>
    `${paths.decisionBasis(row().id, props.decision.requestId)}?version=${props.decision.revision}`;
  const more = (): readonly MenuItem[] => [
    {
      label: words().download,
      note: words().downloadHint,
      icon: 'download',
      onSelect: () =>
        download(
          words().fileName(row().number ?? row().id, props.decision.gate),
          decisionDocument(props.record, props.decision),
        ),
    },
    { label: words().readBasis, icon: 'file', onSelect: () => navigate(basisHref()) },
    ...(mayRegister()
      ? ([
          {
            label: told().diaryNumber ? words().registerChange : words().register,
            icon: 'pen',
            onSelect: () => setAsking('number'),
          },
          {
            label: told().report ? words().reportChange : words().report,
            icon: 'pen',
            onSelect: () => setAsking('report'),
          },
        ] as const)
      : []),
    ...correcting.item(() =>
      navigate(`${paths.decide(row().id, props.decision.requestId)}?rattar=${props.decision.id}`),
    ),
  ];
  return (
    <div class="noprint docbar">
      <Standing {...props} />
      <div class="acts">
        <Show when={mayRegister() && !told().diaryNumber}>
          <Button kind="ink" onClick={() => setAsking('number')}>
            {words().register}
          </Button>
        </Show>
        <Button icon="print" onClick={() => window.print()}>
          {speech().t.common.print}
        </Button>
        <Menu look="button" label={speech().t.common.more} items={more()} />
      </div>
      <DiaryNumberDialog
        decision={props.decision}
        told={told()}
        open={asking() === 'number'}
        onClose={() => setAsking(undefined)}
      />
      <ReportDialog
        decision={props.decision}
        told={told()}
        board={board()}
        open={asking() === 'report'}
        onClose={() => setAsking(undefined)}
      />
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

/** Rättelse: by the same department, as a new decision (G8). Whoever decides there and may not now reads why. */
function useCorrecting(props: Props) {
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
  return {
    /** The item of the menu, for those whom it concerns. */
    item(onSelect: () => void): readonly MenuItem[] {
      const known = situation();
      if (!known || !decidesThere() || props.decision.v === undefined) return [];
      const why = whyNotDecide(actor(), known, 0);
      return [
        {
          label: words().correct,
          note: why ? refusalText(why) : words().correctHint,
          icon: 'undo',
          unavailable: why !== undefined,
          onSelect,
        },
      ];
    },
  };
}
