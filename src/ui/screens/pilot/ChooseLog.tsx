import { Navigate } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { phaseWords } from '../../../domain/modelWords.ts';
import { type InitiativeLine, useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { loggable } from './loggable.ts';

/** Ny loggpost, from the app's shortcut: straight to the field where there is one pilot, otherwise a choice. */
export default function ChooseLog() {
  const { t } = useTexts();
  const { initiatives, actor, isComplete } = useCity();
  const words = () => t().pilot.choose;
  const found = createMemo(() => loggable(initiatives(), actor()));
  const only = createMemo(() => {
    const { pilots, others } = found();
    const [first, second] = [...pilots, ...others];
    // One pilot is meant also where somebody helps with ideas; and one of anything is meant too.
    return pilots.length === 1 ? pilots[0] : second ? undefined : first;
  });
  return (
    // Until the city has come whole, one of several may be all that is here.
    <Show when={isComplete() && only()} fallback={<Choice />}>
      {(line) => <Navigate href={paths.writeLog(line().head.id)} />}
    </Show>
  );

  function Choice() {
    const isEmpty = () => found().pilots.length + found().others.length === 0;
    return (
      <Page title={words().title} back={{ href: paths.start, label: t().shell.start }}>
        <Show
          when={!isEmpty()}
          fallback={
            <Show when={isComplete()} fallback={<Loading>{t().common.fetching(words().thePilots)}</Loading>}>
              <EmptyState action={<ButtonLink href={paths.start}>{words().toStart}</ButtonLink>}>
                {words().none}
              </EmptyState>
            </Show>
          }
        >
          <div class="stack">
            <Show when={found().pilots.length > 0}>
              <Section heading={words().which} count={found().pilots.length}>
                <Rows>
                  <For each={found().pilots}>{(line) => <LogRow line={line} />}</For>
                </Rows>
              </Section>
            </Show>
            <Show when={found().others.length > 0}>
              <Section heading={words().others} count={found().others.length}>
                <Rows>
                  <For each={found().others}>{(line) => <LogRow line={line} />}</For>
                </Rows>
              </Section>
            </Show>
          </div>
        </Show>
      </Page>
    );
  }
}

function LogRow(props: { line: InitiativeLine }) {
  const { t, f } = useTexts();
  const { now } = useCity();
  const said = useSaid();
  const words = () => t().pilot.choose;
  const head = () => props.line.head;
  const log = () => {
    const last = props.line.digest.lastLog;
    return last ? words().lastLog(f().ago(last.happenedAt, new Date(now()))) : words().noLog;
  };
  // Under "Vilken pilot gäller det?" all are in the same phase.
  const meta = () =>
    head().phase === 'developPilot' ? log() : t().start.phaseAnd(said(phaseWords[head().phase].name), log());
  return (
    <Row
      href={paths.writeLog(head().id)}
      tile={<PhaseTile phase={phaseNumber[head().phase]} />}
      title={head().title}
      meta={meta()}
    />
  );
}
