import { Show } from 'solid-js';
import { may } from '../../../../domain/may.ts';
import { gateAfter, type GateId } from '../../../../domain/model.ts';
import { deliverableWords, gateWords } from '../../../../domain/modelWords.ts';
import { isBegun, readiness } from '../../../../domain/readiness.ts';
import { whyNotRequest } from '../../../../domain/request.ts';
import { whyClosed } from '../../../../domain/initiative.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { MeaningOfGate } from '../../../app/MeaningOf.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { ReadinessList } from '../../../kit/ReadinessList.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useRecord } from '../recordContext.ts';
import { whereFilled } from '../whereFilled.ts';

/** Inför beslutet: what exists and what is missing ahead of the coming gate. Missing parts never stop a request (G2, rule 31). */
export function ReadinessBox() {
  const record = useRecord();
  const gate = () => (whyClosed(record().row) ? undefined : gateAfter(record().row.phase));
  return <Show when={gate()}>{(ahead) => <Ahead gate={ahead()} />}</Show>;
}

function Ahead(props: { gate: GateId }) {
  const { t } = useTexts();
  const said = useSaid();
  const { actor } = useCity();
  const record = useRecord();
  const words = () => t().initiative.overview;
  const row = () => record().row;
  const material = () => ({ head: row(), ...record().parts });
  const items = () => readiness(props.gate, material());
  const present = () => items().filter((item) => item.exists).length;
  const tends = () => may(actor(), 'gate.request', { initiative: row() });
  return (
    <Section heading={words().ahead(said(gateWords[props.gate].name))}>
      <ReadinessList
        words={{
          present: t().common.inPlace,
          missing: t().common.missing,
          partly: t().common.partlyMissing,
        }}
        items={items().map(({ id, exists }) => ({
          label: said(deliverableWords[id].name),
          present: exists,
          begun: isBegun(id, material()),
          href: tends() ? whereFilled(row(), id) : undefined,
        }))}
      />
      <div class="o-ask">
        <Show when={tends()}>
          <Ask gate={props.gate} />
        </Show>
        <p class="meta">
          {present() < items().length && tends() && !row().asks
            ? words().askAnyway(present(), items().length)
            : words().partsInPlace(present(), items().length)}
        </p>
      </div>
      <MeaningOfGate gate={props.gate} />
    </Section>
  );
}

function Ask(props: { gate: GateId }) {
  const { t } = useTexts();
  const record = useRecord();
  const refusalText = useRefusalText();
  const words = () => t().initiative.overview;
  const row = () => record().row;
  const refusal = () => whyNotRequest(row(), props.gate);
  return (
    <Show
      when={row().asks}
      fallback={
        <Show
          when={refusal()}
          fallback={
            <ButtonLink wide href={paths.requestDecision(row().id, props.gate)}>
              {words().ask}
            </ButtonLink>
          }
        >
          {(why) => (
            <Button wide reason={refusalText(why())}>
              {words().ask}
            </Button>
          )}
        </Show>
      }
    >
      <ButtonLink wide href={paths.initiative(row().id, 'beslut')}>
        {words().seeRequest}
      </ButtonLink>
    </Show>
  );
}
