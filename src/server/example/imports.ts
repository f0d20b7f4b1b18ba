import { importInitiative } from '../../domain/imported.ts';
import { effectGoalDeeds, measurementDeeds } from '../../domain/effect.ts';
import { addImplementation, cancelInitiative, realiseInitiative } from '../../domain/endingDeeds.ts';
import type { EndingReasonId } from '../../domain/model.ts';
import { partnerDeeds } from '../../domain/plan.ts';
import { defined } from '../defined.ts';
import type { RealInitiative } from './data.ts';
import { departmentFor, type PersonKey } from './people.ts';
import type { Stage } from './stage.ts';

/** Why the cancelled ones ended, read from their own words. */
const reasons: Record<string, EndingReasonId> = {
  'hbg-smart-omsorg': 'needEconomy',
  'hbg-skolmatchning': 'betterSolution',
  'hbg-gdi': 'costOverEffect',
};

const owners: Record<string, PersonKey> = {
  vof: 'astrid',
  sff: 'bilal',
  sof: 'yusuf',
  amf: 'nadia',
  sbf: 'peter',
  faf: 'peter',
  slf: 'ingrid',
};

const kinds = [
  [/region|kommun|skr|vinnova|myndighet|sverige/i, 'publicBody'],
  [/universitet|högskol|akademi/i, 'academia'],
  [/förening|ideell|kyrk/i, 'civilSociety'],
  [/invånare|anhörig|elev/i, 'residents'],
] as const;
const kindOf = (name: string) => kinds.find(([words]) => words.test(name))?.[1] ?? 'business';

/** Takes a real initiative in as it stands: its phases and ending as told by its source, not as decisions of the example city (R5, G1). */
export async function takeIn(stage: Stage, it: RealInitiative, nth: number): Promise<void> {
  const key = departmentFor(it.leadDepartment);
  const initiativeId = stage.idOf(it.id);
  const owner = stage.idOf(owners[key] ?? 'ingrid');
  // Days in phase are made up, spread so that lists and pictures have something to show.
  const since = 20 + ((nth * 37) % 190);
  await stage.does(
    stage.idOf('johanna'),
    importInitiative,
    {
      initiativeId,
      source: it.links[0] ?? it.city,
      ownerId: owner,
      phase: it.phase,
      phaseSince: stage.at(since),
      createdAt: stage.at(since + 120),
      title: it.title,
      drive: it.drive,
      need: it.need,
      hypothesis: it.hypothesis,
      ...defined({
        testGroup: it.testSetup?.testGroup ?? undefined,
        summary: it.testSetup?.description ?? undefined,
        residentInvolvement: it.residentInvolvement ?? undefined,
      }),
      leadDepartmentId: stage.idOf(key),
      tags: [it.area],
      technologies: (it.technology ?? '').split(';').flatMap((word) => word.trim() || []),
    },
    since,
  );
  for (const goal of it.effectGoals) await addGoal(stage, it, goal, owner, since);
  for (const name of it.partners)
    await stage.does(
      owner,
      partnerDeeds.add,
      { initiativeId, id: stage.newId(), name, kind: kindOf(name) },
      since,
    );
  if (it.outcome === 'realised') await realise(stage, it, owner, since - 10);
  if (it.outcome === 'cancelled') await cancel(stage, it, owner, since - 10);
}

async function realise(stage: Stage, it: RealInitiative, owner: string, days: number): Promise<void> {
  const initiativeId = stage.idOf(it.id);
  const departmentId = stage.idOf(departmentFor(it.leadDepartment));
  const operation = it.leadDepartment ?? it.city;
  await stage.does(
    owner,
    addImplementation,
    { initiativeId, implementationId: stage.newId(), operation, departmentId, from: stage.on(days) },
    days,
  );
  const told = {
    initiativeId,
    endingId: stage.newId(),
    lessons: it.lessonsLearned ?? 'Källan berättar inte vad de lärde sig.',
    reusable: 'Lösningen används och går att visa upp.',
  };
  await stage.does(owner, realiseInitiative, told, days);
}

async function cancel(stage: Stage, it: RealInitiative, owner: string, days: number): Promise<void> {
  const told = {
    initiativeId: stage.idOf(it.id),
    endingId: stage.newId(),
    reason: reasons[it.id] ?? 'other',
    lessons: it.lessonsLearned ?? 'Källan berättar inte vad de lärde sig.',
    reusable: it.cancellation?.reason ?? 'Det som skrevs om behovet går att bygga vidare på.',
  };
  await stage.does(owner, cancelInitiative, told, days);
}

async function addGoal(
  stage: Stage,
  it: RealInitiative,
  goal: RealInitiative['effectGoals'][number],
  owner: string,
  since: number,
): Promise<void> {
  const initiativeId = stage.idOf(it.id);
  const goalId = stage.idOf(`${it.id}/${goal.name}`);
  const { baseline, target, outcome } = goal;
  await stage.does(
    owner,
    effectGoalDeeds.add,
    {
      initiativeId,
      id: goalId,
      indicator: goal.name,
      direction: baseline !== null && target !== null && target < baseline ? 'down' : 'up',
      kind: 'other',
      ...defined({
        unit: goal.unit ?? undefined,
        baseline: baseline ?? undefined,
        target: target ?? undefined,
        method: goal.note ?? undefined,
      }),
    },
    since,
  );
  if (outcome === null) return;
  await stage.does(
    owner,
    measurementDeeds.add,
    { initiativeId, id: stage.newId(), goalId, value: outcome, on: stage.on(since - 5) },
    since - 5,
  );
}
