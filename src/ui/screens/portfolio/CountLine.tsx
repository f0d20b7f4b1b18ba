import { For, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { counted } from './pick.ts';
import type { Portfolio } from './portfolioState.ts';

/** "23 pågår · 3 inför beslut · 14 realiserade": each number leads to what it counts. And how old the picture is. */
export function CountLine(props: { portfolio: Portfolio }) {
  const { status, organisation, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().portfolio;
  const isChosen = (standing: (typeof counted)[number]) => props.portfolio.filters().standing === standing;
  const updated = () => {
    const { lastPullAt: at, phase } = status();
    if (at === undefined) return phase === 'pulling' ? words().fetchingMore : words().notUpdated;
    const instant = new Date(at).toISOString();
    const isToday = f().date(instant) === f().date(new Date(now()).toISOString());
    return words().updated(isToday ? f().time(instant) : f().relative(instant, new Date(now())));
  };
  return (
    <div class="count">
      <For each={counted}>
        {(standing) => (
          <Show when={props.portfolio.counts()[standing] > 0 || standing === 'active'}>
            <button
              type="button"
              aria-pressed={isChosen(standing)}
              onClick={() => props.portfolio.choose({ standing: isChosen(standing) ? 'underWay' : standing })}
            >
              <b>{f().number(props.portfolio.counts()[standing])}</b>{' '}
              {words().counts[standing](props.portfolio.counts()[standing])}
            </button>
          </Show>
        )}
      </For>
      <span class="meta when">
        {updated()}
        <Show when={organisation().row?.example}> · {words().example}</Show>
      </span>
    </div>
  );
}
