import { type RouteSectionProps, useLocation } from '@solidjs/router';
import { type Accessor, createEffect, type JSX, on, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { initiativeParts, paths } from '../../app/paths.ts';
import { type InitiativeRecord, useInitiative } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import { MoreMenu } from './deeds/MoreMenu.tsx';
import { DraftBar } from './DraftBar.tsx';
import { InitiativeHead } from './InitiativeHead.tsx';
import { LeadWish } from './LeadWish.tsx';
import { RecordProvider } from './recordContext.ts';

/**
 * What stands around every part of an initiative: top bar, head, stair and tabs. A part is a child route of it; it draws its
 * own content and nothing else, and reads the initiative with `useRecord()`. The frame stays when the part changes.
 */
export default function InitiativeFrame(props: RouteSectionProps) {
  const record = useInitiative(() => props.params['id'] ?? '');
  return (
    // Keyed by id alone: a row that changes must not draw the page anew, another initiative must.
    <Show when={record()?.row.id} keyed fallback={<NotHere id={props.params['id'] ?? ''} />}>
      {(id) => {
        // Kept for the moment in which another initiative has been asked for and this page is on its way out.
        let latest = record();
        const known = () => {
          const now = record();
          if (now?.row.id === id) latest = now;
          if (!latest) throw new Error(`the page of initiative ${id} stands without it`);
          return latest;
        };
        return (
          <RecordProvider value={known}>
            <Framed record={known}>{props.children}</Framed>
          </RecordProvider>
        );
      }}
    </Show>
  );
}

function Framed(props: { record: Accessor<InitiativeRecord>; children: JSX.Element }) {
  const { t } = useTexts();
  const location = useLocation();
  const row = () => props.record().row;
  const part = () => initiativeParts.find((each) => location.pathname.endsWith(`/${each}`)) ?? 'oversikt';
  const labels = () => t().initiative.frame.parts;
  const places = () => [
    { href: paths.initiative(row().id), label: labels().oversikt, current: part() === 'oversikt' },
    ...initiativeParts.map((each) => ({
      href: paths.initiative(row().id, each),
      label: labels()[each],
      current: part() === each,
    })),
  ];
  let heading: HTMLHeadingElement | undefined;
  // The head stays, so it is the part's own heading that says where one has come (rule 25).
  createEffect(on(part, () => heading?.focus({ preventScroll: true }), { defer: true }));
  return (
    <Page
      title={labels()[part()]}
      about={row().title}
      back={{ href: paths.board, label: t().shell.portfolio }}
      tools={<MoreMenu />}
      class="init"
      ownHeading
    >
      <div class="pad">
        <InitiativeHead record={props.record()} />
        <Tabs label={t().initiative.frame.partsLabel} items={places()} keepScroll />
        <DraftBar />
        <LeadWish />
        <h2 ref={heading} class="vh" tabindex={-1}>
          {labels()[part()]}
        </h2>
        <div class="part">{props.children}</div>
      </div>
    </Page>
  );
}

function NotHere(props: { id: string }) {
  const { t } = useTexts();
  const { initiatives, isComplete } = useCity();
  const words = () => t().initiative.frame;
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
