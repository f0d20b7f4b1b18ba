import { captureIdea } from '../../src/domain/idea.ts';
import { setLead } from '../../src/domain/lead.ts';
import type { Initiative } from '../../src/domain/initiative.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import type { Grant, Person, Role } from '../../src/domain/person.ts';
import { shareInitiative } from '../../src/domain/sharing.ts';
import { nextId, World } from './world.ts';

/** A role as a test names it: the role, and whatever else it is not given its usual value. */
type Given = { readonly role: Role } & Partial<Grant>;

/** A person who is laid in place in `world`, with their roles. Gives back the id. */
export function aPerson(
  world: World,
  name: string,
  given: readonly Given[],
  more: Partial<Person> = {},
): string {
  const at = '2026-01-01T08:00:00.000Z';
  const grants = given.map((g, nth): Grant => ({ id: `g-${nth}`, at, ...g }));
  const person: Person = {
    id: `p-${name}`,
    owner: ORGANISATION,
    name,
    title: `Titel ${name}`,
    grants,
    ...more,
  };
  world.put('person', person);
  return person.id;
}

/** Three departments and everybody a story needs. `build` leads. Ids are for reading: `p-owner` owns. */
export function aCity() {
  const world = new World();
  world.put('organisation', { id: ORGANISATION, owner: ORGANISATION, name: 'Staden' });
  const departments = ['build', 'care', 'school'] as const;
  for (const name of departments)
    world.put('department', {
      id: name,
      owner: ORGANISATION,
      name: `Förvaltningen ${name}`,
      code: name.toUpperCase(),
      board: `Nämnden ${name}`,
    });
  const decides = (departmentId: string, more: Partial<Grant> = {}): Given => ({
    role: 'decisionMaker',
    departmentId,
    ...more,
  });
  return {
    world,
    owner: aPerson(world, 'owner', [{ role: 'ideaOwner', departmentId: 'build' }]),
    coOwner: aPerson(world, 'coOwner', [{ role: 'ideaOwner', departmentId: 'care' }]),
    facilitator: aPerson(world, 'facilitator', [{ role: 'facilitator', departmentId: 'build' }]),
    leader: aPerson(world, 'leader', [{ role: 'innovationLead', departmentId: 'build' }]),
    /** Decide without limit, each in a department of their own. */
    build: aPerson(world, 'build', [decides('build')]),
    care: aPerson(world, 'care', [decides('care')]),
    school: aPerson(world, 'school', [decides('school')]),
    /** Decides for `build` up to 100 000 kr. */
    limited: aPerson(world, 'limited', [decides('build', { amountLimit: 100_000 })]),
    /** Decides for `build` in April only. */
    deputy: aPerson(world, 'deputy', [
      decides('build', { deputy: true, from: '2026-04-01', until: '2026-04-30' }),
    ]),
    admin: aPerson(world, 'admin', [{ role: 'admin' }]),
    reader: aPerson(world, 'reader', [{ role: 'reader' }]),
  };
}
export type City = ReturnType<typeof aCity>;

/** An initiative of `owner`, led by `build` and shared, in phase 1; `changes` are laid on its head. Gives back the id. */
export function anInitiative({ world, owner }: City, changes: Partial<Initiative> = {}): string {
  const initiativeId = nextId();
  world.do(owner, captureIdea, { initiativeId, title: 'Sensorer i livbojar' });
  world.do(owner, setLead, { initiativeId, departmentId: 'build' });
  world.do(owner, shareInitiative, { initiativeId });
  world.put('initiative', { ...world.head(initiativeId), ...changes });
  return initiativeId;
}
