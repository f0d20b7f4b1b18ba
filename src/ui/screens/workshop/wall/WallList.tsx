import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Attachment } from '../../../../domain/attachment.ts';
import type { Column, Lapp } from '../../../../domain/wall.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { ById } from '../../../kit/ById.tsx';
import { Checkbox } from '../../../kit/Checkbox.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { createPhotosOfNotes, NotePhoto } from '../notes/NotePhoto.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { ClusterMenu } from './ClusterMenu.tsx';
import { NoteActions, NoteChip } from './NoteActions.tsx';
import css from './wall.module.css';
import { LOOSE } from './wallDeeds.ts';
import type { WallFilter } from './wallFilter.ts';
import { noteElementId } from './wallFocus.ts';
import { useWallUse } from './wallUse.ts';

/** The same as the columns, as a list under headings: for whoever listens, and for a narrow window. */
export function WallList(props: { filter: WallFilter }) {
  const { t, f } = useTexts();
  const { wall, nameOf, takesPart } = useWorkshop();
  const use = useWallUse();
  const photosOf = createPhotosOfNotes();
  const words = () => t().workshop.wall;
  const [order, setOrder] = createSignal<'time' | 'author'>('time');
  const author = ({ note }: Pick<Lapp, 'note'>) => nameOf(note.authorId) ?? t().workshop.shared.nobody;
  const group = (id: string, title: string, lapps: readonly Lapp[], of?: Column) => {
    const found = lapps.filter(props.filter.shows).map((lapp) => ({ id: lapp.note.id, lapp }));
    const isByAuthor = order() === 'author';
    return {
      id,
      title,
      of,
      rows: isByAuthor ? found.toSorted((a, b) => f().compare(author(a.lapp), author(b.lapp))) : found,
      count: props.filter.isOn() ? words().found(found.length, lapps.length) : words().notes(lapps.length),
    };
  };
  const groups = createMemo(() =>
    [
      group(LOOSE, t().workshop.shared.loose, wall().loose),
      ...wall().columns.map((each) => group(each.cluster.id, use.deeds.nameOf(each), each.lapps, each)),
      // A group that is empty is there to be named and filled; when something is looked for it is in the way.
    ].filter(({ rows, of }) => rows.length > 0 || (of !== undefined && !props.filter.isOn())),
  );
  return (
    <div class={css['grouped']} data-things="cluster">
      <div class={css['order']}>
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
      </div>
      <ById each={groups()}>
        {(group) => (
          <section data-place={group().id} data-thing={group().id}>
            <div class={css['groupHead']}>
              <Heading tabindex={-1}>
                {group().title} <span class="meta">{group().count}</span>
              </Heading>
              <Show when={takesPart() && group().of}>{(of) => <ClusterMenu column={of()} />}</Show>
            </div>
            <UnderHeading>
              <ul class={css['rows']}>
                <ById each={group().rows}>
                  {(row) => (
                    <Row lapp={row().lapp} author={author(row().lapp)} photo={photosOf(row().id)[0]} />
                  )}
                </ById>
              </ul>
              <Show when={group().rows.length === 0}>
                <p class="meta">{words().emptyColumn}</p>
              </Show>
            </UnderHeading>
          </section>
        )}
      </ById>
    </div>
  );
}

function Row(props: { lapp: Lapp; author: string; photo: Attachment | undefined }) {
  const { t } = useTexts();
  const { nameOf } = useWorkshop();
  const use = useWallUse();
  const words = () => t().workshop.wall;
  const note = () => props.lapp.note;
  const about = () =>
    [
      props.author,
      words().colourOf(t().workshop.shared.colours[note().colour]),
      ...(props.lapp.merged.length > 0 ? [words().origins(props.lapp.merged.length + 1)] : []),
      ...(note().chosenAt ? [words().chosen] : []),
    ].join(' · ');
  return (
    <li id={noteElementId(note().id)} data-thing={thingKey(note().id)} tabindex={-1}>
      <Show when={props.photo} keyed>
        {(photo) => <NotePhoto photo={photo} text={note().text} />}
      </Show>
      <div class={css['rowText']}>
        <Show when={use.isPicking()} fallback={<p>{note().text}</p>}>
          <Checkbox
            label={note().text}
            checked={use.isPicked(note().id)}
            onChange={(picked) => use.pick(note().id, picked)}
          />
        </Show>
        <For each={props.lapp.merged}>
          {(each) => (
            <p data-thing={thingKey(each.id)}>
              {each.text} <span class="meta">{nameOf(each.authorId) ?? t().workshop.shared.nobody}</span>
            </p>
          )}
        </For>
        <p class="meta">
          {about()} <NoteChip noteId={note().id} />
        </p>
      </div>
      <div class={css['rowActs']}>
        <NoteActions lapp={props.lapp} />
      </div>
    </li>
  );
}
