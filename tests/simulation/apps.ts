import { mayBeCarried } from '../../src/domain/carriage.ts';
import { cityShape } from '../../src/store/cityShape.ts';
import { editOf } from '../../src/domain/editOf.ts';
import { mutations } from '../../src/domain/mutations.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { actorOf, person } from '../../src/domain/person.ts';
import { shareInitiative } from '../../src/domain/sharing.ts';
import { isHead } from '../../src/domain/tables.ts';
import { tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import type { Mutation } from '../../src/domain/tx.ts';
import { cityDomain } from '../../src/server/domain.ts';
import type { Shape } from '../../src/store/shape.ts';
import type { Domain } from '../../src/sync/cityStore.ts';

const onHead = {
  who: 'everyone',
  args: shareInitiative.args,
  reads: (a: { initiativeId: string }) =>
    [{ owner: a.initiativeId, table: 'initiative', id: a.initiativeId }] as const,
};

/** A deed that a newer app knows and the city has never heard of: refused there, and nothing else is held up by it (S9). */
export const fromTheFuture: Mutation<{ initiativeId: string }> = {
  ...onHead,
  name: 'future.deed',
  run(tx, a) {
    const head = tx.get('initiative', a.initiativeId, a.initiativeId);
    if (head) tx.put('initiative', { ...head, summary: 'Bara på en nyare enhet' });
  },
};

/** A deed that goes well on every device and fails in the city by our own fault: put aside there, and nothing else is held up by it (S9). */
export const poison: Mutation<{ initiativeId: string }> = {
  ...onHead,
  name: 'poison.deed',
  run(tx, a) {
    const head = tx.get('initiative', a.initiativeId, a.initiativeId);
    if (head) tx.put('initiative', { ...head, summary: 'Går bra här' });
  },
};

const poisoned: Mutation<{ initiativeId: string }> = {
  ...poison,
  run() {
    throw new TypeError('what only the city comes upon');
  },
};

/** What only newer apps know. */
const newer = new Set([tagInitiative.name, untagInitiative.name, 'pilot.log']);

const registers = {
  new: new Map<string, Mutation>([...mutations, [fromTheFuture.name, fromTheFuture], [poison.name, poison]]),
  old: new Map<string, Mutation>([...mutations].filter(([name]) => !newer.has(name))),
};

/** What an app of a device knows of the domain. */
export const appShape = (app: 'new' | 'old'): Shape => ({
  mutations: registers[app],
  editOf,
  isHead,
  digest: (head, parts) => cityShape.digest(head, parts),
  people: { owner: ORGANISATION, table: 'person' },
  actorOf,
  person: (row) => person.safeParse(row).data,
  mayBeCarried,
  sees: (actor, table, head) => cityShape.sees(actor, table, head),
  dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
});

/** What the city knows of it. */
export const simDomain: Domain = {
  ...cityDomain,
  mutations: new Map<string, Mutation>([...mutations, [poison.name, poisoned]]),
};
