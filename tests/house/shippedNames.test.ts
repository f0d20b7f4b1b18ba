import { describe, expect, it } from 'vitest';
import { mutations } from '../../src/domain/mutations.ts';

/**
 * Every name of a mutation that was ever shipped. A name is only added here, never removed or changed: a device that was
 * offline for a year with an old app must still be understood (S10). A changed meaning gets a new name.
 */
const shipped = [
  'assessment.answer',
  'attachment.add',
  'attachment.edit',
  'attachment.restore',
  'attachment.withdraw',
  'benefit.add',
  'benefit.edit',
  'benefit.restore',
  'benefit.withdraw',
  'budget.set',
  'city.edit',
  'city.found',
  'comment.add',
  'comment.edit',
  'comment.restore',
  'comment.withdraw',
  'condition.meet',
  'conflict.reopen',
  'conflict.settle',
  'costEntry.add',
  'costEntry.restore',
  'costEntry.withdraw',
  'costItem.add',
  'costItem.edit',
  'costItem.restore',
  'costItem.withdraw',
  'decision.correct',
  'decision.propose',
  'decision.record',
  'decision.register',
  'decision.report',
  'department.add',
  'department.close',
  'department.edit',
  'department.reopen',
  'effectGoal.add',
  'effectGoal.edit',
  'effectGoal.restore',
  'effectGoal.withdraw',
  'ending.cancel',
  'ending.realise',
  'ending.reopen',
  'fund.close',
  'fund.reopen',
  'fund.set',
  'gate.request',
  'gate.updateBasis',
  'gate.withdraw',
  'idea.capture',
  'implementation.add',
  'implementation.restore',
  'implementation.withdraw',
  'initiative.addCoOwner',
  'initiative.addPartnerDepartment',
  'initiative.addTechnology',
  'initiative.edit',
  'initiative.goBack',
  'initiative.handOver',
  'initiative.import',
  'initiative.publish',
  'initiative.removeCoOwner',
  'initiative.removePartnerDepartment',
  'initiative.removeTechnology',
  'initiative.restore',
  'initiative.resume',
  'initiative.setFacilitator',
  'initiative.share',
  'initiative.tag',
  'initiative.unpublish',
  'initiative.untag',
  'initiative.withdraw',
  'lead.accept',
  'lead.decline',
  'lead.propose',
  'lead.set',
  'measurement.add',
  'measurement.restore',
  'measurement.withdraw',
  'milestone.add',
  'milestone.edit',
  'milestone.restore',
  'milestone.withdraw',
  'noop',
  'partner.add',
  'partner.edit',
  'partner.restore',
  'partner.withdraw',
  'person.edit',
  'person.join',
  'person.leave',
  'person.return',
  'pilot.correct',
  'pilot.log',
  'pilot.restore',
  'pilot.withdraw',
  'proposal.withdraw',
  'recusal.declare',
  'recusal.lift',
  'role.end',
  'role.grant',
  'shortfall.accept',
  'valueCheck.add',
  'valueCheck.restore',
  'valueCheck.withdraw',
];

describe('the register', () => {
  it('S10: knows every name that was ever shipped', () => {
    expect(shipped.filter((name) => !mutations.has(name))).toEqual([]);
  });

  it('S10: a new name is written down here, so that it is kept', () => {
    expect([...mutations.keys()].filter((name) => !shipped.includes(name))).toEqual([]);
  });

  it('a name is what a person did: noun.verb', () => {
    const said = [...mutations.keys()].filter((name) => name !== 'noop');
    expect(said.filter((name) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name))).toEqual([]);
    expect(said.filter((name) => /\.(update|save|delete|remove|create)$/.test(name))).toEqual([]);
  });
});
