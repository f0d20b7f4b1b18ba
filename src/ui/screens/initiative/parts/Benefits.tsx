import { For, Show } from 'solid-js';
import { type BenefitLine, benefitDeeds, benefitSums } from '../../../../domain/benefit.ts';
import { useAct } from '../../../app/act.ts';
import { AutoChoice, AutoLine, AutoNumber } from '../../../app/AutoField.tsx';
import { useCity } from '../../../app/city.tsx';
import { MeaningOf } from '../../../app/MeaningOf.tsx';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useRecord } from '../recordContext.ts';
import { AddBox } from './AddBox.tsx';
import { useAddForm } from './addForm.ts';
import { useDepartmentOptions } from './choices.ts';
import { useWhyNot } from './mayChange.ts';
import { numberIn } from './numberIn.ts';
import { PartList } from './PartList.tsx';

type NewBenefit = {
  what: string;
  departmentId: string | undefined;
  year: number;
  unit: string;
  planned: NumberEntry;
  benefitOwner: string;
};

/** Effekthemtagning: benefits per year and department, planned ahead of scaling up and followed after it (P3). */
export function Benefits() {
  const { t, f } = useTexts();
  const { departmentName, today } = useCity();
  const record = useRecord();
  const whyNot = useWhyNot();
  const act = useAct();
  const departments = useDepartmentOptions();
  const years = useYears();
  const words = () => t().initiative.setup.benefits;
  const names = () => t().deeds.partFields;
  const initiativeId = record().row.id;
  const reason = () => whyNot(record().row, 'benefit.add', 'realised');
  const rows = () =>
    record().parts.benefitLine.toSorted((a, b) => a.year - b.year || f().compare(a.what, b.what));
  const amount = (value: number, { unit }: Pick<BenefitLine, 'unit'>) =>
    unit ? words().withUnit(f().number(value), unit) : f().number(value);
  const form = useAddForm<NewBenefit>({
    key: `benefit:${initiativeId}`,
    initial: {
      what: '',
      departmentId: record().row.leadDepartmentId,
      year: Number(today().slice(0, 4)) + 1,
      unit: '',
      planned: undefined,
      benefitOwner: '',
    },
    problems: ({ what, departmentId, planned }) => ({
      ...(what.trim() === '' ? { what: words().whatMissing } : {}),
      ...(departmentId ? {} : { departmentId: words().departmentMissing }),
      ...(planned === 'invalid' ? { planned: t().kit.notANumber } : {}),
    }),
    save: ({ what, departmentId, year, unit, planned, benefitOwner }, draft) => {
      const id = newId();
      const added = given({
        initiativeId,
        id,
        what,
        departmentId: departmentId ?? '',
        year,
        unit: unit.trim() || undefined,
        planned: numberIn(planned),
        benefitOwner: benefitOwner.trim() || undefined,
      });
      return act(benefitDeeds.add, added, {
        draft,
        said: words().saved,
      });
    },
  });
  return (
    <Section heading={words().heading} aside={<MeaningOf word="effekthemtagning" />}>
      <For each={benefitSums(rows())}>
        {(sum) => (
          <p class="sumline">{words().sum(sum.what, amount(sum.planned, sum), amount(sum.realised, sum))}</p>
        )}
      </For>
      <PartList
        table="benefitLine"
        rows={rows()}
        label={words().heading}
        empty={words().empty}
        title={(row) => words().title(row.year, row.what)}
        meta={(row) => (
          <>
            {departmentName(row.departmentId)}
            <Show when={row.planned}>{(planned) => <> · {words().planned(amount(planned(), row))}</>}</Show>
            <Show when={row.realised}>
              {(realised) => <> · {words().realised(amount(realised(), row))}</>}
            </Show>
            <Show when={row.benefitOwner}>{(owner) => <> · {words().answers(owner())}</>}</Show>
          </>
        )}
        withdraw={benefitDeeds.withdraw}
        restore={benefitDeeds.restore}
        mayChange={!reason()}
        editor={(row) => <Editor row={row} />}
      />
      <AddBox label={words().add} form={form} reason={reason()}>
        <TextField
          label={names()['benefit.what'].name}
          hint={words().whatHint}
          required
          value={form.value().what}
          onInput={(what) => form.set('what', what)}
          error={form.problem('what')}
        />
        <Select
          label={names()['benefit.departmentId'].name}
          required
          value={form.value().departmentId}
          options={departments(form.value().departmentId)}
          empty={words().chooseDepartment}
          onChange={(departmentId) => form.set('departmentId', departmentId)}
          error={form.problem('departmentId')}
        />
        <div class="fieldrow">
          <Select
            label={names()['benefit.year'].name}
            value={String(form.value().year)}
            options={years(form.value().year)}
            onChange={(year) => form.set('year', Number(year))}
          />
          <NumberField
            label={names()['benefit.planned'].name}
            value={numberIn(form.value().planned)}
            onValue={(planned) => form.set('planned', planned)}
            error={form.problem('planned')}
          />
          <TextField
            label={names()['benefit.unit'].name}
            value={form.value().unit}
            onInput={(unit) => form.set('unit', unit)}
          />
        </div>
        <TextField
          label={names()['benefit.benefitOwner'].name}
          value={form.value().benefitOwner}
          onInput={(owner) => form.set('benefitOwner', owner)}
        />
      </AddBox>
    </Section>
  );
}

function Editor(props: { row: BenefitLine }) {
  const { t } = useTexts();
  const departments = useDepartmentOptions();
  const names = () => t().deeds.partFields;
  const edit = usePartEdit(benefitDeeds.edit, () => props.row);
  const year = edit('year');
  const years = useYears();
  return (
    <>
      <AutoLine auto={edit('what')} label={names()['benefit.what'].name} />
      <div class="fieldrow">
        <AutoNumber auto={edit('planned')} label={names()['benefit.planned'].name} />
        <AutoNumber auto={edit('realised')} label={names()['benefit.realised'].name} />
        <AutoLine auto={edit('unit')} label={names()['benefit.unit'].name} />
      </div>
      <div class="fieldrow">
        <Select
          label={names()['benefit.year'].name}
          value={String(year.value() ?? props.row.year)}
          options={years(props.row.year)}
          error={year.error()}
          onChange={(picked) => {
            year.type(Number(picked));
            void year.save();
          }}
        />
        <AutoChoice
          auto={edit('departmentId')}
          label={names()['benefit.departmentId'].name}
          options={departments(props.row.departmentId)}
        />
      </div>
      <AutoLine auto={edit('benefitOwner')} label={names()['benefit.benefitOwner'].name} />
    </>
  );
}

/** Last year and ten ahead, and the one that is chosen. */
function useYears() {
  const { today } = useCity();
  return (chosen: number) => {
    const now = Number(today().slice(0, 4));
    const near = Array.from({ length: 12 }, (_, nth) => now - 1 + nth);
    const years = near.includes(chosen) ? near : [...near, chosen].toSorted((a, b) => a - b);
    return years.map((year) => ({ value: String(year), label: String(year) }));
  };
}
