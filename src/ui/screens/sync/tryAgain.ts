import type { Device } from '../../../store/device.ts';
import type { Saved } from '../../../store/mutate.ts';
import { newId } from '../../app/ids.ts';
import type { Family } from './families.ts';

/** What trying a refused deed again came to. */
export interface Tried {
  /** Of the deed itself. */
  readonly saved: Saved;
  /** How many of its children wait to be sent again, and how many still stand as they did. */
  readonly followed: number;
  readonly left: number;
}

/**
 * Does a refused deed again, as a deed of its own, and then in their order those that had followed from it. Each is let go of where it
 * stood only when it is down on the device again, so that nothing is lost in between (S2).
 * @param args what it is done with; other than before when the person has changed it.
 */
export async function tryAgain(device: Device, { issue, children }: Family, args: unknown): Promise<Tried> {
  const saved = await doAgain(device, issue.entry.name, args);
  if (!saved.ok) return { saved, followed: 0, left: children.length };
  await device.closeIssue(issue.mid);
  let followed = 0;
  for (const child of children) {
    const entry = child.kind === 'failed' ? child.issue.entry : child.entry;
    // One that has been handed out is judged by the city, and comes back here if it must.
    if (child.kind === 'waiting' && entry.state !== 'ready') continue;
    if (!(await doAgain(device, entry.name, entry.args)).ok) continue;
    if (child.kind === 'failed') await device.closeIssue(entry.mid);
    else await device.discard(entry.mid);
    followed++;
  }
  return { saved, followed, left: children.length - followed };
}

const doAgain = (device: Device, name: string, args: unknown): Promise<Saved> =>
  device.saveAgain({ mid: newId(), name, args, at: new Date().toISOString(), why: 'lost' });
