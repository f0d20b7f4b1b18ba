import { makeApplication } from '../application.ts';
import type { Application } from '../application.ts';
import { isSpace, type Space } from '../spaces.ts';
import type { Asked } from './command.ts';

/** A deed that was set aside since it could not be run, and has not been released. */
export interface SetAside {
  readonly space: Space;
  readonly seq: number;
  readonly mid: string;
  readonly name: string;
  readonly person: string;
  readonly receivedAt: string;
  /** JSON; undefined once erased. */
  readonly args: string | undefined;
}

export const spaceOption = { space: { type: 'string' } } as const;
export const spaceHelp = { space: 'city (if left out) or example' };

/** Opens the city for a command, and closes it afterwards. The server may be running. */
export async function withCity<T>(
  { config }: Asked,
  f: (application: Application) => Promise<T>,
): Promise<T> {
  const application = await makeApplication(config);
  try {
    return await f(application);
  } finally {
    application.blobs.close();
    await application.database.close();
  }
}

export const spaceOf = ({ options }: Asked): Space =>
  typeof options.space === 'string' && isSpace(options.space) ? options.space : 'city';

export function setAsideIn({ database }: Application, space: Space): readonly SetAside[] {
  return database.read(({ prepare }) =>
    prepare(
      `SELECT m.seq, m.mid, m.name, m.person, m.received_at, c.args FROM mutation m
       LEFT JOIN mutation_content c USING (space, seq)
       WHERE m.space = ? AND m.outcome = 'quarantined'
         AND NOT EXISTS (SELECT 1 FROM mutation r WHERE r.space = m.space AND r.mid = m.mid || '.r1')
       ORDER BY m.seq`,
    )
      .all(space)
      .map((row) => ({
        space,
        seq: Number(row.seq),
        mid: String(row.mid),
        name: String(row.name),
        person: String(row.person),
        receivedAt: String(row.received_at),
        args: row.args === null ? undefined : String(row.args),
      })),
  );
}
