import { createUniqueId, type JSX, Show } from 'solid-js';
import { gateAfter, type GateId } from '../../../../domain/model.ts';
import { gateWords } from '../../../../domain/modelWords.ts';
import { readiness } from '../../../../domain/readiness.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { UnderHeading } from '../../../kit/Heading.tsx';
import { useRecord } from '../recordContext.ts';

/** What belongs to one gate, under its name, with how much of it exists (rule 31). */
export function Group(props: { gate?: GateId | undefined; heading: string; children: JSX.Element }) {
  const { t } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const id = createUniqueId();
  const isNext = () => props.gate !== undefined && gateAfter(record().row.phase) === props.gate;
  const items = () => (props.gate ? readiness(props.gate, { head: record().row, ...record().parts }) : []);
  const present = () => items().filter((item) => item.exists).length;
  return (
    <section class="group" aria-labelledby={id}>
      <header>
        <h2 id={id} tabindex={-1}>
          {props.heading}
        </h2>
        <Show when={props.gate}>
          {(gate) => (
            <p class="meta">
              {isNext()
                ? t().initiative.setup.neededNow(said(gateWords[gate()].name))
                : t().initiative.setup.neededFor(said(gateWords[gate()].name))}{' '}
              {t().initiative.setup.partsInPlace(present(), items().length)}
            </p>
          )}
        </Show>
      </header>
      <UnderHeading>{props.children}</UnderHeading>
    </section>
  );
}
