import type { NetAnswer } from './stores.ts';

/** How the last real request ended: the only judge of whether there is a connection. */
export type LastAnswer =
  | 'none'
  | 'ok'
  | 'weather'
  | 'signedOut'
  | 'wrongPrincipal'
  | 'tooOld'
  | 'serverTrouble';

/** More than the server takes at once. */
export const isTooLarge = (answer: NetAnswer) => answer.kind === 'problem' && answer.status === 413;

/** What an answer says of the connection. A 200 that is not ours is weather: a captive portal. */
export function meaning(answer: NetAnswer, isOurs: boolean | undefined): Exclude<LastAnswer, 'none'> {
  if (answer.kind === 'ok') return isOurs ? 'ok' : 'weather';
  if (answer.kind === 'weather') return 'weather';
  if (answer.status === 401) return 'signedOut';
  if (answer.status === 403 && answer.code === 'wrong_principal') return 'wrongPrincipal';
  if (answer.status === 426) return 'tooOld';
  return 'serverTrouble';
}
