import { canonical } from './canonical.ts';
import type { ChainHead, LoggedLink } from './cityStore.ts';
import type { Outcome } from './protocol.ts';

/** What became of one mutation, as the log says it for ever. The content itself lies apart. */
export interface Link {
  readonly seq: number;
  readonly version: number;
  readonly mid: string;
  readonly clientID: string;
  readonly id: number;
  readonly group: string;
  readonly name: string;
  readonly person: string;
  /** Stated by the device; never decides. */
  readonly claimedAt?: string;
  readonly receivedAt: string;
  readonly outcome: Outcome;
  readonly reason?: { readonly code: string };
  /** Whose device brought it, when it was not the person's own. */
  readonly courier?: string;
  readonly contentHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** A link before it is joined to the chain. */
export type Unjoined = Omit<Link, 'seq' | 'prevHash' | 'hash'>;

type Sha256 = (text: string) => string;

/** SHA-256(salt ‖ canonical args): says nothing of the content without the salt, and can be checked with it. */
export const contentHash = (sha256: Sha256, salt: string, args: string): string => sha256(salt + args);

/** Joins an entry to the end of the chain. */
export function join(head: ChainHead, entry: Unjoined, sha256: Sha256): Link {
  const link = { ...entry, seq: head.seq + 1, prevHash: head.hash };
  return { ...link, hash: hashOf(link, sha256) };
}

/** The hash covers every other field, in an order that never changes. */
function hashOf(link: Omit<Link, 'hash'>, sha256: Sha256): string {
  return sha256(
    canonical([
      link.seq,
      link.version,
      link.mid,
      link.clientID,
      link.id,
      link.group,
      link.name,
      link.person,
      link.claimedAt ?? null,
      link.receivedAt,
      link.outcome,
      link.reason ?? null,
      link.contentHash,
      link.prevHash,
      // Only where there is one: links from before there were couriers keep their hash.
      ...(link.courier === undefined ? [] : [link.courier]),
    ]),
  );
}

/** The first place where the chain is broken, and how. */
export interface Break {
  readonly seq: number;
  readonly fault: 'missing' | 'order' | 'link' | 'hash' | 'content' | 'head';
}

/**
 * Checks links in order against `from` (an anchored head, or the chain's beginning).
 * @returns the head they lead to, or the first break. Erased content is no break.
 */
export function verifyChain(
  links: Iterable<LoggedLink>,
  sha256: Sha256,
  from: ChainHead = { seq: 0, hash: '' },
): ChainHead | Break {
  let head = from;
  for (const { link, content } of links) {
    const { hash, ...rest } = link;
    if (link.seq <= head.seq) return { seq: link.seq, fault: 'order' };
    if (link.seq > head.seq + 1) return { seq: head.seq + 1, fault: 'missing' };
    if (link.prevHash !== head.hash) return { seq: link.seq, fault: 'link' };
    if (hashOf(rest, sha256) !== hash) return { seq: link.seq, fault: 'hash' };
    if (content && contentHash(sha256, content.salt, content.args) !== link.contentHash)
      return { seq: link.seq, fault: 'content' };
    head = { seq: link.seq, hash };
  }
  return head;
}
