import { v7 as uuid } from 'uuid';
import type { Keyring, Session } from './keyring.ts';
import { hashOf, newSecret } from './secrets.ts';

const DAY = 86_400_000;
/** A user's own device: a month unused, three months in all (security.md §2.3). */
const IDLE = 30 * DAY;
const ABSOLUTE = 90 * DAY;
/** A session is marked as seen at most this often: a pull must not cost a write. */
const SEEN_EVERY = 5 * 60_000;

/** Whom to let in, and how they came. */
export interface Entrance {
  readonly space: string;
  readonly person: string;
  readonly method: Session['method'];
  readonly label: string;
}

export interface Sessions {
  /** Begins a session. The token goes into the cookie and is kept nowhere else. */
  begin(entrance: Entrance): Promise<{ session: Session; token: string }>;
  /** The living session of a cookie in this space, marked as seen; undefined when unknown, ended, run out or of another space. */
  of(token: string | undefined, space: string): Promise<Session | undefined>;
  /** Does it still live? For what stays open longer than a request. */
  lives(id: string): Promise<boolean>;
  /** Was it ended by somebody, or is it gone? One that has only run out is not. */
  isRevoked(id: string): Promise<boolean>;
  /** A person's living devices, latest seen first. */
  devicesOf(space: string, person: string): Promise<readonly Session[]>;
  end(session: Session): Promise<void>;
  /** Ends one of the person's own sessions; false if there is no such. */
  endOne(space: string, person: string, id: string): Promise<boolean>;
}

export function makeSessions(keyring: Keyring, now: () => number): Sessions {
  const isLiving = (s: Session) =>
    s.revokedAt === undefined && now() < s.idleUntil && now() < s.absoluteUntil;
  return {
    async begin({ space, person, method, label }) {
      const at = now();
      const token = newSecret();
      const session: Session = {
        id: uuid({ msecs: at }),
        space,
        kind: 'user',
        person,
        method,
        label,
        authAt: at,
        createdAt: at,
        seenAt: at,
        idleUntil: at + IDLE,
        absoluteUntil: at + ABSOLUTE,
      };
      await keyring.addSession(session, hashOf(token));
      return { session, token };
    },
    async of(token, space) {
      if (!token) return undefined;
      const session = await keyring.sessionBy(hashOf(token));
      if (!session || session.space !== space || !isLiving(session)) return undefined;
      if (now() - session.seenAt > SEEN_EVERY) await keyring.touch(session.id, now(), now() + IDLE);
      return session;
    },
    async lives(id) {
      const session = await keyring.session(id);
      return session !== undefined && isLiving(session);
    },
    async isRevoked(id) {
      const session = await keyring.session(id);
      return session === undefined || session.revokedAt !== undefined;
    },
    async devicesOf(space, person) {
      return (await keyring.sessionsOf(space, person)).filter(isLiving);
    },
    async end({ space, person, id }) {
      await keyring.revoke(space, person, id, now());
    },
    endOne: (space, person, id) => keyring.revoke(space, person, id, now()),
  };
}
