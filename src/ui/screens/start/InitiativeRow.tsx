import { Match, Show, Switch } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { daysInPhase } from '../../../domain/initiative.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { SyncChip } from '../../app/SyncChip.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { Row } from '../../kit/Row.tsx';

/** An initiative of one's own: its phase and how long, or how it rests or ended, and of a stopped one what it taught. */
export function InitiativeRow(props: { line: Listed }) {
  const { t, f } = useTexts();
  const { today } = useCity();
  const said = useSaid();
  const words = () => t().start;
  const head = () => props.line.head;
  const phase = () => said(phaseWords[head().phase].name);
  const lessons = () => (head().state === 'cancelled' ? props.line.digest.ending?.lessons : undefined);
  return (
    <Row
      href={paths.initiative(head().id)}
      tile={
        <PhaseTile
          phase={phaseNumber[head().phase]}
          state={head().state === 'cancelled' ? 'stopped' : undefined}
        />
      }
      title={head().title}
      meta={
        <>
          <Switch fallback={words().phaseAndDays(phase(), f().days(daysInPhase(head(), today())))}>
            <Match when={head().state === 'cancelled'}>
              <Chip kind="stopped">{words().stoppedIn(phase())}</Chip>
            </Match>
            <Match when={head().state === 'realised'}>
              <Chip kind="realised">{t().common.realised}</Chip>
            </Match>
            <Match when={head().state === 'onHold'}>
              {phase()}{' '}
              <Chip kind="onHold">
                <Show when={head().restUntil} fallback={t().common.onHold}>
                  {(day) => words().onHoldUntil(f().shortDate(day()))}
                </Show>
              </Chip>
            </Match>
          </Switch>
          <SyncChip initiativeId={head().id} conflicts={props.line.digest.conflicts} />
        </>
      }
      note={<Show when={lessons()}>{(text) => <span class="clip">{words().lesson(text())}</span>}</Show>}
    />
  );
}
