import { type JSX, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { createRootWord } from '../../../kit/rootWord.ts';
import { useRoomIfIn } from './room.ts';

/**
 * A part's own buttons, in the foot of the room beside those that take it to the next step: `<RoomFoot><Button …/></RoomFoot>`. They
 * stand where they are written where there is no frame.
 */
export function RoomFoot(props: {
  /** Only these: somebody has the tablet who is to go nowhere else with it. Always in sight. */
  alone?: boolean | undefined;
  children: JSX.Element;
}) {
  const room = useRoomIfIn();
  createRootWord('foot-alone', () => room !== undefined && props.alone === true);
  const inside = () => (props.alone ? <div data-alone="">{props.children}</div> : props.children);
  return (
    <Show when={room} fallback={inside()}>
      {(frame) => (
        <Show when={frame().footPlace()}>{(place) => <Portal mount={place()}>{inside()}</Portal>}</Show>
      )}
    </Show>
  );
}
