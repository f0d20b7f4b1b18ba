import * as z from 'zod/mini';
import { type Refusal } from '../domain/refusal.ts';
import { Refused } from '../domain/tx.ts';
import { forbidden, problem, weather } from './answers.ts';
import { Deeds, Fault } from './deeds.ts';
import { type Answer, type City, type CityTx, type Principal, Transient, type Writer } from './cityStore.ts';
import { Ledger } from './ledger.ts';
import { pushRequest, type PushResponse, type Result } from './protocol.ts';
import { isPlain, madeMid, malformed, readSent, type Sent } from './sent.ts';

/** So many mutations are taken in one push. */
export const MOST = 1000;
/** Tries after which a mutation that we cannot run is put aside (S9). */
const TRIES = 3;

/**
 * Takes a push: runs its mutations with authority, in the order of their writers, in one transaction.
 * The order of the questions matters: whose group, then each mutation's number and mid, and only then what it wants.
 * @returns what to answer, once everything it says is durable.
 */
export async function receive(city: City, principal: Principal, body: unknown): Promise<Answer> {
  const request = z.safeParse(pushRequest, body);
  if (!request.success || !isPlain(request.data.clientGroupID)) return problem(400, 'malformed');
  const { clientGroupID: group, person, mutations } = request.data;
  if (person !== undefined && person !== principal.person) return forbidden('wrong_principal');
  if (mutations.length > MOST) return problem(413, 'too_many');
  const sent = mutations.map((raw) => readSent(raw, city.sha256)).filter((m) => m !== undefined);
  if (sent.length === 0 && mutations.length > 0) return problem(400, 'malformed');
  try {
    return await takeOrSetAside(city, principal, group, sent);
  } catch (error) {
    if (error instanceof Transient) return weather(error);
    throw error;
  }
}

/** Takes the mutations; what we fail to run is counted, and at the third try set aside. */
async function takeOrSetAside(
  city: City,
  principal: Principal,
  group: string,
  sent: readonly Sent[],
): Promise<Answer> {
  const aside = new Set<string>();
  let most = Number.POSITIVE_INFINITY;
  for (;;) {
    try {
      const push = { city, principal, group, sent, aside, most };
      return await city.store.write(principal.space, (tx) => take(push, tx));
    } catch (error) {
      if (error instanceof Transient) throw error;
      const mid = error instanceof Fault ? error.mid : '';
      if (!mid && most > 1) {
        // Whose fault is not known. Taken alone, the next one is the only one it can be.
        most = 1;
        continue;
      }
      const tries = await city.store.write(principal.space, (tx) => tx.countTry(mid));
      const name = sent.find((m) => m.mid === mid)?.name ?? '';
      city.report({ kind: 'fault', space: principal.space, mid, name, tries, error });
      if (!mid || tries < TRIES || aside.has(mid)) return problem(500, 'fault', 5);
      aside.add(mid);
      city.report({ kind: 'quarantined', space: principal.space, mid, name });
    }
  }
}

interface Push {
  readonly city: City;
  readonly principal: Principal;
  readonly group: string;
  readonly sent: readonly Sent[];
  /** Mids not to be run any more. */
  readonly aside: ReadonlySet<string>;
  /** How many new mutations may be taken. */
  readonly most: number;
}

type Stop = Extract<PushResponse, { error: string }>;

async function take(push: Push, tx: CityTx): Promise<Answer> {
  const { city, principal, group, sent, aside, most } = push;
  const bound = await tx.groupPerson(group);
  if (bound !== undefined && bound !== principal.person) return forbidden('wrong_principal');

  const moment = city.now();
  const was = await tx.version();
  const version = was + 1;
  const deeds = new Deeds(tx, city.domain);
  const ledger = new Ledger(tx, city);
  const writers = new Map<string, Writer>();
  const moved = new Map<string, Writer>();
  const stopped = new Set<string>();
  const results: Result[] = [];
  const kept: Result[] = [];
  let stop: Stop | undefined;
  if (!(await deeds.actor(principal.person, moment.today))) return forbidden('unknown_person');

  for (const m of sent) {
    if (stopped.has(m.clientID)) continue;
    const known = await ledger.find(m.mid);
    const writer = writers.get(m.clientID) ?? (await tx.writer(m.clientID));
    if (writer && writer.group !== group && (await tx.groupPerson(writer.group)) !== principal.person)
      return forbidden('wrong_principal');
    const lmid = writer?.lmid ?? 0;
    const told = known && ledger.isSame(known, m.name, m.args) ? duplicateOf(m, known) : undefined;
    if (writer) writers.set(m.clientID, writer);

    if (!writer && m.id > 1) {
      stop ??= { error: 'UnknownWriter', clientID: m.clientID };
      stopped.add(m.clientID);
    } else if (m.id > lmid + 1) {
      // A gap: what is missing must come first (S4).
      stopped.add(m.clientID);
    } else if ((writer && writer.group !== group) || (m.id <= lmid && !told)) {
      // A copied device: two histories use the same numbers (S11). With a new writer the mids tell what is known.
      stop ??= { error: 'Forked', clientID: m.clientID, atId: m.id };
      stopped.add(m.clientID);
      city.report({ kind: 'forked', space: principal.space, clientID: m.clientID, id: m.id });
    } else if (m.id <= lmid && told) {
      results.push(told);
    } else {
      if (kept.length === most) break;
      const next = { clientID: m.clientID, group, lmid: m.id };
      writers.set(m.clientID, next);
      moved.set(m.clientID, next);
      const result = told ?? (await settleNew(m, known !== undefined));
      results.push(result);
      kept.push(result);
    }
  }

  if (kept.length > 0) {
    try {
      await settleAll();
    } catch (error) {
      const [only, another] = kept;
      throw only && !another && !(error instanceof Transient) ? new Fault(only.mid, error) : error;
    }
  }
  const lmids = Object.fromEntries([...writers].map(([clientID, { lmid }]) => [clientID, lmid]));
  const answer: PushResponse = stop ?? {
    lmids,
    results,
    version: kept.length > 0 ? version : was,
    serverTime: moment.at,
  };
  return { status: 200, body: answer };

  /** Runs a mutation that is new here and writes down what became of it. */
  async function settleNew(m: Sent, midTaken: boolean): Promise<Result> {
    // A mid that stands for something else already: kept under a mid of its own, and told under the one that was sent.
    const mid = midTaken ? madeMid(m.clientID, m.id, city.sha256) : m.mid;
    const refusal = midTaken ? malformed('mid', 'taken') : m.refusal;
    const became = aside.has(mid) ? { outcome: 'quarantined' as const } : await outcomeOf(m, mid, refusal);
    const { clientID, id, name, args, claimedAt } = m;
    const entry = { mid, clientID, id, group, name, person: principal.person, args, ...became };
    ledger.add({ ...entry, ...(claimedAt ? { claimedAt } : {}) }, version, moment.at);
    return { mid: m.mid, clientID, id, ...became };
  }

  async function outcomeOf(
    m: Sent,
    mid: string,
    refusal: Refusal | undefined,
  ): Promise<{ outcome: 'applied' } | { outcome: 'rejected'; reason: Refusal }> {
    try {
      if (refusal) throw new Refused(refusal);
      const deed = city.domain.mutations.get(m.name);
      if (!deed || deed.internal) throw new Refused({ code: 'unknownMutation', name: m.name });
      // Asked anew each time: an earlier deed may have changed the person's rights.
      const actor = await deeds.actor(principal.person, moment.today);
      if (!actor) throw new Error(`${principal.person} is gone in the middle of a batch`);
      await deeds.perform(deed, m.args, actor, moment, mid);
      return { outcome: 'applied' };
    } catch (error) {
      if (error instanceof Refused) return { outcome: 'rejected', reason: error.reason };
      if (error instanceof Transient) throw error;
      throw new Fault(mid, error);
    }
  }

  async function settleAll(): Promise<void> {
    await deeds.settle(version);
    await ledger.settle();
    if (bound === undefined) await tx.bindGroup(group, principal.person);
    for (const writer of moved.values()) await tx.putWriter(writer, version);
    await tx.keepResults(kept, version);
    await tx.setVersion(version);
  }
}

function duplicateOf(m: Sent, known: { outcome: Result['outcome']; reason?: { code: string } }): Result {
  const { mid, clientID, id } = m;
  const reason = known.reason ? { reason: known.reason } : {};
  return { mid, clientID, id, outcome: 'duplicate', was: known.outcome, ...reason };
}
