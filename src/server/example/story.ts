import { answerAssessment } from '../../domain/assessment.ts';
import { editInitiative } from '../../domain/editing.ts';
import { effectGoalDeeds } from '../../domain/effect.ts';
import { cancelInitiative } from '../../domain/endingDeeds.ts';
import { captureIdea } from '../../domain/idea.ts';
import { criteria } from '../../domain/model.ts';
import { logPilot } from '../../domain/pilotLog.ts';
import { costItemDeeds, milestoneDeeds } from '../../domain/plan.ts';
import { shareInitiative } from '../../domain/sharing.ts';
import { defined } from '../defined.ts';
import { real } from './data.ts';
import { ask, decide } from './gates.ts';
import { departmentFor, type PersonKey } from './people.ts';
import type { Stage } from './stage.ts';

/**
 * Some of the 40 are acted out instead of taken in, so that the example shows requests that wait, co-funding, conditions,
 * resting and pilot logs. Titles, needs and hypotheses are real; days, sums, decisions, log texts and measured values are
 * made up, which is why the whole city is marked as example data.
 */
export const acted = [
  'hbg-snickaren',
  'hbg-sensormatning',
  'hbg-callknut',
  'hbg-behovsdriven-iot',
  'hbg-haffa',
  'hbg-automatvaxla',
  'hbg-hangrannor',
] as const;

type Key = (typeof acted)[number];

export async function actOut(stage: Stage): Promise<void> {
  await snickaren(stage);
  await sensormatning(stage);
  await callknut(stage);
  await iot(stage);
  await haffa(stage);
  await automatvaxla(stage);
  await hangrannor(stage);
}

/** From one sentence to an initiative that everybody sees. */
async function begin(stage: Stage, key: Key, who: PersonKey, days: number): Promise<string> {
  const it = real(key);
  const initiativeId = stage.idOf(key);
  const owner = stage.idOf(who);
  const leadDepartmentId = stage.idOf(departmentFor(it.leadDepartment));
  await stage.does(owner, captureIdea, { initiativeId, title: it.title, leadDepartmentId }, days);
  await write(stage, key, who, days - 1, { need: it.need, hypothesis: it.hypothesis });
  const { residentInvolvement, testSetup } = it;
  const more = defined({
    residentInvolvement: residentInvolvement ?? undefined,
    summary: testSetup?.description ?? undefined,
  });
  await write(stage, key, who, days - 2, more);
  await stage.does(owner, shareInitiative, { initiativeId }, days - 3);
  return initiativeId;
}

type Texts = Partial<
  Record<
    | 'need'
    | 'hypothesis'
    | 'summary'
    | 'residentInvolvement'
    | 'needWhose'
    | 'needEvidence'
    | 'estimatedValue'
    | 'testGroup',
    string
  >
>;

async function write(stage: Stage, key: Key, who: PersonKey, days: number, texts: Texts): Promise<void> {
  const initiativeId = stage.idOf(key);
  for (const [field, value] of Object.entries(texts)) {
    const edit = { initiativeId, field: field as keyof Texts, value, base: { version: 0 } };
    await stage.does(stage.idOf(who), editInitiative, edit, days);
  }
}

/** Answers the nine criteria; a letter each: J ja, D delvis, N nej, ? vet inte. */
async function assess(stage: Stage, key: Key, who: PersonKey, days: number, letters: string): Promise<void> {
  const answers = { J: 'yes', D: 'partly', N: 'no', '?': 'unknown' } as const;
  for (const [nth, criterion] of criteria.entries()) {
    const answer = answers[(letters[nth] ?? '?') as keyof typeof answers];
    await stage.does(
      stage.idOf(who),
      answerAssessment,
      { initiativeId: stage.idOf(key), criterion, answer },
      days,
    );
  }
}

/** Passes the gate on time, and writes the set-up. */
async function plan(
  stage: Stage,
  key: Key,
  who: PersonKey,
  days: number,
  costs: readonly [string, number][],
): Promise<void> {
  const it = real(key);
  const initiativeId = stage.idOf(key);
  const owner = stage.idOf(who);
  await write(stage, key, who, days, {
    testGroup: it.testSetup?.testGroup ?? 'En verksamhet som själv har anmält intresse',
  });
  for (const [what, amount] of costs)
    await stage.does(owner, costItemDeeds.add, { initiativeId, id: stage.newId(), what, amount }, days);
  const steps: readonly [string, number, number][] = [
    ['Bygg det minsta som går att prova', days - 20, days - 50],
    ['Prova i testgruppen', days - 50, days - 110],
    ['Mät och bestäm vägen vidare', days - 110, days - 130],
  ];
  for (const [title, from, until] of steps)
    await stage.does(
      owner,
      milestoneDeeds.add,
      { initiativeId, id: stage.newId(), title, startsOn: stage.on(from), dueOn: stage.on(until) },
      days,
    );
}

/** An idea that has just been shared. */
async function snickaren(stage: Stage): Promise<void> {
  await begin(stage, 'hbg-snickaren', 'astrid', 8);
  await assess(stage, 'hbg-snickaren', 'astrid', 4, 'JJD?JJJJD');
}

/** Waits for a decision on time. */
async function sensormatning(stage: Stage): Promise<void> {
  await begin(stage, 'hbg-sensormatning', 'astrid', 30);
  await write(stage, 'hbg-sensormatning', 'astrid', 20, {
    needWhose: 'De som bor själva och deras anhöriga. Vi har pratat med åtta personer i hemtjänsten.',
    estimatedValue: 'Fler kan bo kvar hemma längre, och hjälpen kommer också när larmknappen inte nås.',
  });
  await ask(stage, 'hbg-sensormatning', {
    who: 'astrid',
    gate: 'time',
    of: { vof: 0 },
    message: 'Jag behöver en dag i veckan under våren för att förstå behovet.',
    days: 4,
  });
  await assess(stage, 'hbg-sensormatning', 'camilla', 3, 'JJDDJJJJJ');
}

/** Has passed the gate on time with a condition that is not met yet. */
async function callknut(stage: Stage): Promise<void> {
  const key = 'hbg-callknut';
  await begin(stage, key, 'astrid', 90);
  const request = await ask(stage, key, { who: 'astrid', gate: 'time', of: { vof: 0 }, days: 50 });
  await decide(
    stage,
    key,
    request,
    'vof',
    'conditionalGo',
    27,
    'Behovet kommer från en invånare och är lätt att pröva i liten skala.',
    {
      hours: 40,
      conditions: [
        {
          conditionId: stage.newId(),
          text: 'Pröva samtycket med minst fem invånare innan pengar söks.',
          dueOn: stage.on(-20),
        },
      ],
    },
  );
  await plan(stage, key, 'astrid', 20, [['Telefonitjänst i sex månader', 45_000]]);
}

/** Co-funded by three departments: two have decided, the lead one has not. */
async function iot(stage: Stage): Promise<void> {
  const key = 'hbg-behovsdriven-iot';
  const initiativeId = await begin(stage, key, 'yusuf', 160);
  const time = await ask(stage, key, { who: 'yusuf', gate: 'time', of: { sof: 0 }, days: 130 });
  await decide(
    stage,
    key,
    time,
    'sof',
    'go',
    124,
    'Flera förvaltningar möter samma invånare. Det är värt tid att förstå hur.',
    { hours: 80 },
  );
  await plan(stage, key, 'yusuf', 60, [
    ['Uppkopplade prototyper i 16 hem', 210_000],
    ['Intervjuer och uppföljning', 130_000],
  ]);
  await stage.does(
    stage.idOf('yusuf'),
    effectGoalDeeds.add,
    {
      initiativeId,
      id: stage.newId(),
      indicator: 'Kontakter per invånare och månad',
      unit: 'kontakter',
      baseline: 16,
      target: 10,
      direction: 'down',
      dueOn: stage.on(-200),
      kind: 'quality',
    },
    55,
  );
  const money = await ask(stage, key, {
    who: 'yusuf',
    gate: 'funding',
    of: { sof: 160_000, vof: 100_000, amf: 80_000 },
    message: 'Tre förvaltningar delar på kostnaden, efter hur många av invånarna de möter.',
    days: 17,
  });
  await decide(
    stage,
    key,
    money,
    'vof',
    'go',
    10,
    'Vi möter nio av de sexton. Prototyperna kan användas i hemtjänsten.',
    { amount: 100_000 },
  );
  await decide(stage, key, money, 'amf', 'go', 9, 'Metoden passar även dem vi stöttar mot arbete.', {
    amount: 80_000,
  });
  await assess(stage, key, 'yusuf', 16, 'JJJDJJJJ?');
  await assess(stage, key, 'eva', 11, 'JJDDJJJJJ');
}

const loans = [12, 12, 17, 24, 24, 31, 38, 43];
const weeks = [
  'Två skolor har lagt in sina första möbler. Märkningen tar längre tid än väntat.',
  'Sex hus är med. Vaktmästarna kör saker på ordinarie turer.',
  'Första lånet mellan två förvaltningar: tolv stolar till en utställning.',
  'Vi fotograferar förråden i stället för att skriva listor. Det går fyra gånger så fort.',
  'Lov. Inga lån, men tre nya hus har anmält sig.',
  'Många letar efter bord. Vi visar det som saknas på första sidan.',
  'Två skolor lånar ut bord till varandra. Transporten är det svåra.',
  'Förråden är fotograferade i sex hus. Ekonomi ser de första uteblivna beställningarna.',
];

/** A pilot in full swing, funded by two departments, with a log and a measured series. */
async function haffa(stage: Stage): Promise<void> {
  const key = 'hbg-haffa';
  const initiativeId = await begin(stage, key, 'bilal', 190);
  const bilal = stage.idOf('bilal');
  const time = await ask(stage, key, { who: 'bilal', gate: 'time', of: { sff: 0 }, days: 160 });
  await decide(
    stage,
    key,
    time,
    'sff',
    'go',
    153,
    'Idén är enkel och många vill vara med. Tiden ryms i tjänsten.',
    { hours: 60 },
  );
  await plan(stage, key, 'bilal', 140, [
    ['Anpassning av tjänsten', 110_000],
    ['Märkning och transporter', 70_000],
  ]);
  const goalId = stage.newId();
  await stage.does(
    bilal,
    effectGoalDeeds.add,
    {
      initiativeId,
      id: goalId,
      indicator: 'Lån och återbruk',
      unit: 'lån per månad',
      baseline: 12,
      target: 60,
      direction: 'up',
      dueOn: stage.on(-60),
      method: 'Räknas i tjänsten varje fredag.',
      kind: 'environment',
    },
    120,
  );
  await stage.does(
    bilal,
    effectGoalDeeds.add,
    {
      initiativeId,
      id: stage.newId(),
      indicator: 'Färre nyinköp',
      unit: 'kr per månad',
      direction: 'down',
      kind: 'economy',
      method: 'Hämtas ur ekonomisystemet.',
    },
    120,
  );
  const money = await ask(stage, key, {
    who: 'bilal',
    gate: 'funding',
    of: { sff: 110_000, amf: 70_000 },
    days: 90,
  });
  await decide(stage, key, money, 'amf', 'go', 80, 'Sortering och märkning ger arbetsträning.', {
    amount: 70_000,
  });
  await decide(
    stage,
    key,
    money,
    'sff',
    'go',
    75,
    'Liten kostnad, tydligt mål och flera hus som vill pröva.',
    { amount: 110_000 },
  );
  for (const [nth, text] of weeks.entries()) {
    const days = 63 - nth * 7;
    const value = loans[nth];
    await stage.does(
      bilal,
      logPilot,
      {
        initiativeId,
        entryId: stage.newId(),
        text,
        happenedAt: stage.at(days),
        hours: 6,
        ...(value !== undefined && nth !== 4
          ? { measurements: [{ measurementId: stage.newId(), goalId, value }] }
          : {}),
        ...(nth % 2 === 0
          ? {
              cost: {
                costId: stage.newId(),
                amount: 28_000,
                what: 'Märkning och transporter',
                // Two departments pay, each their share.
                departmentId: stage.idOf(nth === 2 ? 'amf' : 'sff'),
              },
            }
          : {}),
        ...(nth >= 5
          ? {
              check: {
                checkId: stage.newId(),
                value: nth === 6 ? 'unclear' : 'yes',
                verdict: nth === 6 ? 'adjust' : 'continue',
              },
            }
          : {}),
      },
      days,
    );
  }
  await assess(stage, key, 'bilal', 88, 'JJDDJJJJ?');
  await assess(stage, key, 'david', 86, 'JJDDJJDJ?');
}

/** Rests until a review. */
async function automatvaxla(stage: Stage): Promise<void> {
  const key = 'hbg-automatvaxla';
  await begin(stage, key, 'ingrid', 70);
  const request = await ask(stage, key, { who: 'ingrid', gate: 'time', of: { slf: 0 }, days: 40 });
  await decide(
    stage,
    key,
    request,
    'slf',
    'hold',
    33,
    'Felanmälan byts ut till våren. Vi tittar igen när det nya systemet är på plats.',
    { restUntil: stage.on(-90) },
  );
}

/** A test that went well, and that no operation took on. */
async function hangrannor(stage: Stage): Promise<void> {
  const key = 'hbg-hangrannor';
  const initiativeId = await begin(stage, key, 'peter', 300);
  const peter = stage.idOf('peter');
  const time = await ask(stage, key, { who: 'peter', gate: 'time', of: { faf: 0 }, days: 280 });
  await decide(stage, key, time, 'faf', 'go', 274, 'Fuktskador är dyra. Tiden är liten.', { hours: 30 });
  await plan(stage, key, 'peter', 260, [['Sensorer till tre skolor', 60_000]]);
  const goalId = stage.newId();
  await stage.does(
    peter,
    effectGoalDeeds.add,
    {
      initiativeId,
      id: goalId,
      indicator: 'Inspektioner per skola',
      unit: 'per år',
      baseline: 6,
      target: 2,
      direction: 'down',
      dueOn: stage.on(70),
      kind: 'economy',
    },
    250,
  );
  const money = await ask(stage, key, { who: 'peter', gate: 'funding', of: { faf: 60_000 }, days: 240 });
  await decide(stage, key, money, 'faf', 'go', 232, 'Rimlig kostnad för att få veta om det fungerar.', {
    amount: 60_000,
  });
  for (const [days, value, text] of [
    [180, 4, 'Sensorerna sitter. Första larmet kom efter två veckor och stämde.'],
    [120, 2, 'Bara de rännor som larmar inspekteras nu.'],
  ] as const)
    await stage.does(
      peter,
      logPilot,
      {
        initiativeId,
        entryId: stage.newId(),
        text,
        happenedAt: stage.at(days),
        measurements: [{ measurementId: stage.newId(), goalId, value }],
      },
      days,
    );
  await stage.does(
    peter,
    cancelInitiative,
    {
      initiativeId,
      endingId: stage.newId(),
      reason: 'notAdopted',
      lessons:
        'Tekniken höll vad den lovade, men ingen hade ansvar för att svara på larmen. Bestäm mottagaren före piloten.',
      reusable: 'Sensorerna och kopplingen till stadens nät finns kvar och kan användas av den som vill.',
    },
    65,
  );
}
