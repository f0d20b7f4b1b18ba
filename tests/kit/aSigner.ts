import { type Author, type CarriedDeed, deedText, type SignedDeed } from '../../src/sync/parcel.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const how = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A device's key, as a browser makes it, and deeds signed with it. */
export async function aSigner(space = 'city') {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const point = await crypto.subtle.exportKey('raw', publicKey);
  return {
    publicKey: Buffer.from(point).toString('base64url'),
    async sign(author: Author, deed: CarriedDeed): Promise<SignedDeed> {
      const text = new TextEncoder().encode(deedText(space, author, deed));
      const signature = await crypto.subtle.sign(how, privateKey, text);
      return { deed, signature: Buffer.from(signature).toString('base64url') };
    },
  };
}
