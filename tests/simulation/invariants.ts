import { deepStrictEqual } from 'node:assert';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import type { RowOf, TableName } from '../../src/domain/tx.ts';
import type { City, LoggedLink, StoredRow } from '../../src/sync/cityStore.ts';
import { keyOf } from '../../src/sync/protocol.ts';
import { cityDomain } from '../../src/server/domain.ts';
import { SPACE, type SimDevice } from './device.ts';

function insist(ok: boolean, broken: string): void {
  if (!ok) throw new Error(broken);
}

/** What holds at every moment, whatever is under way. */
export async function stepByStep(city: City, devices: readonly SimDevice[]): Promise<void> {
  const log = await city.store.snapshot(SPACE, (s) => s.log(0, 1_000_000));
  const logged = new Map<string, LoggedLink>();
  for (const link of log) {
    insist(!logged.has(link.link.mid), `S3: ${link.link.mid} was run twice`);
    logged.set(link.link.mid, link);
  }
  for (const device of devices) {
    nothingIsLost(device, logged);
    ownChangesShow(device);
    inOrder(device, log);
  }
}

/** S2: what a person saw saved is pending here, or dealt with by the city; and what went wrong stays with its content. */
function nothingIsLost({ name, disk, saved }: SimDevice, logged: ReadonlyMap<string, LoggedLink>): void {
  const pending = new Set([...disk.outbox.values()].map((entry) => entry.mid));
  for (const mid of saved) {
    const outcome = logged.get(mid)?.link.outcome;
    insist(
      pending.has(mid) || outcome !== undefined,
      `S2: ${mid} of ${name} is neither pending nor known to the city`,
    );
    if (outcome === 'rejected' || outcome === 'quarantined')
      insist(
        pending.has(mid) || disk.issues.has(mid),
        `S2: refused ${mid} of ${name} is not shown with its content`,
      );
  }
}

/** S6: what is pending and passes shows in the rows; what has left the outbox has left its effects. */
function ownChangesShow({ name, disk }: SimDevice): void {
  const lastEdit = new Map<string, unknown>();
  for (const entry of [...disk.outbox.values()].sort((a, b) => a.id - b.id)) {
    if (entry.blocked || entry.outcome) continue;
    if (entry.name === captureIdea.name) {
      const { initiativeId } = entry.args as { initiativeId: string };
      insist(disk.heads.has(initiativeId), `S6: pending ${entry.mid} does not show on ${name}`);
    }
    if (entry.name === editInitiative.name) {
      const { initiativeId, field, value } = entry.args as {
        initiativeId: string;
        field: string;
        value: unknown;
      };
      lastEdit.set(`${initiativeId} ${field}`, value);
    }
  }
  for (const [key, value] of lastEdit) {
    const [owner = '', field = ''] = key.split(' ');
    const row = disk.heads.get(owner)?.row as Record<string, unknown> | undefined;
    insist(
      row?.[field] === value,
      `S6: ${name} shows ${String(row?.[field])} for ${field}, and wrote ${String(value)}`,
    );
  }
}

/** S4: the city dealt with one device's deeds in the order they were saved. */
function inOrder({ name, saved }: SimDevice, log: readonly LoggedLink[]): void {
  const place = new Map(saved.map((mid, nth) => [mid, nth]));
  const order = log.flatMap(({ link }) => place.get(link.mid) ?? []);
  insist(
    order.every((nth, i) => i === 0 || (order[i - 1] ?? 0) < nth),
    `S4: deeds of ${name} were run out of order`,
  );
}

/** S8: nobody is past a gate but by decisions that the city itself accepted, one effective decision to a line (V7). */
function gatesHold(rows: readonly StoredRow[]): void {
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
export async function atRest(city: City, devices: readonly SimDevice[]): Promise<void> {
  const { rows, today } = await city.store.snapshot(SPACE, async (s) => ({
    rows: (await s.rowsSince(0, await s.version())).filter((stored) => !stored.deleted),
    today: city.now().today,
  }));
  for (const { name, disk, person } of devices) {
    insist(disk.outbox.size === 0, `S9: ${disk.outbox.size} deeds of ${name} never got through`);
    insist(disk.base.size === 0, `${name} keeps a base for nothing pending`);
    const own = rows.find(({ table, row }) => table === 'person' && row.id === person.id);
    insist(own !== undefined, `${name}'s person is not in the city`);
    if (!own) return;
    const tokens = cityDomain.tokensOf(cityDomain.actorOf(own.row, today));
    const visible = rows.filter(({ audience }) => audience.some((token) => tokens.includes(token)));
    const wanted = new Map(visible.map(({ table, row }) => [keyOf(table, row.owner, row.id), row]));
    const has = new Map<string, unknown>();
    for (const { table, row } of disk.heads.values()) has.set(keyOf(table, row.owner, row.id), row);
    for (const { tables } of disk.parts.values())
      for (const [table, parts] of Object.entries(tables))
        for (const row of parts) has.set(keyOf(table, row.owner, row.id), row);
    // S5, and V8: neither less than the person may see, nor more.
    deepStrictEqual(sorted(has), sorted(wanted), `S5: ${name} and the city differ`);
  }
  gatesHold(rows);
  insist(
    rows.some(({ row }) => row.id === ORGANISATION),
    'the city has lost itself',
  );
}

const sorted = (rows: ReadonlyMap<string, unknown>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
