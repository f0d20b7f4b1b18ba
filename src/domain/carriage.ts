/**
 * What may reach the city by somebody else's device (security.md, Courier): the everyday work with an initiative. Whatever
 * decides, moves money or rights, hands over or ends waits for its author's own session. What is not named here may not.
 */
const everyday: readonly string[] = [
  'noop',
  'idea',
  'initiative',
  'milestone',
  'costItem',
  'partner',
  'effectGoal',
  'measurement',
  'benefit',
  'pilot',
  'costEntry',
  'valueCheck',
  'assessment',
  'comment',
  'attachment',
  'conflict',
  'workshop',
  'workshopStep',
  'participant',
  'note',
  'cluster',
  'wallPhoto',
  'round',
  'ballot',
];
/**
 * Among these the deeds that give away, open to all, or move between phases. Not that somebody takes part in a workshop: where there is
 * no network its colleagues are let in at the table, and what they then add must reach the city after it.
 */
const ownHandOnly: ReadonlySet<string> = new Set([
  'initiative.import',
  'initiative.handOver',
  'initiative.addCoOwner',
  'initiative.removeCoOwner',
  'initiative.setFacilitator',
  'initiative.publish',
  'initiative.unpublish',
  'initiative.goBack',
  'initiative.resume',
  'workshop.addLeader',
  'workshop.removeLeader',
  'workshop.removeMember',
]);

/** May a deed of this name be carried by another person's device? */
export function mayBeCarried(name: string): boolean {
  const [noun = ''] = name.split('.');
  return everyday.includes(noun) && !ownHandOnly.has(name);
}
