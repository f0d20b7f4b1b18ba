import { createMemo, For, Show } from 'solid-js';
import type { Event } from '../../../../domain/history.ts';
import type { Note } from '../../../../domain/note.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { deedPhrase } from '../../../app/undo/deedLine.ts';
import { Line, Lines } from '../../../kit/Row.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { useTellWorkshop } from '../history/tellWorkshop.ts';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What has happened to a note, newest first: folded away until somebody asks. */
export function NoteHistory(props: { note: Note }) {
  const { t, f } = useTexts();
  const { nameOf } = useCity();
  const { record } = useWorkshop();
  const words = () => t().workshop.notes;
  const events = createMemo(() =>
    record()
      .parts.event.filter(({ part }) => part === props.note.id)
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
  );
  const tell = useTellWorkshop();
  const change = (event: Event) => {
    const { from, to } = tell([event]);
    return from !== undefined && to !== undefined ? words().fromTo(from, to) : (to ?? from);
  };
  return (
    <MoreDetails summary={words().history(events().length)}>
      <Lines>
        <For each={events()}>
          {(event) => (
            <Line
              title={deedPhrase(t(), event)}
              more={<Show when={change(event)}>{(what) => <span>{what()}</span>}</Show>}
              meta={t().initiative.history.by(nameOf(event.by), f().relative(event.at))}
            />
          )}
        </For>
      </Lines>
    </MoreDetails>
  );
}
