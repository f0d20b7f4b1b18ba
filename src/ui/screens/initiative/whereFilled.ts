import type { Initiative } from '../../../domain/initiative.ts';
import type { DeliverableId } from '../../../domain/model.ts';
import { paths } from '../../app/paths.ts';

/** Fields and lists of Upplägg that something may lead to. */
const anchors = {
  need: 'behov',
  needWhose: 'vems-behov',
  needEvidence: 'hur-vi-vet',
  hypothesis: 'hypotes',
  estimatedValue: 'varde',
  wantedHours: 'tid',
  wantedFrom: 'tid-fran',
  wantedUntil: 'tid-till',
  milestones: 'tidplan',
  costItems: 'kostnader',
  effectGoals: 'effektmal',
  testGroup: 'testgrupp',
  partners: 'partner',
  pilotResults: 'resultat',
  developmentProposal: 'utveckling',
  maintainedBy: 'forvaltas-av',
  benefits: 'nytta',
} as const;
export type AnchorName = keyof typeof anchors;

/** The id that stands on the field or list, and in the address that leads to it. */
export const anchorOf = (name: AnchorName): string => anchors[name];

const places: Readonly<Record<DeliverableId, readonly AnchorName[]>> = {
  need: ['need', 'needWhose', 'needEvidence'],
  hypothesis: ['hypothesis'],
  estimatedValue: ['estimatedValue'],
  wantedTime: ['wantedHours', 'wantedFrom', 'wantedUntil'],
  timeline: ['milestones'],
  costs: ['costItems'],
  effectGoals: ['effectGoals'],
  testGroup: ['testGroup'],
  partners: ['partners'],
  pilotResults: ['pilotResults'],
  developmentProposal: ['developmentProposal'],
  maintainedBy: ['maintainedBy'],
  benefits: ['benefits'],
};

/** Where something that should exist ahead of a gate is filled in: of several fields the first that is empty. */
export function whereFilled(row: Initiative, deliverable: DeliverableId): string {
  const names = places[deliverable];
  const isEmpty = (name: AnchorName) => !(name in row) || !row[name as keyof Initiative];
  const anchor = names.find(isEmpty) ?? names[0];
  const page = paths.initiative(row.id, 'upplagg');
  return anchor ? `${page}#${anchorOf(anchor)}` : page;
}
