import { editInitiative } from '../../src/domain/editing.ts';
import type { Conflict } from '../../src/domain/conflict.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { restoreInitiative, shareInitiative, withdrawInitiative } from '../../src/domain/sharing.ts';
import { setLead } from '../../src/domain/lead.ts';
import type { GateId, OutcomeId } from '../../src/domain/model.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import { recordDecision } from '../../src/domain/deciding.ts';
import { requestGate } from '../../src/domain/request.ts';
import { reopenConflict, settleConflict, settlingArgs } from '../../src/domain/settling.ts';
import type { Row, RowOf } from '../../src/domain/tx.ts';
import type { Store } from '../../src/store/store.ts';
import type { Saved } from '../../src/store/mutate.ts';
import { fromTheFuture, poison } from './apps.ts';
import type { Chance } from './chance.ts';
import type { Tab } from './device.ts';
import { doInWorkshop } from './workshops.ts';
import type { Fault } from './world.ts';

/** Fields of one line, and of several: people change a line of those. */
const lines = ['title', 'testGroup'] as const;
const texts = ['need', 'hypothesis', 'estimatedValue'] as const;

/** Where a person is, and what the run allows. */
interface Occasion {
  readonly tab: Tab;
  readonly departments: readonly string[];
  readonly faults: ReadonlySet<Fault>;
  readonly isDeciding: boolean;
  readonly hasWorkshops: boolean;
}

/** Something a person might do on this device now. Some of it will be refused, here or by the city: that is the point. */
export async function doSomething({
  tab,
  departments,
  faults,
  isDeciding,
  hasWorkshops,
}: Occasion): Promise<Saved | undefined> {
  const { process, install } = tab;
  if (!process) return undefined;
  const { store } = process;
  const { chance, clock } = install.device;
  const at = () => new Date(clock.now()).toISOString();
  const done = hasWorkshops && chance.happens(0.9) ? await doInWorkshop(store, install) : undefined;
  if (done) return done;
  const heads = await store.heads('initiative');
  const asked = heads.filter(({ row }) => 'asks' in row && row.asks !== undefined);
  // Those who may decide mostly do, when something waits.
  const mayDecide = install.person.grants.some(({ role }) => role === 'decisionMaker');
  if (asked.length > 0 && mayDecide && chance.happens(0.4))
    return decideOnSomething(store, chance, chance.one(asked).owner, at);
  const roll = chance.unit();
  if (heads.length === 0 || roll < (heads.length < 4 ? 0.25 : 0.08))
    return store.mutate(captureIdea, {
      initiativeId: chance.uuid(),
      title: `Idé ${chance.below(10_000)} från ${install.device.name}`,
      ...(chance.happens(0.5) ? { leadDepartmentId: chance.one(departments) } : {}),
    });
  const head = chance.one(heads);
  const initiativeId = head.owner;
  if (isDeciding && chance.happens(0.7)) {
    const row = head.row as RowOf<'initiative'>;
    if (!row.leadDepartmentId)
      return store.mutate(setLead, { initiativeId, departmentId: chance.one(departments) });
    return row.asks
      ? decideOnSomething(store, chance, initiativeId, at)
      : askForDecision(store, chance, row, departments, at);
  }
  if (roll < 0.55) return editSomething(tab, store, head.row as RowOf<'initiative'>, faults);
  if (chance.happens(0.15)) {
    const settled = await settleSomething(store, chance, head.row as RowOf<'initiative'>);
    if (settled) return settled;
  }
  const isNew = process.app === 'new';
  const tag = { initiativeId, word: `tagg${chance.below(4)}` };
  if (roll < 0.65) return isNew ? store.mutate(tagInitiative, tag) : undefined;
  if (roll < 0.7) return isNew ? store.mutate(untagInitiative, tag) : undefined;
  if (roll < 0.73) return store.mutate(setLead, { initiativeId, departmentId: chance.one(departments) });
  if (roll < 0.78) return store.mutate(shareInitiative, { initiativeId });
  if (roll < 0.8)
    return store.mutate(chance.happens(0.5) ? withdrawInitiative : restoreInitiative, { initiativeId });
  if (roll < 0.91) return askForDecision(store, chance, head.row as RowOf<'initiative'>, departments, at);
  if (roll < 0.93) return decideOnSomething(store, chance, initiativeId, at);
  if (roll < 0.96)
    return isNew
      ? store.mutate(logPilot, {
          initiativeId,
          entryId: chance.uuid(),
          text: `Vi provade ${chance.below(100)}`,
          happenedAt: at(),
        })
      : undefined;
  const odd = chance.happens(0.5) ? fromTheFuture : poison;
  const mayBe = faults.has(odd === poison ? 'poison' : 'newerApp');
  return isNew && mayBe ? store.mutate(odd, { initiativeId }) : undefined;
}

/** Settles the conflicts at a field, or opens again what was settled (S7). */
async function settleSomething(
  store: Store,
  chance: Chance,
  head: RowOf<'initiative'>,
): Promise<Saved | undefined> {
  const { parts } = await store.record(head.id);
  const all = (parts['conflict'] ?? []) as readonly Conflict[];
  if (all.length === 0) return undefined;
  const { field, settledAt } = chance.one(all);
  const [first, ...more] = all.filter((one) => one.field === field && !one.settledAt === !settledAt);
  if (!first) return undefined;
  const base = await store.baseFor(head, field);
  const value = chance.one([first.stands.value, first.beside.value, `Avgjort ${chance.below(100_000)}`]);
  const args = settlingArgs([first, ...more], 'written', { value, base });
  if (!settledAt) return store.mutate(settleConflict, args);
  const { choice: _choice, ...rest } = args;
  return store.mutate(reopenConflict, rest);
}

/** Begins to edit a field, or saves one: now and then something arrives between the two. */
async function editSomething(
  { install }: Tab,
  store: Store,
  head: RowOf<'initiative'>,
  faults: ReadonlySet<Fault>,
): Promise<Saved | undefined> {
  const { chance } = install.device;
  const field = chance.one([...lines, ...texts]);
  const begun = install.editing;
  install.editing = undefined;
  const now = begun ?? { initiativeId: head.id, field, base: await store.baseFor(head, field) };
  if (!begun && chance.happens(0.3)) {
    install.editing = now;
    return undefined;
  }
  const text = `Text ${chance.below(100_000)}`;
  const isLong = (texts as readonly string[]).includes(now.field);
  // The forms of the fields are many; these are all texts.
  const value = isLong ? linesWith(chance, text, head, now.field, faults.has('largeDeed')) : text;
  return store.mutate(editInitiative, { ...now, value } as Parameters<typeof editInitiative.run>[1]);
}

/** Another text with one line changed, as somebody would who corrects a paragraph. */
function linesWith(chance: Chance, text: string, head: Row, field: string, mayBeLarge: boolean): string {
  if (mayBeLarge && chance.happens(0.1)) return text.padEnd(7000, ' och så vidare');
  const now = Object.entries(head).find(([name]) => name === field)?.[1] as string | undefined;
  const before = now?.split('\n') ?? ['Först', 'Sedan', 'Till sist'];
  return before.with(chance.below(before.length), text).join('\n');
}

async function askForDecision(
  store: Store,
  chance: Chance,
  head: RowOf<'initiative'>,
  departments: readonly string[],
  at: () => string,
): Promise<Saved> {
  const others = departments.filter((id) => id !== head.leadDepartmentId && chance.happens(0.3));
  const today = at().slice(0, 10);
  return store.mutate(requestGate, {
    initiativeId: head.id,
    requestId: chance.uuid(),
    gate: chance.one<GateId>(['time', 'time', 'time', 'scaleUp']),
    lines: [head.leadDepartmentId ?? '', ...others].flatMap((departmentId) =>
      departmentId ? [{ lineId: chance.uuid(), departmentId }] : [],
    ),
    hours: 40,
    from: today,
    until: today,
  });
}

/** Decides on some line of some request that this device knows, on the basis that it knows: often too late, or by the wrong person (S8, V7). */
async function decideOnSomething(
  store: Store,
  chance: Chance,
  initiativeId: string,
  at: () => string,
): Promise<Saved | undefined> {
  const { parts } = await store.record(initiativeId);
  const lines = (parts['requestLine'] ?? []) as readonly RowOf<'requestLine'>[];
  const bases = (parts['basis'] ?? []) as readonly RowOf<'basis'>[];
  if (lines.length === 0) return undefined;
  const line = chance.one(lines);
  const basis = bases.find((each) => each.requestId === line.requestId);
  if (!basis) return undefined;
  return store.mutate(recordDecision, {
    initiativeId,
    requestId: line.requestId,
    lineId: line.id,
    decisionId: chance.uuid(),
    outcome: chance.one<OutcomeId>(['go', 'go', 'kill']),
    decidedOn: at().slice(0, 10),
    participants: [],
    authority: { kind: 'delegation' },
    text: 'Beslutar',
    motivation: 'Därför',
    revision: basis.revision,
    basisHash: basis.hash,
    conditions: [],
  });
}
