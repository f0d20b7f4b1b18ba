import type { Role } from '../../domain/person.ts';

/** Roles as they are said: "du är inbjuden som beslutsfattare". */
export const roles: Record<Role, string> = {
  reader: 'läsare',
  ideaOwner: 'idébärare',
  facilitator: 'workshopledare',
  innovationLead: 'innovationsledare',
  decisionMaker: 'beslutsfattare',
  admin: 'administratör',
};
