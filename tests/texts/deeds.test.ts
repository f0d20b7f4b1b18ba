import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { mutations } from '../../src/domain/mutations.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { enFirst } from '../../src/texts/enFirst.ts';
import { enLater } from '../../src/texts/enLater.ts';
import type { Naming } from '../../src/texts/naming.ts';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';

const sv = { ...svFirst, ...svLater };
const en = { ...enFirst, ...enLater };

const languages = { sv, en };
const naming: Naming = {
  person: () => 'Anna',
  department: () => 'Socialförvaltningen',
  gate: () => 'Beslut tid',
  criterion: () => 'Teknisk höjd',
  role: () => 'idébärare',
  money: (kronor) => `${kronor} kr`,
  day: (day) => day,
};

/** The fields that a deed of editing takes, read from the form of its arguments. */
function fieldsOf(args: z.ZodMiniType): string[] {
  const form = z.toJSONSchema(args) as { oneOf?: { properties?: { field?: { const?: string } } }[] };
  return (form.oneOf ?? []).flatMap((one) => one.properties?.field?.const ?? []);
}

describe.each(['sv', 'en'] as const)('the words of deeds in %s', (language) => {
  const { deeds, refusals } = languages[language];

  it('every mutation of the register has a phrase', () => {
    const without = [...mutations.keys()].filter((name) => !(name in deeds.phrases));
    expect(without).toEqual([]);
  });

  it('every field that a person can edit has a name, and a phrase for when it was changed', () => {
    let seen = 0;
    for (const { name, args } of mutations.values()) {
      if (!name.endsWith('.edit')) continue;
      const noun = name.split('.')[0] ?? '';
      for (const field of fieldsOf(args)) {
        seen++;
        const words: object = noun === 'initiative' ? deeds.fields : deeds.partFields;
        expect(words).toHaveProperty([noun === 'initiative' ? field : `${noun}.${field}`]);
      }
    }
    expect(seen).toBeGreaterThan(40);
  });

  it('every refusal is one or two whole sentences, without an id in it', () => {
    for (const [code, text] of Object.entries(refusals)) {
      const reason = {
        code,
        what: 'initiative',
        issues: [{ path: 'title', message: '' }],
        personId: 'id-1',
        departmentId: 'id-1',
        decisionId: 'id-1',
        supersededBy: 'id-1',
        by: 'id-1',
        byName: 'Anna',
        role: 'admin',
        gate: 'time',
        phase: 'exploreIdea',
        criterion: 'leverage',
        field: 'title',
        closedAs: 'opened',
        outcome: 'go',
        standing: 2,
        read: 1,
        revision: 1,
        amount: 2,
        limit: 1,
        at: '2026-01-01T00:00:00.000Z',
        earliest: '2026-01-01',
        latest: '2026-01-01',
        cast: 4,
        most: 3,
        initiatives: 2,
        name: 'x.y',
        deed: 'pilot.log',
      };
      const said = (text as (reason: unknown, names: Naming) => string)(
        reason satisfies { code: string },
        naming,
      );
      expect({ code, said }).toMatchObject({ said: expect.stringMatching(/^[A-ZÅÄÖ”“"].*[.?]$/s) });
      expect(said).not.toMatch(/undefined|NaN|id-1|\[object/);
      expect(said.length).toBeLessThan(240);
    }
  });
});

describe('refusals', () => {
  it('a count is said as one or as several', () => {
    const one: Extract<Refusal, { code: 'heirNeeded' }> = { code: 'heirNeeded', initiatives: 1 };
    expect(sv.refusals.heirNeeded(one, naming)).toMatch(/ett initiativ/);
    expect(sv.refusals.heirNeeded({ ...one, initiatives: 3 }, naming)).toMatch(/3 initiativ/);
  });
});
