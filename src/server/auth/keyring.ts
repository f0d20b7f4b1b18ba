import type { Role } from '../../domain/person.ts';

/**
 * What identity needs of a storage: sessions and links. The person is the person row of the space; here is only what
 * lets somebody be that person. Times are UTC milliseconds. Ways in that come later (passkeys, OIDC, shared tablets) are
 * tables of their own that point at the same persons, and values of `method` and `kind` (docs/decisions/040-sessions-and-links.md).
 */

/** Somebody's device, let in. The cookie's token is not among its fields: only its hash is stored. */
export interface Session {
  readonly id: string;
  readonly space: string;
  readonly kind: 'user' | 'device';
  readonly person: string;
  /** How it began. */
  readonly method: 'setup' | 'invite' | 'link' | 'example';
  /** What the person recognises the device by. */
  readonly label: string;
  readonly authAt: number;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly idleUntil: number;
  readonly absoluteUntil: number;
  readonly revokedAt?: number;
}

/** A single-use way in. `invite` makes a new person, `link` lets in an existing one, `setup` founds the city. */
export interface Link {
  readonly id: string;
  readonly space: string;
  readonly kind: 'invite' | 'link' | 'setup';
  readonly role?: Role;
  readonly departmentId?: string;
  /** Whom an invite is meant for, in the inviter's words. */
  readonly name?: string;
  /** Whom a `link` lets in. */
  readonly person?: string;
  readonly createdBy?: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly usedAt?: number;
  readonly usedBy?: string;
}

export interface Keyring {
  addSession(session: Session, tokenHash: string): Promise<void>;
  /** Whatever its state: whether it still counts is the caller's question. */
  sessionBy(tokenHash: string): Promise<Session | undefined>;
  session(id: string): Promise<Session | undefined>;
  /** Moves when it was last seen, and so its idle end. */
  touch(id: string, seenAt: number, idleUntil: number): Promise<void>;
  /** A person's sessions that have not been revoked, latest seen first. */
  sessionsOf(space: string, person: string): Promise<readonly Session[]>;
  /** Ends a session of that person; false if there is no such living one. */
  revoke(space: string, person: string, id: string, at: number): Promise<boolean>;

  addLink(link: Link, tokenHash: string, codeHash?: string): Promise<void>;
  linkByToken(tokenHash: string): Promise<Link | undefined>;
  linkByCode(codeHash: string): Promise<Link | undefined>;
  /** Uses a link up: of any number who try at once, exactly one hears true (T21). */
  use(id: string, by: string, at: number): Promise<boolean>;
  /** Gives a link back whose use came to nothing. */
  giveBack(id: string): Promise<void>;
  /** Unused links of a kind that have not expired, latest first. */
  openLinks(space: string, kind: Link['kind'], at: number): Promise<readonly Link[]>;
  /** Removes an unused link; false if there is none. */
  removeLink(space: string, id: string): Promise<boolean>;
}
