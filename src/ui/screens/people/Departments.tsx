import { createSignal, For, Show } from 'solid-js';
import { setBudget } from '../../../domain/budget.ts';
import { addDepartment, closeDepartment, reopenDepartment } from '../../../domain/departments.ts';
import { may } from '../../../domain/may.ts';
import type { Department } from '../../../domain/organisation.ts';
import { hasRole } from '../../../domain/person.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import type { NumberEntry } from '../../kit/parseNumber.ts';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { TextField } from '../../kit/TextField.tsx';

/** Departments with their boards and this year's innovation money (F2). */
export function Departments() {
  const { organisation, actor } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [isAdding, setAdding] = createSignal(false);
  const [name, setName] = createSignal('');
  const [code, setCode] = createSignal('');
  const [board, setBoard] = createSignal('');
  const isAdmin = () => hasRole(actor(), 'admin');
  const sorted = () => [...organisation().departments].sort((a, b) => f().compare(a.name, b.name));

  const add = async () => {
    const saved = await act(addDepartment, {
      departmentId: newId(),
      name: name(),
      code: code(),
      ...(board().trim() ? { board: board() } : {}),
    });
    if (!saved.ok) return;
    setAdding(false);
    setName('');
    setCode('');
    setBoard('');
  };

  return (
    <Section
      heading={words().departments}
      count={organisation().departments.length}
      aside={
        <Show when={isAdmin()}>
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {words().addDepartment}
          </Button>
        </Show>
      }
    >
      <Lines>
        <For each={sorted()}>{(department) => <DepartmentLine department={department} />}</For>
      </Lines>
      <Dialog
        open={isAdding()}
        onClose={() => setAdding(false)}
        title={words().addDepartment}
        actions={
          <Button kind="ink" onClick={() => void add()}>
            {words().add}
          </Button>
        }
      >
        <div class="form">
          <TextField label={words().departmentName} required value={name()} onInput={setName} />
          <TextField
            label={words().departmentCode}
            required
            value={code()}
            onInput={setCode}
            maxlength={12}
          />
          <TextField label={words().board} hint={words().boardHint} value={board()} onInput={setBoard} />
        </div>
      </Dialog>
    </Section>
  );
}

function DepartmentLine(props: { department: Department }) {
  const { organisation, actor, today } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [isSetting, setSetting] = createSignal(false);
  const [amount, setAmount] = createSignal<NumberEntry>();
  const year = () => Number(today().slice(0, 4));
  const budget = () =>
    organisation().budgets.find((row) => row.departmentId === props.department.id && row.year === year());
  const mayBudget = () => may(actor(), 'budget.set', { departmentId: props.department.id });
  const departmentId = () => props.department.id;
  const save = async () => {
    const entered = amount();
    if (typeof entered !== 'number') return;
    const saved = await act(setBudget, { departmentId: departmentId(), year: year(), amount: entered });
    if (saved.ok) setSetting(false);
  };

  return (
    <>
      <Line
        title={`${props.department.name} (${props.department.code})`}
        meta={
          <>
            <Show when={props.department.closedAt}>{words().closedDepartment} · </Show>
            <Show when={props.department.board}>{(board) => <>{board()} · </>}</Show>
            {words().budget(year())}:{' '}
            <Show when={budget()} fallback={words().budgetNone}>
              {(row) => f().kronor(row().amount)}
            </Show>
          </>
        }
        actions={
          <>
            <Show when={mayBudget() && !props.department.closedAt}>
              <Button kind="quiet" onClick={() => setSetting(true)}>
                {words().setBudget}
              </Button>
            </Show>
            <Show when={hasRole(actor(), 'admin')}>
              <Show
                when={props.department.closedAt}
                fallback={
                  <Button
                    kind="quiet"
                    onClick={() => void act(closeDepartment, { departmentId: departmentId() })}
                  >
                    {words().closeDepartment}
                  </Button>
                }
              >
                <Button
                  kind="quiet"
                  onClick={() => void act(reopenDepartment, { departmentId: departmentId() })}
                >
                  {words().reopenDepartment}
                </Button>
              </Show>
            </Show>
          </>
        }
      />
      <Dialog
        open={isSetting()}
        onClose={() => setSetting(false)}
        title={words().budget(year())}
        actions={
          <Button kind="ink" onClick={() => void save()}>
            {words().save}
          </Button>
        }
      >
        <MoneyField label={props.department.name} value={budget()?.amount} onValue={setAmount} />
      </Dialog>
    </>
  );
}
