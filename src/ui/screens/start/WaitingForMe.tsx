import { createMemo, For, Show } from 'solid-js';
import type { Waiting } from '../../../domain/waiting.ts';
import { goesOn } from '../../../domain/ongoing.ts';
import { isTakenPartIn } from '../../../domain/workshopPeople.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { IconTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { useWaitingWords, waitingIcon, waitingPath } from './waitingWords.ts';

/** Unsent work this old is worth a line: the iPad has been offline since yesterday. */
const oldMs = 24 * 3_600_000;

/** Väntar på dig: decisions, completions, conditions, checks, reviews; and what has not reached the city. */
export function WaitingForMe(props: {
  waiting: readonly Waiting[] /** Says nothing when nothing waits. */;
  isQuiet: boolean;
}) {
  const { t, f } = useTexts();
  const { initiatives, issues, me, outbox, now, today, workshops } = useCity();
  const words = () => t().start;
  const say = useWaitingWords();
  const titles = createMemo(() => new Map(initiatives().map(({ head }) => [head.id, head.title])));
  const oldest = () => Math.min(...outbox().map(({ timestamp }) => timestamp));
  const isOld = () => outbox().length > 0 && now() - oldest() > oldMs;
  /** The room waits, so it comes first. */
  const rooms = createMemo(() =>
    workshops()
      .map(({ head }) => head)
      .filter((head) => goesOn(head, today()) && isTakenPartIn(head, me().id)),
  );
  const count = () =>
    rooms().length + props.waiting.length + (issues().length > 0 ? 1 : 0) + (isOld() ? 1 : 0);
  return (
    <Show when={count() > 0 || !props.isQuiet}>
      <Section heading={words().waitingTitle} count={count() || undefined}>
        <Show when={count() > 0} fallback={<p class="meta">{words().nothingWaits}</p>}>
          <Rows>
            <For each={rooms()}>
              {(room) => (
                <Row
                  href={paths.workshop(room.id)}
                  tile={<IconTile icon="note" />}
                  title={words().workshopGoesOn}
                  meta={room.title}
                />
              )}
            </For>
            <Show when={issues().length > 0}>
              <Row
                href={paths.sync}
                tile={<IconTile icon="bang" />}
                title={words().notSent(issues().length)}
                meta={words().notSentAbout}
              />
            </Show>
            <For each={props.waiting}>
              {(each) => (
                <Row
                  href={waitingPath(each)}
                  tile={<IconTile icon={waitingIcon[each.kind]} />}
                  title={say(each).title}
                  meta={titles().get(each.initiativeId)}
                  note={say(each).about}
                />
              )}
            </For>
            <Show when={isOld()}>
              <Row
                href={paths.sync}
                tile={<IconTile icon="half" />}
                title={words().unsent(outbox().length)}
                meta={words().unsentAbout(f().relative(new Date(oldest()).toISOString(), new Date(now())))}
              />
            </Show>
          </Rows>
        </Show>
      </Section>
    </Show>
  );
}
