import { Show } from 'solid-js';
import { revealOwn, revealStep, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { aboutReveal } from './NotesBelow.tsx';
import { useRoomIfIn } from '../run/room.ts';
import { RoomFoot } from '../run/RoomFoot.tsx';

/** In the foot: the tablet on to the next person, and the notes shown to the room, or to the group whose tablet is on its own. */
export function Reveal(props: { step: WorkshopStep; blind: boolean; onHandOver: () => void }) {
  const { t } = useTexts();
  const { device } = useCity();
  const { head, leads, takesPart, record } = useWorkshop();
  const room = useRoomIfIn();
  const act = useAct();
  const words = () => t().workshop.capture;
  const at = () => ({ workshopId: head().id, stepId: props.step.id });
  const reveal = () => void act(revealStep, at(), { said: words().reveal.done });
  const revealOurs = async () =>
    act(revealOwn, { ...at(), deviceId: await device.deviceId() }, { said: words().reveal.oursDone });
  const hasHidden = () =>
    record().parts.note.some(
      ({ stepId, onlyOn, withdrawnAt }) =>
        stepId === props.step.id && onlyOn !== undefined && withdrawnAt === undefined,
    );
  const isByItself = () =>
    !leads() && takesPart() && head().mode === 'groups' && (room?.isOnOwn() ?? false) && hasHidden();
  return (
    <RoomFoot>
      <Show when={takesPart() && head().mode === 'one'}>
        <Button size="vote" onClick={props.onHandOver}>
          {words().handOver.button}
        </Button>
      </Show>
      <Show when={props.blind && leads()}>
        <Button size="vote" describedBy={aboutReveal} onClick={reveal}>
          {words().reveal.button}
        </Button>
      </Show>
      <Show when={props.blind && isByItself()}>
        <Button size="vote" describedBy={aboutReveal} onClick={() => void revealOurs()}>
          {words().reveal.ours}
        </Button>
      </Show>
    </RoomFoot>
  );
}
