import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf, tokensOf } from '../../src/domain/access.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { importInitiative } from '../../src/domain/imported.ts';
import {
  acceptLead,
  addPartnerDepartment,
  declineLead,
  proposeLead,
  removePartnerDepartment,
  setLead,
} from '../../src/domain/lead.ts';
import { addCoOwner, handOverInitiative, removeCoOwner, setFacilitator } from '../../src/domain/ownership.ts';
import { orphans } from '../../src/domain/orphans.ts';
import { leavePerson } from '../../src/domain/people.ts';
import { actorOf } from '../../src/domain/person.ts';
import { milestoneDeeds } from '../../src/domain/plan.ts';
import {
  publishInitiative,
  restoreInitiative,
  shareInitiative,
  unpublishInitiative,
  withdrawInitiative,
} from '../../src/domain/sharing.ts';
import { addTechnology, tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { aCity, anInitiative, aPerson, type City } from '../kit/city.ts';
import { nextId } from '../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});
const base = { version: 0 };

/** An idea of the owner's that nobody else has seen. */
function aDraft(leadDepartmentId?: string): string {
  const initiativeId = nextId();
  city.world.do(city.owner, captureIdea, {
    initiativeId,
    title: 'Sensorer i livbojar',
    ...(leadDepartmentId ? { leadDepartmentId } : {}),
  });
  return initiativeId;
}
const sees = (person: string, initiativeId: string) => {
  const head = city.world.head(initiativeId);
  const tokens = tokensOf(actorOf(city.world.person(person), city.world.today));
  return audienceOf(head, 'initiative', head).some((token) => tokens.includes(token));
};

describe('an idea', () => {
  it('I1: needs one sentence to exist, and everything else can wait', () => {
    const head = city.world.head(aDraft());
    expect(head).toMatchObject({
      title: 'Sensorer i livbojar',
      phase: 'exploreIdea',
      state: 'active',
      visibility: 'draft',
      ownerId: city.owner,
      number: '2026-001',
    });
  });

  it('I1: without a sentence it does not exist', () => {
    const initiativeId = nextId();
    expect(city.world.refusal(city.owner, captureIdea, { initiativeId, title: '   ' }).code).toBe(
      'malformed',
    );
  });

  it('I1: is kept although its department was closed while the tablet was offline', () => {
    const department = city.world.rows('department', ORGANISATION)[0];
    if (!department) throw new Error('no department');
    city.world.put('department', { ...department, closedAt: city.world.now });
    expect(city.world.head(aDraft(department.id)).leadDepartmentId).toBe(department.id);
  });

  it('I2: a field is changed by itself, and its former value stands in the history (I6)', () => {
    const initiativeId = aDraft();
    for (const value of ['Om vi provar', 'Om vi provar igen', null])
      city.world.do(city.owner, editInitiative, { initiativeId, field: 'hypothesis', value, base });
    expect(city.world.head(initiativeId)).not.toHaveProperty('hypothesis');
    const lines = city.world.rows('event', initiativeId).filter(({ on }) => on === 'hypothesis');
    expect(lines.map(({ from, to, by }) => [from, to, by])).toEqual([
      [null, 'Om vi provar', city.owner],
      ['Om vi provar', 'Om vi provar igen', city.owner],
      ['Om vi provar igen', null, city.owner],
    ]);
  });

  it('I2: the title cannot be emptied, nor can an edit reach what deeds of their own change', () => {
    const initiativeId = aDraft();
    for (const args of [
      { initiativeId, field: 'title', value: null, base },
      { initiativeId, field: 'phase', value: 'scale', base },
      { initiativeId, field: 'ownerId', value: city.coOwner, base },
      { initiativeId, field: '__proto__', value: 'x', base },
    ])
      expect(city.world.refusal(city.owner, editInitiative, args as never).code).toBe('malformed');
  });

  it('I6: a long text stands cut in the history, since the server keeps it whole', () => {
    const initiativeId = aDraft();
    const value = 'a'.repeat(5000);
    city.world.do(city.owner, editInitiative, { initiativeId, field: 'need', value, base });
    const line = city.world.rows('event', initiativeId).find(({ on }) => on === 'need');
    expect(String(line?.to)).toHaveLength(200);
    expect(city.world.head(initiativeId).need).toHaveLength(5000);
  });
});

describe('sharing', () => {
  it('A2: a draft is seen by its owner, co-owners, facilitator and the lead department’s innovation lead, and by nobody else', () => {
    const initiativeId = aDraft('build');
    city.world.do(city.owner, addCoOwner, { initiativeId, personId: city.coOwner });
    city.world.do(city.owner, setFacilitator, { initiativeId, personId: city.facilitator });
    for (const person of [city.owner, city.coOwner, city.facilitator, city.leader])
      expect(sees(person, initiativeId)).toBe(true);
    for (const person of [city.build, city.care, city.admin, city.reader])
      expect(sees(person, initiativeId)).toBe(false);
  });

  it('A2: to an outsider who pushes by hand a draft is not there', () => {
    const initiativeId = aDraft('build');
    expect(
      city.world.refusal(city.coOwner, editInitiative, {
        initiativeId,
        field: 'need',
        value: 'x',
        base,
      }),
    ).toEqual({ code: 'notFound', what: 'initiative' });
  });

  it('A2: sharing needs a lead department, and then everyone sees it', () => {
    const initiativeId = aDraft();
    expect(city.world.refusal(city.owner, shareInitiative, { initiativeId }).code).toBe(
      'leadDepartmentNeeded',
    );
    city.world.do(city.owner, setLead, { initiativeId, departmentId: 'build' });
    city.world.do(city.owner, shareInitiative, { initiativeId });
    expect(sees(city.reader, initiativeId)).toBe(true);
    expect(city.world.refusal(city.owner, shareInitiative, { initiativeId }).code).toBe('alreadyShared');
  });

  it('R6: what is shared may be chosen for the public page and taken off it, a draft not', () => {
    const draft = aDraft('build');
    expect(city.world.refusal(city.owner, publishInitiative, { initiativeId: draft }).code).toBe('notShared');
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, publishInitiative, { initiativeId });
    expect(city.world.head(initiativeId).visibility).toBe('public');
    city.world.do(city.owner, unpublishInitiative, { initiativeId });
    expect(city.world.head(initiativeId).visibility).toBe('internal');
  });

  it('I3: what is withdrawn rests unchanged until it is restored', () => {
    const initiativeId = anInitiative(city);
    const before = city.world.head(initiativeId);
    city.world.do(city.owner, withdrawInitiative, { initiativeId });
    expect(city.world.refusal(city.owner, tagInitiative, { initiativeId, word: 'vatten' }).code).toBe(
      'withdrawn',
    );
    city.world.do(city.owner, restoreInitiative, { initiativeId });
    expect(city.world.head(initiativeId)).toEqual(before);
    expect(city.world.refusal(city.owner, restoreInitiative, { initiativeId }).code).toBe('notWithdrawn');
  });

  it('I3: an initiative with a gate behind it is ended with lessons, not withdrawn', () => {
    const passed = [{ gate: 'time' as const, at: city.world.now }];
    const initiativeId = anInitiative(city, { phase: 'exploreSetup', passed });
    expect(city.world.refusal(city.owner, withdrawInitiative, { initiativeId }).code).toBe('endInstead');
  });
});

describe('owners', () => {
  it('I5: an initiative is handed over, and the former owner may stay as co-owner', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, handOverInitiative, {
      initiativeId,
      personId: city.coOwner,
      staysAsCoOwner: true,
    });
    expect(city.world.head(initiativeId)).toMatchObject({ ownerId: city.coOwner, coOwnerIds: [city.owner] });
    city.world.do(city.coOwner, removeCoOwner, { initiativeId, personId: city.owner });
    expect(
      city.world.refusal(city.owner, editInitiative, { initiativeId, field: 'need', value: 'x', base }),
    ).toEqual({ code: 'notAllowed', deed: 'initiative.edit' });
  });

  it('I5: it is handed only to somebody who works with ideas and has not left', () => {
    const initiativeId = anInitiative(city);
    expect(
      city.world.refusal(city.owner, handOverInitiative, { initiativeId, personId: city.reader }).code,
    ).toBe('roleNeeded');
    city.world.do(city.admin, leavePerson, { personId: city.coOwner, initiativeIds: [] });
    expect(
      city.world.refusal(city.owner, handOverInitiative, { initiativeId, personId: city.coOwner }).code,
    ).toBe('hasLeft');
  });

  it('I5: an administrator hands over what somebody left behind, also a draft that the administrator does not see', () => {
    const initiativeId = aDraft();
    expect(sees(city.admin, initiativeId)).toBe(false);
    city.world.do(city.admin, handOverInitiative, { initiativeId, personId: city.coOwner });
    expect(city.world.head(initiativeId).ownerId).toBe(city.coOwner);
  });

  it('I5: who leaves hands over what is named to an heir, and what is not named stands in the list of orphans', () => {
    const named = anInitiative(city);
    const forgotten = anInitiative(city);
    const shared = anInitiative(city);
    city.world.do(city.owner, addCoOwner, { initiativeId: shared, personId: city.coOwner });
    expect(
      city.world.refusal(city.admin, leavePerson, { personId: city.owner, initiativeIds: [named] }),
    ).toEqual({ code: 'heirNeeded', initiatives: 1 });
    city.world.do(city.admin, leavePerson, {
      personId: city.owner,
      heirId: city.coOwner,
      initiativeIds: [named],
    });
    expect(city.world.head(named).ownerId).toBe(city.coOwner);
    const heads = [named, forgotten, shared].map((one) => city.world.head(one));
    expect(orphans(heads, city.world.rows('person', ORGANISATION)).map(({ id }) => id)).toEqual([forgotten]);
  });

  it('I5: nothing that the leaver does not own is handed over', () => {
    const others = anInitiative(city);
    city.world.do(city.owner, handOverInitiative, { initiativeId: others, personId: city.leader });
    city.world.do(city.admin, leavePerson, {
      personId: city.owner,
      heirId: city.coOwner,
      initiativeIds: [others],
    });
    expect(city.world.head(others).ownerId).toBe(city.leader);
  });

  it('V6: who has left may nothing, whatever they owned', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.admin, leavePerson, { personId: city.owner, initiativeIds: [] });
    expect(
      city.world.refusal(city.owner, editInitiative, { initiativeId, field: 'need', value: 'x', base }).code,
    ).toBe('notAllowed');
  });

  it('only a facilitator is set as facilitator', () => {
    const initiativeId = anInitiative(city);
    expect(
      city.world.refusal(city.owner, setFacilitator, { initiativeId, personId: city.coOwner }).code,
    ).toBe('roleNeeded');
    city.world.do(city.owner, setFacilitator, { initiativeId, personId: city.facilitator });
    city.world.do(city.facilitator, setFacilitator, { initiativeId, personId: null });
    expect(city.world.head(initiativeId)).not.toHaveProperty('facilitatorId');
  });
});

describe('the lead department', () => {
  it('is chosen freely for a draft, and changed by both departments once it is shared', () => {
    const draft = aDraft('build');
    city.world.do(city.owner, setLead, { initiativeId: draft, departmentId: 'care' });
    expect(city.world.head(draft).leadDepartmentId).toBe('care');

    const initiativeId = anInitiative(city);
    expect(city.world.refusal(city.owner, setLead, { initiativeId, departmentId: 'care' }).code).toBe(
      'bothDepartmentsDecide',
    );
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'care' });
    city.world.do(city.care, acceptLead, { initiativeId, departmentId: 'care', proposed: 'care' });
    expect(city.world.head(initiativeId).leadDepartmentId).toBe('build');
    city.world.do(city.build, acceptLead, { initiativeId, departmentId: 'build', proposed: 'care' });
    expect(city.world.head(initiativeId)).toMatchObject({ leadDepartmentId: 'care' });
    expect(city.world.head(initiativeId)).not.toHaveProperty('leadProposal');
  });

  it('is not accepted by a third department, nor for a wish that has changed meanwhile', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'care' });
    expect(
      city.world.refusal(city.school, acceptLead, {
        initiativeId,
        departmentId: 'school',
        proposed: 'care',
      }).code,
    ).toBe('notAllowed');
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'school' });
    expect(
      city.world.refusal(city.build, acceptLead, { initiativeId, departmentId: 'build', proposed: 'care' })
        .code,
    ).toBe('noLeadProposal');
  });

  it('the proposed department may say no', () => {
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'care' });
    expect(city.world.refusal(city.school, declineLead, { initiativeId }).code).toBe('notAllowed');
    city.world.do(city.care, declineLead, { initiativeId });
    expect(city.world.head(initiativeId)).not.toHaveProperty('leadProposal');
  });

  it('moves with the new department’s yes alone when the present one has been closed', () => {
    const initiativeId = anInitiative(city);
    const build = city.world.rows('department', ORGANISATION).find(({ id }) => id === 'build');
    if (!build) throw new Error('no department');
    city.world.put('department', { ...build, closedAt: city.world.now });
    city.world.do(city.owner, proposeLead, { initiativeId, departmentId: 'care' });
    city.world.do(city.care, acceptLead, { initiativeId, departmentId: 'care', proposed: 'care' });
    expect(city.world.head(initiativeId).leadDepartmentId).toBe('care');
  });

  it('partner departments are added and removed as intents', () => {
    const initiativeId = anInitiative(city);
    const add = (departmentId: string) =>
      city.world.do(city.owner, addPartnerDepartment, { initiativeId, departmentId });
    add('care');
    add('school');
    add('care');
    expect(city.world.head(initiativeId).partnerDepartmentIds).toEqual(['care', 'school']);
    city.world.do(city.owner, removePartnerDepartment, { initiativeId, departmentId: 'care' });
    expect(city.world.head(initiativeId).partnerDepartmentIds).toEqual(['school']);
    expect(
      city.world.refusal(city.owner, addPartnerDepartment, { initiativeId, departmentId: 'build' }).code,
    ).toBe('alreadyLead');
  });
});

describe('tags', () => {
  it('adding different words commutes, and a word stands once however it is spelt', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('Vatten', 'vatten', 'is', 'AI', 'ai', 'hav')), (words) => {
        const tagsAfter = (order: readonly string[]) => {
          const initiativeId = anInitiative(city);
          for (const word of order) city.world.do(city.owner, tagInitiative, { initiativeId, word });
          return city.world
            .head(initiativeId)
            .tags.map((tag) => tag.toLowerCase())
            .sort();
        };
        expect(tagsAfter(words)).toEqual(tagsAfter(words.toReversed()));
      }),
      { numRuns: 30 },
    );
  });

  it('removing one leaves the others, and technologies are a list of their own', () => {
    const initiativeId = anInitiative(city);
    for (const word of ['vatten', 'hav']) city.world.do(city.owner, tagInitiative, { initiativeId, word });
    city.world.do(city.owner, addTechnology, { initiativeId, word: 'AI' });
    city.world.do(city.owner, untagInitiative, { initiativeId, word: 'VATTEN' });
    expect(city.world.head(initiativeId)).toMatchObject({ tags: ['hav'], technologies: ['AI'] });
  });
});

describe('an import', () => {
  const importAs = (more: object) => {
    const initiativeId = nextId();
    city.world.do(city.admin, importInitiative, {
      initiativeId,
      source: 'portfölj.csv',
      ownerId: city.owner,
      title: 'Laiban',
      phase: 'developPilot',
      ...more,
    });
    return initiativeId;
  };

  it('R5: is recorded as imported with its source, its gates too, and no decision is made of it (G1)', () => {
    const initiativeId = importAs({ phaseSince: '2026-01-10T00:00:00.000Z' });
    expect(city.world.head(initiativeId)).toMatchObject({
      phase: 'developPilot',
      passed: [
        { gate: 'time', imported: true },
        { gate: 'funding', imported: true },
      ],
      origin: { kind: 'imported', source: 'portfölj.csv' },
    });
    expect(city.world.rows('decision', initiativeId)).toEqual([]);
    expect(city.world.rows('request', initiativeId)).toEqual([]);
  });

  it('R5: brings its ending along', () => {
    const ending = {
      endingId: nextId(),
      reason: 'notAdopted' as const,
      lessons: 'Ingen tog emot den.',
      reusable: 'Prototypen',
    };
    const initiativeId = importAs({ state: 'cancelled', ending });
    expect(city.world.rows('ending', initiativeId)).toMatchObject([
      { as: 'cancelled', phase: 'developPilot', reason: 'notAdopted' },
    ]);
  });

  it('R5: is the server’s own deed', () => {
    expect(importInitiative.internal).toBe(true);
  });
});

describe('an ended initiative', () => {
  it('is not edited, but what was learnt may still be tagged and commented', () => {
    const initiativeId = anInitiative(city, { state: 'cancelled' });
    expect(
      city.world.refusal(city.owner, editInitiative, { initiativeId, field: 'need', value: 'x', base }).code,
    ).toBe('ended');
    expect(
      city.world.refusal(city.owner, milestoneDeeds.add, { initiativeId, id: nextId(), title: 'Start' }).code,
    ).toBe('ended');
    city.world.do(city.owner, tagInitiative, { initiativeId, word: 'lärdom' });
    expect(city.world.head(initiativeId).tags).toEqual(['lärdom']);
  });

  it('is another department’s innovation lead’s to look at, not to change', () => {
    const other = aPerson(city.world, 'leo', [{ role: 'innovationLead', departmentId: 'care' }]);
    const initiativeId = anInitiative(city);
    expect(city.world.refusal(other, tagInitiative, { initiativeId, word: 'x' }).code).toBe('notAllowed');
  });
});
