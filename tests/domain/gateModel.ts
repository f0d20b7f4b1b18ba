import { type GateId, gateId, type OutcomeId, type PhaseId, phaseId } from '../../src/domain/model.ts';

/**
 * The rules of gates written a second time, from the words of the design and with other means: not computed from rows, but
 * carried along as a state that each accepted deed changes. The properties hold the domain against it.
 */
export const phasesInOrder: readonly PhaseId[] = phaseId.options;
export const gatesInOrder: readonly GateId[] = gateId.options;

export interface Said {
  readonly id: string;
  readonly outcome: OutcomeId;
  readonly amount: number;
}
export interface ModelLine {
  readonly lead: boolean;
  readonly asked: number;
  /** The effective decision. */
  said: Said | undefined;
}
export interface ModelRequest {
  readonly gate: number;
  readonly lines: ReadonlyMap<string, ModelLine>;
  revision: number;
  accepted: number;
  closedAs: string | undefined;
}
interface Right {
  readonly departmentId: string;
  readonly limit: number;
  readonly from?: string;
  readonly until?: string;
}

const isYes = (said: Said | undefined) => said?.outcome === 'go' || said?.outcome === 'conditionalGo';

export class GateModel {
  phase = 0;
  state = 'active';
  open: string | undefined;
  /** The requests that opened the gates behind it: one per phase passed. */
  passed: string[] = [];
  readonly requests = new Map<string, ModelRequest>();
  readonly conditions = new Map<string, { request: string; decision: string; met: boolean }>();
  readonly owners = new Set<string>();
  readonly recused = new Set<string>();
  readonly rights = new Map<string, readonly Right[]>();
  /** How often what happened, so that a run that tried nothing is noticed. */
  readonly seen = { opened: 0, openedByCondition: 0, openedByAcceptance: 0, openedByCorrection: 0 };

  get isEnded(): boolean {
    return this.state === 'realised' || this.state === 'cancelled';
  }

  /** G5, V2–V4, V6. */
  mayDecide(person: string, departmentId: string, amount: number, today: string): boolean {
    const inForce = (this.rights.get(person) ?? []).filter(
      (r) => r.departmentId === departmentId && (r.from ?? today) <= today && today <= (r.until ?? today),
    );
    return inForce.some((r) => amount <= r.limit) && !this.owners.has(person) && !this.recused.has(person);
  }

  ask(id: string, gate: number, lines: ReadonlyMap<string, ModelLine>): void {
    this.requests.set(id, { gate, lines, revision: 1, accepted: 0, closedAs: undefined });
    this.open = id;
    this.state = 'active';
  }

  close(as: string): void {
    const request = this.#open();
    if (request) request.closedAs = as;
    this.open = undefined;
  }

  /** A decision or a correction was accepted. */
  say(requestId: string, departmentId: string, said: Said, isCorrection: boolean): void {
    const request = this.requests.get(requestId);
    const line = request?.lines.get(departmentId);
    if (!request || !line) throw new Error('decided on what was never asked');
    const isMessage = !line.lead && (said.outcome === 'recycle' || said.outcome === 'hold');
    line.said = isMessage ? undefined : said;
    if (line.lead && requestId === this.open) {
      if (said.outcome === 'kill') this.close('refused');
      if (said.outcome === 'recycle') this.close('recycled');
      if (said.outcome === 'hold') {
        this.close('held');
        this.state = 'onHold';
      }
    }
    this.#resolve(isCorrection ? 'openedByCorrection' : undefined);
  }

  shortfall(requestId: string): number {
    const request = this.requests.get(requestId);
    if (!request || request.gate !== 1) return 0;
    let missing = 0;
    for (const { asked, said } of request.lines.values())
      if (said) missing += asked - (isYes(said) ? said.amount : 0);
    return missing;
  }
  accept(requestId: string): void {
    const request = this.requests.get(requestId);
    if (request) request.accepted = this.shortfall(requestId);
    this.#resolve('openedByAcceptance');
  }

  meet(conditionId: string): void {
    const condition = this.conditions.get(conditionId);
    if (condition) condition.met = true;
    this.#resolve('openedByCondition');
  }

  goBack(to: number): void {
    this.phase = to;
    this.passed = this.passed.slice(0, to);
  }

  /** G6: is the request, by itself, decided so that its gate is open? */
  isSettled(requestId: string): boolean {
    const request = this.requests.get(requestId);
    if (!request) return false;
    const lines = [...request.lines.values()];
    if (!lines.every((line) => (line.lead ? isYes(line.said) : line.said !== undefined))) return false;
    const asked = lines.reduce((sum, line) => sum + line.asked, 0);
    const granted = lines.reduce((sum, { said }) => sum + (isYes(said) ? (said?.amount ?? 0) : 0), 0);
    return request.gate !== 1 || granted >= asked || asked - granted <= request.accepted;
  }

  /** G9: conditions of decisions that still are effective, at the gates behind it. */
  hasOpenCondition(): boolean {
    return [...this.conditions.values()].some(({ request, decision, met }) => {
      const lines = [...(this.requests.get(request)?.lines.values() ?? [])];
      return !met && this.passed.includes(request) && lines.some(({ said }) => said?.id === decision);
    });
  }

  /** G1, G6, G9, G14: the only way forward. */
  #resolve(how: 'openedByCondition' | 'openedByAcceptance' | 'openedByCorrection' | undefined): void {
    const { open } = this;
    if (open === undefined || !this.isSettled(open)) return;
    if (this.hasOpenCondition() || !this.passed.every((id) => this.isSettled(id))) return;
    this.close('opened');
    this.passed.push(open);
    this.phase++;
    this.seen.opened++;
    if (how) this.seen[how]++;
  }

  #open(): ModelRequest | undefined {
    return this.open === undefined ? undefined : this.requests.get(this.open);
  }
}
