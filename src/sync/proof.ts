import { canonical } from './canonical.ts';
import type { ChainHead, City, CitySnapshot } from './cityStore.ts';
import type { Cookie } from './protocol.ts';

/**
 * What a cookie carries so that the city can believe it: where the log ended when it was given, and the seal of its version where
 * the log says nothing of that one, signed with the city's key. It shows a city that has lost commits (its files were put back from
 * a copy) that it once had them (S11). Without the signature anybody could make the city begin a new epoch, so an unsigned or
 * forged cookie shows nothing.
 */

/** So much of a hash tells one log from another. */
const LETTERS = 16;

type Facts = Omit<Cookie, 'proof'>;

/** A moment of the city: where its log ended, and the seal of its version if that one only acknowledged. */
interface Moment extends ChainHead {
  readonly seal?: string | undefined;
}

/** The proof for a cookie that is given now. The same facts give the same proof. */
export async function proofOf(city: City, space: string, cookie: Facts, s: CitySnapshot): Promise<string> {
  const { seq, hash } = await s.chainHead();
  const seal = await s.sealOf(cookie.version);
  const end = [seq, hash.slice(0, LETTERS), ...(seal ? [seal] : [])].join('.');
  return `${end}.${signature(city, space, cookie, end)}`;
}

/** The moment at which the cookie was given; undefined when this city did not give it. */
export function provenMoment(city: City, space: string, cookie: Cookie): Moment | undefined {
  const parts = cookie.proof?.match(/^((\d{1,15})\.([0-9a-f]*)(?:\.([\w-]+))?)\.(\w+)$/) ?? [];
  const [, end, seq, hash, seal, signed] = parts;
  if (end === undefined || hash === undefined || signed === undefined) return undefined;
  // Signed once more before they are compared, so that the time it takes tells a forger nothing.
  if (city.sign(signed) !== city.sign(signature(city, space, cookie, end))) return undefined;
  return { seq: Number(seq), hash, seal };
}

/**
 * How many deeds of the log the city has lost since it gave the cookie; 0 when it has lost no more than acknowledgements, which move
 * the version and leave no trace in the log; undefined while it still has all that it had then. Where a record of the log is another
 * one than it was, at least 1.
 */
export async function lostSince(
  s: CitySnapshot,
  { seq, hash, seal }: Moment,
  version: number,
): Promise<number | undefined> {
  const now = await s.chainHead();
  if (now.seq < seq) return seq - now.seq;
  const around = (await s.log(Math.max(0, seq - 1), 2)).map(({ link }) => link);
  const there = around.find((link) => link.seq === seq);
  const next = around.find((link) => link.seq === seq + 1);
  if (seq > 0 && there?.hash.slice(0, LETTERS) !== hash) return 1;
  const isBehind = (await s.version()) < version;
  // What the log has after it must have come later.
  const isOther = next !== undefined && next.version <= version;
  return isBehind || isOther || (seal !== undefined && (await s.sealOf(version)) !== seal) ? 0 : undefined;
}

const signature = (city: City, space: string, { order, epoch, version, view }: Facts, end: string): string =>
  city.sign(canonical([space, order, epoch, version, view, end]));
