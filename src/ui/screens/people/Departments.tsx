import { createSignal, For, Show } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { AddDepartment } from './AddDepartment.tsx';
import { CityPage } from './CityPage.tsx';
import { DepartmentLine } from './DepartmentLine.tsx';
import { Funds } from './Funds.tsx';

/** Departments with their boards and innovation money (F2), and the city's funds with their rules (F4). */
export default function Departments() {
  const { organisation, actor } = useCity();
  const { t, f } = useTexts();
  const words = () => t().people;
  const [isAdding, setAdding] = createSignal(false);
  const mayAdd = () => may(actor(), 'department.add', {});
  // Those that are closed stand last.
  const sorted = () =>
    [...organisation().departments].sort(
      (a, b) => Number(Boolean(a.closedAt)) - Number(Boolean(b.closedAt)) || f().compare(a.name, b.name),
    );
  return (
    <CityPage title={words().departmentsTitle}>
      <Section
        heading={words().departments}
        count={sorted().length}
        aside={
          <Show when={mayAdd()}>
            <Button kind="quiet" onClick={() => setAdding(true)}>
              {words().addDepartment}
            </Button>
          </Show>
        }
      >
        <Show
          when={sorted().length > 0}
          fallback={<p>{mayAdd() ? words().noDepartments : words().noDepartmentsYet}</p>}
        >
          <p class="meta">{words().departmentsAbout}</p>
          <Lines label={words().departments}>
            <For each={sorted()}>{(department) => <DepartmentLine department={department} />}</For>
          </Lines>
        </Show>
      </Section>
      <Funds />
      <Show when={isAdding()}>
        <AddDepartment open onClose={() => setAdding(false)} />
      </Show>
    </CityPage>
  );
}
