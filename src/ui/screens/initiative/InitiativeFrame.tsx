import { type RouteSectionProps, useLocation } from '@solidjs/router';
import { type Accessor, createEffect, type JSX, on } from 'solid-js';
import { Page } from '../../app/Page.tsx';
import { initiativeParts, paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import { OfInitiative } from '../../app/OfInitiative.tsx';
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
  return (
    <OfInitiative>
      {(record) => (
        <RecordProvider value={record}>
          <Framed record={record}>{props.children}</Framed>
        </RecordProvider>
      )}
    </OfInitiative>
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
