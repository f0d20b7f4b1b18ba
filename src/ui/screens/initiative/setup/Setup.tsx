import { useLocation } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import { gateAfter, type GateId } from '../../../../domain/model.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import { AboutFields } from './AboutFields.tsx';
import { AfterPilotFields } from './AfterPilotFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import { TestFields } from './TestFields.tsx';

const order: readonly GateId[] = ['time', 'funding', 'scaleUp'];
const groups: Readonly<Record<GateId, () => JSX.Element>> = {
  time: NeedFields,
  funding: TestFields,
  scaleUp: AfterPilotFields,
};

/** Upplägg: everything that can be written about an initiative, what the coming gate needs first. */
export default function Setup() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const location = useLocation();
  const reason = () => whyNot(record().row, 'initiative.edit');
  // By the phase that it was opened in: a group must not move away from somebody who is writing.
  const coming = gateAfter(record().row.phase) ?? 'scaleUp';
  const inOrder = [coming, ...order.filter((gate) => gate !== coming)];
  createEffect(
    on(
      () => location.hash,
      (hash) => hash && requestAnimationFrame(() => goTo(decodeURIComponent(hash.slice(1)))),
    ),
  );
  return (
    <div class="setup">
      <Show when={reason()} fallback={<p class="meta">{t().initiative.setup.savesItself}</p>}>
        {(why) => <p class="meta">{why()}</p>}
      </Show>
      <For each={inOrder}>{(gate) => groups[gate]()}</For>
      <AboutFields />
    </div>
  );
}

/** A missing part leads to the very field where it is written. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
