import * as z from 'zod/mini';
import { ending } from './ending.ts';
import { id, uuid } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative, initiative, state } from './initiative.ts';
import { assignNumber } from './idea.ts';
import { type GateId, phaseId, phases } from './model.ts';
import { mutation } from './tx.ts';

const form = initiative.shape;

/** The gates behind an initiative that stands in `phase`. */
const gatesBehind = (phase: Initiative['phase']): readonly GateId[] =>
  phases
    .slice(
      0,
      phases.findIndex((p) => p.id === phase),
    )
    .flatMap((p) => p.gate ?? []);

/**
 * Takes in an initiative from elsewhere (R5): its state is recorded as "importerad" with its source. The gates behind it are
 * marked so too; they were not decided here, and nothing of this is a decision (G1).
 */
export const importInitiative = mutation({
  name: 'initiative.import',
  who: 'the server, for an import that somebody has confirmed',
  internal: true,
  args: z.strictObject({
    initiativeId: uuid,
    /** Where it was read: a file, a system, an address. */
    source: z.string().check(z.minLength(1), z.maxLength(500)),
    ownerId: id,
    phase: phaseId,
    phaseSince: z.optional(form.phaseSince),
    state: z.optional(state),
    restUntil: form.restUntil,
    /** How it ended, if it did and that is known. An import may lack what an ending here must have (E3). */
    ending: z.optional(
      z.strictObject({
        endingId: id,
        reason: ending.shape.reason,
        otherReason: ending.shape.otherReason,
        lessons: ending.shape.lessons,
        reusable: ending.shape.reusable,
      }),
    ),
    visibility: z.optional(form.visibility),
    createdAt: z.optional(form.createdAt),
    title: form.title,
    summary: form.summary,
    drive: form.drive,
    need: form.need,
    needWhose: form.needWhose,
    needEvidence: form.needEvidence,
    hypothesis: form.hypothesis,
    estimatedValue: form.estimatedValue,
    challenge: form.challenge,
    testGroup: form.testGroup,
    wantedHours: form.wantedHours,
    wantedFrom: form.wantedFrom,
    wantedUntil: form.wantedUntil,
    pilotResults: form.pilotResults,
    developmentProposal: form.developmentProposal,
    maintainedBy: form.maintainedBy,
    residentInvolvement: form.residentInvolvement,
    collaborationWish: form.collaborationWish,
    cityWide: form.cityWide,
    challengesCore: form.challengesCore,
    coOwnerIds: z.optional(form.coOwnerIds),
    facilitatorId: form.facilitatorId,
    leadDepartmentId: form.leadDepartmentId,
    partnerDepartmentIds: z.optional(form.partnerDepartmentIds),
    tags: z.optional(form.tags),
    technologies: z.optional(form.technologies),
  }),
  reads: (a) => [
    headOf(a.initiativeId),
    ...(a.ending ? [{ owner: a.initiativeId, table: 'ending', id: a.ending.endingId } as const] : []),
  ],
  run(tx, a, ctx) {
    const { initiativeId, source, ending: ended, ...given } = a;
    const createdAt = a.createdAt ?? ctx.at;
    const phaseSince = a.phaseSince ?? createdAt;
    const state = a.state ?? 'active';
    tx.add('initiative', {
      ...given,
      ...assignNumber(ctx),
      id: initiativeId,
      owner: initiativeId,
      coOwnerIds: a.coOwnerIds ?? [],
      partnerDepartmentIds: a.partnerDepartmentIds ?? [],
      tags: a.tags ?? [],
      technologies: a.technologies ?? [],
      visibility: a.visibility ?? 'internal',
      state,
      phaseSince,
      passed: gatesBehind(a.phase).map((gate) => ({ gate, at: phaseSince, imported: true })),
      origin: { kind: 'imported', source },
      createdAt,
      createdBy: ctx.actor.personId,
    });
    if (ended && (state === 'realised' || state === 'cancelled')) {
      const { endingId, ...told } = ended;
      const written = { owner: initiativeId, by: ctx.actor.personId, at: phaseSince };
      tx.add('ending', { id: endingId, ...written, as: state, phase: a.phase, ...told });
    }
    recordEvent(tx, ctx, initiativeId, { deed: 'initiative.import', to: a.title, reason: source });
  },
});
