import { useParams } from '@solidjs/router';
import { type Accessor, createMemo, type JSX } from 'solid-js';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useCity } from './city.tsx';
import { ConflictsHere, hereIn } from './conflict/conflictsHere.tsx';
import { NotHere, OfRecord } from './OfRecord.tsx';
import { Page } from './Page.tsx';
import { paths } from './paths.ts';
import { type InitiativeRecord, useInitiative } from './record.ts';
import { useTexts } from './texts.tsx';

/** A page of its own about an initiative. */
export function OfInitiative(props: { children: (record: Accessor<InitiativeRecord>) => JSX.Element }) {
  const params = useParams();
  const { t } = useTexts();
  const { initiatives } = useCity();
  const id = () => params['id'] ?? '';
  const record = useInitiative(id);
  const words = () => t().gate.shared;
  const notHere = () => (
    <NotHere
      title={words().notHereTitle}
      isComing={initiatives().some(({ head }) => head.id === id())}
      what={words().theInitiative}
      back={{ href: paths.board, label: t().shell.portfolio }}
      toAll={words().toPortfolio}
    >
      {words().notHere}
    </NotHere>
  );
  return (
    <OfRecord record={record} notHere={notHere()}>
      {(known) => {
        const here = createMemo(() => hereIn(known().row, known().parts));
        return <ConflictsHere value={here}>{props.children(known)}</ConflictsHere>;
      }}
    </OfRecord>
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
