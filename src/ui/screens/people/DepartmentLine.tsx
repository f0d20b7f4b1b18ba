import { createSignal, For, Show } from 'solid-js';
import { closeDepartment, reopenDepartment } from '../../../domain/departments.ts';
import { may } from '../../../domain/may.ts';
import { budgetUse } from '../../../domain/moneyFrames.ts';
import type { Department } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { thingKey } from '../../app/undo/things.ts';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { Line } from '../../kit/Row.tsx';
import { BudgetDialog } from './BudgetDialog.tsx';
import { EditDepartment } from './EditDepartment.tsx';

/** A department: its board, and what of this year's innovation money is granted (F2). */
export function DepartmentLine(props: { department: Department }) {
  const { organisation, initiatives, actor, today } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [asked, setAsked] = createSignal<'edit' | 'budget'>();
  const close = () => setAsked(undefined);
  const departmentId = () => props.department.id;
  const year = () => Number(today().slice(0, 4));
  const money = () => {
    const grants = initiatives().flatMap(({ digest }) => digest.grants);
    const { budget, granted, left } = budgetUse(departmentId(), year(), organisation().budgets, grants);
    const kr = f().kronor;
    if (budget === undefined || left === undefined) return words().budgetWithout(year(), kr(granted));
    return left < 0
      ? words().budgetOver(year(), kr(budget), kr(granted), kr(-left))
      : words().budgetUse(year(), kr(budget), kr(granted), kr(left));
  };
  const shut = () =>
    act(
      closeDepartment,
      { departmentId: departmentId() },
      { said: words().departmentClosed(props.department.name) },
    );
  const open = () =>
    act(
      reopenDepartment,
      { departmentId: departmentId() },
      { said: words().departmentReopened(props.department.name) },
    );
  const items = (): MenuItem[] => {
    const governs = may(actor(), 'department.edit', {});
    const isClosed = props.department.closedAt !== undefined;
    const opening: MenuItem = { label: words().reopenDepartment, icon: 'undo', onSelect: () => void open() };
    if (isClosed) return governs ? [opening] : [];
    const ofBudget: MenuItem = {
      label: words().setBudget,
      icon: 'money',
      onSelect: () => setAsked('budget'),
    };
    return [
      ...(governs ? [{ label: words().edit, icon: 'pen' as const, onSelect: () => setAsked('edit') }] : []),
      ...(may(actor(), 'budget.set', { departmentId: departmentId() }) ? [ofBudget] : []),
      ...(governs
        ? [{ label: words().closeDepartment, icon: 'lock' as const, onSelect: () => void shut() }]
        : []),
    ];
  };
  return (
    <>
      <Line
        thing={thingKey(departmentId())}
        title={`${props.department.name} (${props.department.code})`}
        meta={
          <>
            <Show when={!props.department.closedAt} fallback={words().closedDepartment}>
              {props.department.board ?? words().noBoard}
            </Show>
            <br />
            {money()}
          </>
        }
        actions={
          <Show when={items().length > 0}>
            <Menu look="more" label={words().manageDepartment(props.department.name)} items={items()} />
          </Show>
        }
      />
      <For each={asked() === 'edit' ? [departmentId()] : []}>
        {() => <EditDepartment department={props.department} open onClose={close} />}
      </For>
      <Show when={asked() === 'budget'}>
        <BudgetDialog department={props.department} open onClose={close} />
      </Show>
    </>
  );
}
