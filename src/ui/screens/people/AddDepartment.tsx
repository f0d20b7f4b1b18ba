import { addDepartment } from '../../../domain/departments.ts';
import { useAct } from '../../app/act.ts';
import { given } from '../../app/given.ts';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useAddForm } from '../initiative/parts/addForm.ts';

/** A new department. What is typed stays as a draft until it is added (I2). */
export function AddDepartment(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const form = useAddForm({
    key: 'department:new',
    initial: { name: '', code: '', board: '' },
    problems: ({ name, code }) =>
      given({
        name: name.trim() ? undefined : words().nameNeeded,
        code: code.trim() ? undefined : words().codeNeeded,
      }),
    save: ({ name, code, board }, draft) =>
      act(
        addDepartment,
        given({ departmentId: newId(), name, code, board: board.trim() ? board : undefined }),
        { draft, said: words().departmentAdded(name.trim()) },
      ),
  });
  const add = async () => {
    if (await form.submit()) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().addDepartment}
      submit={words().add}
      onSubmit={add}
      cancel={t().common.cancel}
    >
      <TextField
        label={words().departmentName}
        required
        value={form.value().name}
        error={form.problem('name')}
        onInput={(name) => form.set('name', name)}
        maxlength={300}
      />
      <TextField
        label={words().departmentCode}
        required
        value={form.value().code}
        error={form.problem('code')}
        onInput={(code) => form.set('code', code)}
        maxlength={12}
      />
      <TextField
        label={words().board}
        hint={words().boardHint}
        value={form.value().board}
        onInput={(board) => form.set('board', board)}
        maxlength={300}
      />
    </FormDialog>
  );
}
