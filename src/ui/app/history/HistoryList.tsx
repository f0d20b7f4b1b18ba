import { createMemo, createSignal, For, Show } from 'solid-js';
import { thingOf } from '../../../domain/takeBack.ts';
import { Button } from '../../kit/Button.tsx';
import { TimelineRow } from '../../kit/Timeline.tsx';
import { useTexts } from '../texts.tsx';
import { EventLine } from './EventLine.tsx';
import { gather, latestFirst } from './gather.ts';
import { type HistoryOf, HistoryProvider } from './historyOf.ts';

const page = 60;

/** Everything that was done, latest first, by day. All of it is on the device (I6). */
export function HistoryList(props: { of: HistoryOf }) {
  const { t, f } = useTexts();
  const [shown, setShown] = createSignal(page);
  const words = () => t().initiative.history;
  const events = createMemo(() => latestFirst(props.of.record().parts.event));
  const days = createMemo(() => gather(events().slice(0, shown()), f().date));
  // Days and lines are kept by name: what another has done, or the city's answer, must not draw a line anew and lose its focus.
  const toldBy = createMemo(
    () => new Map(days().flatMap(({ lines }) => lines.map((told) => [told[0].id, told] as const))),
  );
  const idsOn = (day: string) =>
    days()
      .find((each) => each.day === day)
      ?.lines.map(([{ id }]) => id) ?? [];
  const left = () => events().length - shown();
  /** The lines that an undo would take back: of each thing the latest. */
  const latest = createMemo(() => {
    const seen = new Map<string, string>();
    for (const event of events()) {
      const thing = thingOf(event);
      if (!seen.has(thing)) seen.set(thing, event.id);
    }
    return new Set(seen.values());
  });
  const month = (day: string) => {
    const { month } = f().dayAndMonth(day);
    return day.slice(0, 4) === f().date(new Date().toISOString()).slice(0, 4)
      ? month
      : `${month} ${day.slice(0, 4)}`;
  };
  return (
    <HistoryProvider value={props.of}>
      <div class="history">
        <p class="meta">{words().intro(events().length)}</p>
        <ul class="log">
          <For each={days().map(({ day }) => day)}>
            {(day) => (
              <TimelineRow
                at={day}
                day={f().dayAndMonth(day).day}
                month={month(day)}
                text={
                  <ul class="events">
                    <For each={idsOn(day)}>
                      {(id) => (
                        <Show when={toldBy().get(id)}>
                          {(told) => <EventLine told={told()} isLatest={latest().has(id)} />}
                        </Show>
                      )}
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
    </HistoryProvider>
  );
}
