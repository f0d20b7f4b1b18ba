import { For, Show } from 'solid-js';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Section } from '../../../kit/Section.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';

const told = ['summary', 'need', 'needWhose', 'hypothesis', 'estimatedValue'] as const;

/** What it is about, to read. Written in Upplägg. */
export function Story() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const row = () => record().row;
  const setup = () => paths.initiative(row().id, 'upplagg');
  const mayWrite = () => !whyNot(row(), 'initiative.edit');
  const written = () => told.filter((field) => row()[field] !== undefined);
  return (
    <Section
      heading={t().initiative.overview.story}
      aside={
        <Show when={written().length > 0 && mayWrite()}>
          <ButtonLink kind="quiet" href={setup()}>
            {t().common.change}
          </ButtonLink>
        </Show>
      }
    >
      <Show
        when={written().length > 0}
        fallback={
          <Show when={mayWrite()} fallback={<p class="meta">{t().initiative.overview.storyEmptyToRead}</p>}>
            <EmptyState action={<ButtonLink href={setup()}>{t().initiative.overview.describe}</ButtonLink>}>
              {t().initiative.overview.storyEmpty}
            </EmptyState>
          </Show>
        }
      >
        <dl class="told">
          <For each={written()}>
            {(field) => (
              <div>
                <dt>{t().deeds.fields[field].name}</dt>
                <dd>{row()[field]}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </Section>
  );
}
