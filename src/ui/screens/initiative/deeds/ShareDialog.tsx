import { createSignal } from 'solid-js';
import { setLead } from '../../../../domain/lead.ts';
import { shareInitiative } from '../../../../domain/sharing.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useDepartmentOptions } from '../parts/choices.ts';
import { useRecord } from '../recordContext.ts';

/** Gör till initiativ: a draft becomes visible to everyone signed in, and may become a public record (A2). It needs a department that looks after it. */
export function ShareDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const { organisation, me } = useCity();
  const act = useAct();
  const record = useRecord();
  const departments = useDepartmentOptions();
  const [chosen, setChosen] = createSignal<string>();
  const [tried, setTried] = createSignal(false);
  const words = () => t().initiative.deeds.share;
  const row = () => record().row;
  // Most ideas belong where their owner works.
  const lead = () => chosen() ?? row().leadDepartmentId ?? me().departmentId;
  const save = async () => {
    setTried(true);
    const departmentId = lead();
    if (departmentId === undefined) return;
    const initiativeId = row().id;
    if (departmentId !== row().leadDepartmentId) {
      const led = await act(setLead, { initiativeId, departmentId });
      if (!led.ok) return;
    }
    const shared = await act(shareInitiative, { initiativeId }, { said: words().done });
    if (shared.ok) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      submit={words().submit}
      onSubmit={save}
      cancel={t().common.cancel}
    >
      <p>{words().whoSees(organisation().row?.name ?? '')}</p>
      <p>{words().publicRecord}</p>
      <Select
        label={words().department}
        hint={words().departmentHint}
        required
        value={lead()}
        options={departments(lead())}
        empty={t().initiative.setup.departments.choose}
        onChange={setChosen}
        error={tried() && !lead() ? words().missing : undefined}
      />
    </FormDialog>
  );
}
