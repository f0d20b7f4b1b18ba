import { answerAssessment } from './assessment.ts';
import { proposeDecision, registerDecision, reportDecision, withdrawProposal } from './aroundDecisions.ts';
import { addAttachment, editAttachment, restoreAttachment, withdrawAttachment } from './attachment.ts';
import { benefitDeeds } from './benefit.ts';
import { closeFund, reopenFund, setBudget, setFund } from './budget.ts';
import { editCity, foundCity } from './city.ts';
import { addComment, editComment, restoreComment, withdrawComment } from './comment.ts';
import { addDepartment, closeDepartment, editDepartment, reopenDepartment } from './departments.ts';
import { choose, makeInitiative, unchoose } from './choosing.ts';
import { clusterDeeds } from './cluster.ts';
import { meetCondition } from './conditionMet.ts';
import { correctDecision, recordDecision } from './deciding.ts';
import { editInitiative } from './editing.ts';
import { effectGoalDeeds, measurementDeeds } from './effect.ts';
import {
  addImplementation,
  cancelInitiative,
  realiseInitiative,
  reopenInitiative,
  restoreImplementation,
  withdrawImplementation,
} from './endingDeeds.ts';
import { captureIdea } from './idea.ts';
import { importInitiative } from './imported.ts';
import {
  acceptLead,
  addPartnerDepartment,
  declineLead,
  proposeLead,
  removePartnerDepartment,
  setLead,
} from './lead.ts';
import { goBack, resumeInitiative } from './journey.ts';
import { noop } from './noop.ts';
import { noteDeeds } from './note.ts';
import { addCoOwner, handOverInitiative, removeCoOwner, setFacilitator } from './ownership.ts';
import { participantDeeds } from './participant.ts';
import { editPerson, joinPerson, leavePerson, returnPerson } from './people.ts';
import { costEntryDeeds, valueCheckDeeds } from './pilot.ts';
import { correctPilot, logPilot, restorePilot, withdrawPilot } from './pilotLog.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from './plan.ts';
import { endRole, grantRole } from './roles.ts';
import { declareRecusal, liftRecusal } from './recusing.ts';
import { requestGate, updateBasis, withdrawRequest } from './request.ts';
import {
  publishInitiative,
  restoreInitiative,
  shareInitiative,
  unpublishInitiative,
  withdrawInitiative,
} from './sharing.ts';
import { reopenConflict, settleConflict } from './settling.ts';
import { acceptShortfall } from './shortfall.ts';
import { addTechnology, removeTechnology, tagInitiative, untagInitiative } from './tags.ts';
import type { Mutation } from './tx.ts';
import { castBallot, revealRound, startRound } from './vote.ts';
import { addWallPhoto, editWallPhoto, restoreWallPhoto, withdrawWallPhoto } from './wallPhoto.ts';
import {
  addLeader,
  addMember,
  prepareWorkshop,
  editWorkshop,
  endWorkshop,
  goToStep,
  removeLeader,
  removeMember,
  reopenWorkshop,
  restoreWorkshop,
  setTimer,
  startWorkshop,
  withdrawWorkshop,
} from './workshopDeeds.ts';
import { revealOwn, revealStep, stepDeeds } from './workshopStep.ts';

/** The register: one line per mutation. A shipped name keeps its meaning for ever. */
const all = [
  noop,
  captureIdea,
  importInitiative,
  editInitiative,
  tagInitiative,
  untagInitiative,
  addTechnology,
  removeTechnology,
  shareInitiative,
  publishInitiative,
  unpublishInitiative,
  withdrawInitiative,
  restoreInitiative,
  handOverInitiative,
  addCoOwner,
  removeCoOwner,
  setFacilitator,
  setLead,
  proposeLead,
  acceptLead,
  declineLead,
  addPartnerDepartment,
  removePartnerDepartment,
  milestoneDeeds.add,
  milestoneDeeds.edit,
  milestoneDeeds.withdraw,
  milestoneDeeds.restore,
  costItemDeeds.add,
  costItemDeeds.edit,
  costItemDeeds.withdraw,
  costItemDeeds.restore,
  partnerDeeds.add,
  partnerDeeds.edit,
  partnerDeeds.withdraw,
  partnerDeeds.restore,
  effectGoalDeeds.add,
  effectGoalDeeds.edit,
  effectGoalDeeds.withdraw,
  effectGoalDeeds.restore,
  measurementDeeds.add,
  measurementDeeds.withdraw,
  measurementDeeds.restore,
  benefitDeeds.add,
  benefitDeeds.edit,
  benefitDeeds.withdraw,
  benefitDeeds.restore,
  logPilot,
  correctPilot,
  withdrawPilot,
  restorePilot,
  costEntryDeeds.add,
  costEntryDeeds.withdraw,
  costEntryDeeds.restore,
  valueCheckDeeds.add,
  valueCheckDeeds.withdraw,
  valueCheckDeeds.restore,
  answerAssessment,
  addComment,
  editComment,
  withdrawComment,
  restoreComment,
  settleConflict,
  reopenConflict,
  addAttachment,
  editAttachment,
  withdrawAttachment,
  restoreAttachment,
  foundCity,
  editCity,
  addDepartment,
  editDepartment,
  closeDepartment,
  reopenDepartment,
  joinPerson,
  editPerson,
  leavePerson,
  returnPerson,
  grantRole,
  endRole,
  setBudget,
  setFund,
  closeFund,
  reopenFund,
  requestGate,
  updateBasis,
  withdrawRequest,
  acceptShortfall,
  recordDecision,
  correctDecision,
  proposeDecision,
  withdrawProposal,
  registerDecision,
  reportDecision,
  meetCondition,
  declareRecusal,
  liftRecusal,
  goBack,
  resumeInitiative,
  addImplementation,
  withdrawImplementation,
  restoreImplementation,
  realiseInitiative,
  cancelInitiative,
  reopenInitiative,
  prepareWorkshop,
  editWorkshop,
  addLeader,
  removeLeader,
  addMember,
  removeMember,
  startWorkshop,
  goToStep,
  setTimer,
  endWorkshop,
  reopenWorkshop,
  withdrawWorkshop,
  restoreWorkshop,
  choose,
  unchoose,
  makeInitiative,
  stepDeeds.add,
  stepDeeds.edit,
  stepDeeds.withdraw,
  stepDeeds.restore,
  revealStep,
  participantDeeds.add,
  participantDeeds.edit,
  participantDeeds.withdraw,
  participantDeeds.restore,
  noteDeeds.add,
  noteDeeds.edit,
  noteDeeds.setAuthor,
  noteDeeds.move,
  noteDeeds.merge,
  noteDeeds.unmerge,
  noteDeeds.withdraw,
  noteDeeds.restore,
  revealOwn,
  clusterDeeds.add,
  clusterDeeds.edit,
  clusterDeeds.merge,
  clusterDeeds.unmerge,
  clusterDeeds.withdraw,
  clusterDeeds.restore,
  addWallPhoto,
  editWallPhoto,
  withdrawWallPhoto,
  restoreWallPhoto,
  startRound,
  revealRound,
  castBallot,
];

/** Mutations by name. Their args are parsed by their own schema before they run, so the register may forget the args' types. */
export const mutations: ReadonlyMap<string, Mutation> = new Map(
  (all as unknown as Mutation[]).map((deed) => [deed.name, deed]),
);
