import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { voters } from '../../../../domain/participant.ts';
import { roundsOf } from '../../../../domain/tally.ts';
import { goToStep } from '../../../../domain/workshopDeeds.ts';
import { writtenIn } from '../../../../domain/written.ts';
import { useAct } from '../../../app/act.ts';
import { arrive } from '../../../app/arrival.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { createWakeLock } from '../../../app/wakeLock.ts';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { StepTrack } from '../../../kit/StepTrack.tsx';
import { TimerFace } from '../../../kit/TimerFace.tsx';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { createCountdown } from '../run/countdown.ts';
import { paused, running } from '../timer.ts';
import { createFullscreen } from './fullscreen.ts';
import css from './present.module.css';
import { Scene } from './Scene.tsx';

/** Presentera (W9): what the room sees on the projector, in this window or in one of its own. */
export default function PresentWorkshop() {
  return (
    <OfWorkshop>
      <Presenter />
    </OfWorkshop>
  );
}

function Presenter() {
  const { head, steps, leads, record } = useWorkshop();
  const { t } = useTexts();
  const navigate = useNavigate();
  const act = useAct();
  const words = () => t().workshop.present;
  const [showsNames, setShowsNames] = createSignal(false);
  const [isDark, setDark] = createSignal(false);
  const screen = createFullscreen();
  const lock = createWakeLock(() => head().endedAt === undefined);
  let page: HTMLDivElement | undefined;
  onMount(() => page && arrive(page));

  const step = () => steps().find(({ id }) => id === head().stepId) ?? steps()[0];
  const nth = () => steps().findIndex(({ id }) => id === step()?.id);
  const timer = () => head().timer;
  const left = createCountdown(timer, () => undefined);
  const state = () => (left() === 0 ? 'up' : timer()?.endsAt === undefined ? 'paused' : 'running');
  const round = () => roundsOf(record().parts.voteRound, step()?.id ?? '').at(-1);
  const count = (): string | undefined => {
    const at = step();
    if (!at) return undefined;
    const now = round();
    if (at.kind === 'vote' && now) {
      const all = voters(record().parts.participant);
      const cast = record().parts.turnout.filter(({ roundId }) => roundId === now.id);
      const voted = all.filter(({ id }) => cast.some(({ voter }) => voter === id)).length;
      return words().voted(voted, all.length);
    }
    const written = writtenIn(at.id, record().parts.event, record().parts.note);
    return at.kind === 'capture' ? words().notes(written) : undefined;
  };
  const go = (by: 1 | -1) => {
    const to = steps()[nth() + by];
    if (to && leads()) void act(goToStep, { workshopId: head().id, stepId: to.id });
  };
  const toggleTime = async () => {
    const it = timer();
    if (!it || !leads()) return;
    const { setTimer } = await import('../../../../domain/workshopDeeds.ts');
    const next = it.endsAt === undefined ? running(it, Date.now()) : paused(it, Date.now());
    await act(setTimer, { workshopId: head().id, timer: next });
  };

  // A presenter's remote sends these keys; so does a keyboard.
  const heed = (key: KeyboardEvent) => {
    if (key.defaultPrevented || key.altKey || key.ctrlKey || key.metaKey) return;
    const isOnButton = key.target instanceof HTMLElement && key.target.closest('button, a, input') !== null;
    if (key.key === 'PageDown') go(1);
    else if (key.key === 'PageUp') go(-1);
    else if (key.key === ' ' && !isOnButton) void toggleTime();
    else if (key.key === 'Escape' && !document.fullscreenElement) navigate(paths.workshop(head().id));
    else return;
    key.preventDefault();
  };
  document.addEventListener('keydown', heed);
  onCleanup(() => document.removeEventListener('keydown', heed));
  createEffect(() => {
    document.title = `${words().title} – ${head().title} – Stegvis`;
  });

  return (
    <div ref={page} class={`page whole ${css['present']}`} data-theme={isDark() ? 'dark' : 'light'}>
      <header class={css['head']}>
        <p>
          <b>{head().title}</b>
          <Show when={step()}>{(at) => <> · {words().stepOf(nth() + 1, steps().length, at().title)}</>}</Show>
        </p>
        <StepTrack
          label={t().workshop.run.steps}
          look="stair"
          steps={steps().map(({ id, title }, at) => {
            const where = at === nth() ? 'here' : at < nth() ? 'done' : 'coming';
            return { id, name: title, state: where, stateWord: t().workshop.run.states[where] };
          })}
        />
      </header>
      <div class={css['scene']}>
        <Show
          when={head().endedAt === undefined && step()}
          fallback={<Scene step={undefined} showsNames={showsNames()} />}
        >
          {(at) => <Scene step={at()} showsNames={showsNames()} />}
        </Show>
      </div>
      <footer class={css['foot']}>
        <Show when={timer()} fallback={<span />}>
          <TimerFace
            name={t().workshop.run.timer.left}
            seconds={left() ?? 0}
            state={state()}
            stateWord={
              state() === 'up'
                ? t().workshop.run.timer.up
                : state() === 'paused'
                  ? t().workshop.run.timer.paused
                  : undefined
            }
            size="huge"
          />
        </Show>
        <Show when={count()}>{(said) => <p class={css['count']}>{said()}</p>}</Show>
      </footer>
      <div class={css['tools']}>
        <ButtonLink kind="quiet" href={paths.workshop(head().id)}>
          {words().leave}
        </ButtonLink>
        <Show when={leads()}>
          <Button kind="quiet" reason={nth() <= 0 ? words().isFirst : undefined} onClick={() => go(-1)}>
            {words().back}
          </Button>
          <Button
            kind="quiet"
            reason={nth() >= steps().length - 1 ? words().isLast : undefined}
            onClick={() => go(1)}
          >
            {words().next}
          </Button>
          <Show when={timer()}>
            <Button kind="quiet" onClick={() => void toggleTime()}>
              {timer()?.endsAt === undefined ? t().workshop.run.timer.goOn : t().workshop.run.timer.pause}
            </Button>
          </Show>
        </Show>
        <Button kind="quiet" onClick={() => setShowsNames(!showsNames())}>
          {showsNames() ? words().hideNames : words().showNames}
        </Button>
        <Button kind="quiet" onClick={() => setDark(!isDark())}>
          {isDark() ? words().light : words().dark}
        </Button>
        <Show when={screen.isPossible}>
          <Button kind="quiet" onClick={() => void screen.toggle()}>
            {screen.isOn() ? words().leaveFull : words().full}
          </Button>
        </Show>
        <Show when={lock() === 'refused' || lock() === 'missing'}>
          <span>{words().mayDim}</span>
        </Show>
        <Show when={leads()}>
          <span>{words().keys}</span>
        </Show>
      </div>
    </div>
  );
}
