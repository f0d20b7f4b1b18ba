import { For, Show } from 'solid-js';
import { fundGaps } from '../../../../domain/moneyFrames.ts';
import type { RequestLine } from '../../../../domain/gate.ts';
import { useCity } from '../../../app/city.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useSpeech } from '../speech.ts';
import { fundGapText } from './funds.ts';

/** The city's funds and whether the request fits their rules (F4). Said, never stopping anything. */
export function FundRules(props: { lines: readonly Pick<RequestLine, 'departmentId' | 'asked'>[] }) {
  const speech = useSpeech();
  const { organisation, today } = useCity();
  const words = () => speech().t.gate.request;
  const open = () => organisation().funds.filter(({ closedAt }) => !closedAt);
  return (
    <Show when={open().length > 0}>
      <Section heading={words().funds}>
        <p class="meta">{words().fundsHint}</p>
        <ul class="funds">
          <For each={open()}>
            {(fund) => {
              const misfits = () =>
                fundGaps(fund, props.lines, today()).map((gap) => fundGapText(speech(), gap));
              return (
                <li>
                  <Icon name={misfits().length === 0 ? 'check' : 'ring'} />
                  <div>
                    <b>{fund.name}</b>
                    <p class="meta">{misfits().length === 0 ? words().fundFits : misfits().join(' ')}</p>
                  </div>
                </li>
              );
            }}
          </For>
        </ul>
      </Section>
    </Show>
  );
}
