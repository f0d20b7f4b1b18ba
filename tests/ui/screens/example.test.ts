import { describe, expect, test } from 'vitest';
import { gateAfter } from '../../../src/domain/model.ts';
import { readiness } from '../../../src/domain/readiness.ts';
import { example as english } from '../../../src/texts/en/example.ts';
import { example as swedish } from '../../../src/texts/sv/example.ts';
import { actOut, type SceneId, sceneIds } from '../../../src/ui/screens/example/story.ts';

const lastDay = '2026-11-26';

describe.each([
  ['Swedish', swedish],
  ['English', english],
])('the example in %s', (_language, words) => {
  // Acting it out runs every deed under the model's own rules: one that is refused throws.
  const scenes = actOut(words.story, lastDay);
  const scene = (id: SceneId) => {
    const found = scenes.find((each) => each.id === id);
    if (!found) throw new Error(`no scene ${id}`);
    return found.record;
  };

  test('goes through all phases in order and ends well', () => {
    expect(scenes.map(({ id }) => id)).toEqual([...sceneIds]);
    expect(scenes.map(({ record }) => record.row.phase)).toEqual([
      'exploreIdea',
      'exploreIdea',
      'exploreSetup',
      'exploreSetup',
      'developPilot',
      'developPilot',
      'scale',
      'scale',
    ]);
    expect(scene('realised').row.state).toBe('realised');
    expect(scene('realised').row.passed.map(({ gate }) => gate)).toEqual(['time', 'funding', 'scaleUp']);
  });

  test('rule 24: it begins as one sentence, seen by its owner alone', () => {
    const { row, parts } = scene('idea');
    expect(row.title).toBe(words.story.title);
    expect(row.need).toBeUndefined();
    expect(row.visibility).toBe('draft');
    expect(parts.request).toEqual([]);
  });

  test('rule 31: what is missing ahead of a decision is shown, and has stopped nothing', () => {
    const { row, parts } = scene('need');
    const gate = gateAfter(row.phase);
    expect(gate).toBe('time');
    const items = readiness('time', { head: row, ...parts });
    expect(items.filter(({ exists }) => !exists).map(({ id }) => id)).toEqual(['wantedTime']);
    expect(scene('time').row.passed.map((passage) => passage.gate)).toEqual(['time']);
  });

  test('G6: two departments decide on their own money, one of them with a condition that is met before the next gate', () => {
    const { parts } = scene('money');
    expect(
      parts.decision
        .filter(({ amount }) => amount !== undefined)
        .map(({ amount, outcome }) => [outcome, amount]),
    ).toEqual([
      ['go', 24_000],
      ['conditionalGo', 16_000],
    ]);
    expect(parts.condition.map(({ metAt }) => metAt)).toEqual([undefined]);
    expect(scene('scaleUp').parts.condition.every(({ metAt }) => metAt)).toBe(true);
  });

  test('the pilot is measured, and asked whether it creates value', () => {
    const { parts } = scene('pilot');
    expect(parts.measurement.map(({ value }) => value)).toEqual([300, 230, 140]);
    expect(parts.valueCheck.at(-1)?.value).toBe('yes');
  });
});

test('a change of language changes the words and nothing else', () => {
  const ids = (words: typeof swedish) =>
    actOut(words.story, lastDay).map(({ record }) => record.parts.event.map(({ id }) => id));
  expect(ids(english)).toEqual(ids(swedish));
});
