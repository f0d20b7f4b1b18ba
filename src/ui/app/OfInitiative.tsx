import { useParams } from '@solidjs/router';
import { type Accessor, createMemo, type JSX, Show } from 'solid-js';
import { useCity } from './city.tsx';
import { ConflictsHere, hereIn } from './conflict/conflictsHere.tsx';
import { Page } from './Page.tsx';
import { paths } from './paths.ts';
import { type InitiativeRecord, useInitiative } from './record.ts';
import { useTexts } from './texts.tsx';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';

/**
 * A page of its own about an initiative, which is read from this device. Keyed by the initiative's id: a row that changes must
 * not draw the page anew and lose the caret.
 */
export function OfInitiative(props: { children: (record: Accessor<InitiativeRecord>) => JSX.Element }) {
  const params = useParams();
  const record = useInitiative(() => params['id'] ?? '');
  return (
    <Show when={record()?.row.id} keyed fallback={<NotHere id={params['id'] ?? ''} />}>
      {(id) => {
        // Kept for the moment in which another initiative has been asked for and this page is on its way out.
        let latest = record();
        const known = () => {
          const now = record();
          if (now?.row.id === id) latest = now;
          if (!latest) throw new Error(`a page of initiative ${id} stands without it`);
          return latest;
        };
        const here = createMemo(() => hereIn(known().row, known().parts));
        return <ConflictsHere value={here}>{props.children(known)}</ConflictsHere>;
      }}
    </Show>
  );
}

/** The initiative has not reached this device, or is still being fetched. */
function NotHere(props: { id: string }) {
  const { t } = useTexts();
  const { initiatives, isComplete } = useCity();
  const words = () => t().gate.shared;
  // Its parts are being read from this device's own store: a moment, and nothing to say about it.
  const isComing = () => initiatives().some(({ head }) => head.id === props.id);
  return (
    <Show when={!isComing()}>
      <Page title={words().notHereTitle} back={{ href: paths.board, label: t().shell.portfolio }}>
        <Show when={isComplete()} fallback={<Loading>{t().common.fetching(words().theInitiative)}</Loading>}>
          <EmptyState action={<ButtonLink href={paths.board}>{words().toPortfolio}</ButtonLink>}>
            {words().notHere}
          </EmptyState>
        </Show>
      </Page>
    </Show>
  );
}

/** The initiative is here, but not the part of it that the address names. */
export function PartNotHere(props: { initiativeId: string; title: string; children: JSX.Element }) {
  const { t } = useTexts();
  const words = () => t().gate.shared;
  const href = () => paths.initiative(props.initiativeId, 'beslut');
  return (
    <Page title={props.title} back={{ href: href(), label: words().toInitiative }}>
      <EmptyState action={<ButtonLink href={href()}>{words().toInitiative}</ButtonLink>}>
        {props.children}
      </EmptyState>
    </Page>
  );
}
