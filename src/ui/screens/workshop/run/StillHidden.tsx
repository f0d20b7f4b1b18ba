import { createMemo, Show } from 'solid-js';
import { isBlind, revealStep, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { writtenIn } from '../../../../domain/written.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Notice } from '../../../kit/Notice.tsx';

import { useWorkshop } from '../OfWorkshop.tsx';
import { useRoom } from './room.ts';

/** The room has gone on from a silent step whose notes nobody has shown: what comes after would be done without them. */
export function StillHidden() {
  const { t } = useTexts();
  const { head, steps, record, leads } = useWorkshop();
  const { step } = useRoom();
  const act = useAct();
  const words = () => t().workshop.run;
  const forgotten = createMemo((): WorkshopStep | undefined => {
    const at = steps().findIndex(({ id }) => id === step()?.id);
    return steps()
      .slice(0, Math.max(0, at))
      .find(
        (each) =>
          each.kind === 'capture' &&
          isBlind(each) &&
          writtenIn(each.id, record().parts.event, record().parts.note) > 0,
      );
  });
  return (
    <Show when={leads() && forgotten()}>
      {(each) => (
        <Notice
          kind="news"
          action={
            <Button
              kind="quiet"
              onClick={() =>
                void act(
                  revealStep,
                  { workshopId: head().id, stepId: each().id },
                  { said: words().notesShown },
                )
              }
            >
              {words().showNotes}
            </Button>
          }
        >
          {words().stillHidden(each().title)}
        </Notice>
      )}
    </Show>
  );
}
