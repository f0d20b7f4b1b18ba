import type { Component } from 'solid-js';
import type { StepKind, WorkshopStep } from '../../../../domain/workshopStep.ts';
import { lazily } from '../../../app/texts.tsx';

/** What every part takes. It is drawn anew for each step, and reads the workshop with `useWorkshop()` and the frame with `useRoom()`. */
export interface StepProps {
  readonly step: WorkshopStep;
}

const part = lazily<StepProps>;

/** What the room does in a step, by its kind; fetched when the room comes there. One line each. */
export const stepParts: Readonly<Record<StepKind, Component<StepProps>>> = {
  talk: part(() => import('./TalkStep.tsx')),
  capture: part(() => import('../capture/CaptureStep.tsx')),
  group: part(() => import('../wall/WallStep.tsx')),
  vote: part(() => import('../vote/VoteStep.tsx')),
  place: part(() => import('../place/PlaceStep.tsx')),
  choose: part(() => import('../choose/ChooseStep.tsx')),
};
