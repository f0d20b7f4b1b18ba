import { For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { useRecord } from '../recordContext.ts';

/** The operations that use the solution (E1). They are added and taken back where it is scaled. */
export function Implementations() {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const record = useRecord();
  const words = () => t().initiative.lessons.inUse;
  const rows = () => standing(record().parts.implementation);
  return (
    <Section
      heading={words().heading}
      aside={
        <ButtonLink kind="quiet" href={paths.scale(record().row.id)}>
          {t().common.change}
        </ButtonLink>
      }
    >
      <Show when={rows().length > 0} fallback={<p class="meta">{words().empty}</p>}>
        <Lines>
          <For each={rows()}>
            {(row) => (
              <Line
                title={row.operation}
                meta={
                  row.maintainer
                    ? words().maintained(departmentName(row.departmentId), f().date(row.from), row.maintainer)
                    : words().row(departmentName(row.departmentId), f().date(row.from))
                }
              />
            )}
          </For>
        </Lines>
      </Show>
    </Section>
  );
}
