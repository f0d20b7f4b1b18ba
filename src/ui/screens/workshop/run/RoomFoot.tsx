import { type JSX, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useRoomIfIn } from './room.ts';

/**
 * A part's own buttons, in the foot of the room beside those that take it to the next step: `<RoomFoot><Button …/></RoomFoot>`. They
 * stand where they are written where there is no frame.
 */
export function RoomFoot(props: { children: JSX.Element }) {
  const room = useRoomIfIn();
  return (
    <Show when={room} fallback={props.children}>
      {(frame) => (
        <Show when={frame().footPlace()}>{(place) => <Portal mount={place()}>{props.children}</Portal>}</Show>
      )}
    </Show>
  );
}
