import { Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useRoom } from './room.ts';

/** The way to the step before and the next: for leaders of the whole room, else of this tablet alone. */
export function StepNav(props: { onEnd: () => void }) {
  const { t } = useTexts();
  const { steps, leads } = useWorkshop();
  const room = useRoom();
  const words = () => t().workshop.run;
  const at = () => steps().findIndex(({ id }) => id === room.step()?.id);
  const before = () => steps()[at() - 1];
  const next = () => steps()[at() + 1];
  const go = (stepId: string) => (leads() ? void room.go(stepId) : room.goOnOwn(stepId));
  /** A member's tablet follows the room, unless somebody has said that it goes on by itself. */
  const isFree = () => leads() || room.isOnOwn();
  return (
    <>
      <Show when={isFree() && before()}>
        {(step) => (
          <Button size="vote" icon="left" name={words().backTo(step().title)} onClick={() => go(step().id)}>
            {words().back}
          </Button>
        )}
      </Show>
      <Show
        when={next()}
        fallback={
          <Show when={leads()}>
            <Button size="vote" onClick={props.onEnd}>
              {words().end.button}
            </Button>
          </Show>
        }
      >
        {(step) => (
          <Button kind={isFree() ? 'ink' : 'outline'} size="vote" onClick={() => go(step().id)}>
            {isFree() ? words().next(step().title) : words().onOwn}
          </Button>
        )}
      </Show>
    </>
  );
}
