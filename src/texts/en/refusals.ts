import { plural } from '../plural.ts';
import type { FieldPhrases } from '../sv/deeds.ts';
import type { RefusalTexts } from '../sv/refusals.ts';
import { deeds } from './deeds.ts';

const count = plural('en');
const fieldNames: FieldPhrases = deeds.fields;

/** The fields that are wrong, by the names they have on the screen; those without one are left out. */
const namesIn = (issues: readonly { path: string }[]): string =>
  issues.flatMap(({ path }) => fieldNames[path]?.name ?? []).join(', ');

const things: Readonly<Record<string, string>> = {
  initiative: 'The initiative is not here. It may be a draft that only others can see.',
  department: 'The department does not exist. Choose another.',
  person: 'The person does not exist. Choose somebody else.',
  grant: 'The role is no longer there. Fetch again and retry.',
  fund: 'The fund does not exist. Choose another.',
  effectGoal: 'The effect goal does not exist. Choose another goal for the value.',
  logEntry: 'The log entry is no longer there. Fetch again and retry.',
  comment: 'The comment is no longer there.',
  attachment: 'The attached file is no longer there.',
  request: 'The request is no longer there. Fetch again and retry.',
  requestLine: 'The department has not been asked in this request. Fetch again and retry.',
  decision: 'The decision is not here. Fetch again and retry.',
  condition: 'The condition is no longer there. Fetch again and retry.',
  workshop: 'The workshop is not here. Ask its facilitator to add you.',
  workshopStep: 'The step is no longer there. Choose another.',
  note: 'The note is no longer there. Fetch again and try once more.',
  cluster: 'The cluster is no longer there. Choose another.',
  voteRound: 'The round of voting is not here. Start it again; the votes are kept.',
  proposal: 'The proposal is no longer there.',
};

const withdrawnThings: Readonly<Record<string, string>> = {
  initiative: 'The initiative has been withdrawn. Restore it first.',
  logEntry: 'The log entry has been withdrawn. Restore it first.',
  comment: 'The comment has been withdrawn.',
  workshopStep: 'The step has been removed. Restore it first.',
  participant: 'The participant has been removed.',
  note: 'The note has been removed. Restore it first.',
  cluster: 'The cluster has been removed. Restore it first.',
  attachment: 'The attached file has been removed. Restore it first.',
};

/** Every refusal in English. */
export const refusals: RefusalTexts = {
  alreadyExists: () => 'This is saved already. There is nothing you need to do.',
  notFound: ({ what }) => things[what] ?? 'What you changed is no longer there. Fetch again and retry.',
  notAllowed: () =>
    'Your role does not allow this. What you wrote is still with you. Ask somebody who may do it.',
  malformed: ({ issues }) => {
    const named = namesIn(issues);
    return named
      ? `Something is filled in wrongly: ${named}. Correct it and save again.`
      : 'Something is filled in wrongly. Correct it and save again.';
  },
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
  notThisGate: ({ gate }, names) =>
    `The initiative is not at ${names.gate(gate)} now. Fetch again and see which decision is next.`,
  leadLineNeeded: ({ departmentId }, names) =>
    `${names.department(departmentId)} is the lead department and must be among those that decide. Add it.`,
  askedTwice: ({ departmentId }, names) =>
    `${names.department(departmentId)} is there twice. Remove one of the lines.`,
  notUsedHere: () =>
    'Something that was filled in does not belong to this decision. Remove it and save again.',
  periodBackwards: () => 'The period ends before it begins. Change one of the dates.',
  requestClosed: ({ closedAs }) =>
    ({
      opened:
        'The request is settled: the answer was yes. A decision in it can be corrected, but none can be added.',
      refused: 'The request is settled: the answer was no. What you wrote is still with you.',
      recycled:
        'The request is closed, since something is to be completed. What you wrote is still with you.',
      held: 'The request is closed, since the initiative is resting. What you wrote is still with you.',
      withdrawn: 'The request has been withdrawn. What you wrote is still with you.',
    })[closedAs],
  basisUnchanged: () => 'Nothing in the basis has changed since last time, so it need not be updated.',
  basisChanged: ({ standing, read }) =>
    standing === read
      ? 'The basis has changed since you read it. Read it again and decide again. What you wrote is still with you.'
      : `The basis has changed: you read version ${read}, and version ${standing} is now the current one. See what differs and decide again. What you wrote is still with you.`,
  nothingMissing: () => 'No money is missing now, so there is no lower sum to accept.',
  ownInitiative: () =>
    'You own or co-own this initiative, so you cannot decide on it. Ask another decision-maker of the department.',
  recused: () =>
    'You have declared a conflict of interest here and cannot take part. Ask another decision-maker of the department.',
  notRecused: () => 'You have not declared a conflict of interest here.',
  aboveLimit: ({ amount, limit }, names) =>
    `You may decide on at most ${names.money(limit)}, and this is ${names.money(amount)}. Ask somebody who may decide on more.`,
  alreadyDecided: ({ byName }) =>
    `${byName} has already decided for the department, and that decision stands. Yours is still with you as a draft.`,
  alreadySuperseded: () =>
    'The decision has been corrected already. Read the correction; if another is needed, correct that one. What you wrote is still with you.',
  notEffective: () =>
    'The decision no longer applies, since another has taken its place. Read the one that applies now.',
  conditionNeeded: () => 'A yes with conditions needs at least one. Write what is to be met, and by when.',
  alreadyMet: ({ by }, names) => `${names.person(by)} has already marked the condition as met.`,
  dayTooLate: ({ latest }, names) => `The date is too late. Choose ${names.day(latest)} or earlier.`,
  dayTooEarly: ({ earliest }, names) => `The date is too early. Choose ${names.day(earliest)} or later.`,
  notEarlierPhase: () => 'Choose an earlier phase than the one the initiative is in.',
  notResting: () => 'The initiative is not resting any longer. There is nothing you need to do.',
  notInLastPhase: () =>
    'Only what is in the phase Scale can be realised. Ask for a decision to scale up, or end the initiative.',
  implementationNeeded: () =>
    'First enter at least one unit that uses the solution, in which department and from when.',
  lastImplementation: () =>
    'A realised initiative must have at least one unit that uses it. Add the right one first.',
  notEnded: () => 'The initiative has not ended, so it need not be reopened.',
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
  tooManyVotes: ({ cast, most }) =>
    `There were ${cast} votes, and each person has ${most}. The votes are still with you. Remove ${cast - most} and save again.`,
  lastLeader: () => 'There must be a facilitator. Make somebody else facilitator first.',
  lastAdmin: () => 'There must be an administrator. Make somebody else administrator first.',
  tooLarge: () =>
    'The change is too large to be sent. Everything you wrote is still here. Divide it into several and save again.',
  fault: () =>
    'A fault in the app keeps the change from showing as it should here. It is saved and is sent all the same.',
};
