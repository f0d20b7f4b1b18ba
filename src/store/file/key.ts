import * as z from 'zod/mini';
import type { CourierNet } from '../../sync/courier.ts';
import { type Cabinet, type KeyRecord, meta } from '../cabinet.ts';
import { fromBase64url, toBase64url, utf8 } from './bytes.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const how = { name: 'ECDSA', hash: 'SHA-256' } as const;

/**
 * This device's key for this person, made once: P-256, and no script can read its private half.
 * @returns undefined where the browser makes none, which is where the page does not come by https.
 */
export async function deviceKey(cabinet: Cabinet): Promise<KeyRecord | undefined> {
  const find = () => cabinet.transact('read', ['meta'], (tx) => meta(tx, 'key'));
  const found = await find();
  if (found || !globalThis.crypto?.subtle) return found;
  // Made outside the transaction, which waits for nothing but itself; another tab may have been first.
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const point = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  const made: KeyRecord = { key: 'key', privateKey, publicKey: point };
  return cabinet.transact('write', ['meta'], async (tx) => {
    const first = await meta(tx, 'key');
    if (first) return first;
    await tx.put('meta', [made]);
    return made;
  });
}

const registered = z.object({ id: z.string() });

/**
 * Makes the key known to the city, so that what a colleague carries is taken as this person's.
 * @returns whether the city knows it; false without a network, or a key.
 */
export async function registerKey(cabinet: Cabinet, net: Pick<CourierNet, 'registerKey'>): Promise<boolean> {
  const key = await deviceKey(cabinet);
  if (!key) return false;
  const answer = await net.registerKey({ publicKey: key.publicKey });
  const known = answer.kind === 'ok' ? registered.safeParse(answer.body) : undefined;
  if (!known?.success) return false;
  const { id } = known.data;
  if (id === key.id) return true;
  await cabinet.transact('write', ['meta'], async (tx) => {
    const now = await meta(tx, 'key');
    if (now) await tx.put('meta', [{ ...now, id }]);
  });
  return true;
}

export async function sign({ privateKey }: Pick<KeyRecord, 'privateKey'>, text: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(how, privateKey, utf8(text))));
}

/** Did the holder of the key sign this? */
export async function isSignedBy(publicKey: string, text: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(publicKey), algorithm, false, ['verify']);
    return await crypto.subtle.verify(how, key, fromBase64url(signature), utf8(text));
  } catch {
    // No key, or no signature.
    return false;
  }
}
