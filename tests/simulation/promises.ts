import { canonical } from '../../src/sync/canonical.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import type { ChainHead, City, LoggedLink } from '../../src/sync/cityStore.ts';
import type { Install, Said } from './device.ts';
import type { Disk } from '../kit/memoryCabinet.ts';
import { SPACE } from './world.ts';

export function insist(ok: boolean, broken: string | (() => string)): asserts ok {
  if (!ok) throw new Error(typeof broken === 'string' ? broken : broken());
}

/** The city's log as it grows: read once, checked once, and begun anew when the city was put back. */
export interface LogSoFar {
  readonly byMid: Map<string, LoggedLink>;
  head: ChainHead;
  /** By install: place of the last deed that the city took, to see that the next comes after it. */
  readonly places: Map<Install, number>;
  lastVersion: { version: number; group: string };
}

export const emptyLog = (): LogSoFar => ({
  byMid: new Map(),
  head: { seq: 0, hash: '' },
  places: new Map(),
  lastVersion: { version: 0, group: '' },
});

/** Reads what is new in the log and holds it against what was promised of it: S3, S4, S12, the chain. */
export async function readOn(
  log: LogSoFar,
  city: City,
  installs: readonly Install[],
  latest: number,
): Promise<void> {
  const links = await city.store.snapshot(SPACE, (s) => s.log(log.head.seq, 1_000_000));
  const head = verifyChain(links, city.sha256, log.head);
  insist('hash' in head, () => `the chain of the log is broken: ${JSON.stringify(head)}`);
  log.head = head;
  for (const logged of links) {
    const { link } = logged;
    insist(!log.byMid.has(link.mid), `S3: ${link.mid} was run twice`);
    log.byMid.set(link.mid, logged);
    const { lastVersion } = log;
    insist(
      link.version > lastVersion.version ||
        (link.version === lastVersion.version && link.group === lastVersion.group),
      `the version ${link.version} was given to two pushes`,
    );
    log.lastVersion = link;
    const received = Date.parse(link.receivedAt);
    insist(
      received <= latest,
      `S12: ${link.mid} was received at ${link.receivedAt}, which no server's clock says`,
    );
    for (const install of installs) inOrder(log, install, link.mid);
  }
}

/** S4: the city deals with one person's deeds in the order they were saved. */
function inOrder({ places }: LogSoFar, install: Install, mid: string): void {
  const said = install.said.get(mid);
  if (!said || said.excused || said.isUnordered) return;
  const last = places.get(install) ?? -1;
  insist(said.nth > last, `S4: ${mid} of ${install.name} was run after later ones`);
  places.set(install, said.nth);
}

/** What the log has of a deed. Under its mid there may be another: what a copy of the device made of it. */
export function loggedAs(log: LogSoFar, said: Said): LoggedLink | undefined {
  const logged = log.byMid.get(said.mid);
  return logged?.link.name === said.name ? logged : undefined;
}

/** Which device a disk is to the city; nothing before anybody has begun there. */
export function groupOf(disk: Disk): string | undefined {
  const writer = disk.meta.get('writer');
  return writer && 'clientGroupID' in writer ? writer.clientGroupID : undefined;
}

/** What a person saw saved, noted. */
export function note(install: Install, mid: string, name: string, args: unknown): void {
  install.said.set(mid, { mid, name, args: canonical(args), nth: install.nextPlace++ });
}

/** What an edit of a field of an initiative says, or a settling of its conflicts; `null` empties the field. */
export function editIn(args: unknown): { owner: string; field: string; value: unknown } {
  const { initiativeId, owner, field, value } = args as Record<string, unknown>;
  return { owner: String(initiativeId ?? owner), field: String(field), value: value ?? null };
}
