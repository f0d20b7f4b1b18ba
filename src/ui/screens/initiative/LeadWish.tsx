import { For, Show } from 'solid-js';
import { acceptLead, declineLead } from '../../../domain/lead.ts';
import { may } from '../../../domain/may.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { useRecord } from './recordContext.ts';

/** A proposed change of lead department, with who has not answered, and the answers for those who may give them. */
export function LeadWish() {
  const { t, f } = useTexts();
  const { actor, departmentName } = useCity();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.lead;
  const row = () => record().row;
  const parties = () =>
    [row().leadDepartmentId, row().leadProposal?.departmentId].filter((id) => id !== undefined);
  const waiting = () => parties().filter((id) => !row().leadProposal?.acceptedBy.includes(id));
  const mine = () =>
    waiting().filter((departmentId) => may(actor(), 'lead.accept', { initiative: row(), departmentId }));
  const proposed = () => row().leadProposal?.departmentId;
  const mayDecline = () => {
    const departmentId = proposed();
    return may(actor(), 'lead.decline', {
      initiative: row(),
      ...(departmentId ? { departmentId } : {}),
    });
  };
  const accept = (departmentId: string) =>
    act(
      acceptLead,
      { initiativeId: row().id, departmentId, proposed: proposed() ?? '' },
      { said: words().accepted },
    );
  const decline = () => act(declineLead, { initiativeId: row().id }, { said: words().declined });
  return (
    <Show when={row().leadProposal}>
      <div class="draftbar">
        <p>
          {words().wish(departmentName(row().leadDepartmentId), departmentName(proposed()))}{' '}
          {words().waitsFor(f().list(waiting().map(departmentName)))}
        </p>
        <div class="acts">
          <For each={mine()}>
            {(id) => <Button onClick={() => void accept(id)}>{words().accept(departmentName(id))}</Button>}
          </For>
          <Show when={mayDecline()}>
            <Button onClick={() => void decline()}>
              {mine().length > 0 ? words().decline : words().takeBack}
            </Button>
          </Show>
        </div>
      </div>
    </Show>
  );
}
