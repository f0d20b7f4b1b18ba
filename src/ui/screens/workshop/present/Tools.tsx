import { Show } from 'solid-js';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { createWakeLock } from '../../../app/wakeLock.ts';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { createFullscreen } from './fullscreen.ts';
import css from './present.module.css';

/** At the foot, within reach of whoever leads, and nothing for the room to read. */
export function Tools(props: {
  at: { readonly isFirst: boolean; readonly isLast: boolean };
  onGo: (by: 1 | -1) => void;
  onTime: () => void;
  showsNames: boolean;
  onNames: () => void;
  isDark: boolean;
  onDark: () => void;
}) {
  const { head, leads } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.present;
  const screen = createFullscreen();
  const lock = createWakeLock(() => head().endedAt === undefined);
  const goesOn = () => leads() && head().endedAt === undefined;
  return (
    <div class={css['tools']}>
      <ButtonLink kind="quiet" href={paths.workshop(head().id)}>
        {words().leave}
      </ButtonLink>
      <Show when={goesOn()}>
        <Button
          kind="quiet"
          reason={props.at.isFirst ? words().isFirst : undefined}
          onClick={() => props.onGo(-1)}
        >
          {words().back}
        </Button>
        <Button
          kind="quiet"
          reason={props.at.isLast ? words().isLast : undefined}
          onClick={() => props.onGo(1)}
        >
          {words().next}
        </Button>
        <Show when={head().timer}>
          {(timer) => (
            <Button kind="quiet" onClick={props.onTime}>
              {timer().endsAt === undefined ? t().workshop.run.timer.goOn : t().workshop.run.timer.pause}
            </Button>
          )}
        </Show>
      </Show>
      <Button kind="quiet" onClick={props.onNames}>
        {props.showsNames ? words().hideNames : words().showNames}
      </Button>
      <Button kind="quiet" onClick={props.onDark}>
        {props.isDark ? words().light : words().dark}
      </Button>
      <Show when={screen.isPossible}>
        <Button kind="quiet" onClick={() => void screen.toggle()}>
          {screen.isOn() ? words().leaveFull : words().full}
        </Button>
      </Show>
      <Show when={lock() === 'refused' || lock() === 'missing'}>
        <span>{words().mayDim}</span>
      </Show>
      <Show when={goesOn()}>
        <span>{words().keys}</span>
      </Show>
    </div>
  );
}
