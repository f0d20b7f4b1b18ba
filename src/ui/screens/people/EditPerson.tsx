import { editPerson } from '../../../domain/people.ts';
import type { Person } from '../../../domain/person.ts';
import { useAct } from '../../app/act.ts';
import { AutoChoice, AutoLine } from '../../app/AutoField.tsx';
import { useCityEdit } from '../../app/cityEdit.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { useOpenDepartments } from './choices.ts';

/** Somebody's name, title and department, which save themselves (I2). Decisions keep the name and title of their day. */
export function EditPerson(props: { person: Person; open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const departments = useOpenDepartments();
  const words = () => t().people;
  const edit = useCityEdit<Person>(
    () => props.person,
    (personId, change, sitting) =>
      act(editPerson, { personId, ...change } as EditArgs, { quiet: true, sitting }),
    (field) => (field === 'name' ? words().nameNeeded : undefined),
  );
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().editOf(props.person.name)}
      actions={<Button onClick={props.onClose}>{t().common.close}</Button>}
    >
      <div class="form">
        <AutoLine auto={edit('name')} label={words().name} />
        <AutoLine auto={edit('title')} label={words().personTitle} />
        <AutoChoice
          auto={edit('departmentId')}
          label={words().department}
          options={departments(props.person.departmentId)}
          empty={words().noDepartment}
        />
      </div>
    </Dialog>
  );
}

type EditArgs = Parameters<typeof editPerson.run>[1];
