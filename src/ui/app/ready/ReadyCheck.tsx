import { createEffect, For, on, Show } from 'solid-js';
import { announce } from '../announce.ts';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { Verdict } from '../../kit/Verdict.tsx';
import { useOfflineRow, useVersionRow } from './appRows.tsx';
import { useCameraRow } from './cameraRow.tsx';
import { createCheck, type ReadyRow } from './check.ts';
import { useBatteryRow, useScreenRow } from './powerRows.tsx';
import css from './ReadyCheck.module.css';
import { useInstalledRow, useProtectionRow, useSpaceRow } from './storageRows.tsx';
import { summaryOf } from './summary.ts';
import { useUnsentRow } from './unsentRow.tsx';

/**
 * Redo för workshop (W8): each thing is really tried, says how it stands and how it is mended. In the order in which it stops a workshop.
 * @param rows what the workshop itself wants to be looked at: it is on this device, the others have it too.
 */
export function ReadyCheck(props: { rows?: readonly ReadyRow[] | undefined }) {
  const { now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().workshop.ready;
  const check = createCheck();
  const rows: readonly ReadyRow[] = [
    useOfflineRow(check),
    useInstalledRow(),
    useProtectionRow(check),
    useSpaceRow(check),
    useCameraRow(check),
    useVersionRow(check),
    useUnsentRow(),
    useScreenRow(check),
    useBatteryRow(check),
  ];
  const all = () => [...(props.rows ?? []), ...rows];
  const summary = () => summaryOf(all(), words(), f().list);
  let isAsked = false;
  // What was asked for by hand is answered aloud; what runs by itself is not.
  createEffect(
    on(check.at, () => {
      const said = summary();
      if (isAsked && said) announce(said.sentence);
      isAsked = false;
    }),
  );
  const again = () => {
    isAsked = true;
    void check.run();
  };
  const when = (ms: number) => f().relative(new Date(ms).toISOString(), new Date(now()));
  return (
    <div class={`column ${css['check']}`}>
      <p>{words().intro}</p>
      <div class={css['sum']}>
        <Show when={summary()} fallback={<p class={css['said']}>{words().looking}</p>}>
          {(said) => (
            <Verdict kind={said().sum} word={words().verdicts[said().sum]} isSaid>
              <span class={css['said']}>{said().sentence}</span>
            </Verdict>
          )}
        </Show>
        <Show when={summary()?.yourself}>{(yourself) => <p>{yourself()}</p>}</Show>
        <div class={css['again']}>
          <Button onClick={again} icon="sync" reason={check.isLooking() ? words().looking : undefined}>
            {words().again}
          </Button>
          <Show when={check.at()}>{(at) => <span class="meta">{words().lookedAt(when(at()))}</span>}</Show>
        </div>
      </div>
      <Show when={props.rows}>
        {(ofWorkshop) => <ReadyRows heading={words().thisWorkshop} rows={ofWorkshop()} />}
      </Show>
      <ReadyRows heading={words().thisDevice} rows={rows} />
    </div>
  );
}

function ReadyRows(props: { heading: string; rows: readonly ReadyRow[] }) {
  const { t } = useTexts();
  return (
    <Section heading={props.heading}>
      <Lines label={props.heading}>
        <For each={props.rows}>
          {(row) => (
            <Line
              title={
                <Verdict kind={row.verdict()} word={t().workshop.ready.verdicts[row.verdict()]}>
                  {row.title()}
                </Verdict>
              }
              meta={row.sentence()}
              actions={row.mend?.()}
            />
          )}
        </For>
      </Lines>
    </Section>
  );
}
