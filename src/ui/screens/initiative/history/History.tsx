import { createMemo, createSignal, For, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { TimelineRow } from '../../../kit/Timeline.tsx';
import { useRecord } from '../recordContext.ts';
import { EventLine } from './EventLine.tsx';
import { gather, latestFirst } from './gather.ts';

const page = 60;

/** Historik: everything that was done, latest first, by day. All of it is on the device (I6). */
export default function History() {
  const { t, f } = useTexts();
  const record = useRecord();
  const [shown, setShown] = createSignal(page);
  const words = () => t().initiative.history;
  const events = createMemo(() => latestFirst(record().parts.event));
  const days = createMemo(() => gather(events().slice(0, shown()), f().date));
  const left = () => events().length - shown();
  /** The line that an undo would take back: the latest about its field. */
  const latest = createMemo(() => {
    const seen = new Set<string>();
    return new Set(
      events().flatMap(({ id, deed, on }) => {
        if (deed !== 'initiative.edit' || on === undefined || seen.has(on)) return [];
        seen.add(on);
        return [id];
      }),
    );
  });
  const month = (day: string) => {
    const { month } = f().dayAndMonth(day);
    return day.slice(0, 4) === f().date(new Date().toISOString()).slice(0, 4)
      ? month
      : `${month} ${day.slice(0, 4)}`;
  };
  return (
    <div class="history">
      <p class="meta">{words().intro(events().length)}</p>
      <ul class="log">
        <For each={days()}>
          {({ day, lines }) => (
            <TimelineRow
              at={day}
              day={f().dayAndMonth(day).day}
              month={month(day)}
              text={
                <ul class="events">
                  <For each={lines}>
                    {(told) => <EventLine told={told} isLatest={latest().has(told[0].id)} />}
                  </For>
                </ul>
              }
            />
          )}
        </For>
      </ul>
      <Show when={left() > 0}>
        <div class="add">
          <Button onClick={() => setShown(shown() + page)}>{words().older(Math.min(page, left()))}</Button>
        </div>
      </Show>
    </div>
  );
}
