import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { KnownKey } from '../../sync/carry.ts';
import type { City } from '../../sync/cityStore.ts';
import { personIn } from '../people.ts';
import { hashOf } from './secrets.ts';
import type { Sessions } from './sessions.ts';

/**
 * Keys with which devices sign deeds that somebody else carries. The private half never leaves its device; the public half
 * lives with the session that registered it, and dies with it or with the person.
 */
export interface WriterKey {
  /** Hash of the public key. */
  readonly id: string;
  readonly space: string;
  readonly person: string;
  readonly session: string;
  /** The point, uncompressed, as base64url. */
  readonly publicKey: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** What the keys need of a storage. */
export interface WriterKeyStore {
  find(space: string, person: string, id: string): Promise<WriterKey | undefined>;
  /** Keeps the key, in place of what was known of it. */
  put(key: WriterKey): Promise<void>;
}

export interface WriterKeys {
  /** Registers a device's key for the session in use, or renews it. @returns undefined when it is not a key. */
  register(
    who: { readonly space: string; readonly person: string; readonly session: string },
    publicKey: string,
  ): Promise<WriterKey | undefined>;
  of(space: string, person: string, id: string): Promise<KnownKey | undefined>;
}

const DAY = 86_400_000;
/** So long after the device was last in touch its parcels are taken (security.md, Courier). */
const LIFETIME = 60 * DAY;
/** A start of the app costs a write at most once a day. */
const RENEW_AFTER = DAY;

export function makeWriterKeys(deps: {
  readonly store: WriterKeyStore;
  readonly sessions: Pick<Sessions, 'isRevoked'>;
  readonly city: City;
  readonly now: () => number;
}): WriterKeys {
  const { store, sessions, city, now } = deps;
  return {
    async register(who, publicKey) {
      if (!readKey(publicKey)) return undefined;
      const id = hashOf(publicKey);
      const at = now();
      const known = await store.find(who.space, who.person, id);
      if (known?.session === who.session && known.expiresAt - at > LIFETIME - RENEW_AFTER) return known;
      const key = { id, ...who, publicKey, createdAt: known?.createdAt ?? at, expiresAt: at + LIFETIME };
      await store.put(key);
      return key;
    },
    async of(space, person, id) {
      const found = await store.find(space, person, id);
      const key = found && readKey(found.publicKey);
      if (!found || !key) return undefined;
      const author = await personIn(city, space, person);
      const isGone = author === undefined || author.leftAt !== undefined;
      const isEnded = now() >= found.expiresAt || (await sessions.isRevoked(found.session));
      return { isGone, isEnded, verify: (text, signature) => isSignedBy(key, text, signature) };
    },
  };
}

const pointLength = 65;
const signatureLength = 64;

/** An uncompressed point of P-256 as a key; undefined when it is none. */
function readKey(publicKey: string): KeyObject | undefined {
  const point = Buffer.from(publicKey, 'base64url');
  if (point.length !== pointLength || point[0] !== 4 || point.toString('base64url') !== publicKey)
    return undefined;
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function isSignedBy(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.length !== signatureLength) return false;
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes);
}
