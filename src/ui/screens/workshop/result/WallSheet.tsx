import { For, Show } from 'solid-js';
import type { Note } from '../../../../domain/note.ts';
import type { Column, Lapp } from '../../../../domain/wall.ts';
import { notesOf } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Sheet } from '../../gate/Sheet.tsx';
import css from './result.module.css';
import type { ResultInUse } from './useResult.ts';

/** The wall group by group: every note with whom it was written as, and those that were merged into it under it. */
export function WallSheet(props: { of: ResultInUse }) {
  const { t, f } = useTexts();
  const said = () => t().workshop.result;
  const shared = () => t().workshop.shared;
  const wall = () => props.of.result().wall;
  const columns = () => wall().columns.filter(({ lapps }) => lapps.length > 0);
  const all = () => [...columns().flatMap(({ lapps }) => lapps), ...wall().loose];
  const name = ({ cluster }: Column) => cluster.name ?? shared().unnamedCluster;
  const formerly = ({ merged, cluster }: Column) =>
    merged.flatMap((each) => (each.name !== undefined && each.name !== cluster.name ? [each.name] : []));
  return (
    <Sheet heading={said().groupOf(said().wall, said().notes(notesOf({ lapps: all() }).length))}>
      <Show when={all().length > 0} fallback={<p>{said().emptyWall}</p>}>
        <div class={css['wall']}>
          <For each={columns()}>
            {(column) => (
              <Group of={props.of} name={name(column)} lapps={column.lapps}>
                {formerly(column).length > 0 ? said().mergedGroups(f().list(formerly(column))) : undefined}
              </Group>
            )}
          </For>
          <Show when={wall().loose.length > 0}>
            <Group
              of={props.of}
              name={columns().length > 0 ? shared().loose : undefined}
              lapps={wall().loose}
            />
          </Show>
        </div>
      </Show>
    </Sheet>
  );
}

function Group(props: {
  of: ResultInUse;
  name: string | undefined;
  lapps: readonly Lapp[];
  children?: string | undefined;
}) {
  return (
    <section class={css['group']}>
      <Show when={props.name}>{(name) => <h3>{name()}</h3>}</Show>
      <Show when={props.children}>{(formerly) => <p>{formerly()}</p>}</Show>
      <ul>
        <For each={props.lapps}>
          {({ note, merged }) => (
            <li>
              <Written of={props.of} note={note} />
              <Show when={merged.length > 0}>
                <ul>
                  <For each={merged}>
                    {(each) => (
                      <li>
                        <Written of={props.of} note={each} isSame />
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function Written(props: { of: ResultInUse; note: Note; isSame?: boolean }) {
  const { t } = useTexts();
  const said = () => t().workshop.result;
  const text = () => {
    const author = props.of.words().author(props.note);
    return author === undefined ? props.note.text : said().by(props.note.text, author);
  };
  return <span>{props.isSame ? said().sameAs(text()) : text()}</span>;
}
