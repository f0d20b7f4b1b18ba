import { useParams, useSearchParams } from '@solidjs/router';
import { type Accessor, createMemo, Show } from 'solid-js';
import type { Decision } from '../../../../domain/decision.ts';
import { linesOf } from '../../../../domain/docket.ts';
import type { Request, RequestLine } from '../../../../domain/gate.ts';
import { useCity } from '../../../app/city.tsx';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { OfInitiative, PartNotHere } from '../../../app/OfInitiative.tsx';
import { docketOf } from '../record.ts';
import { DecidePage } from './DecidePage.tsx';
import { lineOf } from './whichLine.ts';

/** Beslut: one department's decision on a request (G4–G7), or the correction of one (G8, `?rattar=<decision>`). */
export default function Decide() {
  return <OfInitiative>{(record) => <OfLine record={record} />}</OfInitiative>;
}

function OfLine(props: { record: Accessor<InitiativeRecord> }) {
  const { t } = useTexts();
  const { actor } = useCity();
  const params = useParams();
  const [search] = useSearchParams();
  const request = () => props.record().parts.request.find(({ id }) => id === params['requestId']);
  const former = () => props.record().parts.decision.find(({ id }) => id === search['rattar']);
  // Chosen once: a line that has been decided meanwhile must not take the page from under the writer.
  let chosen: { readonly of: string; readonly line: string } | undefined;
  const line = createMemo((): RequestLine | undefined => {
    const asked = request();
    if (!asked) return undefined;
    const docket = docketOf(props.record());
    const lines = linesOf(docket, asked.id);
    const named = search['rad'];
    const wanted = former()?.lineId ?? (typeof named === 'string' ? named : undefined);
    const of = [asked.id, wanted].join();
    const known = chosen?.of === of ? lines.find(({ id }) => id === chosen?.line) : undefined;
    const found = known ?? lineOf(actor(), docket, lines, wanted);
    chosen = found && { of, line: found.id };
    return found;
  });
  const key = () => request() && line() && [request()?.id, line()?.id, former()?.id].join();
  return (
    <Show
      when={key()}
      keyed
      fallback={
        <PartNotHere initiativeId={props.record().row.id} title={t().gate.decide.outcome}>
          {t().gate.shared.notHereRequest}
        </PartNotHere>
      }
    >
      {(_key) => <Kept record={props.record} request={request} line={line} former={former()} />}
    </Show>
  );
}

/** Rows are replaced as they change; the page holds on to the last it saw while it is on its way out. */
function Kept(props: {
  record: Accessor<InitiativeRecord>;
  request: Accessor<Request | undefined>;
  line: Accessor<RequestLine | undefined>;
  former: Decision | undefined;
}) {
  const request = held(props.request);
  const line = held(props.line);
  return <DecidePage record={props.record} request={request} line={line} former={props.former} />;
}

function held<T>(row: Accessor<T | undefined>): Accessor<T> {
  let latest = row();
  return () => {
    latest = row() ?? latest;
    if (latest === undefined) throw new Error('the page of a request stands without it');
    return latest;
  };
}
