import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../src/domain/initiative.ts';
import { type Deed, matrix, may, type Thing } from '../../src/domain/may.ts';
import { mutations } from '../../src/domain/mutations.ts';
import type { Actor, Role } from '../../src/domain/person.ts';
import type { Workshop } from '../../src/domain/workshop.ts';

const actor = (personId: string, role: Role, departmentId?: string): Actor => ({
  personId,
  name: personId,
  grants: [{ id: 'g', role, at: '2026-01-01T00:00:00.000Z', ...(departmentId ? { departmentId } : {}) }],
});

/** One in every column of security.md §5.2; where the column says own, ws or dep, one inside and one outside. */
const people = {
  reader: actor('reader', 'reader'),
  owner: actor('owner', 'ideaOwner', 'build'),
  otherOwner: actor('otherOwner', 'ideaOwner', 'build'),
  facilitator: actor('facilitator', 'facilitator'),
  otherFacilitator: actor('otherFacilitator', 'facilitator'),
  decider: actor('decider', 'decisionMaker', 'build'),
  otherDecider: actor('otherDecider', 'decisionMaker', 'care'),
  leader: actor('leader', 'innovationLead', 'build'),
  otherLeader: actor('otherLeader', 'innovationLead', 'care'),
  admin: actor('admin', 'admin'),
};
type Persona = keyof typeof people;
const all = Object.keys(people) as Persona[];

const shared: Initiative = {
  id: 'i',
  owner: 'i',
  title: 'Sensorer i livbojar',
  ownerId: 'owner',
  coOwnerIds: [],
  facilitatorId: 'facilitator',
  leadDepartmentId: 'build',
  partnerDepartmentIds: [],
  tags: [],
  technologies: [],
  visibility: 'internal',
  phase: 'exploreIdea',
  phaseSince: '2026-01-01T00:00:00.000Z',
  state: 'active',
  passed: [],
  origin: { kind: 'capture' },
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'owner',
};
/** Led by one facilitator; an idea owner's tablet takes part. The reader on its list holds no role in which one works. */
const room: Workshop = {
  id: 'w',
  owner: 'w',
  title: 'Idéverkstad',
  departmentId: 'build',
  mode: 'groups',
  leaderIds: ['facilitator'],
  memberIds: ['otherOwner', 'reader'],
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'facilitator',
};
/** Done to a shared initiative, for the department that leads it, to what somebody else wrote; or in a workshop. */
const thing: Thing = {
  initiative: shared,
  workshop: room,
  departmentId: 'build',
  personId: 'somebody',
  by: 'somebody',
};

interface Line {
  /** The line of the table. */
  readonly line: string;
  readonly deeds: readonly Deed[];
  readonly who: readonly Persona[];
}
const helpers: readonly Persona[] = ['owner', 'facilitator', 'leader'];

/** The table of security.md §5.2, written by hand. */
const table: readonly Line[] = [
  {
    line: 'Create idea',
    deeds: ['idea.capture'],
    who: [
      'owner',
      'otherOwner',
      'facilitator',
      'otherFacilitator',
      'decider',
      'otherDecider',
      'leader',
      'otherLeader',
    ],
  },
  {
    line: 'Edit idea, need, hypothesis, plan',
    deeds: [
      'initiative.edit',
      'initiative.tag',
      'initiative.untag',
      'initiative.addTechnology',
      'initiative.removeTechnology',
      'initiative.share',
      'initiative.publish',
      'initiative.unpublish',
      'initiative.withdraw',
      'initiative.restore',
      'initiative.addCoOwner',
      'initiative.removeCoOwner',
      'initiative.setFacilitator',
      'initiative.addPartnerDepartment',
      'initiative.removePartnerDepartment',
      'lead.set',
      'milestone.add',
      'milestone.edit',
      'milestone.withdraw',
      'milestone.restore',
      'costItem.add',
      'costItem.edit',
      'costItem.withdraw',
      'costItem.restore',
      'partner.add',
      'partner.edit',
      'partner.withdraw',
      'partner.restore',
      'effectGoal.add',
      'effectGoal.edit',
      'effectGoal.withdraw',
      'effectGoal.restore',
      'measurement.withdraw',
      'measurement.restore',
      'benefit.add',
      'benefit.edit',
      'benefit.withdraw',
      'benefit.restore',
      'implementation.add',
      'implementation.withdraw',
      'implementation.restore',
    ],
    who: helpers,
  },
  {
    line: 'Comment',
    deeds: ['comment.add'],
    who: ['owner', 'otherOwner', 'facilitator', 'decider', 'otherDecider', 'leader', 'otherLeader'],
  },
  {
    line: 'Change what somebody else has said',
    deeds: ['comment.edit', 'comment.withdraw', 'comment.restore'],
    who: [],
  },
  {
    line: 'Attach a file, say what it shows, take back what somebody else attached',
    deeds: ['attachment.add', 'attachment.edit', 'attachment.withdraw', 'attachment.restore'],
    who: helpers,
  },
  {
    line: 'Pilot log, and correct it',
    deeds: [
      'pilot.log',
      'pilot.correct',
      'pilot.withdraw',
      'pilot.restore',
      'costEntry.add',
      'costEntry.withdraw',
      'costEntry.restore',
      'valueCheck.add',
      'valueCheck.withdraw',
      'valueCheck.restore',
    ],
    who: helpers,
  },
  { line: 'Submit to gate', deeds: ['gate.request', 'gate.updateBasis'], who: helpers },
  {
    line: 'Prepare decision draft',
    deeds: ['decision.propose'],
    who: ['facilitator', 'decider', 'leader'],
  },
  { line: 'Take back a proposal of somebody else', deeds: ['proposal.withdraw'], who: ['decider'] },
  {
    line: 'Gate decision; co-funding line; rectify; mark a condition as met',
    deeds: ['decision.record', 'decision.correct', 'condition.meet'],
    who: ['decider'],
  },
  {
    line: 'Withdraw an open request; accept a shortfall; go back a phase',
    deeds: ['gate.withdraw', 'shortfall.accept', 'initiative.goBack'],
    who: helpers,
  },
  { line: 'Take up again what rests', deeds: ['initiative.resume'], who: [...helpers, 'decider'] },
  { line: 'End; realise', deeds: ['ending.realise', 'ending.cancel'], who: ['owner', 'decider'] },
  { line: 'Reopen an ended initiative', deeds: ['ending.reopen'], who: ['decider', 'leader'] },
  {
    line: 'Assess criteria; measure an effect goal',
    deeds: ['assessment.answer', 'measurement.add'],
    who: ['owner', 'facilitator', 'decider', 'otherDecider', 'leader', 'otherLeader'],
  },
  {
    line: 'Diary number, reported to board',
    deeds: ['decision.register', 'decision.report'],
    who: ['decider', 'leader'],
  },
  { line: 'Hand over to another owner', deeds: ['initiative.handOver'], who: [...helpers, 'admin'] },
  { line: 'Budgets', deeds: ['budget.set'], who: ['leader', 'admin'] },
  {
    line: 'Funds',
    deeds: ['fund.set', 'fund.close', 'fund.reopen'],
    who: ['leader', 'otherLeader', 'admin'],
  },
  { line: 'Change lead department: propose', deeds: ['lead.propose'], who: [...helpers, 'decider'] },
  { line: 'Change lead department: accept', deeds: ['lead.accept'], who: ['decider'] },
  { line: 'Change lead department: say no', deeds: ['lead.decline'], who: [...helpers, 'decider'] },
  {
    line: 'Declare a conflict of interest',
    deeds: ['recusal.declare', 'recusal.lift'],
    who: all,
  },
  {
    line: 'Set up the city; invite; somebody else’s name',
    deeds: [
      'city.edit',
      'department.add',
      'department.edit',
      'department.close',
      'department.reopen',
      'person.edit',
      'person.leave',
      'person.return',
      'role.end',
    ],
    who: ['admin'],
  },
  {
    line: 'Grant: readers and owners also by facilitator and innovation lead (mayInvite says which)',
    deeds: ['role.grant'],
    who: ['facilitator', 'otherFacilitator', 'leader', 'otherLeader', 'admin'],
  },
  {
    line: 'Prepare a workshop',
    deeds: ['workshop.prepare'],
    who: ['facilitator', 'otherFacilitator', 'leader', 'otherLeader'],
  },
  {
    line: 'Lead a workshop: agenda, people, where the room is, what is shown, chosen and made of it',
    deeds: [
      'workshop.edit',
      'workshop.addLeader',
      'workshop.removeLeader',
      'workshop.addMember',
      'workshop.removeMember',
      'workshop.start',
      'workshop.goTo',
      'workshop.setTimer',
      'workshop.end',
      'workshop.reopen',
      'workshop.withdraw',
      'workshop.restore',
      'workshop.choose',
      'workshop.unchoose',
      'workshop.makeInitiative',
      'workshopStep.add',
      'workshopStep.edit',
      'workshopStep.withdraw',
      'workshopStep.restore',
      'workshopStep.reveal',
      'round.start',
      'round.reveal',
    ],
    who: ['facilitator'],
  },
  {
    line: 'Take part in a workshop: write, group, place, vote',
    deeds: [
      'participant.add',
      'participant.edit',
      'participant.withdraw',
      'participant.restore',
      'note.add',
      'note.edit',
      'note.setAuthor',
      'note.move',
      'note.merge',
      'note.unmerge',
      'note.withdraw',
      'note.restore',
      'note.reveal',
      'cluster.add',
      'cluster.edit',
      'cluster.merge',
      'cluster.unmerge',
      'cluster.withdraw',
      'cluster.restore',
      'wallPhoto.add',
      'wallPhoto.edit',
      'wallPhoto.withdraw',
      'wallPhoto.restore',
      'ballot.cast',
    ],
    who: ['facilitator', 'otherOwner'],
  },
];

describe('rights', () => {
  it.each(table)('T3: $line', ({ deeds, who }) => {
    for (const deed of deeds) {
      const those = all.filter((persona) => may(people[persona], deed, thing));
      expect({ deed, who: those }).toEqual({ deed, who: all.filter((one) => who.includes(one)) });
    }
  });

  it('T3: every deed of the matrix is in exactly one line of the table', () => {
    const listed = table.flatMap(({ deeds }) => deeds);
    expect(listed.toSorted()).toEqual(Object.keys(matrix).sort());
  });

  it('T3: every mutation of the register that a person may send is a deed of the matrix, and the other way about', () => {
    const sendable = [...mutations.values()]
      .filter((deed) => !deed.internal && deed.name !== 'noop')
      // Settling asks for the right to edit the field (settling.ts).
      .filter(({ name }) => !name.startsWith('conflict.'))
      .map(({ name }) => name);
    expect(sendable.toSorted()).toEqual(Object.keys(matrix).sort());
  });

  it('V4: the role of administrator alone decides nothing', () => {
    for (const deed of ['decision.record', 'decision.correct', 'condition.meet', 'lead.accept'] as const)
      expect(may(people.admin, deed, thing)).toBe(false);
  });

  it('for another department a decision-maker decides nothing', () => {
    expect(may(people.decider, 'decision.record', { ...thing, departmentId: 'care' })).toBe(false);
    expect(may(people.otherDecider, 'decision.record', { ...thing, departmentId: 'care' })).toBe(true);
  });

  it('one changes one’s own name, roles and comments', () => {
    const mine: Thing = { ...thing, personId: 'reader', by: 'otherOwner' };
    expect(may(people.reader, 'person.edit', mine)).toBe(true);
    expect(may(people.reader, 'role.end', mine)).toBe(true);
    expect(may(people.otherOwner, 'comment.edit', mine)).toBe(true);
  });

  it('V8: to a draft outsiders may nothing, whatever role they hold elsewhere', () => {
    const draft: Thing = { ...thing, initiative: { ...shared, visibility: 'draft' } };
    for (const deed of ['assessment.answer', 'measurement.add', 'comment.add', 'recusal.declare'] as const)
      for (const persona of [
        'otherOwner',
        'otherDecider',
        'decider',
        'otherLeader',
        'admin',
        'reader',
      ] as const)
        expect(may(people[persona], deed, draft)).toBe(false);
  });

  it('W7: in a workshop that one neither leads nor takes part in one may nothing, whatever one’s role', () => {
    const elsewhere: Thing = { workshop: { ...room, leaderIds: ['somebody'], memberIds: [] } };
    const inWorkshop = table
      .filter(({ line }) => line.startsWith('Lead a workshop') || line.startsWith('Take part'))
      .flatMap(({ deeds }) => deeds);
    expect(inWorkshop.length).toBeGreaterThan(40);
    for (const deed of inWorkshop)
      for (const persona of all) expect(may(people[persona], deed, elsewhere)).toBe(false);
  });

  it('V6: an owner without a role in which one works may nothing', () => {
    for (const deed of Object.keys(matrix) as Deed[]) {
      const gone: Actor = { personId: 'owner', name: 'owner', grants: [] };
      const concernsAll = deed === 'recusal.declare' || deed === 'recusal.lift';
      expect(may(gone, deed, thing)).toBe(concernsAll);
    }
  });
});
