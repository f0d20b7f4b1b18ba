import { useLocation } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Criteria } from '../../gate/decide/Criteria.tsx';
import PreparedDecisions from '../../gate/decide/PreparedDecisions.tsx';
import { useRecord } from '../recordContext.ts';
import { AskForDecision } from './AskForDecision.tsx';
import { Conditions } from './Conditions.tsx';
import { Recused } from './Recused.tsx';
import { RequestItem } from './RequestItem.tsx';

/** Beslut: what is asked for now, what has been decided, which conditions remain, and the nine criteria. */
export default function Decisions() {
  const { t } = useTexts();
  const record = useRecord();
  const location = useLocation();
  const words = () => t().initiative.decisions;
  // The open one first, then the latest.
  const requests = () =>
    record().parts.request.toSorted(
      (a, b) => Number(Boolean(a.closedAt)) - Number(Boolean(b.closedAt)) || (a.at < b.at ? 1 : -1),
    );
  let criteria: HTMLDivElement | undefined;
  createEffect(
    on(
      () => location.hash,
      (hash) => {
        if (hash !== '#kriterier') return;
        requestAnimationFrame(() => {
          criteria?.scrollIntoView({ block: 'start' });
          criteria?.querySelector('h2')?.focus({ preventScroll: true });
        });
      },
    ),
  );
  return (
    <div class="decisions">
      <div class="d-requests">
        <PreparedDecisions initiativeId={record().row.id} />
        <AskForDecision />
        <For each={requests()}>{(request) => <RequestItem request={request} />}</For>
        <Show when={requests().length === 0}>
          <Section heading={words().heading}>
            <p class="meta">{words().empty}</p>
          </Section>
        </Show>
      </div>
      <div class="d-side">
        <Conditions />
        <Recused />
        <div ref={criteria} id="kriterier">
          <Criteria record={record()} />
        </div>
      </div>
    </div>
  );
}
