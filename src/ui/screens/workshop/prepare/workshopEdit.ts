import type { Workshop } from '../../../../domain/workshop.ts';
import { editWorkshop } from '../../../../domain/workshopDeeds.ts';
import { type WorkshopStep, stepDeeds } from '../../../../domain/workshopStep.ts';
import { type Participant, participantDeeds } from '../../../../domain/participant.ts';
import { useAct } from '../../../app/act.ts';
import { useCityEdit } from '../../../app/cityEdit.ts';
import { useTexts } from '../../../app/texts.tsx';

type HeadEdit = Parameters<typeof editWorkshop.run>[1];
type StepEdit = Parameters<typeof stepDeeds.edit.run>[1];
type ParticipantEdit = Parameters<typeof participantDeeds.edit.run>[1];

/** Fields of the workshop itself that save themselves (I2). */
export function useHeadEdit(head: () => Workshop) {
  const act = useAct();
  const { t } = useTexts();
  return useCityEdit<Workshop>(
    head,
    // `field` and `value` belong together by the field that was asked for.
    (workshopId, change, sitting) =>
      act(editWorkshop, { workshopId, ...change } as HeadEdit, { quiet: true, sitting }),
    (field) => (field === 'title' ? t().workshop.making.nameMissing : undefined),
  );
}

/** Fields of a step that save themselves. */
export function useStepEdit(step: () => WorkshopStep) {
  const act = useAct();
  const { t } = useTexts();
  const wrong: Partial<Record<keyof WorkshopStep, () => string>> = {
    title: () => t().workshop.prepare.stepTitleMissing,
    minutes: () => t().workshop.prepare.minutesWrong,
    votesEach: () => t().workshop.prepare.votesWrong,
  };
  return useCityEdit<WorkshopStep>(
    step,
    (id, change, sitting) =>
      act(stepDeeds.edit, { workshopId: step().owner, id, ...change } as StepEdit, { quiet: true, sitting }),
    (field) => wrong[field]?.(),
  );
}

/** Fields of a participant that save themselves. */
export function useParticipantEdit(participant: () => Participant) {
  const act = useAct();
  const { t } = useTexts();
  return useCityEdit<Participant>(
    participant,
    (id, change, sitting) =>
      act(participantDeeds.edit, { workshopId: participant().owner, id, ...change } as ParticipantEdit, {
        quiet: true,
        sitting,
      }),
    (field) => (field === 'name' ? t().workshop.prepare.nameMissing : undefined),
  );
}
