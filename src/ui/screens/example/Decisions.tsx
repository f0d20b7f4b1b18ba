import { For, Show } from 'solid-js';
import { coFunding } from '../../../domain/funding.ts';
import type { GateId } from '../../../domain/model.ts';
import { gateWords } from '../../../domain/modelWords.ts';
import { outcomeWords } from '../../../domain/outcomeWords.ts';
import { useCity } from '../../app/city.tsx';
import type { InitiativeRecord } from '../../app/record.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { docketOf } from '../initiative/stairFacts.ts';

/** A gate of the example: the question it is, and what each asked department answered. */
export function Decisions(props: { record: InitiativeRecord; gate: GateId }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { departmentName } = useCity();
  const words = () => t().example;
  const docket = () => docketOf(props.record.parts);
  const asked = () => {
    const request = docket().requests.find(({ gate }) => gate === props.gate);
    return request ? coFunding(docket(), request).lines : [];
  };
  const conditions = (decisionId: string) =>
    docket().conditions.filter((condition) => condition.decisionId === decisionId);
  return (
    <Section heading={said(gateWords[props.gate].name)}>
      <p class="meta">{said(gateWords[props.gate].help)}</p>
      <Lines>
        <For each={asked()}>
          {({ line, decision }) => (
            <Show when={decision}>
              {(made) => (
                <Line
                  title={words().decided(
                    departmentName(line.departmentId),
                    said(outcomeWords[made().outcome].name),
                  )}
                  meta={
                    <>
                      <Show when={made().amount}>
                        {(amount) => <>{words().granted(f().kronor(amount()))} </>}
                      </Show>
                      {made().motivation}
                      <For each={conditions(made().id)}>
                        {(condition) => (
                          <>
                            <br />
                            {words().condition(condition.text, f().shortDate(condition.dueOn))}
                          </>
                        )}
                      </For>
                    </>
                  }
                />
              )}
            </Show>
          )}
        </For>
      </Lines>
    </Section>
  );
}
