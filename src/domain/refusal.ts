/**
 * Every reason a rule can give, as plain objects that travel and are kept. The texts have one sentence for each code,
 * checked by the compiler, saying what happened, what is safe and what to do.
 */
export type Refusal =
  | { code: 'alreadyExists' }
  | { code: 'notFound'; what: string }
  | { code: 'notAllowed'; deed: string }
  | { code: 'malformed'; issues: readonly { path: string; message: string }[] }
  | { code: 'unknownMutation'; name: string }
  | { code: 'ended' };
