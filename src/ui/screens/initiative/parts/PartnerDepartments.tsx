import { For, Show } from 'solid-js';
import { addPartnerDepartment, removePartnerDepartment } from '../../../../domain/lead.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { useRecord } from '../recordContext.ts';
import { useDepartmentOptions } from './choices.ts';
import { useWhyNot } from './mayChange.ts';

/** Departments that take part besides the lead one. Chosen and there at once; taken back with undo. */
export function PartnerDepartments() {
  const { t } = useTexts();
  const { departmentName } = useCity();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const departments = useDepartmentOptions();
  const words = () => t().initiative.setup.departments;
  const row = () => record().row;
  const reason = () => whyNot(row(), 'initiative.addPartnerDepartment');
  const thing = () => thingKey(row().id, 'partnerDepartmentIds');
  const free = () =>
    departments().filter(
      ({ value }) => value !== row().leadDepartmentId && !row().partnerDepartmentIds.includes(value),
    );
  const add = (departmentId: string) =>
    act(
      addPartnerDepartment,
      { initiativeId: row().id, departmentId },
      { said: words().added(departmentName(departmentId)) },
    );
  const remove = (departmentId: string) =>
    act(
      removePartnerDepartment,
      { initiativeId: row().id, departmentId },
      { said: words().removed(departmentName(departmentId)) },
    );
  return (
    <Section heading={words().heading}>
      <Show
        when={row().partnerDepartmentIds.length > 0}
        fallback={
          <p class="meta" data-thing={thing()}>
            {words().empty}
          </p>
        }
      >
        <Lines thing={thing()}>
          <For each={row().partnerDepartmentIds}>
            {(id) => (
              <Line
                title={departmentName(id)}
                actions={
                  !reason() && (
                    <Button
                      kind="quiet"
                      name={t().initiative.parts.removeName(departmentName(id))}
                      onClick={() => void remove(id)}
                    >
                      {t().common.remove}
                    </Button>
                  )
                }
              />
            )}
          </For>
        </Lines>
      </Show>
      <Show when={!reason() && free().length > 0}>
        <div class="add">
          <Select
            label={words().add}
            // Always back at "choose": what was chosen stands in the list.
            value={undefined}
            options={free()}
            empty={words().choose}
            onChange={(id) => id && void add(id)}
          />
        </div>
      </Show>
    </Section>
  );
}
