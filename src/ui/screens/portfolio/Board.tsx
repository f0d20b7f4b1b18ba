import { useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import { numberOfPhase, type PhaseId, phases } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { DragGhost } from '../../kit/DragGhost.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { cardId } from './BoardCard.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { columnsOf } from './pick.ts';
import type { Portfolio } from './portfolioState.ts';
import { useBoardDrag } from './drag/boardDrag.ts';
import { type Asked, MoveBackDialog, WakeDialog } from './MoveDialogs.tsx';
import { useMoving } from './moving.ts';

/** Tavla: a column for each phase, a gate line on each. On phones one phase at a time, under tabs. */
export function Board(props: { portfolio: Portfolio }) {
  const { t } = useTexts();
  const said = useSaid();
  const [query, setQuery] = useSearchParams();
  const [asked, setAsked] = createSignal<Asked>();
  const [landing, setLanding] = createSignal<{ readonly id: string; readonly phase: PhaseId }>();
  const columns = createMemo(() => columnsOf(props.portfolio.standing()));
  let board: HTMLDivElement | undefined;
  const focusCard = (id: string) => document.getElementById(cardId(id))?.querySelector('a')?.focus();
  const drag = useBoardDrag(() => board, {
    lines: () => props.portfolio.standing(),
    moving: useMoving(setAsked),
    focusCard,
  });
  const chosen = () => props.portfolio.filters().phase;
  const drawn = () => columns().filter(({ phase }) => !chosen() || phase === chosen());
  /** The phase that a phone shows: the tab last pressed, else the first with something in it. */
  const tab = (): PhaseId | undefined =>
    phases[Number(query['flik']) - 1]?.id ?? columns().find(({ lines }) => lines.length > 0)?.phase;
  const many = (id: PhaseId) => columns().find(({ phase }) => phase === id)?.lines.length ?? 0;
  const show = (phase: PhaseId) =>
    setQuery({ flik: String(numberOfPhase(phase)) }, { replace: true, scroll: false });

  // Moved: once the card stands in its new column, focus goes with it, and its place is said (rule 26).
  createEffect(() => {
    const moved = landing();
    const column = moved && columns().find(({ phase }) => phase === moved.phase);
    const place = column ? column.lines.findIndex(({ head }) => head.id === moved?.id) : -1;
    const line = column?.lines[place];
    if (!moved || !column || !line) return;
    setLanding(undefined);
    show(moved.phase);
    const name = said(phaseWords[moved.phase].name);
    toasts.show({
      text: t().portfolio.move.moved(line.head.title, name, place + 1, column.lines.length),
    });
    queueMicrotask(() => focusCard(moved.id));
  });

  return (
    <div ref={board} class="boardroom" data-dragging={drag.inHand() ? '' : undefined}>
      <Show when={!chosen()}>
        <div role="group" class="phasenav" aria-label={t().portfolio.phases}>
          <For each={phases}>
            {({ id }) => (
              <button
                type="button"
                aria-pressed={tab() === id}
                data-place={id}
                data-reception={drag.reception(id)}
                data-over={drag.isOver(id) ? '' : undefined}
                onClick={() => show(id)}
              >
                <PhaseTile phase={phaseNumber[id]} size="tiny" />
                <span aria-hidden="true">{many(id)}</span>
                <span class="vh">
                  {t().portfolio.phaseTab(numberOfPhase(id), said(phaseWords[id].name), many(id))}
                </span>
              </button>
            )}
          </For>
        </div>
      </Show>
      <div class="board" classList={{ one: chosen() !== undefined }}>
        <For each={phases}>
          {({ id }) => (
            <Show when={drawn().find(({ phase }) => phase === id)}>
              {(column) => (
                <BoardColumn
                  column={column()}
                  portfolio={props.portfolio}
                  isTab={chosen() === id || tab() === id}
                  reception={drag.reception(id)}
                  isOver={drag.isOver(id)}
                  landing={landing()?.phase === id ? landing()?.id : undefined}
                  onAsk={setAsked}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <Show when={asked()} keyed>
        {(request) =>
          request.to === undefined ? (
            <WakeDialog id={request.id} onClose={() => setAsked(undefined)} />
          ) : (
            <MoveBackDialog
              id={request.id}
              to={request.to}
              onClose={() => setAsked(undefined)}
              onMoved={() => request.to && setLanding({ id: request.id, phase: request.to })}
            />
          )
        }
      </Show>
      <Show when={drag.inHand()}>
        {(held) => (
          <DragGhost
            title={held().line.head.title}
            note={held().note}
            isClosed={held().isClosed}
            x={held().x}
            y={held().y}
          />
        )}
      </Show>
    </div>
  );
}
