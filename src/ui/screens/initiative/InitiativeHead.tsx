import { Show } from 'solid-js';
import { countConflicts } from '../../../domain/conflict.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { SyncChip } from '../../app/SyncChip.tsx';
import { useTexts } from '../../app/texts.tsx';
import { thingKey } from '../../app/undo/things.ts';
import { Chip } from '../../kit/Chip.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';
import { HeadStair } from './HeadStair.tsx';
import { StateChips } from './StateChips.tsx';

/** Title, number, whose it is and how it stands, with the stair under it. */
export function InitiativeHead(props: { record: InitiativeRecord }) {
  const { t, f } = useTexts();
  const { nameOf, departmentName, issues } = useCity();
  const words = () => t().initiative.frame;
  const row = () => props.record.row;
  /** Something done to it here was refused; Synk says what and why. */
  const hasFailed = () => issues().some(({ entry }) => entry.owners.includes(row().id));
  const coFunders = () => fundersAsked(props.record);
  return (
    <header class="hero">
      <div class="head">
        <h1 data-thing={thingKey(row().id, 'title')}>{unbrokenDash(row().title)}</h1>
        <p class="meta">
          <span>{row().number ?? words().noNumber}</span>
          <span>
            <Show when={row().leadDepartmentId} fallback={words().noLead}>
              {(id) => <>{departmentName(id())}</>}
            </Show>
          </span>
          <span>{words().owner(nameOf(row().ownerId))}</span>
          <Show when={row().coOwnerIds.length > 0}>
            <span>{words().coOwners(f().list(row().coOwnerIds.map(nameOf)))}</span>
          </Show>
          <Show when={coFunders() > 1}>
            <span>{words().coFundedBy(coFunders())}</span>
          </Show>
          <StateChips row={row()} />
          <Show when={hasFailed()}>
            <a href={paths.sync}>
              <Chip kind="failed">{t().sync.failed}</Chip>
            </a>
          </Show>
          <SyncChip initiativeId={row().id} conflicts={countConflicts(props.record.parts)} />
        </p>
      </div>
      <HeadStair record={props.record} />
    </header>
  );
}

/** How many departments the latest request for money that was not withdrawn asks. */
function fundersAsked({ parts }: InitiativeRecord): number {
  const request = parts.request.findLast((each) => each.gate === 'funding' && each.closedAs !== 'withdrawn');
  return parts.requestLine.filter((line) => line.requestId === request?.id && line.asked !== 0).length;
}
