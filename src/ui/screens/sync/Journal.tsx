import { createMemo, For, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { deedWords } from './deedWords.ts';

const shownOfArchive = 50;

/** Historik: what has been sent from this device, and when something came; the latest first. */
export function Journal() {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().syncScreen;
  const archive = device.archive(shownOfArchive);
  const fetches = device.fetches();
  const when = (ms: number) => f().relative(new Date(ms).toISOString(), new Date(now()));
  const lines = createMemo(() =>
    [
      ...(archive() ?? []).map(({ entry, at }) => {
        const { what, text } = deedWords(t(), entry);
        return { at, title: text ? `${what} ”${text}”` : what, meta: words().sentAt(when(at)) };
      }),
      ...(fetches() ?? []).map(({ at, rows }) => ({ at, title: words().fetchedRows(rows), meta: when(at) })),
    ].sort((a, b) => b.at - a.at),
  );
  return (
    <MoreDetails summary={words().history}>
      <Show when={lines().length > 0} fallback={<p>{words().historyEmpty}</p>}>
        <Lines label={words().history}>
          <For each={lines()}>{({ title, meta }) => <Line title={title} meta={meta} />}</For>
        </Lines>
      </Show>
    </MoreDetails>
  );
}
