import { type DecisionArgs, recordDecision } from '../../../domain/deciding.ts';
import { editInitiative, type EditableField } from '../../../domain/editing.ts';
import type { GateId } from '../../../domain/model.ts';
import type { Person } from '../../../domain/person.ts';
import { requestGate } from '../../../domain/request.ts';
import type { Stage } from './stage.ts';

/** The example's two departments, by the ids they have on its stage. */
export const preschools = 'preschools';
export const environment = 'environment';
export type ExampleDepartment = typeof preschools | typeof environment;

interface People {
  readonly owner: Person;
  readonly deciders: Readonly<Record<ExampleDepartment, Person>>;
}

/** What the example's people do more than once: write, ask, decide. `on` is the day so many days before the last. */
export function makeCast(
  stage: Stage,
  initiativeId: string,
  { owner, deciders }: People,
  on: (daysBefore: number) => string,
) {
  const write = (days: number, fields: Partial<Record<EditableField, string | number>>) => {
    for (const [field, value] of Object.entries(fields)) {
      // Field and value belong together: the deed's own schema has said so for everybody who writes.
      const change = { initiativeId, field, value, base: { version: 0 } } as EditArgs;
      stage.does(owner, editInitiative, change, on(days));
    }
  };
  const ask = (
    days: number,
    gate: GateId,
    lines: Partial<Record<ExampleDepartment, number>>,
    message?: string,
  ) => {
    const requestId = stage.newId();
    const time = gate === 'time' ? { hours: 40, from: on(days - 8), until: on(days - 78) } : {};
    stage.does(
      owner,
      requestGate,
      {
        initiativeId,
        requestId,
        gate,
        ...time,
        ...(message ? { message } : {}),
        lines: Object.entries(lines).map(([departmentId, asked]) => ({
          lineId: stage.newId(),
          departmentId,
          ...(gate === 'funding' ? { asked } : {}),
        })),
      },
      on(days),
    );
    return requestId;
  };
  const decide = (
    days: number,
    requestId: string,
    by: ExampleDepartment,
    said: Pick<DecisionArgs, 'motivation'> & Partial<DecisionArgs>,
  ) => {
    const { requestLine, basis: frozen } = stage.record(initiativeId).parts;
    const line = requestLine.find((each) => each.requestId === requestId && each.departmentId === by);
    const basis = frozen.find((each) => each.requestId === requestId);
    if (!line || !basis) throw new Error(`the example asks nothing of ${by}`);
    stage.does(
      deciders[by],
      recordDecision,
      {
        initiativeId,
        requestId,
        lineId: line.id,
        decisionId: stage.newId(),
        outcome: 'go',
        decidedOn: on(days),
        participants: [],
        authority: { kind: 'delegation', item: '1' },
        text: said.motivation,
        revision: 1,
        basisHash: basis.hash,
        conditions: [],
        ...said,
      },
      on(days),
    );
  };
  return { write, ask, decide };
}

type EditArgs = Parameters<typeof editInitiative.run>[1];
