import { createSignal, For, Show } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { SyncChip } from '../../app/SyncChip.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { IconTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

/** So many that Start stays short after a workshop. */
const few = 6;

/** Mina idéer: what has been captured and not shared yet. */
export function MyIdeas(props: { lines: readonly Listed[] }) {
  const { t, f } = useTexts();
  const { now } = useCity();
  const [all, setAll] = createSignal(false);
  const words = () => t().start;
  return (
    <Section heading={words().ideas} count={props.lines.length || undefined}>
      <p class="meta">{words().ideasAbout}</p>
      <Show
        when={props.lines.length > 0}
        fallback={
          <div class="acts">
            <ButtonLink href={paths.capture} icon="plus">
              {t().shell.captureIdea}
            </ButtonLink>
          </div>
        }
      >
        <Rows>
          <For each={all() ? props.lines : props.lines.slice(0, few)}>
            {(line) => (
              <Row
                href={paths.initiative(line.head.id)}
                tile={<IconTile icon="note" faint />}
                title={line.head.title}
                meta={
                  <>
                    {f().relative(line.head.createdAt, new Date(now()))}
                    <SyncChip initiativeId={line.head.id} conflicts={line.digest.conflicts} />
                  </>
                }
              />
            )}
          </For>
        </Rows>
        <Show when={props.lines.length > few && !all()}>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {words().showAllIdeas(props.lines.length)}
          </Button>
        </Show>
      </Show>
    </Section>
  );
}
