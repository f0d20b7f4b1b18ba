import assert from 'node:assert/strict';
import { v7 as uuid } from 'uuid';
import type { Role } from '../../src/domain/person.ts';
import { type Deed, makeDoer, newWriter, post, pullAll, type Row, tokenIn } from './calls.ts';
import type { Device } from './devices.ts';
import type { StoryServer } from './storyServer.ts';

/**
 * A city that is already at work, for stories about something else than how it came to be: founded, filled and brought forward
 * over the server's own calls, by the same people whose devices the story then shows.
 */

/** Somebody who is let in on a device, and can also do deeds there without its screen. */
export interface Somebody {
  readonly device: Device;
  readonly id: string;
  readonly name: string;
  readonly departmentId: string;
  /** Deeds in order, as a device's outbox sends them. @throws if one of them is not applied */
  do(...deeds: readonly Deed[]): Promise<void>;
  /** Lets the same person in on another device. Gives back the device. */
  alsoOn(device: Device): Promise<Device>;
  /** All that this person may see. */
  rows(): Promise<readonly Row[]>;
}

export interface Department {
  readonly name: string;
  readonly code: string;
}

export interface WorkingCity {
  readonly admin: Somebody;
  /** By code. */
  readonly departments: ReadonlyMap<string, string>;
  /** Invites somebody, who accepts on the device. */
  join(device: Device, who: { name: string; title?: string; role: Role; code: string }): Promise<Somebody>;
}

/** Founds the city with the first device's person as its admin, who belongs to the first department. */
export async function aWorkingCity(
  server: StoryServer,
  device: Device,
  departments: readonly [Department, ...Department[]],
): Promise<WorkingCity> {
  const person = { name: 'Ada Andersson', departmentCode: departments[0].code };
  const token = tokenIn(server.setupLink);
  const founded = await post(device.context, '/api/setup', { token, city: 'Provstad', departments, person });
  const admin = somebody(device, founded);
  const known = new Map(
    (await admin.rows())
      .filter(({ table }) => table === 'department')
      .map(({ id, code }) => [String(code), id]),
  );
  return {
    admin,
    departments: known,
    async join(newcomer, { name, title, role, code }) {
      const { link } = await post(device.context, '/api/invites', { role, departmentId: known.get(code) });
      const acceptance = { token: tokenIn(String(link)), name, ...(title ? { title } : {}) };
      return somebody(newcomer, await post(newcomer.context, '/api/invites/accept', acceptance));
    },
  };
}

function somebody(
  device: Device,
  { person }: { person: { id: string; name: string; departmentId: string } },
): Somebody {
  const writer = newWriter();
  return {
    device,
    ...person,
    do: makeDoer(device.context, 'city', writer),
    async alsoOn(another) {
      const { link } = await post(device.context, '/api/links', {});
      await post(another.context, '/api/links/claim', { token: tokenIn(String(link)) });
      return another;
    },
    rows: () => pullAll(device.context, 'city', writer),
  };
}

/** An initiative that its owner has captured, described and shared with their department. Gives back its id. */
export async function anInitiative(owner: Somebody, title: string): Promise<string> {
  const initiativeId = uuid();
  const edit = (field: string, value: string) =>
    ['initiative.edit', { initiativeId, field, value, base: { version: 0 } }] as const;
  await owner.do(
    ['idea.capture', { initiativeId, title, leadDepartmentId: owner.departmentId }],
    edit('need', 'Mycket mat slängs varje dag.'),
    edit('hypothesis', 'Om eleverna får välja dagen innan så slängs mindre.'),
    ['initiative.share', { initiativeId }],
  );
  return initiativeId;
}

type GateName = 'time' | 'funding' | 'scaleUp';

/** The owner asks their own department for a decision. Gives back the request's id. */
export async function aRequest(owner: Somebody, initiativeId: string, gate: GateName): Promise<string> {
  const requestId = uuid();
  const asked = gate === 'funding' ? { asked: 160_000 } : {};
  const time = gate === 'time' ? { hours: 40, from: '2026-01-01', until: '2026-12-31' } : {};
  const lines = [{ lineId: uuid(), departmentId: owner.departmentId, ...asked }];
  await owner.do(['gate.request', { initiativeId, requestId, gate, lines, ...time }]);
  return requestId;
}

/** The department says yes to what it was asked. */
export async function aYes(decider: Somebody, initiativeId: string, requestId: string): Promise<void> {
  const rows = await decider.rows();
  const line = rows.find((row) => row.table === 'requestLine' && row.requestId === requestId);
  const basis = rows.find((row) => row.table === 'basis' && row.requestId === requestId);
  assert.ok(line && basis, 'a request has a line and a basis');
  // On the server's day, which a story may have moved.
  const decidedOn = String(basis.at).slice(0, 10);
  await decider.do([
    'decision.record',
    {
      initiativeId,
      requestId,
      lineId: line.id,
      decisionId: uuid(),
      outcome: 'go',
      decidedOn,
      participants: [],
      authority: { kind: 'delegation', item: '3.2', board: 'Skolnämnden' },
      text: 'Förvaltningen beviljar det som begärts.',
      motivation: 'Behovet är tydligt.',
      revision: basis.revision,
      basisHash: basis.hash,
      conditions: [],
      ...(line.asked === undefined ? {} : { amount: line.asked }),
    },
  ]);
}

/** An initiative in phase Utveckla pilot, past two gates decided by `decider`. */
export async function aPilot(owner: Somebody, decider: Somebody, title: string): Promise<string> {
  const initiativeId = await anInitiative(owner, title);
  for (const gate of ['time', 'funding'] as const)
    await aYes(decider, initiativeId, await aRequest(owner, initiativeId, gate));
  return initiativeId;
}
