import { createSignal, Show } from 'solid-js';
import { type Participant, participantDeeds } from '../../../../domain/participant.ts';
import { useAct } from '../../../app/act.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** Somebody who came late, or whom nobody had thought of: written down, and the one who writes. */
export function NewParticipant(props: { onAdded: (participantId: string) => void }) {
  const { t } = useTexts();
  const { head, participants, leads } = useWorkshop();
  const [isOpen, setOpen] = createSignal(false);
  const act = useAct();
  const words = () => t().workshop.capture.who;
  const [name, setName] = createSignal('');
  const [error, setError] = createSignal<string>();
  const [picked, setPicked] = createSignal<Participant['kind']>();
  /** As those who are there already. */
  const kind = () => picked() ?? participants()[0]?.kind ?? 'person';
  const add = async () => {
    if (name().trim() === '') {
      setError(words().nameIsEmpty);
      return;
    }
    const id = newId();
    const saved = await act(participantDeeds.add, {
      workshopId: head().id,
      id,
      kind: kind(),
      name: name().trim(),
    });
    if (!saved.ok) return;
    setName('');
    setOpen(false);
    props.onAdded(id);
  };
  return (
    <Show when={leads()}>
      <div>
        <Button kind="quiet" icon="plus" onClick={() => setOpen(true)}>
          {words().add}
        </Button>
      </div>
      <FormDialog
        open={isOpen()}
        onClose={() => setOpen(false)}
        title={words().add}
        submit={words().addThem}
        cancel={t().common.cancel}
        onSubmit={add}
      >
        <TextField
          label={words().name}
          required
          maxlength={300}
          value={name()}
          error={error()}
          onInput={(typed) => {
            setError(undefined);
            setName(typed);
          }}
        />
        <RadioGroup
          label={words().kind}
          form="segments"
          value={kind()}
          options={(['person', 'group', 'number'] as const).map((value) => ({
            value,
            label: words().kinds[value],
          }))}
          onChange={setPicked}
        />
      </FormDialog>
    </Show>
  );
}
