import { For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useSpeech } from '../speech.ts';
import { fundMisfits } from './funds.ts';

/** The city's funds and whether the request fits their rules (F4). Said, never stopping anything. */
export function FundRules(props: { departments: number; amount: number }) {
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
              const misfits = () => fundMisfits(speech(), fund, props, today());
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
