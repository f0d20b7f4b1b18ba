import { beforeEach, describe, expect, it } from 'vitest';
import { closeFund, reopenFund, setBudget, setFund } from '../../src/domain/budget.ts';
import { editCity, foundCity } from '../../src/domain/city.ts';
import {
  addDepartment,
  closeDepartment,
  editDepartment,
  reopenDepartment,
} from '../../src/domain/departments.ts';
import { mayInvite } from '../../src/domain/invite.ts';
import { contactOf } from '../../src/domain/contact.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { editPerson, joinPerson, leavePerson, returnPerson } from '../../src/domain/people.ts';
import { actorOf, holds } from '../../src/domain/person.ts';
import { endRole, grantRole } from '../../src/domain/roles.ts';
import { perform } from '../../src/domain/tx.ts';
import { aCity, aPerson, type City } from '../kit/city.ts';
import { nextId, World } from '../kit/world.ts';

const base = { version: 0 };
let city: City;
beforeEach(() => {
  city = aCity();
});
const department = (id: string) => {
  const found = city.world.rows('department', ORGANISATION).find((one) => one.id === id);
  if (!found) throw new Error(`no department ${id}`);
  return found;
};

describe('founding', () => {
  const args = {
    name: 'Helsingborg',
    departments: [{ id: 'sbf', name: 'Stadsbyggnadsförvaltningen', code: 'SBF' }],
    person: { id: 'first', name: 'Första personen' },
  };
  const ctx = {
    actor: { personId: 'first', name: 'Första personen', grants: [] },
    at: '2026-03-02T09:00:00.000Z',
    today: '2026-03-02',
    mid: 'm1',
    assign: () => undefined,
  };

  it('makes the city, its departments and a first person who administers, has ideas, and decides nothing (V4)', () => {
    const rows = perform(foundCity, args, ctx, new World());
    const person = rows.list('person', ORGANISATION)[0];
    expect(person).toMatchObject({ id: 'first', grants: [{ role: 'admin' }, { role: 'ideaOwner' }] });
    expect(rows.list('department', ORGANISATION)).toMatchObject([{ code: 'SBF' }]);
    expect(rows.get('organisation', ORGANISATION, ORGANISATION)).toMatchObject({ name: 'Helsingborg' });
  });

  it('is done once, and only by the server', () => {
    expect(foundCity.internal).toBe(true);
    expect(() => perform(foundCity, args, ctx, city.world)).toThrow('alreadyExists');
  });
});

describe('departments', () => {
  it('are added, renamed, closed and opened again by an administrator', () => {
    city.world.do(city.admin, addDepartment, { departmentId: 'water', name: 'Vatten', code: 'VA' });
    const edit = { departmentId: 'water', field: 'board' as const, value: 'Vattennämnden', base };
    expect(city.world.refusal(city.leader, editDepartment, edit).code).toBe('notAllowed');
    city.world.do(city.admin, editDepartment, edit);
    city.world.do(city.admin, closeDepartment, { departmentId: 'water' });
    expect(city.world.refusal(city.admin, editDepartment, edit)).toEqual({
      code: 'departmentClosed',
      departmentId: 'water',
    });
    city.world.do(city.admin, reopenDepartment, { departmentId: 'water' });
    expect(department('water')).toMatchObject({ name: 'Vatten', board: 'Vattennämnden' });
    expect(department('water')).not.toHaveProperty('closedAt');
  });

  it('G13: how often a pilot is asked is the city’s to set', () => {
    city.world.do(city.admin, editCity, { id: ORGANISATION, field: 'checkEvery', value: 14, base });
    expect(city.world.rows('organisation', ORGANISATION)[0]?.checkEvery).toBe(14);
    expect(
      city.world.refusal(city.admin, editCity, { id: ORGANISATION, field: 'checkEvery', value: 0, base })
        .code,
    ).toBe('malformed');
  });
});

describe('how the city is reached', () => {
  const set = (field: 'accessibilityMail' | 'privacyPage', value: string | null) =>
    ({ id: ORGANISATION, field, value, base }) as Parameters<typeof editCity.run>[1];
  const contact = () => contactOf(city.world.rows('organisation', ORGANISATION)[0]);

  it('is set and emptied by an administrator, and by nobody else', () => {
    const mail = set('accessibilityMail', 'tillganglighet@provstad.se');
    expect(city.world.refusal(city.leader, editCity, mail).code).toBe('notAllowed');
    city.world.do(city.admin, editCity, mail);
    city.world.do(city.admin, editCity, set('privacyPage', 'https://provstad.se/personuppgifter'));
    expect(contact()).toEqual({
      accessibilityMail: 'tillganglighet@provstad.se',
      privacyPage: 'https://provstad.se/personuppgifter',
    });
    city.world.do(city.admin, editCity, set('accessibilityMail', null));
    expect(contact()).toEqual({ privacyPage: 'https://provstad.se/personuppgifter' });
  });

  it('T1: is an address that adds nothing to a link, and a page over https', () => {
    const refused = (field: 'accessibilityMail' | 'privacyPage', wrong: readonly string[]) =>
      wrong.filter(
        (value) => city.world.refusal(city.admin, editCity, set(field, value)).code === 'malformed',
      );
    const noMail = ['provstad.se', 'a@b', 'a@b.se?cc=c@d.se', 'a b@c.se', 'mailto:a@b.se'];
    expect(refused('accessibilityMail', noMail)).toEqual(noMail);
    const noPage = ['provstad.se', 'http://provstad.se', 'data:text/html,hej', 'https://x y.se'];
    expect(refused('privacyPage', noPage)).toEqual(noPage);
  });
});

describe('people', () => {
  it('come in with the roles of their invitation', () => {
    city.world.do(city.admin, joinPerson, {
      personId: 'new',
      name: 'Ny',
      invitedBy: city.admin,
      grants: [{ role: 'decisionMaker', departmentId: 'care', amountLimit: 50_000 }],
    });
    expect(city.world.person('new').grants).toMatchObject([
      { role: 'decisionMaker', departmentId: 'care', amountLimit: 50_000, by: city.admin },
    ]);
  });

  it('change their own name and title, and nobody else’s', () => {
    const edit = { personId: city.owner, field: 'title' as const, value: 'Badmästare', base };
    expect(city.world.refusal(city.coOwner, editPerson, edit).code).toBe('notAllowed');
    city.world.do(city.owner, editPerson, edit);
    expect(city.world.person(city.owner).title).toBe('Badmästare');
    const moved = { personId: city.owner, field: 'departmentId' as const, value: 'moon', base };
    expect(city.world.refusal(city.owner, editPerson, moved).code).toBe('notFound');
    city.world.do(city.owner, editPerson, { ...moved, value: 'care' });
    expect(city.world.person(city.owner).departmentId).toBe('care');
  });

  it('I5: lose every role when they leave, and get none back by returning', () => {
    city.world.do(city.admin, leavePerson, { personId: city.care, initiativeIds: [] });
    expect(actorOf(city.world.person(city.care), city.world.today).grants).toEqual([]);
    city.world.do(city.admin, returnPerson, { personId: city.care });
    expect(city.world.person(city.care)).not.toHaveProperty('leftAt');
    expect(actorOf(city.world.person(city.care), city.world.today).grants).toEqual([]);
  });
});

describe('roles', () => {
  const grant = (to: string, more: object) => ({ personId: to, grantId: nextId(), ...more }) as never;

  it('are given by an administrator, with department, limit and period', () => {
    city.world.do(
      city.admin,
      grantRole,
      grant(city.reader, {
        role: 'decisionMaker',
        departmentId: 'care',
        deputy: true,
        from: '2026-04-01',
        until: '2026-04-30',
      }),
    );
    const reader = city.world.person(city.reader);
    expect(holds(reader, 'decisionMaker', '2026-03-31', 'care')).toBe(false);
    expect(holds(reader, 'decisionMaker', '2026-04-01', 'care')).toBe(true);
    expect(holds(reader, 'decisionMaker', '2026-04-30', 'care')).toBe(true);
    expect(holds(reader, 'decisionMaker', '2026-05-01', 'care')).toBe(false);
  });

  it.each(['decisionMaker', 'admin'])('§5.2: nobody makes themselves %s', (role) => {
    expect(
      city.world.refusal(city.admin, grantRole, grant(city.admin, { role, departmentId: 'care' })),
    ).toEqual({ code: 'notToSelf', role });
  });

  it('§5.2: facilitators, innovation leads, decision-makers and administrators are made by administrators only', () => {
    for (const role of ['facilitator', 'innovationLead', 'decisionMaker', 'admin'])
      for (const person of [city.leader, city.facilitator, city.build, city.owner])
        expect(
          city.world.refusal(person, grantRole, grant(city.reader, { role, departmentId: 'build' })).code,
        ).toBe('notAllowed');
    city.world.do(city.leader, grantRole, grant(city.reader, { role: 'ideaOwner', departmentId: 'build' }));
    expect(holds(city.world.person(city.reader), 'ideaOwner', city.world.today)).toBe(true);
  });

  it('§5.2: an innovation lead invites readers and idea owners of the own department', () => {
    const leader = actorOf(city.world.person(city.leader), city.world.today);
    expect(mayInvite(leader, 'ideaOwner', 'build')).toBe(true);
    expect(mayInvite(leader, 'reader', 'care')).toBe(false);
    expect(mayInvite(leader, 'decisionMaker', 'build')).toBe(false);
  });

  it('a role of a department needs one, and a deputy needs a period (G5)', () => {
    expect(
      city.world.refusal(city.admin, grantRole, grant(city.reader, { role: 'decisionMaker' })).code,
    ).toBe('departmentNeeded');
    const deputy = { role: 'decisionMaker', departmentId: 'care', deputy: true, from: '2026-04-01' };
    expect(city.world.refusal(city.admin, grantRole, grant(city.reader, deputy)).code).toBe('periodNeeded');
  });

  it('the last administrator neither leaves nor lays down the role', () => {
    const end = { personId: city.admin, grantId: 'g-0' };
    expect(city.world.refusal(city.admin, endRole, end).code).toBe('lastAdmin');
    expect(
      city.world.refusal(city.admin, leavePerson, { personId: city.admin, initiativeIds: [] }).code,
    ).toBe('lastAdmin');
    const second = aPerson(city.world, 'second', [{ role: 'admin' }]);
    city.world.do(city.admin, endRole, end);
    expect(city.world.refusal(second, leavePerson, { personId: second, initiativeIds: [] }).code).toBe(
      'lastAdmin',
    );
  });

  it('V6: an ended role gives no right', () => {
    city.world.do(city.admin, endRole, { personId: city.leader, grantId: 'g-0' });
    expect(
      city.world.refusal(city.leader, setBudget, { departmentId: 'build', year: 2026, amount: 1 }).code,
    ).toBe('notAllowed');
  });
});

describe('money of the city', () => {
  it('F2: a department has one budget per year', () => {
    for (const amount of [500_000, 750_000])
      city.world.do(city.leader, setBudget, { departmentId: 'build', year: 2026, amount });
    city.world.do(city.admin, setBudget, { departmentId: 'care', year: 2026, amount: 1 });
    expect(
      city.world.rows('budget', ORGANISATION).map(({ departmentId, amount }) => [departmentId, amount]),
    ).toEqual([
      ['build', 750_000],
      ['care', 1],
    ]);
    expect(
      city.world.refusal(city.leader, setBudget, { departmentId: 'care', year: 2026, amount: 1 }).code,
    ).toBe('notAllowed');
    for (const amount of [-1, 0.5])
      expect(
        city.world.refusal(city.leader, setBudget, { departmentId: 'build', year: 2026, amount }).code,
      ).toBe('malformed');
  });

  it('F4: a fund is data; only what is given changes', () => {
    const fundId = nextId();
    expect(city.world.refusal(city.admin, setFund, { fundId, minDepartments: 2 })).toEqual({
      code: 'mustNotBeEmpty',
      field: 'name',
    });
    city.world.do(city.admin, setFund, { fundId, name: 'Innovationsfonden', minDepartments: 2 });
    city.world.do(city.leader, setFund, { fundId, maxAmount: 1_000_000 });
    city.world.do(city.admin, closeFund, { fundId });
    expect(city.world.rows('fund', ORGANISATION)).toMatchObject([
      { name: 'Innovationsfonden', minDepartments: 2, maxAmount: 1_000_000, closedAt: city.world.now },
    ]);
  });

  it('F4: a rule that no longer holds is taken away, and a closed fund opens again', () => {
    const fundId = nextId();
    city.world.do(city.leader, setFund, { fundId, name: 'Innovationsfonden', minDepartments: 2 });
    city.world.do(city.leader, setFund, { fundId, minDepartments: null, until: '2026-12-31' });
    city.world.do(city.leader, closeFund, { fundId });
    expect(city.world.refusal(city.owner, reopenFund, { fundId }).code).toBe('notAllowed');
    city.world.do(city.leader, reopenFund, { fundId });
    const [fund] = city.world.rows('fund', ORGANISATION);
    expect(fund).toMatchObject({ name: 'Innovationsfonden', until: '2026-12-31' });
    expect(fund).not.toHaveProperty('minDepartments');
    expect(fund).not.toHaveProperty('closedAt');
  });
});
