import { v7 as uuid } from 'uuid';
import { captureIdea } from '../src/domain/idea.ts';
import { importInitiative } from '../src/domain/imported.ts';
import { effectGoalDeeds } from '../src/domain/effect.ts';
import { joinPerson } from '../src/domain/people.ts';
import { logPilot } from '../src/domain/pilotLog.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from '../src/domain/plan.ts';
import type { Mutation } from '../src/domain/tx.ts';
import { realInitiatives } from '../src/server/example/data.ts';
import { registerOf } from '../src/server/people.ts';
import { CITY } from '../src/server/spaces.ts';
import type { City } from '../src/sync/cityStore.ts';
import { enact, type ServerDeed } from '../src/sync/enact.ts';

const day = 86_400_000;
/** Initiatives taken in at a time: one transaction each. */
const together = 25;
/** The first person owns one in so many, and of those every other is still an idea. */
const ownEvery = 25;
/** What an initiative that is being tried has in its log. */
const entries = 8;

/**
 * Fills a founded city with `count` initiatives through the same rules as everybody's deeds: the real ones over and over,
 * each with goals, partners, milestones and costs, and with a pilot log where it is being tried. The departments lead equally
 * many; the person `first` owns one in twenty-five.
 */
export async function fillCity(city: City, count: number, first: string): Promise<void> {
  const { departments } = await registerOf(city, CITY);
  const now = Date.parse(city.now().at);
  const at = (days: number) => new Date(now - days * day).toISOString();
  const does = <A>(person: string, deed: Mutation<A>, args: A, days: number): ServerDeed => ({
    by: { person },
    name: deed.name,
    args,
    moment: { at: at(days), today: at(days).slice(0, 10) },
  });

  const owners = Array.from({ length: 20 }, (_, nth) => ({ id: uuid(), name: `Idébärare ${nth + 1}` }));
  await enact(
    city,
    CITY,
    owners.map(({ id, name }) =>
      does(
        first,
        joinPerson,
        {
          personId: id,
          name,
          invitedBy: first,
          grants: [{ role: 'ideaOwner' }],
        },
        0,
      ),
    ),
  );

  const whole = (nth: number): ServerDeed[] => {
    const real = realInitiatives[nth % realInitiatives.length];
    if (!real) throw new Error('there are no real initiatives');
    const isOwn = nth % ownEvery === 0;
    const owner = isOwn ? first : (owners[nth % owners.length]?.id ?? first);
    const initiativeId = uuid();
    const departmentId = departments[nth % departments.length]?.id;
    if (!departmentId) throw new Error('the city has no departments');
    const title = `${real.title} ${nth + 1}`;
    const since = 10 + ((nth * 37) % 300);
    if (nth % (2 * ownEvery) === 0)
      return [does(owner, captureIdea, { initiativeId, title, leadDepartmentId: departmentId }, since)];
    const on = (days: number) => at(days).slice(0, 10);
    return [
      does(
        first,
        importInitiative,
        {
          initiativeId,
          source: real.links[0] ?? real.city,
          ownerId: owner,
          phase: real.phase,
          phaseSince: at(since),
          createdAt: at(since + 60),
          title,
          drive: real.drive,
          need: real.need,
          hypothesis: real.hypothesis,
          leadDepartmentId: departmentId,
          tags: [real.area],
        },
        since,
      ),
      ...real.effectGoals.map(({ name }) =>
        does(
          owner,
          effectGoalDeeds.add,
          { initiativeId, id: uuid(), indicator: name, direction: 'up' as const, kind: 'other' as const },
          since,
        ),
      ),
      ...real.partners.map((name) =>
        does(owner, partnerDeeds.add, { initiativeId, id: uuid(), name, kind: 'business' as const }, since),
      ),
      ...['Förbered', 'Prova', 'Utvärdera'].map((what, n) =>
        does(
          owner,
          milestoneDeeds.add,
          { initiativeId, id: uuid(), title: what, dueOn: on(since - 30 * n) },
          since,
        ),
      ),
      does(owner, costItemDeeds.add, { initiativeId, id: uuid(), what: 'Utrustning', amount: 40_000 }, since),
      ...(real.phase === 'developPilot' ? Array.from({ length: entries }, (_, n) => n) : []).map((n) =>
        does(
          owner,
          logPilot,
          {
            initiativeId,
            entryId: uuid(),
            text: `Vecka ${n + 1}: ${real.hypothesis.slice(0, 160)}`,
            happenedAt: at(since - n),
          },
          Math.max(0, since - n),
        ),
      ),
    ];
  };
  for (let nth = 0; nth < count; nth += together) {
    const some = Array.from({ length: Math.min(together, count - nth) }, (_, n) => whole(nth + n));
    await enact(city, CITY, some.flat());
  }
}
