import { createSignal } from 'solid-js';
import { isLeadFree, proposeLead, setLead } from '../../../../domain/lead.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useDepartmentOptions } from '../parts/choices.ts';
import { useRecord } from '../recordContext.ts';

/** Chooses the lead department; once a decision has been asked for it is a proposal that both departments answer. */
export function LeadDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const departments = useDepartmentOptions();
  const [chosen, setChosen] = createSignal<string>();
  const [tried, setTried] = createSignal(false);
  const words = () => t().initiative.deeds.lead;
  const row = () => record().row;
  const isFree = () => isLeadFree(row(), record().parts.request.length > 0);
  const save = async () => {
    setTried(true);
    const departmentId = chosen();
    if (departmentId === undefined) return;
    const args = { initiativeId: row().id, departmentId };
    const saved = isFree()
      ? await act(setLead, args, { said: words().done })
      : await act(proposeLead, args, { said: words().proposed });
    if (!saved.ok) return;
    setChosen(undefined);
    setTried(false);
    props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      submit={isFree() ? words().submit : words().propose}
      onSubmit={save}
      cancel={t().common.cancel}
    >
      <p>{isFree() ? words().text : words().bothDecide}</p>
      <Select
        label={words().department}
        required
        value={chosen()}
        options={departments().filter(({ value }) => value !== row().leadDepartmentId)}
        empty={t().initiative.setup.departments.choose}
        onChange={setChosen}
        error={tried() && !chosen() ? words().missing : undefined}
      />
    </FormDialog>
  );
}

/** The button on Nästa steg. */
export function LeadButton() {
  const { t } = useTexts();
  const [open, setOpen] = createSignal(false);
  return (
    <div>
      <Button kind="ink" onClick={() => setOpen(true)}>
        {t().initiative.deeds.lead.choose}
      </Button>
      <LeadDialog open={open()} onClose={() => setOpen(false)} />
    </div>
  );
}
