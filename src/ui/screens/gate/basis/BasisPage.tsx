import { useParams, useSearchParams } from '@solidjs/router';
import { type Accessor, createSignal, For, onMount, Show } from 'solid-js';
import type { Basis, Request } from '../../../../domain/gate.ts';
import { may } from '../../../../domain/may.ts';
import { useCity } from '../../../app/city.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { Menu } from '../../../kit/Menu.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { unbrokenDash } from '../../../kit/unbrokenDash.ts';
import { Document } from '../Document.tsx';
import { askedBy } from '../askedBy.ts';
import { betweenPhases } from '../gateLine.ts';
import { OfInitiative, PartNotHere } from '../../../app/OfInitiative.tsx';
import { basisOfRevision, revisionsOf, shortHash } from '../record.ts';
import { useSpeech } from '../speech.ts';
import { BasisSheet } from './BasisSheet.tsx';
import { readBasis } from './basisView.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { UpdateBasis, WithdrawDialog } from './RequestDeeds.tsx';

/** Underlag: the frozen basis of a request on one page, each revision of it, and what differs between them (G3, G7). */
export default function BasisPage() {
  return <OfInitiative>{(record) => <OfRequest record={record} />}</OfInitiative>;
}

function OfRequest(props: { record: Accessor<InitiativeRecord> }) {
  const { t } = useTexts();
  const params = useParams();
  const [search] = useSearchParams();
  const request = () => props.record().parts.request.find(({ id }) => id === params['requestId']);
  const wanted = () => Number(search['version']) || request()?.revision || 0;
  const basis = () => {
    const asked = request();
    return (
      asked &&
      (basisOfRevision(props.record(), asked.id, wanted()) ?? revisionsOf(props.record(), asked.id).at(-1))
    );
  };
  return (
    <Show
      when={request()}
      fallback={
        <PartNotHere initiativeId={props.record().row.id} title={t().gate.basis.title}>
          {t().gate.shared.notHereRequest}
        </PartNotHere>
      }
    >
      {(asked) => (
        <Show when={basis()}>
          {(shown) => <Frozen record={props.record} request={asked()} basis={shown()} />}
        </Show>
      )}
    </Show>
  );
}

type FrozenProps = { record: Accessor<InitiativeRecord>; request: Request; basis: Basis };

function Frozen(props: FrozenProps) {
  const { t, f } = useTexts();
  const speech = useSpeech();
  const { nameOf } = useCity();
  const words = () => t().gate.basis;
  const row = () => props.record().row;
  const [search] = useSearchParams();
  onMount(() => {
    // Asked for from the decision's page: the page is drawn first, then the browser asks where to print it.
    if (search['skriv-ut']) requestAnimationFrame(() => window.print());
  });
  // Frozen with the rest: the title that was read, not the one it has now.
  const title = () => readBasis(props.basis.content)?.initiative.title ?? row().title;
  return (
    <Page
      title={words().title}
      about={row().title}
      back={{ href: paths.initiative(row().id, 'beslut'), label: row().title }}
      class="documents"
      ownHeading
    >
      <div class="pad">
        <Tools {...props} />
        <Document
          from={speech().department(props.request.leadDepartmentId)}
          kind={
            <>
              {words().document}
              <br />
              {row().number ?? ''}
              <Show when={row().number}>
                <br />
              </Show>
              {words().revision(props.basis.revision)}
            </>
          }
          foot={
            <>
              <span>{words().frozenBy(f().date(props.basis.at), nameOf(props.basis.by))}</span>
              <span title={words().checksumWhole(props.basis.hash)}>
                {words().checksum(shortHash(props.basis.hash))}
              </span>
            </>
          }
        >
          <p>{betweenPhases(speech(), props.request.gate)}</p>
          <p class="meta">
            {t().gate.shared.askedOn(
              f().date(props.request.at),
              askedBy(speech(), props.request, props.record().parts.basis),
            )}
          </p>
          <h1>{unbrokenDash(title())}</h1>
          <BasisSheet content={props.basis.content} />
        </Document>
        <Checksum hash={props.basis.hash} />
      </div>
    </Page>
  );
}

/** What can be done with it, and how it stands beside its other revisions. Not printed. */
function Tools(props: FrozenProps) {
  const { t } = useTexts();
  const words = () => t().gate.basis;
  const revisions = () => revisionsOf(props.record(), props.request.id);
  const { actor } = useCity();
  const [withdrawing, setWithdrawing] = createSignal(false);
  const mayWithdraw = () =>
    !props.request.closedAt && may(actor(), 'gate.withdraw', { initiative: props.record().row });
  const others = () => revisions().filter(({ revision }) => revision !== props.basis.revision);
  const href = (revision: number) =>
    `${paths.decisionBasis(props.record().row.id, props.request.id)}?version=${revision}`;
  return (
    <div class="noprint docbar">
      <p class="meta">
        {props.request.closedAs ? words().closedAs[props.request.closedAs] : words().open}{' '}
        {words().revisionOf(props.basis.revision, revisions().length)}
        <Show when={!props.request.closedAt && props.basis.revision === props.request.revision}>
          {' '}
          ({words().standing})
        </Show>
      </p>
      <div class="acts">
        <Button icon="print" onClick={() => window.print()}>
          {t().common.print}
        </Button>
        <ButtonLink icon="gate" href={paths.decide(props.record().row.id, props.request.id)}>
          {words().toDecision}
        </ButtonLink>
        <Show when={mayWithdraw()}>
          <Menu
            look="button"
            label={t().common.more}
            items={[{ label: words().withdraw, icon: 'undo', onSelect: () => setWithdrawing(true) }]}
          />
        </Show>
      </div>
      <Show when={!props.request.closedAt}>
        <UpdateBasis record={props.record} request={props.request} />
      </Show>
      <WithdrawDialog
        record={props.record}
        request={props.request}
        open={withdrawing()}
        onClose={() => setWithdrawing(false)}
      />
      <For each={others()}>
        {(other) => {
          const [older, newer] =
            other.revision < props.basis.revision ? [other, props.basis] : [props.basis, other];
          return (
            <MoreDetails summary={words().difference(older.revision, newer.revision)}>
              <DifferenceList before={older.content} after={newer.content} />
              <p>
                <a href={href(other.revision)}>{words().readThis(other.revision)}</a>
              </p>
            </MoreDetails>
          );
        }}
      </For>
    </div>
  );
}

function Checksum(props: { hash: string }) {
  const { t } = useTexts();
  const words = () => t().gate.basis;
  return (
    <div class="noprint docbar">
      <MoreDetails summary={words().checksum(shortHash(props.hash))}>
        <p>{words().checksumHelp}</p>
        <p class="hash">{props.hash}</p>
      </MoreDetails>
    </div>
  );
}
