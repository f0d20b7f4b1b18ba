import { createEffect, createSignal, on, onMount, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { endWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { arrive } from '../../../app/arrival.ts';
import { useTexts } from '../../../app/texts.tsx';
import { createWakeLock } from '../../../app/wakeLock.ts';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { createRootWord } from '../../../kit/rootWord.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { Agenda } from './Agenda.tsx';
import { createRoom, RoomProvider } from './room.ts';
import css from './room.module.css';
import { RoomBar } from './RoomBar.tsx';
import { StepNav } from './StepNav.tsx';
import { StillHidden } from './StillHidden.tsx';
import { stepParts } from './stepParts.ts';

/** A workshop that goes on: the whole window, with the step that the room is at in its middle. */
export function Ongoing() {
  const { t } = useTexts();
  const { head, steps, leads } = useWorkshop();
  const act = useAct();
  const [footPlace, setFootPlace] = createSignal<HTMLElement>();
  const room = createRoom(footPlace);
  createRootWord('room');
  const [isEnding, setEnding] = createSignal(false);
  const light = createWakeLock(() => true);
  const words = () => t().workshop.run;
  let page: HTMLDivElement | undefined;
  let task: HTMLHeadingElement | undefined;
  onMount(() => page && arrive(page));
  // What had focus may have been in the step that the room has left.
  createEffect(
    on(
      () => room.step()?.id,
      () => queueMicrotask(() => document.activeElement === document.body && task?.focus()),
      { defer: true },
    ),
  );
  const roomAt = () => {
    const at = room.roomStep();
    return at ? words().roomIsAt(steps().indexOf(at) + 1, at.title) : '';
  };
  const end = () => {
    setEnding(false);
    void act(endWorkshop, { workshopId: head().id });
  };

  return (
    <RoomProvider value={room}>
      <div ref={page} class={`page whole ${css['room']}`}>
        <RoomBar light={light()} onEnd={() => setEnding(true)} />
        <Show when={room.isOnOwn()}>
          <Notice
            kind="news"
            action={
              <Button kind="quiet" onClick={room.follow}>
                {words().goThere}
              </Button>
            }
          >
            {roomAt()}
          </Notice>
        </Show>
        <StillHidden />
        <div class={css['task']}>
          <h2 ref={task} tabindex={-1}>
            {room.step()?.instruction ?? room.step()?.title ?? words().noSteps}
          </h2>
          <Agenda
            look="stair"
            at={room.step()?.id}
            onGo={leads() ? (id) => void room.go(id) : room.isOnOwn() ? room.goOnOwn : undefined}
          />
        </div>
        <div class={css['stage']}>
          <Show when={room.step()?.id} keyed>
            <Show when={room.step()}>
              {(step) => (
                <Suspense>
                  <Dynamic component={stepParts[step().kind]} step={step()} />
                </Suspense>
              )}
            </Show>
          </Show>
        </div>
        <footer class={css['foot']}>
          <div ref={setFootPlace} class={css['partFoot']} />
          <div class={css['nav']}>
            <StepNav onEnd={() => setEnding(true)} />
          </div>
        </footer>
        <ConfirmDialog
          open={isEnding()}
          title={words().end.title}
          confirmLabel={words().end.button}
          cancelLabel={t().common.cancel}
          onConfirm={end}
          onCancel={() => setEnding(false)}
        >
          <p>{words().end.text}</p>
        </ConfirmDialog>
      </div>
    </RoomProvider>
  );
}
