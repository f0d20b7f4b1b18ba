import { canonical } from './canonical.ts';
import type { ChainHead, City, CitySnapshot } from './cityStore.ts';
import type { Cookie } from './protocol.ts';

/**
 * What a cookie carries so that the city can believe it: where the log ended when it was given, signed with the city's key. It
 * shows a city that has lost commits (its files were put back from a copy) that it once had them (S11). Without the signature
 * anybody could make the city begin a new epoch, so an unsigned or forged cookie shows nothing.
 */

/** So much of a hash tells one log from another. */
const LETTERS = 16;

type Facts = Omit<Cookie, 'proof'>;

/** The proof for a cookie that is given now. The same facts give the same proof. */
export function proofOf(city: City, space: string, cookie: Facts, head: ChainHead): string {
  const end = `${head.seq}.${head.hash.slice(0, LETTERS)}`;
  return `${end}.${signature(city, space, cookie, end)}`;
}

/** Where the log ended when the cookie was given; undefined when this city did not give it. */
export function provenHead(city: City, space: string, cookie: Cookie): ChainHead | undefined {
  const [, end, seq, hash, signed] = cookie.proof?.match(/^((\d{1,15})\.([0-9a-f]*))\.(\w+)$/) ?? [];
  if (end === undefined || hash === undefined || signed === undefined) return undefined;
  // Signed once more before they are compared, so that the time it takes tells a forger nothing.
  if (city.sign(signed) !== city.sign(signature(city, space, cookie, end))) return undefined;
  return { seq: Number(seq), hash };
}

/**
 * How many deeds of the log the city has lost since it gave the cookie. 0 while the log still has what it had then; at least 1
 * when its record of that place is another one, or is not there.
 */
export async function lostSince(s: CitySnapshot, head: ChainHead): Promise<number> {
  if (head.seq === 0) return 0;
  const now = await s.chainHead();
  if (now.seq < head.seq) return head.seq - now.seq;
  const [there] = await s.log(head.seq - 1, 1);
  return there?.link.hash.slice(0, LETTERS) === head.hash ? 0 : 1;
}

const signature = (city: City, space: string, { order, epoch, version, view }: Facts, end: string): string =>
  city.sign(canonical([space, order, epoch, version, view, end]));
