import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Secrets that open something once. Only their hash is ever stored; a look-up by hash gives no time to measure. */

/** 256 bits, for a link's fragment or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Crockford's base 32: no I, L, O, U, so that nothing is misread from another screen. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A code to type: ten letters, 50 bits. */
export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** The code that was meant by what was typed: spaces, hyphens and small letters do not matter. Undefined if it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === LENGTH && code.split('').every((c) => LETTERS.includes(c)) ? code : undefined;
}

/** How a code is shown: in two groups. */
export const showCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
