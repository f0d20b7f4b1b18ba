import { For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { useRecord } from '../recordContext.ts';

/** Those who take no part in decisions here (G5). Declared and taken back under ⋯ Mer. */
export function Recused() {
  const { t, f } = useTexts();
  const { nameOf } = useCity();
  const record = useRecord();
  const words = () => t().initiative.decisions.recused;
  const rows = () => standing(record().parts.recusal);
  return (
    <Show when={rows().length > 0}>
      <Section heading={words().heading}>
        <Lines>
          <For each={rows()}>
            {(row) => (
              <Line title={nameOf(row.by)} meta={words().since(f().date(row.at), row.reason ?? '')} />
            )}
          </For>
        </Lines>
      </Section>
    </Show>
  );
}
