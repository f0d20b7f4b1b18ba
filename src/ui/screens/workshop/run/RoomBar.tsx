import { createEffect, Show } from 'solid-js';
import { paths } from '../../../app/paths.ts';
import { useCity } from '../../../app/city.tsx';
import { useShell } from '../../../app/shellSlots.ts';
import { useTexts } from '../../../app/texts.tsx';
import type { WakeLockState } from '../../../app/wakeLock.ts';
import { Icon } from '../../../kit/Icon.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useRoom } from './room.ts';
import css from './room.module.css';
import { RoomMenu } from './RoomMenu.tsx';
import { RoomTimer } from './RoomTimer.tsx';

/** Over the room, dark in every theme: out of it, where it is, the time, how it stands with sync, and what else there is to do. */
export function RoomBar(props: { light: WakeLockState; onEnd: () => void }) {
  const { t } = useTexts();
  const { head, steps } = useWorkshop();
  const { device } = useCity();
  const { step } = useRoom();
  const shell = useShell();
  const words = () => t().workshop.run;
  const where = () => {
    const shown = step();
    return shown ? words().stepOf(steps().indexOf(shown) + 1, steps().length, shown.title) : words().noSteps;
  };
  createEffect(() => {
    document.title = t().shell.titleOfViewIn(step()?.title ?? words().view, head().title);
  });
  return (
    <header class={css['bar']}>
      <div data-theme="dark" class={css['inBar']}>
        <a class={css['exit']} href={paths.workshops}>
          <Icon name="left" />
          {words().leave}
        </a>
        <div class={css['title']}>
          <h1>{head().title}</h1>
          <p>
            {where()}
            <Show when={device.space === 'example'}> · {t().shell.exampleData}</Show>
          </p>
        </div>
        <div class={css['timer']}>
          <RoomTimer />
        </div>
        <div class={css['tools']}>
          {shell.sync()}
          <RoomMenu light={props.light} onEnd={props.onEnd} />
        </div>
      </div>
    </header>
  );
}
