import { captureIdea } from '../../src/domain/idea.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { reopenConflict, settleConflict } from '../../src/domain/settling.ts';
import type { StandingRecord } from '../../src/store/cabinet.ts';
import { canonical } from '../../src/sync/canonical.ts';
import type { OutboxEntry } from '../../src/sync/stores.ts';
import { refusals } from '../../src/texts/sv/refusals.ts';
import type { Disk } from '../kit/memoryCabinet.ts';
import type { Install, Said } from './device.ts';
import { editIn, groupOf, insist, loggedAs, type LogSoFar } from './promises.ts';
import type { Events } from './world.ts';

/** What an install's promises are held against. */
interface Case {
  readonly install: Install;
  readonly disk: Disk;
  readonly log: LogSoFar;
  /** The city's epoch now. */
  readonly epoch: string;
  readonly events: Events;
}

/** What holds on a device at every moment, whatever is under way. */
export function stepByStep(it: Case): void {
  const { install, disk } = it;
  const pending = new Map<string, OutboxEntry>();
  for (const entry of disk.outbox.values()) {
    insist(!pending.has(entry.mid), `S3: ${entry.mid} lies twice in the outbox of ${install.name}`);
    pending.set(entry.mid, entry);
  }
  numbersFollow(it);
  const archived = new Set([...disk.archive.values()].map(({ entry }) => entry.mid));
  for (const said of install.said.values()) {
    nothingIsLost(it, said, pending.get(said.mid), archived);
    leftWithItsEffects(it, said, pending.has(said.mid));
    cameAfterWhatItBuildsOn(it, said);
  }
  ownChangesShow(it);
  othersLeaveWithTheirEffects(it, pending);
  nothingHiddenOfOthers(it);
}

/**
 * W3: what is hidden in a workshop until it is shown lies on no disk but that of the device it was written on; and where a colleague
 * handed it over by file, for as long as that is on its way. The city gives it to nobody else.
 */
function nothingHiddenOfOthers({ install, disk }: Case): void {
  const group = groupOf(disk);
  const handedOver = [...disk.carried.values()].map(({ args }) => deviceIn(args));
  const given = [...disk.base.values()].map(({ tables }) => ({ tables, may: [group] as unknown[] }));
  const shown = [...disk.parts.values()].map(({ tables }) => ({ tables, may: [group, ...handedOver] }));
  for (const { tables, may } of [...given, ...shown])
    for (const table of hiding)
      for (const row of tables[table] ?? []) {
        const onlyOn: unknown = Reflect.get(row, 'onlyOn');
        insist(
          onlyOn === undefined || may.includes(onlyOn),
          `W3: ${install.name} has a hidden ${table} of another device`,
        );
      }
}
const deviceIn = (args: unknown): unknown =>
  typeof args === 'object' && args !== null ? Reflect.get(args, 'deviceId') : undefined;
/** Tables whose rows may be hidden. */
const hiding = ['note', 'ballot', 'attachment', 'conflict'];

const standingOf = (disk: Disk): StandingRecord | undefined =>
  disk.meta.get('standing') as StandingRecord | undefined;

/** S4, S9: the outbox has no gap, and the next number is the one after its last. A gap would stop the writer for ever. */
function numbersFollow({ install, disk }: Case): void {
  const writer = disk.meta.get('writer');
  if (!writer || !('nextId' in writer) || disk.outbox.size === 0) return;
  const ids = [...disk.outbox.keys()].map(Number).sort((a, b) => a - b);
  const [first = 0] = ids;
  insist(
    ids.every((id, nth) => id === first + nth) && writer.nextId === first + ids.length,
    () => `S9: ${install.name} numbers its outbox ${ids.join(' ')}, and the next ${writer.nextId}`,
  );
}

/** S2: what a person saw saved is pending here or dealt with by the city, whole; and what went wrong stays with its content and a reason. */
function nothingIsLost(
  { install, disk, log, epoch, events }: Case,
  said: Said,
  pending: OutboxEntry | undefined,
  archived: ReadonlySet<string>,
): void {
  const { mid } = said;
  const where = `${said.name} ${mid} of ${install.name}`;
  const issue = disk.issues.get(mid);
  const logged = loggedAs(log, said);
  const isPending = pending?.name === said.name;
  if (isPending) isWhole(said, pending.args, where);
  if (issue) isWhole(said, issue.entry.args, where);
  // A city that was put back is offered it again as soon as the device has heard.
  const hasNotHeard = events.wasSilentlyRestored || standingOf(disk)?.epoch !== epoch;
  const isOffered = archived.has(mid) && hasNotHeard;
  if (!logged) {
    insist(
      isPending || issue !== undefined || isOffered || said.excused !== undefined,
      `S2: ${where} is neither pending, nor set aside, nor known to the city`,
    );
    return;
  }
  const { link, content } = logged;
  insist(!content || content.args === said.args, `S2: the city has another content of ${where}`);
  insist(link.person === install.person.id, `S2: ${where} is said to be ${link.person}'s`);
  if (said.excused) return;
  if (link.outcome === 'applied')
    insist(!issue || hasNotHeard, `S2: ${where} is shown as ${issue?.kind}, and was applied`);
  else
    insist(
      isPending || issue !== undefined || isOffered,
      `S2: ${link.outcome} ${where} is not shown with its content`,
    );
  if (link.outcome === 'rejected') {
    const code = link.reason?.code ?? '';
    insist(code in refusals, `S2: ${where} was refused for “${code}”, of which no person can be told`);
  }
}

function isWhole(said: Said, args: unknown, where: string): void {
  insist(canonical(args) === said.args, `S2: ${where} has another content now`);
}

/** S6: what has left the outbox has left its effects: the device has the rows of the version at which it was applied. */
function leftWithItsEffects({ disk, log, epoch, events, install }: Case, said: Said, isHere: boolean): void {
  const link = loggedAs(log, said)?.link;
  const standing = standingOf(disk);
  const cookie = standing?.cookie;
  if (isHere || said.excused || link?.outcome !== 'applied' || !cookie || cookie.epoch !== epoch) return;
  if (events.wasSilentlyRestored) return;
  insist(
    cookie.version >= link.version,
    `S6: ${said.mid} left the outbox of ${install.name} before its effects came`,
  );
}

/** What the city will not be brought: the parcel was let go of or refused, or its author's own device has to deliver it. */
function isGivenUp(disk: Disk, mid: string): boolean {
  return [...disk.parcels.values()].every(
    ({ deeds, state, carried = [] }) =>
      state === 'refused' ||
      deeds.every(({ deed }) => deed.mid !== mid) ||
      carried.some((one) => one.mid === mid && one.outcome === 'left'),
  );
}

/** S4: what was done on top of what a colleague had handed over comes to the city after it. */
function cameAfterWhatItBuildsOn({ install, disk, log, events }: Case, said: Said): void {
  const own = loggedAs(log, said);
  if (!said.buildsOn) return;
  if (!own) {
    // What was done on it goes on without it; read in again later, it lies on top of that.
    said.buildsOn = said.buildsOn.filter((mid) => !isGivenUp(disk, mid));
    return;
  }
  const isExcused = said.isUnordered === true || said.excused !== undefined;
  for (const mid of said.buildsOn) {
    const theirs = log.byMid.get(mid);
    const isInOrder = theirs !== undefined && theirs.link.seq < own.link.seq;
    insist(
      isInOrder || isExcused || events.notTaken.has(mid) || isGivenUp(disk, mid),
      `S4: ${said.mid} of ${install.name} came to the city before ${mid}, on which it builds`,
    );
  }
  // Once is enough.
  delete said.buildsOn;
}

/** S6: what a colleague handed over stays in sight until its effects have come, or the person has been told that it will not. */
function othersLeaveWithTheirEffects(
  { install, disk, log, epoch, events }: Case,
  pending: ReadonlyMap<string, OutboxEntry>,
): void {
  const shown = new Set([...disk.carried.values()].map(({ mid }) => mid));
  const cookie = standingOf(disk)?.cookie;
  for (const mid of install.handed) {
    if (shown.has(mid) || pending.has(mid)) continue;
    const link = log.byMid.get(mid)?.link;
    const isOfNow = cookie?.epoch === epoch && !events.wasSilentlyRestored;
    const isIn = link !== undefined && (!isOfNow || cookie.version >= link.version);
    insist(
      isIn || isGivenUp(disk, mid) || events.wasSilentlyRestored,
      `S6: ${install.name} shows ${mid} of a colleague no longer, and has not got its effects`,
    );
    install.handed.delete(mid);
  }
}

const saysValue = new Set([editInitiative.name, settleConflict.name, reopenConflict.name]);

/** S6: what is pending and passes shows in the rows. */
function ownChangesShow({ install, disk }: Case): void {
  const lastEdit = new Map<string, { owner: string; field: string; value: unknown; id: number }>();
  for (const entry of [...disk.outbox.values()].sort((a, b) => a.id - b.id)) {
    if (entry.blocked || entry.outcome) continue;
    if (entry.name === captureIdea.name) {
      const { initiativeId } = entry.args as { initiativeId: string };
      insist(disk.heads.has(initiativeId), `S6: pending ${entry.mid} does not show on ${install.name}`);
    }
    if (!saysValue.has(entry.name)) continue;
    const edit = editIn(entry.args);
    lastEdit.set(`${edit.owner} ${edit.field}`, { ...edit, id: entry.id });
  }
  for (const { owner, field, value, id } of lastEdit.values()) {
    // What was read in after it lies on top.
    if ([...disk.carried.values()].some((one) => one.after >= id && one.owners.includes(owner))) continue;
    const row = disk.heads.get(owner)?.row as Record<string, unknown> | undefined;
    // A field that was emptied is not in the row.
    insist(
      (row?.[field] ?? null) === value,
      () => `S6: ${install.name} shows ${String(row?.[field])} for ${field}, and wrote ${String(value)}`,
    );
  }
}

/** S11: where a device stands towards the city never goes backwards, unless it was put back itself. */
export function goesForward(before: number | undefined, disk: Disk, install: Install): number | undefined {
  const order = standingOf(disk)?.cookie?.order;
  if (order === undefined) return before;
  insist(before === undefined || order >= before, `S11: the cookie of ${install.name} went backwards`);
  return order;
}
