import { Show } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { totalOf } from '../../../domain/funding.ts';
import { daysInPhase, isEnded } from '../../../domain/initiative.ts';
import type { PhaseId } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { isLongInPhase } from '../../../domain/phaseTimes.ts';
import { useCity } from '../../app/city.tsx';
import { MarkedTitle } from '../../app/MarkedTitle.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { SyncChip } from '../../app/SyncChip.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { NextDecision } from './NextDecision.tsx';

export const rowId = (id: string) => `rad-${id}`;

/** An initiative as a row of the list. */
export function ListRow(props: { line: Listed; query: string; medians: ReadonlyMap<PhaseId, number> }) {
  const { t, f } = useTexts();
  const { today, departmentName } = useCity();
  const said = useSaid();
  const words = () => t().portfolio;
  const head = () => props.line.head;
  const money = () => totalOf(props.line.digest.sums);
  const hasMoney = () => money().granted > 0 || money().used > 0;
  const criteria = () => props.line.digest.criteria;
  const department = () => departmentName(head().leadDepartmentId) || words().noDepartment;
  const median = () => (isEnded(head()) ? undefined : props.medians.get(head().phase));
  return (
    <tr id={rowId(head().id)}>
      <td>
        <a href={paths.initiative(head().id)}>
          <MarkedTitle title={head().title} query={props.query} />
        </a>
        <small class="dep meta">{department()}</small>
        <SyncChip initiativeId={head().id} conflicts={props.line.digest.conflicts} />
      </td>
      <td data-l={words().columns.phase}>
        <span class="phasecell">
          <PhaseTile
            phase={phaseNumber[head().phase]}
            size="tiny"
            state={head().state === 'cancelled' ? 'stopped' : undefined}
          />
          {said(phaseWords[head().phase].name)}
        </span>
      </td>
      <td data-l={words().columns.department}>
        {departmentName(head().leadDepartmentId) ? department() : <span class="meta">{department()}</span>}
      </td>
      <td class="r" data-l={words().columns.days}>
        <Show when={!isEnded(head())} fallback={<Nothing />}>
          <span class="dayscell">
            {f().number(daysInPhase(head(), today()))}
            <Show when={median() !== undefined}>
              <small>{words().median(median() ?? 0)}</small>
            </Show>
            <Show when={isLongInPhase(props.line.head, today(), median())}>
              <Chip kind="long">{words().longInPhase}</Chip>
            </Show>
          </span>
        </Show>
      </td>
      <td data-l={words().columns.next}>
        <NextDecision line={props.line} />
      </td>
      <td class="r" data-l={words().columns.granted}>
        <Show when={hasMoney()} fallback={<Nothing />}>
          {f().number(money().granted)}
        </Show>
      </td>
      <td class="r" data-l={words().columns.used}>
        <Show when={hasMoney()} fallback={<Nothing />}>
          <span class="usedcell">
            {f().number(money().used)}
            <Show when={money().overspent > 0}>
              <Chip kind="failed">{words().over(f().number(money().overspent))}</Chip>
            </Show>
          </span>
        </Show>
      </td>
      <td class="r nw" data-l={words().columns.criteria}>
        <Show when={criteria().answered > 0} fallback={<Nothing />}>
          {words().criteria(criteria().met, criteria().of)}
        </Show>
      </td>
    </tr>
  );
}

/** Nothing to count here. */
function Nothing() {
  return <span class="meta nothing">–</span>;
}
