import { editDepartment } from '../../../domain/departments.ts';
import type { Department } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { AutoLine } from '../../app/AutoField.tsx';
import { useCityEdit } from '../../app/cityEdit.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';

/** A department's name, short name and board, which save themselves (I2). */
export function EditDepartment(props: { department: Department; open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const edit = useCityEdit<Department>(
    () => props.department,
    (departmentId, change, sitting) =>
      act(editDepartment, { departmentId, ...change } as EditArgs, { quiet: true, sitting }),
    (field) => (field === 'code' ? words().codeNeeded : words().nameNeeded),
  );
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().editOf(props.department.name)}
      actions={<Button onClick={props.onClose}>{t().common.close}</Button>}
    >
      <div class="form">
        <AutoLine auto={edit('name')} label={words().departmentName} />
        <AutoLine auto={edit('code')} label={words().departmentCode} />
        <AutoLine auto={edit('board')} label={words().board} hint={words().boardHint} />
      </div>
    </Dialog>
  );
}

type EditArgs = Parameters<typeof editDepartment.run>[1];
