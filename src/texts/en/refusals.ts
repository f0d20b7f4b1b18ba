import { plural } from '../plural.ts';
import type { RefusalTexts } from '../sv/refusals.ts';

const count = plural('en');

const things: Readonly<Record<string, string>> = {
  initiative: 'The initiative is not here. It may be a draft that only others can see.',
  department: 'The department does not exist. Choose another.',
  person: 'The person does not exist. Choose somebody else.',
  grant: 'The role is no longer there. Fetch again and retry.',
  fund: 'The fund does not exist. Choose another.',
  effectGoal: 'The effect goal does not exist. Choose another goal for the value.',
  logEntry: 'The log entry is no longer there. Fetch again and retry.',
  comment: 'The comment is no longer there.',
};

const withdrawnThings: Readonly<Record<string, string>> = {
  initiative: 'The initiative has been withdrawn. Restore it first.',
  logEntry: 'The log entry has been withdrawn. Restore it first.',
  comment: 'The comment has been withdrawn.',
};

/** Every refusal in English. */
export const refusals: RefusalTexts = {
  alreadyExists: () => 'This is saved already. There is nothing you need to do.',
  notFound: ({ what }) => things[what] ?? 'What you changed is no longer there. Fetch again and retry.',
  notAllowed: () =>
    'Your role does not allow this. What you wrote is still with you. Ask somebody who may do it.',
  malformed: ({ issues }) =>
    issues.length > 0
      ? `Something is filled in wrongly (${issues.map(({ path }) => path).join(', ')}). Correct it and save again.`
      : 'Something is filled in wrongly. Correct it and save again.',
  unknownMutation: () => 'The city does not recognise this change. Update the app and send it again.',
  ended: () => 'The initiative has ended. Reopen it if it is to be changed.',
  withdrawn: ({ what }) => withdrawnThings[what] ?? 'What you changed has been withdrawn. Restore it first.',
  notWithdrawn: () => 'It has not been withdrawn, so there is nothing to restore.',
  departmentClosed: ({ departmentId }, names) =>
    `${names.department(departmentId)} is closed. Choose another department.`,
  hasLeft: ({ personId }, names) => `${names.person(personId)} has left. Choose somebody else.`,
  alreadyCorrected: () => 'The entry has been corrected already. Open the new version and correct that one.',
  mustNotBeEmpty: () => 'The field must not be empty. Write something and save again.',
  notApplicable: ({ criterion }, names) =>
    `“${names.criterion(criterion)}” cannot be answered with Not applicable. Choose Don’t know if you are unsure.`,
  leadDepartmentNeeded: () => 'Choose a lead department first, so that somebody looks after the initiative.',
  alreadyShared: () => 'The initiative is already shared with everyone in the city.',
  notShared: () => 'The initiative is not shared that way. Fetch again and see who can see it now.',
  endInstead: () =>
    'Decisions have been taken or asked for, so the initiative cannot be withdrawn. End it instead, and write what you learned.',
  alreadyOwner: ({ personId }, names) =>
    `${names.person(personId)} is the idea owner already. Choose somebody else.`,
  notCoOwner: ({ personId }, names) => `${names.person(personId)} is no longer a co-owner.`,
  roleNeeded: ({ role, personId }, names) =>
    `${names.person(personId)} needs the role ${names.role(role)}. Ask the administrator to give it, or choose somebody else.`,
  bothDepartmentsDecide: () =>
    'The lead department cannot be changed directly now. Propose the change, and both departments say yes or no.',
  alreadyLead: ({ departmentId }, names) =>
    `${names.department(departmentId)} is the lead department already.`,
  noLeadProposal: () => 'The proposal of a new lead department is gone or has changed. Read it again.',
  requestIsOpen: () =>
    'A request for a decision is open. Wait for the decision, or withdraw the request first.',
  notToSelf: ({ role }, names) =>
    `You cannot give yourself the role ${names.role(role)}. Ask another administrator.`,
  departmentNeeded: ({ role }, names) =>
    `The role ${names.role(role)} is held in a department. Choose which.`,
  periodNeeded: () => 'A deputy decides only for a time. Say from when and until when.',
  heirNeeded: ({ initiatives }) =>
    count(initiatives, {
      one: 'The person owns one initiative. Choose who takes it over.',
      other: `The person owns ${initiatives} initiatives. Choose who takes them over.`,
    }),
  lastAdmin: () => 'There must be an administrator. Make somebody else administrator first.',
};
