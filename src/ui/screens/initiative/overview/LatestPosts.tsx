import { createMemo, Show } from 'solid-js';
import { may } from '../../../../domain/may.ts';
import { whyClosed } from '../../../../domain/initiative.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Timeline, ValuePulse } from '../../../kit/Timeline.tsx';
import { postsOf } from '../../pilot/posts.ts';
import { useRecord } from '../recordContext.ts';

const shown = 3;

/** The latest of the pilot log. Before a pilot, and without any post, there is nothing to say. */
export function LatestPosts() {
  const { t, f } = useTexts();
  const { actor } = useCity();
  const record = useRecord();
  const words = () => t().initiative.overview;
  const row = () => record().row;
  const posts = createMemo(() => postsOf(record().parts));
  const all = () => paths.initiative(row().id, 'pilotlogg');
  const mayLog = () => !whyClosed(row()) && may(actor(), 'pilot.log', { initiative: row() });
  return (
    <Show when={posts().length > 0 || row().phase === 'developPilot'}>
      <Section
        heading={t().initiative.frame.parts.pilotlogg}
        aside={
          <Show when={posts().length > 0}>
            <ButtonLink kind="quiet" href={all()}>
              {words().allPosts(posts().length)}
            </ButtonLink>
          </Show>
        }
      >
        <Show
          when={posts().length > 0}
          fallback={
            <EmptyState
              action={
                <Show when={mayLog()}>
                  <ButtonLink href={paths.writeLog(row().id)}>{t().pilot.write}</ButtonLink>
                </Show>
              }
            >
              {mayLog() ? t().pilot.empty : t().pilot.emptyToRead}
            </EmptyState>
          }
        >
          <Timeline
            items={posts()
              .slice(0, shown)
              .map(({ entry, check }) => ({
                at: entry.happenedAt,
                ...f().dayAndMonth(entry.happenedAt),
                text: entry.text,
                meta: check ? (
                  <ValuePulse value={check.value}>{t().pilot.pulse[check.value]}</ValuePulse>
                ) : undefined,
              }))}
          />
        </Show>
      </Section>
    </Show>
  );
}
