import * as z from 'zod/mini';
import file from './initiatives.sv.json' with { type: 'json' };

/** The 40 real initiatives, gathered from public pages and told in other words; unknown is null. */
const figure = z.nullable(z.number());
const text = z.nullable(z.string());
const one = z.object({
  id: z.string(),
  title: z.string(),
  city: z.string(),
  leadDepartment: text,
  partners: z.array(z.string()),
  area: z.string(),
  technology: text,
  need: z.string(),
  hypothesis: z.string(),
  drive: z.enum(['idea', 'challenge', 'opportunity']),
  phase: z.enum(['exploreIdea', 'exploreSetup', 'developPilot', 'scale']),
  outcome: z.enum(['active', 'realised', 'cancelled']),
  cancellation: z.nullable(z.object({ reason: z.string() })),
  testSetup: z.nullable(z.object({ testGroup: text, time: text, description: text })),
  effectGoals: z.array(
    z.object({
      name: z.string(),
      baseline: figure,
      target: figure,
      outcome: figure,
      unit: text,
      note: text,
    }),
  ),
  lessonsLearned: text,
  residentInvolvement: text,
  links: z.array(z.string()),
});
export type RealInitiative = z.infer<typeof one>;

export const realInitiatives: readonly RealInitiative[] = z
  .object({ initiatives: z.array(one) })
  .parse(file).initiatives;

/** One of them, by its key. */
export function real(id: string): RealInitiative {
  const found = realInitiatives.find((initiative) => initiative.id === id);
  if (!found) throw new Error(`the example has no ${id}`);
  return found;
}
