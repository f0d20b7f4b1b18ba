import { describe, expect, it } from 'vitest';
import {
  criteria,
  criterionId,
  deliverableId,
  deliverables,
  driveId,
  endingReasonId,
  gateAfter,
  gateId,
  mayNotApply,
  numberOfPhase,
  outcomeId,
  phaseBefore,
  phaseBeyond,
  phaseId,
  phases,
} from '../../src/domain/model.ts';
import {
  criterionWords,
  deliverableWords,
  driveWords,
  gateWords,
  phaseWords,
} from '../../src/domain/modelWords.ts';
import { endingReasonWords, outcomeWords } from '../../src/domain/outcomeWords.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { aCity, anInitiative } from '../kit/city.ts';

describe('the model', () => {
  it('M1: is data, and everything in it has a name and a help text in Swedish and English', () => {
    const all = [
      [phaseId.options, phaseWords],
      [gateId.options, gateWords],
      [deliverableId.options, deliverableWords],
      [driveId.options, driveWords],
      [criterionId.options, criterionWords],
      [outcomeId.options, outcomeWords],
      [endingReasonId.options, endingReasonWords],
    ] as const;
    for (const [ids, words] of all) {
      expect(Object.keys(words).sort()).toEqual([...ids].sort());
      for (const { name, help } of Object.values(words))
        for (const said of [name.sv, name.en, help.sv, help.en]) expect(said.trim()).not.toBe('');
    }
  });

  it('M1: four phases with three gates between them, in the order of the city', () => {
    expect(phases.map(({ id, gate }) => [id, gate])).toEqual([
      ['exploreIdea', 'time'],
      ['exploreSetup', 'funding'],
      ['developPilot', 'scaleUp'],
      ['scale', undefined],
    ]);
    expect(phaseId.options.map(numberOfPhase)).toEqual([1, 2, 3, 4]);
    for (const gate of gateId.options) {
      expect(gateAfter(phaseBefore(gate))).toBe(gate);
      expect(numberOfPhase(phaseBeyond(gate))).toBe(numberOfPhase(phaseBefore(gate)) + 1);
    }
  });

  it('M1: every deliverable stands before exactly one gate', () => {
    const listed = Object.values(deliverables).flat();
    expect(listed.toSorted()).toEqual([...deliverableId.options].sort());
  });

  it('M2: the decision on time stands between phase 1 and 2, and its help says that the text can be read otherwise', () => {
    expect(phaseBefore('time')).toBe('exploreIdea');
    expect(gateWords.time.help.sv).toMatch(/också/);
    expect(gateWords.time.help.en).toMatch(/also/);
  });

  it('M3: the same phases and gates serve an idea, a challenge and an opportunity', () => {
    const city = aCity();
    for (const drive of driveId.options) {
      const initiativeId = anInitiative(city);
      city.world.do(city.owner, editInitiative, {
        initiativeId,
        field: 'drive',
        value: drive,
        base: { version: 0 },
      });
      expect(city.world.head(initiativeId)).toMatchObject({ drive, phase: 'exploreIdea' });
    }
  });

  it('C1: of nine criteria only technical novelty may not apply', () => {
    expect(criteria).toHaveLength(9);
    expect(criteria.filter(mayNotApply)).toEqual(['technicalNovelty']);
  });
});
