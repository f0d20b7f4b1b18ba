import { v7 as uuid } from 'uuid';
import type { Keyring, Link } from './keyring.ts';
import { hashOf, newCode, newSecret, readCode, showCode } from './secrets.ts';

const MINUTE = 60_000;
/** How long each way in stays open. A link for oneself lies beside the device; one that an admin sends must reach its person. */
export const LIFETIME = {
  setup: 24 * 60 * MINUTE,
  invite: 7 * 24 * 60 * MINUTE,
  ownDevice: 5 * MINUTE,
  otherPerson: 24 * 60 * MINUTE,
} as const;

type Offer = Omit<Link, 'id' | 'createdAt' | 'expiresAt' | 'usedAt' | 'usedBy'>;

export interface Links {
  /** A link for the fragment of an address. */
  make(offer: Offer, lifetime: number): Promise<{ link: Link; token: string }>;
  /** The same with a code to type, for where no link can be opened (an installed app on an iPhone). */
  makeWithCode(offer: Offer, lifetime: number): Promise<{ link: Link; token: string; code: string }>;
  /** What a link offers, without using it; undefined when unknown, used, expired or of another kind. */
  look(kind: Link['kind'], token: string): Promise<Link | undefined>;
  lookByCode(kind: Link['kind'], typed: string): Promise<Link | undefined>;
  /**
   * Uses a link up and does what it is for. Of several at once one gets through, the others hear undefined (T21). If
   * `f` throws, the link is whole again.
   */
  use<T>(link: Link, by: string, f: () => Promise<T>): Promise<T | undefined>;
  open(space: string, kind: Link['kind']): Promise<readonly Link[]>;
  remove(space: string, id: string): Promise<boolean>;
}

export function makeLinks(keyring: Keyring, now: () => number): Links {
  const draw = (offer: Offer, lifetime: number): Link => ({
    ...offer,
    id: uuid({ msecs: now() }),
    createdAt: now(),
    expiresAt: now() + lifetime,
  });
  const ifOpen = (link: Link | undefined, kind: Link['kind']) =>
    link?.kind === kind && link.usedAt === undefined && now() < link.expiresAt ? link : undefined;
  return {
    async make(offer, lifetime) {
      const link = draw(offer, lifetime);
      const token = newSecret();
      await keyring.addLink(link, hashOf(token));
      return { link, token };
    },
    async makeWithCode(offer, lifetime) {
      const link = draw(offer, lifetime);
      const token = newSecret();
      const code = newCode();
      await keyring.addLink(link, hashOf(token), hashOf(code));
      return { link, token, code: showCode(code) };
    },
    async look(kind, token) {
      return ifOpen(await keyring.linkByToken(hashOf(token)), kind);
    },
    async lookByCode(kind, typed) {
      const code = readCode(typed);
      return code ? ifOpen(await keyring.linkByCode(hashOf(code)), kind) : undefined;
    },
    async use(link, by, f) {
      if (!(await keyring.use(link.id, by, now()))) return undefined;
      try {
        return await f();
      } catch (error) {
        await keyring.giveBack(link.id);
        throw error;
      }
    },
    open: (space, kind) => keyring.openLinks(space, kind, now()),
    remove: (space, id) => keyring.removeLink(space, id),
  };
}
