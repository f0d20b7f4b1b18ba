import { createMemo, For, Show } from 'solid-js';
import type { Event } from '../../../../domain/history.ts';
import type { Note } from '../../../../domain/note.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { deedPhrase } from '../../../app/undo/deedLine.ts';
import { Line, Lines } from '../../../kit/Row.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What has happened to a note, newest first: folded away until somebody asks. */
export function NoteHistory(props: { note: Note }) {
  const { t, f } = useTexts();
  const { nameOf } = useCity();
  const { record, nameOf: participant } = useWorkshop();
  const words = () => t().workshop.notes;
  const events = createMemo(() =>
    record()
      .parts.event.filter(({ part }) => part === props.note.id)
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
  );
  const cluster = (id: string) => {
    const there = record().parts.cluster.find((each) => each.id === id);
    return there ? (there.name ?? t().workshop.shared.unnamedCluster) : t().workshop.shared.loose;
  };
  const note = (id: string) => record().parts.note.find((each) => each.id === id)?.text ?? '';
  const colours = (): Readonly<Record<string, string>> => t().workshop.shared.colours;
  /** A value in words, by what it is a value of. */
  const say = ({ deed, on }: Event, value: Event['from']): string | undefined => {
    const text = value === undefined || value === null ? '' : String(value);
    if (deed === 'note.move') return text === '' ? t().workshop.shared.loose : cluster(text);
    if (deed === 'note.setAuthor') return participant(text) ?? t().workshop.shared.nobody;
    if (text === '') return undefined;
    if (deed === 'note.merge' || deed === 'note.unmerge') return quoted(note(text));
    if (on === 'colour') return colours()[text] ?? text;
    return on === 'text' ? quoted(text) : text;
  };
  const quoted = (text: string) => t().initiative.history.quoted(text);
  const change = (event: Event) => {
    const [from, to] = [say(event, event.from), say(event, event.to)];
    if (event.deed === 'note.add') return undefined;
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
