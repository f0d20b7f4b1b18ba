import type { DeliverableId } from '../../../../domain/model.ts';
import { type InitiativePart, paths } from '../../../app/paths.ts';

/** The part of the initiative in which each deliverable is written; Översikt where none is named. */
const places: Readonly<Record<DeliverableId, InitiativePart | undefined>> = {
  need: undefined,
  hypothesis: undefined,
  estimatedValue: undefined,
  wantedTime: 'upplagg',
  timeline: 'upplagg',
  costs: 'upplagg',
  effectGoals: 'upplagg',
  testGroup: 'upplagg',
  partners: 'upplagg',
  pilotResults: 'upplagg',
  developmentProposal: 'upplagg',
  maintainedBy: 'upplagg',
  benefits: 'upplagg',
};

export const hrefOfDeliverable = (initiativeId: string, id: DeliverableId): string =>
  paths.initiative(initiativeId, places[id]);
