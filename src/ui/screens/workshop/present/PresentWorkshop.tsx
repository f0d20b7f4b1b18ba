import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { voters } from '../../../../domain/participant.ts';
import { roundsOf } from '../../../../domain/tally.ts';
import { goToStep, setTimer } from '../../../../domain/workshopDeeds.ts';
import { writtenIn } from '../../../../domain/written.ts';
import { useAct } from '../../../app/act.ts';
import { arrive } from '../../../app/arrival.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { StepTrack } from '../../../kit/StepTrack.tsx';
import { TimerFace } from '../../../kit/TimerFace.tsx';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { createCountdown } from '../run/countdown.ts';
import { paused, running } from '../timer.ts';
import css from './present.module.css';
import { Scene } from './Scene.tsx';
import { Tools } from './Tools.tsx';

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
  let page: HTMLDivElement | undefined;
  onMount(() => page && arrive(page));

  const isOver = () => head().endedAt !== undefined;
  const step = () => steps().find(({ id }) => id === head().stepId) ?? steps()[0];
  const nth = () => steps().findIndex(({ id }) => id === step()?.id);
  const timer = () => (isOver() ? undefined : head().timer);
  const left = createCountdown(timer, () => undefined);
  const state = () => (left() === 0 ? 'up' : timer()?.endsAt === undefined ? 'paused' : 'running');
  const stateWord = () => {
    const now = state();
    return now === 'running' ? undefined : t().workshop.run.timer[now];
  };
  const count = (): string | undefined => {
    const at = step();
    if (!at || isOver()) return undefined;
    if (at.kind === 'capture')
      return words().notes(writtenIn(at.id, record().parts.event, record().parts.note));
    const round = roundsOf(record().parts.voteRound, at.id).at(-1);
    if (at.kind !== 'vote' || !round) return undefined;
    const all = voters(record().parts.participant);
    const cast = record().parts.turnout.filter(({ roundId }) => roundId === round.id);
    const voted = all.filter(({ id }) => cast.some(({ voter }) => voter === id)).length;
    return words().voted(voted, all.length);
  };
  const mayLead = () => leads() && !isOver();
  const go = (by: 1 | -1) => {
    const to = steps()[nth() + by];
    if (to && mayLead()) void act(goToStep, { workshopId: head().id, stepId: to.id });
  };
  const toggleTime = () => {
    const it = timer();
    if (!it || !mayLead()) return;
    const next = it.endsAt === undefined ? running(it, Date.now()) : paused(it, Date.now());
    void act(setTimer, { workshopId: head().id, timer: next });
  };

  // A presenter's remote sends these keys; so does a keyboard. Whoever does not lead has them as the browser gives them.
  const heed = (key: KeyboardEvent) => {
    if (key.defaultPrevented || key.altKey || key.ctrlKey || key.metaKey) return;
    const isOnButton = key.target instanceof HTMLElement && key.target.closest('button, a, input') !== null;
    if (key.key === 'Escape' && !document.fullscreenElement) navigate(paths.workshop(head().id));
    else if (!mayLead() || key.repeat) return;
    else if (key.key === 'PageDown' || key.key === 'ArrowRight') go(1);
    else if (key.key === 'PageUp' || key.key === 'ArrowLeft') go(-1);
    else if (key.key === ' ' && !isOnButton) toggleTime();
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
        <h1 class="vh">{words().title}</h1>
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
      <div class={css['scene']} data-scene="">
        <Scene step={isOver() ? undefined : step()} showsNames={showsNames()} />
      </div>
      <footer class={css['foot']}>
        <Show when={timer()} fallback={<span />}>
          <TimerFace
            name={t().workshop.run.timer.left}
            seconds={left() ?? 0}
            state={state()}
            stateWord={stateWord()}
            size="huge"
          />
        </Show>
        <Show when={count()}>{(said) => <p class={css['count']}>{said()}</p>}</Show>
      </footer>
      <Tools
        at={{ isFirst: nth() <= 0, isLast: nth() >= steps().length - 1 }}
        onGo={go}
        onTime={toggleTime}
        showsNames={showsNames()}
        onNames={() => setShowsNames(!showsNames())}
        isDark={isDark()}
        onDark={() => setDark(!isDark())}
      />
    </div>
  );
}
