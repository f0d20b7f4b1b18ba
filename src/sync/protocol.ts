import * as z from 'zod/mini';

/**
 * The wire between a device and the city: a superset of the publicly documented Replicache push/pull protocol, version 1,
 * so that an independent client can test the server. Keys are only ever added; patch operations never.
 */

const name = z.string().check(z.minLength(1), z.maxLength(100));
const json = z.json();

export const schemaVersion = '1';

export const wireMutation = z.object({
  clientID: name,
  /** 1, 2, 3 … per writer: its order. */
  id: z.int().check(z.positive()),
  name,
  args: json,
  /** Milliseconds on the device; never used to decide anything. */
  timestamp: z.number(),
  /** The mutation's identity, UUIDv7. An independent client has none; one is then made from clientID and id. */
  mid: z.optional(name),
  /** Stated time on the device. */
  at: z.optional(z.string()),
});
export type WireMutation = z.infer<typeof wireMutation>;

export const pushRequest = z.object({
  pushVersion: z.literal(1),
  profileID: name,
  clientGroupID: name,
  schemaVersion: z.string(),
  epoch: z.optional(z.string()),
  appVersion: z.optional(z.string()),
  /** Whom the device believes to be: another person's cookie gets 403 `wrong_principal`. */
  person: z.optional(z.string()),
  mutations: z.array(z.unknown()),
});

export const outcome = z.enum(['applied', 'rejected', 'quarantined', 'duplicate']);
export type Outcome = z.infer<typeof outcome>;

/** What became of one mutation. `reason` is the domain's refusal, kept as it is. A duplicate carries the stored `was`. */
export const result = z.object({
  mid: name,
  clientID: name,
  id: z.int(),
  outcome,
  was: z.optional(outcome),
  reason: z.optional(z.looseObject({ code: z.string() })),
});
export type Result = z.infer<typeof result>;

export const pushResponse = z.union([
  z.object({
    lmids: z.record(z.string(), z.int()),
    results: z.array(result),
    version: z.int(),
    serverTime: z.string(),
  }),
  z.object({ error: z.enum(['Forked', 'UnknownWriter']), clientID: name, atId: z.optional(z.int()) }),
]);
export type PushResponse = z.infer<typeof pushResponse>;

/** Where a device stands. `order` never goes backwards, also after a restore: epochNumber · 2^40 + version. */
export const cookie = z.object({
  order: z.number(),
  epoch: z.string(),
  version: z.int(),
  view: z.string(),
  /** The city's own, to know its cookie by (proof.ts). A device keeps it and gives it back as it is. */
  proof: z.optional(z.string()),
});
export type Cookie = z.infer<typeof cookie>;

export const pullRequest = z.object({
  pullVersion: z.literal(1),
  profileID: name,
  clientGroupID: name,
  schemaVersion: z.string(),
  cookie: z.nullable(cookie),
  /** Continues a paged pull: the `next` of the page before. */
  page: z.optional(z.string()),
  person: z.optional(z.string()),
});

export const wireRow = z.looseObject({ id: z.string(), owner: z.string(), v: z.optional(z.int()) });

export const patchOp = z.union([
  z.object({ op: z.literal('put'), key: z.string(), value: wireRow }),
  z.object({ op: z.literal('del'), key: z.string() }),
  z.object({ op: z.literal('clear') }),
]);
export type PatchOp = z.infer<typeof patchOp>;

export const pullResponse = z.object({
  cookie,
  lastMutationIDChanges: z.record(z.string(), z.int()),
  patch: z.array(patchOp),
  /** Outcomes of this group's mutations acknowledged since the cookie. */
  results: z.array(result),
  next: z.optional(z.string()),
  serverTime: z.string(),
});
export type PullResponse = z.infer<typeof pullResponse>;

/** Non-200 answers of every /api route: what happened as a code, and whether work may go on as before. */
export const problem = z.object({
  code: z.string(),
  soft: z.optional(z.boolean()),
  retryAfter: z.optional(z.number()),
  reason: z.optional(z.unknown()),
});

/** The key of a row in a patch: `initiative/<id>` for a head, `<table>/<owner>/<id>` for a part. */
export function keyOf(table: string, owner: string, id: string): string {
  return owner === id ? `${table}/${id}` : `${table}/${owner}/${id}`;
}

/** The inverse of {@link keyOf}; undefined for a key that is not ours. */
export function parseKey(key: string): { table: string; owner: string; id: string } | undefined {
  const [table, owner, id, ...more] = key.split('/');
  if (!table || !owner || more.length > 0) return undefined;
  return { table, owner, id: id ?? owner };
}
