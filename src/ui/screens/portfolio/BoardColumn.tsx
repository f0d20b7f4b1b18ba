import { createEffect, createUniqueId, For, Show } from 'solid-js';
import { isEnded } from '../../../domain/initiative.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { isFiltered } from './filters.ts';
import { BoardCard, cardId } from './BoardCard.tsx';
import type { Reception } from './drag/boardDrag.ts';
import type { Asked } from './MoveDialogs.tsx';
import { type Column, inPhase, standingAs } from './pick.ts';
import type { Portfolio } from './portfolioState.ts';
import { ShowMore } from './ShowMore.tsx';
import { useUnfolding } from '../../app/unfolding.ts';

const stretch = 10;

/** One phase: its name and number on its tread, what is asked at the gate after it, and its cards. */
export function BoardColumn(props: {
  column: Column;
  portfolio: Portfolio;
  /** The phase that a phone shows. */
  isTab: boolean;
  /** What the column is to a card in the hand, if there is one, and whether it is over it. */
  reception: Reception | undefined;
  isOver: boolean;
  /** A card on its way here: unfolded as far as it. */
  landing: string | undefined;
  onAsk: (asked: Asked) => void;
}) {
  const { t, f } = useTexts();
  const said = useSaid();
  const id = createUniqueId();
  const words = () => t().portfolio;
  const lines = () => props.column.lines;
  const fold = useUnfolding(
    () => `${props.portfolio.key()} ${props.column.phase}`,
    stretch,
    () => lines().length,
  );
  createEffect(() => {
    const place = lines().findIndex(({ head }) => head.id === props.landing);
    if (place >= 0) fold.reach(place);
  });
  const gateLine = () => {
    const { gate, phase } = props.column;
    if (!gate) return words().realisedSoFar(props.portfolio.counts().realised);
    const asked = inPhase(standingAs(props.portfolio.within(), 'asked'), phase).length;
    return words().gateLine(said(gateWords[gate].name), asked);
  };
  const empty = () =>
    isFiltered(props.portfolio.filters()) ? words().emptyFiltered : words().emptyColumn[props.column.phase];
  const more = () => {
    const next = lines()[fold.shown()];
    fold.more();
    const card = next && document.getElementById(cardId(next.head.id));
    card?.querySelector('a')?.focus();
  };
  return (
    <section
      class={`col p${phaseNumber[props.column.phase]}`}
      classList={{ 'not-tab': !props.isTab }}
      data-place={props.column.phase}
      data-reception={props.reception}
      data-over={props.isOver ? '' : undefined}
      aria-labelledby={id}
    >
      <header>
        <span class="num" aria-hidden="true">
          {phaseNumber[props.column.phase]}
        </span>
        <h2 id={id} tabindex={-1}>
          {said(phaseWords[props.column.phase].name)}
        </h2>
        <b>
          <span aria-hidden="true">{f().number(lines().length)}</span>
          <span class="vh">{words().inColumn(lines().length)}</span>
        </b>
      </header>
      <p class="gl">
        <Icon name={props.column.gate ? 'gate' : 'flag'} />
        {gateLine()}
      </p>
      <Show when={lines().length > 0} fallback={<p class="meta none">{empty()}</p>}>
        <ul>
          <For each={lines().slice(0, fold.shown())}>
            {(line) => (
              <li data-card={isEnded(line.head) ? undefined : line.head.id}>
                <BoardCard
                  line={line}
                  query={props.portfolio.filters().text}
                  median={isEnded(line.head) ? undefined : props.portfolio.medians().get(line.head.phase)}
                  onAsk={props.onAsk}
                />
              </li>
            )}
          </For>
        </ul>
        <ShowMore fold={fold} all={lines().length} onMore={more} />
      </Show>
    </section>
  );
}
