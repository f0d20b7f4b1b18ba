import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Lapp } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Checkbox } from '../../../kit/Checkbox.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { noteElementId } from './wallDeeds.ts';
import { useWallUse } from './wallUse.ts';
import css from './wall.module.css';

/** The same as the columns, as a list under headings: for whoever listens, and for a narrow window. */
export function WallList(props: { isSought: (lapp: Lapp) => boolean }) {
  const { t, f } = useTexts();
  const { wall, nameOf } = useWorkshop();
  const use = useWallUse();
  const words = () => t().workshop.wall;
  const [order, setOrder] = createSignal<'time' | 'author'>('time');
  const author = ({ note }: Lapp) => nameOf(note.authorId) ?? t().workshop.shared.nobody;
  const inOrder = (lapps: readonly Lapp[]) => {
    const found = lapps.filter(props.isSought);
    return order() === 'time' ? found : found.toSorted((a, b) => f().compare(author(a), author(b)));
  };
  const groups = createMemo(() => [
    ...wall().columns.map((column) => ({
      id: column.cluster.id,
      title: use.deeds.nameOf(column),
      lapps: inOrder(column.lapps),
    })),
    { id: 'loose', title: t().workshop.shared.loose, lapps: inOrder(wall().loose) },
  ]);
  return (
    <div class={css['grouped']}>
      <RadioGroup
        label={words().order}
        value={order()}
        options={[
          { value: 'time', label: words().byTime },
          { value: 'author', label: words().byAuthor },
        ]}
        onChange={setOrder}
        form="segments"
      />
      <For each={groups().map(({ id }) => id)}>
        {(id) => (
          <Show when={groups().find((each) => each.id === id)}>
            {(group) => (
              <Show when={group().lapps.length > 0}>
                <section>
                  <Heading>
                    {group().title} <span class="meta">{words().notes(group().lapps.length)}</span>
                  </Heading>
                  <UnderHeading>
                    <ul class={css['rows']}>
                      <For each={group().lapps.map(({ note }) => note.id)}>
                        {(noteId) => (
                          <Show when={group().lapps.find(({ note }) => note.id === noteId)}>
                            {(lapp) => <Row lapp={lapp()} author={author(lapp())} />}
                          </Show>
                        )}
                      </For>
                    </ul>
                  </UnderHeading>
                </section>
              </Show>
            )}
          </Show>
        )}
      </For>
    </div>
  );
}

function Row(props: { lapp: Lapp; author: string }) {
  const { t } = useTexts();
  const { takesPart } = useWorkshop();
  const use = useWallUse();
  const words = () => t().workshop.wall;
  const named = () => props.lapp.note.text.slice(0, 60);
  const id = () => props.lapp.note.id;
  return (
    <li id={noteElementId(id())} tabindex={-1}>
      <span>
        {props.lapp.note.text} <span class="meta">{props.author}</span>
        <Show when={props.lapp.merged.length > 0}>
          <span class="meta"> {words().origins(props.lapp.merged.length + 1)}</span>
        </Show>
      </span>
      <Show when={use.isPicking()}>
        <Checkbox
          label={words().pick(named())}
          checked={use.isPicked(id())}
          onChange={(picked) => use.pick(id(), picked)}
        />
      </Show>
      <Show when={takesPart()}>
        <Button kind="quiet" name={words().moveNamed(named())} onClick={() => use.askMove([id()])}>
          {words().moveTo}
        </Button>
      </Show>
      <Button kind="quiet" name={words().openNamed(named())} onClick={() => use.open(id())}>
        {words().open}
      </Button>
    </li>
  );
}
