/** What a value of a field is, and so how it is said. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'money'
  | 'person'
  | 'department'
  | 'phase'
  | 'state'
  | 'outcome'
  | 'drive'
  | 'direction'
  | 'goalKind'
  | 'partnerKind'
  | 'verdict'
  | 'noteColour'
  | 'tablets'
  | 'votedOn'
  | 'whoActs'
  | 'hidden';

/** Fields of the head whose values are not plain text. */
const fieldKinds: Readonly<Record<string, ValueKind>> = { drive: 'drive', wantedHours: 'number' };

const partFieldKinds: Readonly<Record<string, ValueKind>> = {
  'costItem.amount': 'money',
  'costItem.departmentId': 'department',
  'benefit.departmentId': 'department',
  'benefit.planned': 'number',
  'benefit.realised': 'number',
  'effectGoal.baseline': 'number',
  'effectGoal.target': 'number',
  'effectGoal.direction': 'direction',
  'effectGoal.kind': 'goalKind',
  'effectGoal.responsibleId': 'person',
  'partner.kind': 'partnerKind',
  'workshop.departmentId': 'department',
  'workshop.mode': 'tablets',
  'workshopStep.of': 'votedOn',
  'workshopStep.who': 'whoActs',
  // A place among others, and an id that only the workshop has a name for.
  'workshopStep.rank': 'hidden',
  'cluster.rank': 'hidden',
  'participant.groupId': 'hidden',
  'note.colour': 'noteColour',
  'note.effect': 'number',
  'note.effort': 'number',
  'cluster.effect': 'number',
  'cluster.effort': 'number',
  'workshopStep.minutes': 'number',
  'workshopStep.votesEach': 'number',
};

/** What the values of a field are, by the deed that edits it. */
export function kindOfField(deed: string, field: string): ValueKind {
  if (deed === 'initiative.edit') return fieldKinds[field] ?? 'text';
  const [noun] = deed.split('.');
  return partFieldKinds[`${noun}.${field}`] ?? 'text';
}
