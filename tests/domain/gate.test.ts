import { describe, expect, test } from 'vitest';
import { requestGate } from '../../src/domain/request.ts';
import { aCity, anInitiative } from '../kit/city.ts';
import { ask, askArgs, decide, pass } from '../kit/gates.ts';

describe('asking', () => {
  test('G1: a gate is passed only by a decision, which moves the phase', () => {
    const city = aCity();
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    expect(city.world.head(id).phase).toBe('exploreIdea');
    decide(city, id, request, 'build', 'go');
    expect(city.world.head(id).phase).toBe('exploreSetup');
    expect(city.world.head(id).asks).toBeUndefined();
    pass(city, id, 'scaleUp');
    expect(city.world.head(id).phase).toBe('scale');
    expect(city.world.refusal(city.owner, requestGate, askArgs(id, 'time', { build: 0 }))).toEqual({
      code: 'notThisGate',
      gate: 'time',
      phase: 'scale',
    });
  });
});
