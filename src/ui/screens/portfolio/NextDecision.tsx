import { Match, Show, Switch } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { gateAfter } from '../../../domain/model.ts';
import { gateWords } from '../../../domain/modelWords.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';

/** The gate an initiative stands before, and whether it is asked for; or that it rests or has ended. */
export function NextDecision(props: { line: Listed }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().portfolio;
  const head = () => props.line.head;
  const gate = () => {
    const id = gateAfter(head().phase);
    return id && said(gateWords[id].short);
  };
  return (
    <Switch fallback={gate() ?? <span class="meta nothing">–</span>}>
      <Match when={head().state === 'cancelled'}>
        <Chip kind="stopped">{t().common.stopped}</Chip>
      </Match>
      <Match when={head().state === 'realised'}>
        <Chip kind="realised">{t().common.realised}</Chip>
      </Match>
      <Match when={head().asks}>{words().nextAsked(gate() ?? '')}</Match>
      <Match when={head().state === 'onHold'}>
        <Chip kind="onHold">{t().common.onHold}</Chip>
        <Show when={head().restUntil}>
          {(day) => <div class="meta nw">{words().until(f().date(day()))}</div>}
        </Show>
      </Match>
    </Switch>
  );
}
