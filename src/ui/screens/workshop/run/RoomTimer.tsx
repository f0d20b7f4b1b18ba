import { Show } from 'solid-js';
import type { Timer } from '../../../../domain/workshop.ts';
import { setTimer } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { TimerFace } from '../../../kit/TimerFace.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { paused, prolonged, running } from '../timer.ts';
import { createCountdown } from './countdown.ts';
import { useRoom } from './room.ts';
import { sound } from './sound.ts';

/** Sets the room's timer, or takes it away. */
export function useSetTimer(): (timer: Timer | undefined) => void {
  const { head } = useWorkshop();
  const act = useAct();
  return (timer) => void act(setTimer, { workshopId: head().id, ...(timer ? { timer } : {}) });
}

/** The time of the step (W4): all see it, leaders start, pause and prolong it. When it is up it says so, and does nothing else. */
export function RoomTimer() {
  const { t } = useTexts();
  const { head, leads } = useWorkshop();
  const { roomStep } = useRoom();
  const set = useSetTimer();
  const words = () => t().workshop.run.timer;
  const timer = () => head().timer;
  const left = createCountdown(timer, (moment) => {
    announce(words()[moment], moment === 'up' ? 'assertive' : 'polite');
    if (moment === 'up') sound();
  });
  const change = (to: (timer: Timer, now: number) => Timer) => {
    const it = timer();
    if (it) set(to(it, Date.now()));
  };
  const state = () => (left() === 0 ? 'up' : timer()?.endsAt === undefined ? 'paused' : 'running');
  const word = () => ({ up: words().up, paused: words().paused, running: undefined })[state()];
  const start = (stepId: string, minutes: number) =>
    set(running({ stepId, seconds: minutes * 60 }, Date.now()));

  return (
    <Show
      when={timer()}
      fallback={
        <Show when={leads() && roomStep()}>
          {(step) => (
            <Show when={step().minutes}>
              {(minutes) => (
                <Button size="vote" icon="clock" onClick={() => start(step().id, minutes())}>
                  {words().start(minutes())}
                </Button>
              )}
            </Show>
          )}
        </Show>
      }
    >
      <TimerFace
        name={words().left}
        seconds={left() ?? 0}
        state={state()}
        stateWord={word()}
        spoken={words().spoken(Math.floor((left() ?? 0) / 60), (left() ?? 0) % 60)}
        low={state() === 'running' && (left() ?? 0) <= 60}
      >
        <Show when={leads()}>
          <Show when={state() !== 'up'}>
            <Button size="vote" onClick={() => change(state() === 'running' ? paused : running)}>
              {state() === 'running' ? words().pause : words().goOn}
            </Button>
          </Show>
          <Button size="vote" onClick={() => change((it, now) => prolonged(it, now, 60))}>
            {words().oneMore}
          </Button>
        </Show>
      </TimerFace>
    </Show>
  );
}
