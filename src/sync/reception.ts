import type { Refusal } from '../domain/refusal.ts';
import { Refused } from '../domain/tx.ts';
import { forbidden } from './answers.ts';
import {
  type Answer,
  type City,
  type CityTx,
  type KnownMutation,
  type Moment,
  type Principal,
  Transient,
  type Writer,
} from './cityStore.ts';
import { Deeds, Fault } from './deeds.ts';
import { Ledger } from './ledger.ts';
import type { PushResponse, Result } from './protocol.ts';
import { madeMid, malformed, type Sent } from './sent.ts';

/** A push whose form is right. */
export interface Push {
  readonly city: City;
  readonly principal: Principal;
  readonly group: string;
  /** The epoch that the device knows, if it has ever pulled. */
  readonly epoch: string | undefined;
  readonly sent: readonly Sent[];
  /** Mids not to be run any more. */
  readonly aside: ReadonlySet<string>;
  /** How many new mutations may be taken. */
  readonly most: number;
}

/** Why a writer's mutations are not taken at all. */
type Stop = Extract<PushResponse, { error: string }>;

/** What became of a mutation that was new here. */
type Became = { outcome: 'applied' | 'quarantined' } | { outcome: 'rejected'; reason: Refusal };

/** Receives one push within one transaction. Nothing is written before all of it has been judged. */
export class Reception {
  readonly #push: Push;
  readonly #tx: CityTx;
  readonly #moment: Moment;
  readonly #deeds: Deeds;
  readonly #ledger: Ledger;
  /** The version before this push, and the one it makes if anything moves. */
  readonly #was: number;
  readonly #version: number;
  readonly #writers = new Map<string, Writer>();
  readonly #moved = new Set<string>();
  readonly #stopped = new Set<string>();
  readonly #results: Result[] = [];
  /** Results of what moved a writer. */
  readonly #kept: Result[] = [];
  #stop: Stop | undefined;
  #device: string | undefined;

  constructor(push: Push, tx: CityTx, was: number) {
    this.#push = push;
    this.#tx = tx;
    this.#moment = push.city.now();
    this.#deeds = new Deeds(tx, push.city.domain);
    this.#ledger = new Ledger(tx, push.city);
    this.#was = was;
    this.#version = was + 1;
  }

  async answer(): Promise<Answer> {
    const { principal, group, epoch, sent, most } = this.#push;
    const bound = await this.#tx.groupPerson(group);
    if (bound !== undefined && bound !== principal.person) return forbidden('wrong_principal');
    if (!(await this.#actor())) return forbidden('unknown_person');
    // The city was put back since: what it has lost is to be offered again before what came after it (S4). A pull tells them.
    if (epoch !== undefined && epoch !== (await this.#tx.epoch()).id)
      return { status: 200, body: this.#told() };
    const known = bound === undefined ? undefined : await this.#tx.groupLabel(group);
    this.#device = principal.device ?? known;
    for (const clientID of new Set(sent.map((m) => m.clientID))) {
      const writer = await this.#tx.writer(clientID);
      if (!writer) continue;
      if (writer.group !== group && (await this.#tx.groupPerson(writer.group)) !== principal.person)
        return forbidden('wrong_principal');
      this.#writers.set(clientID, writer);
    }
    for (const m of sent) {
      if (this.#kept.length === most) break;
      if (!this.#stopped.has(m.clientID)) await this.#take(m);
    }
    if (this.#kept.length > 0) await this.#settle(bound === undefined, known);
    return { status: 200, body: this.#stop ?? this.#told() };
  }

  /** Takes a mutation by its number and mid; what it wants is asked last. */
  async #take(m: Sent): Promise<void> {
    const { group } = this.#push;
    const writer = this.#writers.get(m.clientID);
    const lmid = writer?.lmid ?? 0;
    if (!writer && m.id > 1) return this.#refuseWriter({ error: 'UnknownWriter', clientID: m.clientID });
    // A gap: what is missing must come first (S4).
    if (m.id > lmid + 1) return void this.#stopped.add(m.clientID);

    const known = await this.#ledger.find(m.mid);
    const told = known && this.#ledger.isSame(known, m.name, m.args) ? duplicateOf(m, known) : undefined;
    // A copied device: two histories use the same numbers (S11). Under a new writer the mids tell what is known.
    if ((writer && writer.group !== group) || (m.id <= lmid && !told))
      return this.#refuseWriter({ error: 'Forked', clientID: m.clientID, atId: m.id });

    const result = told ?? (await this.#doNew(m, known !== undefined));
    this.#results.push(result);
    if (m.id <= lmid) return;
    this.#kept.push(result);
    this.#writers.set(m.clientID, { clientID: m.clientID, group, lmid: m.id });
    this.#moved.add(m.clientID);
  }

  /** Other writers go on (S9). */
  #refuseWriter(stop: Stop): void {
    this.#stopped.add(stop.clientID);
    this.#stop ??= stop;
    const { city, principal } = this.#push;
    if (stop.error === 'Forked')
      city.report({ kind: 'forked', space: principal.space, clientID: stop.clientID, id: stop.atId ?? 0 });
  }

  /** Does a mutation that is new here, and writes down what became of it. */
  async #doNew(m: Sent, midTaken: boolean): Promise<Result> {
    const { city, principal, group, aside } = this.#push;
    // A mid that stands for something else already: kept under a mid of its own, and told under the one that was sent.
    const mid = midTaken ? madeMid(m.clientID, m.id, city.sha256) : m.mid;
    const refusal = midTaken ? malformed('mid', 'taken') : m.refusal;
    const became: Became = aside.has(mid) ? { outcome: 'quarantined' } : await this.#do(m, mid, refusal);
    const { clientID, id, name, args, claimedAt } = m;
    const entry = { mid, clientID, id, group, name, person: principal.person, args, ...became };
    const { courier } = principal;
    const said = { ...(claimedAt ? { claimedAt } : {}), ...(courier ? { courier } : {}) };
    this.#ledger.add({ ...entry, ...said }, this.#version, this.#moment.at);
    return { mid: m.mid, clientID, id, ...became };
  }

  /** @throws Fault for what is neither a refusal nor weather. */
  async #do(m: Sent, mid: string, refusal: Refusal | undefined): Promise<Became> {
    try {
      if (refusal) throw new Refused(refusal);
      const deed = this.#push.city.domain.mutations.get(m.name);
      if (!deed || deed.internal) throw new Refused({ code: 'unknownMutation', name: m.name });
      // Asked anew each time: an earlier deed may have changed the person's rights.
      const actor = await this.#actor();
      if (!actor) throw new Error(`${this.#push.principal.person} is gone in the middle of a push`);
      await this.#deeds.perform(deed, m.args, actor, this.#moment, mid, {
        group: this.#push.group,
        ...(m.claimedAt ? { claimedAt: m.claimedAt } : {}),
        ...(this.#device ? { device: this.#device } : {}),
        find: (other) => this.#ledger.find(other),
      });
      return { outcome: 'applied' };
    } catch (error) {
      if (error instanceof Refused) return { outcome: 'rejected', reason: error.reason };
      if (error instanceof Transient) throw error;
      throw new Fault(mid, error);
    }
  }

  #actor() {
    return this.#deeds.actor(this.#push.principal.person, this.#moment.today);
  }

  async #settle(isNewGroup: boolean, label: string | undefined): Promise<void> {
    const { city, principal, group } = this.#push;
    try {
      await this.#deeds.settle(this.#version);
      await this.#ledger.settle();
      if (this.#ledger.isEmpty()) await this.#tx.seal(this.#version, city.salt());
      if (isNewGroup) await this.#tx.bindGroup(group, principal.person);
      if (this.#device !== undefined && this.#device !== label)
        await this.#tx.labelGroup(group, this.#device);
      for (const [clientID, writer] of this.#writers)
        if (this.#moved.has(clientID)) await this.#tx.putWriter(writer, this.#version);
      await this.#tx.keepResults(this.#kept, this.#version);
      await this.#tx.setVersion(this.#version);
    } catch (error) {
      const [only, another] = this.#kept;
      if (error instanceof Transient || !only || another) throw error;
      throw new Fault(only.mid, error);
    }
  }

  #told(): PushResponse {
    return {
      lmids: Object.fromEntries([...this.#writers].map(([clientID, { lmid }]) => [clientID, lmid])),
      results: this.#results,
      // Raised also when all was refused: an acknowledgement is news.
      version: this.#kept.length > 0 ? this.#version : this.#was,
      serverTime: this.#moment.at,
    };
  }
}

function duplicateOf(m: Sent, known: KnownMutation): Result {
  const { mid, clientID, id } = m;
  const reason = known.reason ? { reason: known.reason } : {};
  return { mid, clientID, id, outcome: 'duplicate', was: known.outcome, ...reason };
}
