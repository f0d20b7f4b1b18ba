import type { Conflict } from '../../src/domain/conflict.ts';
import { actorOf, person as personForm } from '../../src/domain/person.ts';
import type { TableName } from '../../src/domain/tx.ts';
import { cityDomain } from '../../src/server/domain.ts';
import { enact } from '../../src/sync/enact.ts';
import { collect } from '../../src/sync/collect.ts';
import { release } from '../../src/sync/release.ts';
import { receive } from '../../src/sync/receive.ts';
import { pushResponse, type Result } from '../../src/sync/protocol.ts';
import type { CityStore } from '../../src/sync/cityStore.ts';
import { aCity, SPACE } from './aCity.ts';
import { memoryCity } from './memoryCity.ts';

/** The initiative that everybody edits, and its step in the plan. */
export const INITIATIVE = '00000000-0000-7000-8000-000000000001';
export const STEP = 's1';
const people = ['ann', 'bo', 'eva'] as const;
export type Name = (typeof people)[number];

interface Base {
  readonly version: number;
  readonly mid?: string;
  readonly epoch?: string;
}

/** A real city of three who may all edit one initiative, with devices that say by hand what their writer saw. */
export async function aDisputedCity(store: CityStore = memoryCity()) {
  let isFailing = false;
  const editOf: typeof cityDomain.editOf = (name, args) => {
    if (isFailing) throw new TypeError('our fault');
    return cityDomain.editOf(name, args);
  };
  const { city, log, row } = await aCity(store, { ...cityDomain, editOf });
  const first = { personId: 'setup', name: 'Set-up', grants: [] };
  await enact(city, SPACE, [
    {
      by: first,
      name: 'city.found',
      args: {
        name: 'Staden',
        departments: [{ id: 'build', name: 'Bygg', code: 'B' }],
        person: { id: 'setup', name: 'Set-up' },
      },
    },
    ...people.map((personId) => ({
      by: first,
      name: 'person.join',
      args: { personId, name: personId, grants: [{ role: 'innovationLead', departmentId: 'build' }] },
    })),
    {
      by: { person: 'ann' },
      name: 'idea.capture',
      args: { initiativeId: INITIATIVE, title: 'Lånebibliotek' },
    },
    { by: { person: 'ann' }, name: 'lead.set', args: { initiativeId: INITIATIVE, departmentId: 'build' } },
    { by: { person: 'ann' }, name: 'initiative.share', args: { initiativeId: INITIATIVE } },
    {
      by: { person: 'ann' },
      name: 'milestone.add',
      args: { initiativeId: INITIATIVE, id: STEP, title: 'Välj klasser' },
    },
  ]);
  let mids = 0;
  const rowsOf = async (table: string) => {
    const all = await store.snapshot(SPACE, async (s) => s.rowsSince(0, await s.version()));
    return all.filter((stored) => stored.table === table && !stored.deleted).map((stored) => stored.row);
  };
  return {
    city,
    store,
    log,
    row,
    head: async () => (await row('initiative', INITIATIVE)) as unknown as Record<string, unknown>,
    step: async () => (await row('milestone', INITIATIVE, STEP)) as unknown as Record<string, unknown>,
    conflicts: async () => (await rowsOf('conflict')) as unknown as readonly Conflict[],
    open: async () =>
      ((await rowsOf('conflict')) as unknown as readonly Conflict[]).filter((c) => !c.settledAt),
    /** Lays a row down without a deed. */
    put: (table: TableName, owner: string, id: string, kept: object) =>
      store.write(SPACE, async (tx) => {
        const version = (await tx.version()) + 1;
        const [before] = await tx.load([{ table, owner, id }]);
        if (before) await tx.putRows([{ ...before, row: { ...before.row, ...kept } }], version);
        await tx.setVersion(version);
      }),
    /** Every edit fails by our fault, or none does. */
    fail: (yes: boolean) => {
      isFailing = yes;
    },
    release: (mid: string) => release(city, SPACE, mid),
    events: () => rowsOf('event'),
    /** What somebody sees now who has pulled. */
    seen: async (): Promise<Base> => ({ version: await store.snapshot(SPACE, (s) => s.version()) }),
    renewEpoch: (id: string) => store.write(SPACE, (tx) => tx.renewEpoch(id)),
    actor: async (name: Name) =>
      actorOf(personForm.parse(await row('person', 'organisation', name)), '2026-11-24'),
    device(name: Name, device = `${name}'s tablet`) {
      const group = `group ${device}`.replaceAll(/[^a-z]/g, '-');
      let sent = 0;
      /** Gives the mid. */
      const does = async (deed: string, args: object, at?: string): Promise<string> => {
        const mid = `m${++mids}`;
        const result = (await push([{ mid, name: deed, args, ...(at ? { at } : {}) }]))[0];
        if (result?.outcome !== 'applied') throw new Error(`${deed}: ${JSON.stringify(result)}`);
        return mid;
      };
      const push = async (
        deeds: readonly { mid: string; name: string; args: unknown; at?: string }[],
      ): Promise<readonly Result[]> => {
        const body = {
          pushVersion: 1,
          profileID: 'p',
          clientGroupID: group,
          schemaVersion: '1',
          mutations: deeds.map((deed) => ({ clientID: `w-${group}`, id: ++sent, timestamp: 0, ...deed })),
        };
        const send = () => receive(city, { space: SPACE, person: name, device }, body);
        let answer = await send();
        // What fails by our fault is sent again, as a device does, until it is set aside.
        while (answer.status === 500) answer = await send();
        const read = pushResponse.parse(answer.body);
        if ('error' in read) throw new Error(read.error);
        return read.results;
      };
      return {
        does,
        push,
        edits: (field: string, value: unknown, base: Base, at?: string) =>
          does('initiative.edit', { initiativeId: INITIATIVE, field, value, base }, at),
        editsStep: (field: string, value: unknown, base: Base) =>
          does('milestone.edit', { initiativeId: INITIATIVE, id: STEP, field, value, base }),
        /** The reason why a deed was refused. */
        refused: async (deed: string, args: object) =>
          (await push([{ mid: `m${++mids}`, name: deed, args }]))[0]?.reason?.code,
        pulls: () =>
          collect(
            city,
            { space: SPACE, person: name },
            { pullVersion: 1, profileID: 'p', clientGroupID: group, schemaVersion: '1', cookie: null },
          ),
      };
    },
  };
}
