import { For, Show } from 'solid-js';
import { addImplementation, withdrawImplementation } from '../../../domain/endingDeeds.ts';
import type { Implementation } from '../../../domain/ending.ts';
import { may } from '../../../domain/may.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useDraft } from '../../app/draft.ts';
import { newId } from '../../app/ids.ts';
import { type InitiativeRecord, standing } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { thingKey } from '../../app/undo/things.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { createErrors } from '../gate/errors.ts';

/** The operations that use the solution: what makes it realised (E1). */
export function Implementations(props: { record: InitiativeRecord }) {
  const { t, f } = useTexts();
  const { actor, departmentName } = useCity();
  const act = useAct();
  const words = () => t().ending.scale;
  const rows = () => standing(props.record.parts.implementation);
  const mayPlan = () => may(actor(), 'implementation.add', { initiative: props.record.row });
  const about = ({ departmentId, from, maintainer }: Implementation) => {
    const [department, day] = [departmentName(departmentId), f().date(from)];
    return maintainer ? words().rowMaintained(department, day, maintainer) : words().row(department, day);
  };
  const withdraw = (row: Implementation) =>
    act(
      withdrawImplementation,
      { initiativeId: props.record.row.id, implementationId: row.id },
      { said: words().withdrawn },
    );
  // A realised one keeps its last: that is what the word means.
  const isLast = () => props.record.row.state === 'realised' && rows().length === 1;
  return (
    <Section heading={words().implementations} count={rows().length > 0 ? rows().length : undefined}>
      <Show when={rows().length > 0} fallback={<EmptyState>{words().none}</EmptyState>}>
        <Lines things="implementation">
          <For each={rows()}>
            {(row) => (
              <Line
                thing={thingKey(row.id)}
                title={row.operation}
                meta={about(row)}
                actions={
                  <Show when={mayPlan() && !isLast()}>
                    <Button
                      kind="quiet"
                      name={words().withdrawName(row.operation)}
                      onClick={() => void withdraw(row)}
                    >
                      {words().withdraw}
                    </Button>
                  </Show>
                }
              />
            )}
          </For>
        </Lines>
      </Show>
      <Show when={mayPlan()} fallback={<p class="meta">{words().notPlanner}</p>}>
        <AddForm record={props.record} />
      </Show>
    </Section>
  );
}

interface Adding {
  readonly operation: string;
  readonly departmentId?: string | undefined;
  readonly from?: string | undefined;
  readonly maintainer: string;
}

function AddForm(props: { record: InitiativeRecord }) {
  const { t, f } = useTexts();
  const { organisation } = useCity();
  const act = useAct();
  const words = () => t().ending.scale;
  const draft = useDraft<Adding>(`implementation/${props.record.row.id}`, {
    operation: '',
    departmentId: props.record.row.leadDepartmentId,
    maintainer: '',
  });
  const form = draft.value;
  const change = (changes: Partial<Adding>) => draft.set({ ...form(), ...changes });
  const errors = createErrors(() => [
    ...(form().operation.trim() ? [] : [{ fieldId: 'use-operation', message: words().needOperation }]),
    ...(form().departmentId ? [] : [{ fieldId: 'use-department', message: words().needDepartment }]),
    ...(form().from ? [] : [{ fieldId: 'use-from', message: words().needFrom }]),
  ]);
  const departments = () =>
    organisation()
      .departments.filter(({ closedAt }) => !closedAt)
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
  const submit = async () => {
    const { departmentId, from } = form();
    const [operation, maintainer] = [form().operation.trim(), form().maintainer.trim()];
    if (errors.tell() || !departmentId || !from) return;
    const saved = await act(
      addImplementation,
      {
        initiativeId: props.record.row.id,
        implementationId: newId(),
        operation,
        departmentId,
        from,
        ...(maintainer ? { maintainer } : {}),
      },
      { draft: draft.key, said: words().added },
    );
    if (!saved.ok) return;
    draft.reset();
    document.getElementById('use-operation')?.focus();
  };
  return (
    <form
      class="form add-use"
      noValidate
      onSubmit={(sent) => {
        sent.preventDefault();
        void submit();
      }}
    >
      <h3>{words().add}</h3>
      <ErrorSummary title={t().gate.shared.errorsTitle(errors.all().length)} errors={errors.all()} />
      <TextField
        id="use-operation"
        label={words().operation}
        hint={words().operationHint}
        required
        value={form().operation}
        onInput={(operation) => change({ operation })}
        error={errors.of('use-operation')}
        maxlength={300}
      />
      <Select
        id="use-department"
        label={words().department}
        required
        empty={words().chooseDepartment}
        value={form().departmentId}
        options={departments()}
        onChange={(departmentId) => change({ departmentId })}
        error={errors.of('use-department')}
      />
      <div class="pair">
        <DateField
          id="use-from"
          label={words().from}
          required
          value={form().from}
          onValue={(from) => change({ from })}
          error={errors.of('use-from')}
        />
        <TextField
          label={words().maintainer}
          value={form().maintainer}
          onInput={(maintainer) => change({ maintainer })}
          maxlength={300}
        />
      </div>
      <div>
        <Button type="submit" icon="plus">
          {words().addSubmit}
        </Button>
      </div>
    </form>
  );
}
