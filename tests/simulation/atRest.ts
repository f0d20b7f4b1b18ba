import { deepStrictEqual } from 'node:assert';
import { editInitiative } from '../../src/domain/editing.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { reopenConflict, settleConflict } from '../../src/domain/settling.ts';
import type { RowOf, TableName } from '../../src/domain/tx.ts';
import type { City, FormerValue, StoredRow } from '../../src/sync/cityStore.ts';
import { keyOf } from '../../src/sync/protocol.ts';
import type { Disk } from '../kit/memoryCabinet.ts';
import { appShape, simDomain } from './apps.ts';
import type { Install } from './device.ts';
import { editIn, groupOf, insist, loggedAs, type LogSoFar } from './promises.ts';
import { SPACE } from './world.ts';

/** The city as it is, and what its fields were. */
export interface CityNow {
  readonly rows: readonly StoredRow[];
  readonly today: string;
  formerValues(id: string): Promise<readonly FormerValue[]>;
}

export const cityNow = async (city: City): Promise<CityNow> => ({
  rows: (await city.store.snapshot(SPACE, async (s) => s.rowsSince(0, await s.version()))).filter(
    (stored) => !stored.deleted,
  ),
  today: city.now().today,
  formerValues: (id) =>
    city.store.snapshot(SPACE, (s) => s.formerValues({ table: 'initiative', owner: id, id })),
});

/** S8: nobody is past a gate but by decisions that the city itself accepted, one effective decision to a line (V7). */
export function gatesHold(rows: readonly StoredRow[]): void {
  const of = <N extends TableName>(table: N) =>
    rows.filter((stored) => stored.table === table).map(({ row }) => row as RowOf<N>);
  const requests = of('request');
  const lines = of('requestLine');
  const decisions = of('decision');
  for (const head of of('initiative')) {
    const gates = ['time', 'funding', 'scaleUp'];
    const behind = ['exploreIdea', 'exploreSetup', 'developPilot', 'scale'].indexOf(head.phase);
    insist(
      head.passed.length === behind,
      `S8: ${head.id} is in ${head.phase} with ${head.passed.length} gates behind it`,
    );
    for (const [nth, { gate, requestId }] of head.passed.entries()) {
      insist(gate === gates[nth], `S8: ${head.id} passed ${gate} out of order`);
      const request = requests.find(({ id }) => id === requestId);
      insist(request?.closedAs === 'opened', `S8: ${head.id} is past ${gate} without an opened request`);
      const led = lines.find((line) => line.requestId === requestId && line.lead);
      const yes = decisions.some(({ lineId, outcome }) => lineId === led?.id && outcome === 'go');
      insist(yes, `S8: ${head.id} is past ${gate} without a yes of its lead department`);
    }
  }
  for (const line of lines) {
    const on = decisions.filter(({ lineId, supersedes }) => lineId === line.id && supersedes === undefined);
    insist(on.length <= 1, `V7: ${on.length} decisions stand on line ${line.id}`);
  }
}

/** What holds when the net is well, everybody has synced, and nobody does anything. */
export function deviceAtRest(install: Install, disk: Disk, log: LogSoFar, { rows, today }: CityNow): void {
  const { name, person, said } = install;
  insist(disk.outbox.size === 0, `S9: ${disk.outbox.size} deeds of ${name} never got through`);
  insist(disk.carried.size === 0, `S6: ${name} still shows ${disk.carried.size} deeds as handed over`);
  insist(disk.base.size === 0, `${name} keeps a base for nothing pending`);
  for (const one of said.values()) {
    if (one.excused || disk.issues.has(one.mid)) continue;
    const outcome = loggedAs(log, one)?.link.outcome;
    insist(
      outcome === 'applied',
      `S2: ${one.mid} of ${name} ended as ${outcome ?? 'nothing'}, and is not shown`,
    );
  }
  const own = rows.find(({ table, row }) => table === 'person' && row.id === person.id);
  insist(own !== undefined, `${name}'s person is not in the city`);
  const group = groupOf(disk);
  const tokens = [
    ...simDomain.tokensOf(simDomain.actorOf(own.row, today)),
    ...(group === undefined ? [] : [simDomain.deviceToken(group)]),
  ];
  const visible = rows.filter(({ audience }) => audience.some((token) => tokens.includes(token)));
  const wanted = new Map(visible.map(({ table, row }) => [keyOf(table, row.owner, row.id), row]));
  // S5, and V8: neither less than the person may see, nor more.
  const has = rowsOf(disk);
  deepStrictEqual(sorted(has), sorted(wanted), `S5: ${name} and the city differ`);
  digestsFollow(disk, name);
  insist(has.has(keyOf('organisation', ORGANISATION, ORGANISATION)), `${name} has lost the city`);
}

/** V8, W3: what the city keeps of a row reaches those whom the rules name now, and nobody else. */
export function audiencesHold(rows: readonly StoredRow[]): void {
  const heads = new Map(
    rows
      .filter(({ table }) => simDomain.headTables.some((head) => head === table))
      .map((head) => [head.row.id, head]),
  );
  for (const { table, row, audience } of rows) {
    const head = heads.get(row.owner);
    const wanted = simDomain.audienceOf(row, head?.table ?? '', head?.row);
    insist(
      [...audience].sort().join() === [...wanted].sort().join(),
      () => `V8: ${table} ${row.id} reaches ${audience.join(' ')}, and should ${wanted.join(' ')}`,
    );
  }
}

function rowsOf(disk: Disk): Map<string, unknown> {
  const has = new Map<string, unknown>();
  for (const { table, row } of disk.heads.values()) has.set(keyOf(table, row.owner, row.id), row);
  for (const { tables } of disk.parts.values())
    for (const [table, parts] of Object.entries(tables))
      for (const row of parts) has.set(keyOf(table, row.owner, row.id), row);
  return has;
}

const sorted = (rows: ReadonlyMap<string, unknown>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));

/** S5: what lists show follows from the rows, so that equal rows have equal digests. */
function digestsFollow(disk: Disk, name: string): void {
  const shape = appShape('new');
  for (const head of disk.heads.values())
    deepStrictEqual(
      head.digest,
      shape.digest(head.row, disk.parts.get(head.owner)?.tables ?? {}),
      `S5: the digest of ${head.owner} on ${name} is of other rows`,
    );
}

const valued = new Set([editInitiative.name, settleConflict.name, reopenConflict.name]);

/** S7: every value that the city accepted can be reached: it stands, or it stood, or a conflict holds it. */
export async function valuesAreReachable(log: LogSoFar, now: CityNow): Promise<void> {
  const edits = [...log.byMid.values()].flatMap(({ link, content }) =>
    valued.has(link.name) && link.outcome === 'applied' && content
      ? [{ mid: link.mid, ...editIn(JSON.parse(content.args)) }]
      : [],
  );
  for (const [id, own] of Map.groupBy(edits, ({ owner }) => owner)) {
    const head = now.rows.find(({ table, row }) => table === 'initiative' && row.id === id)?.row as
      | Record<string, unknown>
      | undefined;
    const former = await now.formerValues(id);
    const kept = JSON.stringify(
      now.rows.filter(({ table, row }) => table === 'conflict' && row.owner === id),
    );
    for (const { mid, field, value } of own) {
      const ofField: readonly unknown[] = [
        head?.[field] ?? null,
        ...former.flatMap((one) => (one.field === field ? [one.from ?? null] : [])),
      ];
      insist(
        ofField.includes(value) || kept.includes(JSON.stringify(value)) || isMergedInto(value, ofField),
        `S7: what ${mid} wrote in ${field} of ${id} cannot be reached`,
      );
    }
  }
}

/**
 * A text whose every line is there already is not kept once more: merging by line, the city finds that it says nothing new (086). So it
 * is where an edit comes after the one that goes on from it, as from a city that has lost the order of the two in secret.
 */
function isMergedInto(value: unknown, ofField: readonly unknown[]): boolean {
  if (typeof value !== 'string' || !value.includes('\n')) return false;
  const lines = new Set(ofField.flatMap((one) => (typeof one === 'string' ? one.split('\n') : [])));
  return value.split('\n').every((line) => lines.has(line));
}
