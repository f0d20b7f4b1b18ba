import { createHash } from 'node:crypto';
import { foundCity } from '../../src/domain/city.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { type Actor, type Person, person as personSchema } from '../../src/domain/person.ts';
import type { City, CityStore, Trouble } from '../../src/sync/cityStore.ts';
import { enact } from '../../src/sync/enact.ts';
import { poison, simDomain } from './apps.ts';
import type { Chance } from './chance.ts';
import type { WorldTime } from './clock.ts';
import { type Events, SPACE, type World } from './world.ts';

export const departments = ['d-1', 'd-2'];
const people: readonly { id: string; grants: readonly { role: string; departmentId?: string }[] }[] = [
  { id: 'p-1', grants: [{ role: 'ideaOwner' }] },
  { id: 'p-2', grants: [{ role: 'ideaOwner' }, { role: 'innovationLead', departmentId: 'd-1' }] },
  {
    id: 'p-3',
    grants: [
      { role: 'ideaOwner' },
      { role: 'decisionMaker', departmentId: 'd-1' },
      { role: 'decisionMaker', departmentId: 'd-2' },
    ],
  },
];

interface Around {
  readonly store: CityStore;
  readonly time: WorldTime;
  readonly chance: Chance;
  readonly page: number;
  readonly events: Events;
  readonly fail: (why: string) => void;
}

/** How far two servers' clocks are apart, in milliseconds. */
export const skew = 1_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A server of the city: several work on one store. Its clock is nearly right. */
export function aServer({ store, time, chance, page, events, fail }: Around, nth: number): City {
  const { uuid } = chance.fork();
  return {
    store,
    domain: simDomain,
    now: () => {
      const at = new Date(time.now + nth * skew).toISOString();
      return { at, today: at.slice(0, 10) };
    },
    sha256,
    salt: uuid,
    sign: (text) => sha256(`key ${text}`),
    report: (trouble) => told(trouble, events, fail),
    page,
  };
}

/** What whoever runs the city is told of, and which of it must not be. */
function told(trouble: Trouble, events: Events, fail: (why: string) => void): void {
  if (trouble.kind === 'forked') {
    events.forksTold++;
    if (!events.mayFork) fail(`S11: ${trouble.clientID} is said to be copied, and nothing was`);
  } else if (trouble.kind === 'cookieAhead') {
    events.cookiesAhead++;
    if (!events.wasSilentlyRestored)
      fail('S11: a device is said to be ahead of a city that was never put back');
  } else if (trouble.kind === 'lostCommits') {
    events.lossesNoticed++;
    if (!events.wasSilentlyRestored)
      fail('S11: the city is said to have lost commits, and was never put back');
  } else if (trouble.name !== poison.name)
    fail(`S9: ${trouble.name} failed by our fault: ${causeOf(trouble)}`);
  else if (trouble.kind === 'quarantined') events.quarantined++;
}

function causeOf(trouble: Trouble): string {
  const error = 'error' in trouble ? trouble.error : undefined;
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : trouble.kind;
}

/** Founds the city, with everybody in it. */
export async function found(city: City, epoch: string): Promise<Person[]> {
  await city.store.createSpace(SPACE, epoch);
  const { at } = city.now();
  const founder: Actor = { personId: 'p-0', name: 'Första', grants: [{ id: 'g', role: 'admin', at }] };
  await enact(city, SPACE, [
    {
      by: founder,
      name: foundCity.name,
      args: {
        name: 'Simulia',
        departments: departments.map((id) => ({ id, name: `Förvaltning ${id}`, code: id.toUpperCase() })),
        person: { id: 'p-0', name: 'Första' },
      },
    },
    ...people.map(({ id, grants }) => ({
      by: founder,
      name: 'person.join',
      args: { personId: id, name: `Person ${id}`, grants },
    })),
  ]);
  return peopleOf(city);
}

const peopleOf = (city: City): Promise<Person[]> =>
  city.store.snapshot(SPACE, async (s) => {
    const rows = await Promise.all(
      people.map(({ id }) => s.get({ table: 'person', owner: ORGANISATION, id })),
    );
    return rows.map((row) => personSchema.parse(row));
  });

/** The administrator gives somebody a role, or ends one: they see more, or less, without any row of theirs changing. */
export async function changeRoles({ servers, chance }: World): Promise<void> {
  const [city] = servers;
  if (!city) return;
  const person = chance.one(await peopleOf(city));
  const held = person.grants.filter(({ endedAt, role }) => !endedAt && role !== 'ideaOwner');
  const [name, args] =
    held.length > 0 && chance.happens(0.5)
      ? ['role.end', { personId: person.id, grantId: chance.one(held).id }]
      : [
          'role.grant',
          {
            personId: person.id,
            grantId: chance.uuid(),
            role: chance.one(['innovationLead', 'decisionMaker']),
            departmentId: chance.one(departments),
          },
        ];
  await enact(city, SPACE, [{ by: { person: 'p-0' }, name, args }]);
}
