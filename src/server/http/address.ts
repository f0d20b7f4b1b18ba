import type { BlockList } from 'node:net';
import { isIP } from 'node:net';

const kindOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The address a request comes from. `X-Forwarded-For` is believed only as far as trusted proxies wrote it: read from the
 * right, the first address that is not one of them (T24).
 */
export function addressOf(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: BlockList,
): string {
  let address = bare(peer ?? 'unknown');
  const hops = (forwarded ?? '').split(',').map((hop) => bare(hop.trim()));
  while (isIP(address) !== 0 && trusted.check(address, kindOf(address))) {
    const before = hops.pop();
    if (!before || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** Node writes IPv4 peers of a dual socket as ::ffff:10.0.0.1. */
const bare = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * What counts as one caller when callers are slowed (T13): an IPv4 address, or the network of an IPv6 one, since whoever has
 * one of its addresses has 2⁶⁴ of them.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = '', after] = (address.split('%')[0] ?? '').split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
