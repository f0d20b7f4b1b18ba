import { beforeEach, describe, expect, test } from 'vitest';
import { choose } from '../../../../src/domain/choosing.ts';
import { clusterDeeds } from '../../../../src/domain/cluster.ts';
import { csvOf } from '../../../../src/domain/csv.ts';
import { noteDeeds } from '../../../../src/domain/note.ts';
import { revealRound } from '../../../../src/domain/vote.ts';
import { resultOf } from '../../../../src/domain/workshopResult.ts';
import { makeFormats } from '../../../../src/texts/format.ts';
import { svFirst } from '../../../../src/texts/svFirst.ts';
import { svLater } from '../../../../src/texts/svLater.ts';
import { markdownOf } from '../../../../src/ui/screens/workshop/result/asMarkdown.ts';
import { tableOfResult } from '../../../../src/ui/screens/workshop/result/asTable.ts';
import { makeResultWords } from '../../../../src/ui/screens/workshop/result/resultWords.ts';
import { aCity, type City } from '../../../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../../../kit/workshop.ts';

const t = { ...svFirst, ...svLater };
const f = makeFormats('sv');
let city: City;
let room: AWorkshop;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
});

const rows = () => {
  const { world } = city;
  const of = <N extends Parameters<typeof world.rows>[0]>(table: N) => world.rows(table, room.workshopId);
  return {
    note: of('note'),
    cluster: of('cluster'),
    voteRound: of('voteRound'),
    ballot: of('ballot'),
    turnout: of('turnout'),
    participant: of('participant'),
    workshopStep: of('workshopStep'),
    event: of('event'),
  };
};
const wordsWith = (names: boolean) => makeResultWords(t, f, rows().participant, names);
const table = (names = false) =>
  tableOfResult(resultOf(rows()), wordsWith(names), {
    steps: rows().workshopStep,
    initiative: () => undefined,
  });
const minutes = (names = false) =>
  markdownOf(room.head(), resultOf(rows()), wordsWith(names), {
    leaders: ['Ingrid Wallin'],
    initiative: (id) => `Blev initiativet ${id}`,
  });

/** A cluster with a note of Kim's and one that says the same; three votes on it, one on a loose note. */
function aVote() {
  const { workshopId } = room;
  const kim = room.somebody('Kim Kemi');
  const cold = room.cluster('Kyla; is');
  const glove = room.note('=Handsken fryser', { authorId: kim, clusterId: cold });
  const same = room.note('Handskar\nfryser');
  city.world.do(city.facilitator, noteDeeds.merge, { workshopId, id: same, into: glove });
  const loose = room.note('1. Bastu | *i* bussen');
  for (const [field, value] of [
    ['effect', 9],
    ['effort', 3],
  ] as const)
    city.world.do(city.facilitator, clusterDeeds.edit, {
      workshopId,
      id: cold,
      field,
      value,
      base: { version: 0 },
    });
  city.world.do(city.facilitator, choose, { workshopId, table: 'cluster', id: cold });
  const roundId = room.round();
  room.vote(roundId, kim, { [cold]: 2, [loose]: 1 });
  return { workshopId, roundId };
}

describe('the result as a table (R4)', () => {
  test('a row for the group, then one for each of its notes, merged ones too; votes stand where they were given', () => {
    const which = aVote();
    city.world.do(city.facilitator, revealRound, which);
    const [head, ...body] = table();
    const at = (name: string) => head?.indexOf(name) ?? -1;
    const columns = ['Slag', 'Grupp', 'Lapp', 'Samma som', 'Effekt', 'Vald', 'Röster: Rösta'].map(at);
    expect(body.map((row) => columns.map((column) => row[column]))).toEqual([
      ['Grupp', 'Kyla; is', undefined, undefined, 9, 'Ja', 2],
      ['Lapp', 'Kyla; is', '=Handsken fryser', undefined, undefined, undefined, undefined],
      ['Lapp', 'Kyla; is', 'Handskar\nfryser', '=Handsken fryser', undefined, undefined, undefined],
      ['Lapp', undefined, '1. Bastu | *i* bussen', undefined, undefined, undefined, 1],
    ]);
  });

  test('every row is as long as the head, and no note is run as a formula', () => {
    city.world.do(city.facilitator, revealRound, aVote());
    const [head, ...body] = table();
    expect(new Set(body.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(csvOf(table())).toContain(`"'=Handsken fryser"`);
  });

  test('persons are named only when asked for; a round that has not been shown is no column', () => {
    aVote();
    expect(JSON.stringify(table())).not.toMatch(/Kim|Röster/);
    expect(JSON.stringify(table(true))).toContain('Kim Kemi');
  });
});

describe('the result as minutes', () => {
  test('what was chosen, the votes, the plane and the wall, each under its heading', () => {
    city.world.do(city.facilitator, revealRound, aVote());
    expect(minutes()).toBe(
      [
        '# Varmare händer',
        '- **Dag:** 2026-03-02\n- **Utmaning:** Hur håller vi händerna varma?\n- **Ledd av:** Ingrid Wallin\n- **Deltagare:** 1 person',
        '## Det här valdes',
        '- **Kyla; is:** Inte initiativ än',
        '## Röster',
        '### Rösta',
        '| Plats | Vad | Röster |\n| --- | --- | --- |\n| 1 | Kyla; is | 2 |\n| 2 | 1\\. Bastu \\| \\*i\\* bussen | 1 |',
        '## Effekt och insats',
        '| Nr | Vad | Effekt | Insats |\n| --- | --- | --- | --- |\n| 1 | Kyla; is | 9 | 3 |',
        '## Väggen',
        '### Kyla; is',
        '- =Handsken fryser\n  - Samma sak: Handskar / fryser',
        '### Utan grupp',
        '- 1\\. Bastu \\| \\*i\\* bussen\n',
      ].join('\n\n'),
    );
  });

  test('with names: who wrote, who was there, how each voted', () => {
    city.world.do(city.facilitator, revealRound, aVote());
    const text = minutes(true);
    expect(text).toContain('- **Deltagare:** 1 person: Kim Kemi');
    expect(text).toContain('- =Handsken fryser (Kim Kemi)');
    expect(text).toContain('- Kim Kemi: Kyla; is 2 och 1. Bastu \\| \\*i\\* bussen 1');
  });

  test('W3: of what has not been shown it says only that it is there', () => {
    aVote();
    room.note('Hemlig tanke', { stepId: room.silent });
    const text = minutes(true);
    expect(text).not.toContain('Hemlig');
    expect(text).not.toContain('Kim Kemi: ');
    expect(text).toContain(
      '- En lapp är inte visad än.\n- Rösta: en har röstat. Resultatet är inte visat än.\n',
    );
  });
});
