import { type Partner, partner, partnerDeeds } from '../../../../domain/plan.ts';
import { useAct } from '../../../app/act.ts';
import { AutoChoice, AutoLine, AutoText } from '../../../app/AutoField.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { AddBox } from './AddBox.tsx';
import { useAddForm } from './addForm.ts';
import { useWhyNot } from './mayChange.ts';
import { PartList } from './PartList.tsx';

type Kind = Partner['kind'];
type NewPartner = { name: string; kind: Kind | undefined; contribution: string };
const kinds = partner.shape.kind.options;

/** Samarbetspartner outside the city's departments. */
export function Partners() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const words = () => t().initiative.setup.partners;
  const names = () => t().deeds.partFields;
  const initiativeId = record().row.id;
  const reason = () => whyNot(record().row, 'partner.add');
  const kindOptions = () => kinds.map((kind) => ({ value: kind, label: words().kinds[kind] }));
  const form = useAddForm<NewPartner>({
    key: `partner:${initiativeId}`,
    initial: { name: '', kind: undefined, contribution: '' },
    problems: ({ name, kind }) => ({
      ...(name.trim() === '' ? { name: words().nameMissing } : {}),
      ...(kind ? {} : { kind: words().kindMissing }),
    }),
    save: ({ name, kind, contribution }, draft) => {
      const id = newId();
      const added = given({
        initiativeId,
        id,
        name,
        kind: kind ?? 'publicBody',
        contribution: contribution.trim() || undefined,
      });
      return act(partnerDeeds.add, added, {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section heading={words().heading}>
      <PartList
        table="partner"
        rows={record().parts.partner}
        label={words().heading}
        empty={words().empty}
        title={(row) => row.name}
        meta={(row) =>
          row.contribution
            ? words().contributes(words().kinds[row.kind], row.contribution)
            : words().kinds[row.kind]
        }
        withdraw={partnerDeeds.withdraw}
        restore={partnerDeeds.restore}
        mayChange={!reason()}
        editor={(row) => <Editor row={row} />}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <div class="fieldrow">
          <TextField
            label={names()['partner.name'].name}
            required
            value={form.value().name}
            onInput={(name) => form.set('name', name)}
            error={form.problem('name')}
          />
          <Select
            label={names()['partner.kind'].name}
            required
            value={form.value().kind}
            options={kindOptions()}
            empty={words().chooseKind}
            onChange={(value) =>
              form.set(
                'kind',
                kinds.find((kind) => kind === value),
              )
            }
            error={form.problem('kind')}
          />
        </div>
        <TextArea
          label={names()['partner.contribution'].name}
          rows={2}
          value={form.value().contribution}
          onInput={(text) => form.set('contribution', text)}
        />
      </AddBox>
    </Section>
  );
}

function Editor(props: { row: Partner }) {
  const { t } = useTexts();
  const words = () => t().initiative.setup.partners;
  const names = () => t().deeds.partFields;
  const edit = usePartEdit(partnerDeeds.edit, () => props.row);
  return (
    <>
      <div class="fieldrow">
        <AutoLine auto={edit('name')} label={names()['partner.name'].name} />
        <AutoChoice
          auto={edit('kind')}
          label={names()['partner.kind'].name}
          options={kinds.map((kind) => ({ value: kind, label: words().kinds[kind] }))}
        />
      </div>
      <AutoText auto={edit('contribution')} label={names()['partner.contribution'].name} rows={2} />
    </>
  );
}
