import { setBudget, setFund } from '../../domain/budget.ts';
import { foundCity } from '../../domain/city.ts';
import { joinPerson } from '../../domain/people.ts';
import type { Actor } from '../../domain/person.ts';
import { enact } from '../../sync/enact.ts';
import { defined } from '../defined.ts';
import type { SeedExample } from './contract.ts';
import { realInitiatives } from './data.ts';
import { takeIn } from './imports.ts';
import { departments, people, type PersonKey } from './people.ts';
import { makeStage, type Stage } from './stage.ts';
import { acted, actOut } from './story.ts';

/** The city is founded so many days ago, before everything that happens in it. */
const founded = 700;

/** Fills the example city: made-up people in made-up departments, and 40 real initiatives. */
export const seedExample: SeedExample = async ({ city, space }) => {
  const stage = makeStage(city, space);
  const moment = { at: stage.at(founded), today: stage.on(founded) };
  const { johanna, ...others } = people;
  const first: Actor = {
    personId: stage.idOf('johanna'),
    name: johanna.name,
    title: johanna.title,
    grants: [],
  };
  const named = Object.entries(departments).map(([key, { name, code, board }]) => ({
    id: stage.idOf(key),
    name,
    code,
    board,
  }));
  const founder = {
    id: stage.idOf('johanna'),
    name: johanna.name,
    title: johanna.title,
    departmentId: stage.idOf(johanna.department),
  };
  const joining = Object.entries(others).map(([key, somebody]) => ({
    by: first,
    name: joinPerson.name,
    args: {
      personId: stage.idOf(key),
      name: somebody.name,
      title: somebody.title,
      departmentId: stage.idOf(somebody.department),
      grants: somebody.roles.map((given) => grantOf(stage, given)),
    },
    moment,
  }));
  await enact(city, space, [
    {
      by: first,
      name: foundCity.name,
      args: { name: 'Exempelstaden', example: true, departments: named, person: founder },
      moment,
    },
    ...joining,
  ]);
  const year = Number(stage.on(0).slice(0, 4));
  for (const [key, { budget }] of Object.entries(departments))
    await stage.does(founder.id, setBudget, { departmentId: stage.idOf(key), year, amount: budget }, 300);
  const fund = {
    fundId: stage.idOf('fund'),
    name: 'Samverkansfonden',
    minDepartments: 2,
    minAmount: 250_000,
    maxAmount: 1_000_000,
    priorities: 'Det som flera förvaltningar löser tillsammans, och som andra kommuner kan ha nytta av.',
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    budget: 3_000_000,
  };
  await stage.does(founder.id, setFund, fund, 300);

  const imported = realInitiatives.filter(({ id }) => !acted.some((key) => key === id));
  for (const [nth, it] of imported.entries()) await takeIn(stage, it, nth);
  await actOut(stage);
  const keys = Object.keys(people) as PersonKey[];
  return { spaceId: space, persons: keys.map((key) => ({ id: stage.idOf(key) })) };
};

function grantOf(stage: Stage, given: { role: string; in?: string; limit?: number }) {
  return defined({
    role: given.role,
    departmentId: given.in ? stage.idOf(given.in) : undefined,
    amountLimit: given.limit,
  });
}
