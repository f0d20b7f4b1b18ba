import { For, Show } from 'solid-js';
import { addCoOwner, removeCoOwner, setFacilitator } from '../../../../domain/ownership.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { useWorkerOptions } from '../parts/choices.ts';
import { useRecord } from '../recordContext.ts';

/** Those who help: co-owners, who may do what the owner may (I5), and the workshop's facilitator. Chosen and there at once. */
export function CoOwnersDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const { nameOf } = useCity();
  const act = useAct();
  const record = useRecord();
  const people = useWorkerOptions();
  const facilitators = useWorkerOptions(['facilitator']);
  const words = () => t().initiative.deeds.coOwners;
  const row = () => record().row;
  const free = () =>
    people().filter(({ value }) => value !== row().ownerId && !row().coOwnerIds.includes(value));
  const add = (personId: string) =>
    act(addCoOwner, { initiativeId: row().id, personId }, { said: words().added(nameOf(personId)) });
  const help = (personId: string | undefined) =>
    act(
      setFacilitator,
      { initiativeId: row().id, personId: personId ?? null },
      { said: personId ? words().helps(nameOf(personId)) : words().nobodyHelps },
    );
  const remove = (personId: string) =>
    act(removeCoOwner, { initiativeId: row().id, personId }, { said: words().removed(nameOf(personId)) });
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      actions={<Button onClick={props.onClose}>{t().initiative.parts.doneChanging}</Button>}
    >
      <div class="g16">
        <p>{words().text}</p>
        <Show when={row().coOwnerIds.length > 0} fallback={<p class="meta">{words().empty}</p>}>
          <Lines>
            <For each={row().coOwnerIds}>
              {(id) => (
                <Line
                  title={nameOf(id)}
                  actions={
                    <Button
                      kind="quiet"
                      name={t().initiative.parts.removeName(nameOf(id))}
                      onClick={() => void remove(id)}
                    >
                      {t().common.remove}
                    </Button>
                  }
                />
              )}
            </For>
          </Lines>
        </Show>
        <Select
          label={words().add}
          // Always back at "choose": whoever was chosen stands in the list.
          value={undefined}
          options={free()}
          empty={t().initiative.deeds.choosePerson}
          onChange={(id) => id && void add(id)}
        />
        <Select
          label={words().facilitator}
          hint={words().facilitatorHint}
          value={row().facilitatorId}
          options={facilitators()}
          empty={words().noFacilitator}
          onChange={(id) => void help(id)}
        />
      </div>
    </Dialog>
  );
}
