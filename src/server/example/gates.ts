import { type DecisionArgs, recordDecision } from '../../domain/deciding.ts';
import { basis as basisSchema, request as requestSchema, requestLine } from '../../domain/gate.ts';
import { basisId } from '../../domain/gate.ts';
import type { GateId, OutcomeId } from '../../domain/model.ts';
import { requestGate } from '../../domain/request.ts';
import { type DepartmentKey, people, type PersonKey } from './people.ts';
import type { Stage } from './stage.ts';

const deciderOf: Record<DepartmentKey, PersonKey> = {
  slf: 'lars',
  vof: 'eva',
  sff: 'fredrik',
  sof: 'hassan',
  amf: 'gunilla',
  sbf: 'karin',
  faf: 'karin',
};

interface Asking {
  readonly who: PersonKey;
  readonly gate: GateId;
  /** Departments asked; for money with the amount. The lead one among them. */
  readonly of: Partial<Record<DepartmentKey, number>>;
  readonly message?: string;
  readonly days: number;
}

/** Asks for a decision. Gives back the request's id. */
export async function ask(
  stage: Stage,
  initiative: string,
  { who, gate, of, message, days }: Asking,
): Promise<string> {
  const requestId = stage.newId();
  const lines = Object.entries(of).map(([department, asked]) => ({
    lineId: stage.newId(),
    departmentId: stage.idOf(department),
    ...(gate === 'funding' ? { asked } : {}),
  }));
  const time = gate === 'time' ? { hours: 40, from: stage.on(days), until: stage.on(days - 60) } : {};
  const args = {
    initiativeId: stage.idOf(initiative),
    requestId,
    gate,
    lines,
    ...time,
    ...(message ? { message } : {}),
  };
  await stage.does(stage.idOf(who), requestGate, args, days);
  return requestId;
}

type Said = Partial<
  Pick<
    DecisionArgs,
    | 'amount'
    | 'complete'
    | 'restUntil'
    | 'conditions'
    | 'hours'
    | 'receivingOperation'
    | 'maintainer'
    | 'benefitOwner'
    | 'purpose'
  >
>;

const formal: Record<OutcomeId, string> = {
  go: 'beslutar att bifalla begäran',
  conditionalGo: 'beslutar att bifalla begäran med villkor',
  recycle: 'återremitterar begäran',
  hold: 'bordlägger begäran',
  kill: 'avslår begäran',
};

/** The department's decision-maker decides on its line, on the basis that stands. */
export async function decide(
  stage: Stage,
  initiative: string,
  requestId: string,
  department: DepartmentKey,
  outcome: OutcomeId,
  days: number,
  motivation: string,
  said: Said = {},
): Promise<void> {
  const initiativeId = stage.idOf(initiative);
  const departmentId = stage.idOf(department);
  const request = (await stage.rows(initiativeId, 'request')).map((row) => requestSchema.parse(row));
  const { revision } = request.find(({ id }) => id === requestId) ?? { revision: 1 };
  const basis = (await stage.rows(initiativeId, 'basis')).map((row) => basisSchema.parse(row));
  const frozen = basis.find(({ id }) => id === basisId(requestId, revision));
  const lines = (await stage.rows(initiativeId, 'requestLine')).map((row) => requestLine.parse(row));
  const line = lines.find((each) => each.requestId === requestId && each.departmentId === departmentId);
  if (!frozen || !line) throw new Error(`the example asks nothing of ${department} about ${initiative}`);
  await stage.does(
    stage.idOf(deciderOf[department]),
    recordDecision,
    {
      initiativeId,
      requestId,
      lineId: line.id,
      decisionId: stage.newId(),
      outcome,
      decidedOn: stage.on(days),
      participants: [],
      authority: { kind: 'delegation', item: 'Innovationsmedel 3.2' },
      text: `${people[deciderOf[department]].title} ${formal[outcome]}.`,
      motivation,
      revision,
      basisHash: frozen.hash,
      conditions: [],
      ...said,
    },
    days,
  );
}
