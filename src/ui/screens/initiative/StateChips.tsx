import { Match, Show, Switch } from 'solid-js';
import type { Initiative } from '../../../domain/initiative.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';

/** What an initiative is besides being in its phase: a draft, resting, ended, withdrawn, imported. */
export function StateChips(props: { row: Initiative }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().initiative.frame;
  return (
    <>
      <Switch>
        <Match when={props.row.withdrawnAt}>
          <Chip kind="stopped">{words().withdrawn}</Chip>
        </Match>
        <Match when={props.row.state === 'onHold'}>
          <Chip kind="onHold">
            {props.row.restUntil ? words().onHoldUntil(f().date(props.row.restUntil)) : t().common.onHold}
          </Chip>
        </Match>
        <Match when={props.row.state === 'realised'}>
          <Chip kind="realised">{t().common.realised}</Chip>
        </Match>
        <Match when={props.row.state === 'cancelled'}>
          <Chip kind="stopped">{words().stoppedIn(said(phaseWords[props.row.phase].name))}</Chip>
        </Match>
        <Match when={props.row.visibility === 'draft'}>
          <span>{words().draft}</span>
        </Match>
      </Switch>
      <Show when={props.row.visibility === 'public' && !props.row.withdrawnAt}>
        <span>{words().public}</span>
      </Show>
      <Show when={props.row.origin.kind === 'imported'}>
        <span>{words().imported}</span>
      </Show>
    </>
  );
}
