import { meetCondition } from '../../../domain/conditionMet.ts';
import { effectGoalDeeds } from '../../../domain/effect.ts';
import { benefitDeeds } from '../../../domain/benefit.ts';
import { addImplementation, realiseInitiative } from '../../../domain/endingDeeds.ts';
import { captureIdea } from '../../../domain/idea.ts';
import { ORGANISATION } from '../../../domain/organisation.ts';
import type { Person } from '../../../domain/person.ts';
import { logPilot } from '../../../domain/pilotLog.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from '../../../domain/plan.ts';
import { shareInitiative } from '../../../domain/sharing.ts';
import type { Texts } from '../../../texts/sv.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { environment, type ExampleDepartment, makeCast, preschools } from './cast.ts';
import { makeStage } from './stage.ts';

export const sceneIds = ['idea', 'need', 'time', 'setup', 'money', 'pilot', 'scaleUp', 'realised'] as const;
export type SceneId = (typeof sceneIds)[number];

/** The example at one moment of its life. */
export interface Scene {
  readonly id: SceneId;
  /** The day on which it is looked at. */
  readonly today: string;
  readonly record: InitiativeRecord;
}

/**
 * Acts the example out: every scene is what the model's own rules made of its people's deeds.
 * @param words what the people are called and what they write, in the language of the moment.
 * @param lastDay the day of the last scene, `yyyy-mm-dd`.
 */
export function actOut(words: Texts['example']['story'], lastDay: string): readonly Scene[] {
  const stage = makeStage();
  const initiativeId = stage.newId();
  const on = (daysBefore: number) =>
    new Date(Date.parse(lastDay) - daysBefore * 86_400_000).toISOString().slice(0, 10);
  const person = (
    name: string,
    title: string,
    grant: Omit<Person['grants'][number], 'id' | 'at'>,
  ): Person => ({
    id: stage.newId(),
    owner: ORGANISATION,
    name,
    title,
    grants: [{ id: stage.newId(), at: `${on(900)}T09:00:00.000Z`, ...grant }],
  });
  const owner = person(words.owner, words.ownerTitle, { role: 'ideaOwner' });
  const deciders: Record<ExampleDepartment, Person> = {
    preschools: person(words.chief, words.chiefTitle, { role: 'decisionMaker', departmentId: preschools }),
    environment: person(words.otherChief, words.otherChiefTitle, {
      role: 'decisionMaker',
      departmentId: environment,
    }),
  };
  stage.furnish('department', { id: preschools, owner: ORGANISATION, name: words.preschools, code: 'FF' });
  stage.furnish('department', { id: environment, owner: ORGANISATION, name: words.environment, code: 'MF' });

  const { write, ask, decide } = makeCast(stage, initiativeId, { owner, deciders }, on);
  const scenes: Scene[] = [];
  const look = (id: SceneId, days: number) =>
    scenes.push({ id, today: on(days), record: stage.record(initiativeId) });

  stage.does(owner, captureIdea, { initiativeId, title: words.title, leadDepartmentId: preschools }, on(420));
  look('idea', 420);

  stage.does(owner, shareInitiative, { initiativeId }, on(412));
  const { need, needWhose, needEvidence, hypothesis, estimatedValue } = words;
  write(410, { need, needWhose, needEvidence, hypothesis, estimatedValue });
  look('need', 408);

  const time = ask(405, 'time', { preschools: 0 }, words.timeAsked);
  decide(398, time, preschools, { motivation: words.timeAnswer, hours: 40 });
  look('time', 398);

  const goalId = stage.newId();
  write(360, { testGroup: words.testGroup });
  const part = () => ({ initiativeId, id: stage.newId() });
  stage.does(
    owner,
    milestoneDeeds.add,
    { ...part(), title: words.milestone, startsOn: on(290), dueOn: on(110) },
    on(350),
  );
  stage.does(
    owner,
    costItemDeeds.add,
    { ...part(), what: words.shelves, amount: 24_000, departmentId: preschools },
    on(350),
  );
  stage.does(
    owner,
    costItemDeeds.add,
    { ...part(), what: words.transport, amount: 16_000, departmentId: environment },
    on(350),
  );
  stage.does(owner, partnerDeeds.add, { ...part(), name: words.partner, kind: 'civilSociety' }, on(340));
  stage.does(
    owner,
    effectGoalDeeds.add,
    {
      initiativeId,
      id: goalId,
      indicator: words.goal,
      unit: words.unit,
      baseline: 300,
      target: 150,
      direction: 'down',
      dueOn: on(90),
      kind: 'economy',
    },
    on(335),
  );
  look('setup', 330);

  const money = ask(325, 'funding', { preschools: 24_000, environment: 16_000 });
  decide(312, money, preschools, { motivation: words.moneyAnswer, amount: 24_000 });
  const conditionId = stage.newId();
  decide(305, money, environment, {
    motivation: words.otherMoneyAnswer,
    amount: 16_000,
    outcome: 'conditionalGo',
    conditions: [{ conditionId, text: words.condition, dueOn: on(120) }],
  });
  look('money', 305);

  const posts = [
    { days: 280, value: 300, check: undefined },
    { days: 210, value: 230, check: 'unclear' },
    { days: 130, value: 140, check: 'yes' },
  ] as const;
  for (const [nth, { days, value, check }] of posts.entries())
    stage.does(
      owner,
      logPilot,
      {
        initiativeId,
        entryId: stage.newId(),
        text: words.logs[nth] ?? '',
        happenedAt: `${on(days)}T08:00:00.000Z`,
        measurements: [{ measurementId: stage.newId(), goalId, value }],
        ...(check ? { check: { checkId: stage.newId(), value: check, verdict: 'continue' as const } } : {}),
      },
      on(days),
    );
  look('pilot', 126);

  stage.does(deciders.environment, meetCondition, { initiativeId, conditionId }, on(118));
  const { pilotResults, developmentProposal, maintainedBy } = words;
  write(112, { pilotResults, developmentProposal, maintainedBy });
  stage.does(
    owner,
    benefitDeeds.add,
    {
      ...part(),
      departmentId: preschools,
      year: Number(lastDay.slice(0, 4)) + 1,
      what: words.benefit,
      unit: words.benefitUnit,
      planned: 600_000,
    },
    on(112),
  );
  const scaleUp = ask(110, 'scaleUp', { preschools: 0 });
  decide(98, scaleUp, preschools, { motivation: words.scaleAnswer, maintainer: words.maintainedBy });
  look('scaleUp', 98);

  stage.does(
    owner,
    addImplementation,
    {
      initiativeId,
      implementationId: stage.newId(),
      operation: words.operation,
      departmentId: preschools,
      from: on(20),
      maintainer: words.maintainedBy,
    },
    on(20),
  );
  const { lessons, reusable } = words;
  stage.does(owner, realiseInitiative, { initiativeId, endingId: stage.newId(), lessons, reusable }, on(0));
  look('realised', 0);
  return scenes;
}
