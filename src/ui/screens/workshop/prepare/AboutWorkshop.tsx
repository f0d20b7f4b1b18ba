import { Show } from 'solid-js';
import { AutoChoice, AutoDate, AutoLine, AutoText } from '../../../app/AutoField.tsx';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { DefinitionList } from '../../../kit/DefinitionList.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useDepartmentOptions } from '../../initiative/parts/choices.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useHeadEdit } from './workshopEdit.ts';

/** What it is about, when and where: fields that save themselves, or words to read for those who do not lead it. */
export function AboutWorkshop() {
  const { t } = useTexts();
  const { leads } = useWorkshop();
  return (
    <Section heading={t().workshop.prepare.about}>
      <Show when={leads()} fallback={<ToRead />}>
        <Fields />
      </Show>
    </Section>
  );
}

function Fields() {
  const { t } = useTexts();
  const { head } = useWorkshop();
  const departments = useDepartmentOptions();
  const edit = useHeadEdit(head);
  const names = () => t().deeds.partFields;
  const words = () => t().workshop.making;
  return (
    <div class="g16">
      <AutoLine auto={edit('title')} label={names()['workshop.title'].name} />
      <AutoText auto={edit('challenge')} label={words().challenge} hint={words().challengeHint} rows={2} />
      <AutoText auto={edit('aim')} label={words().aim} hint={words().aimHint} rows={2} />
      <div class="fieldrow">
        <AutoDate auto={edit('on')} label={names()['workshop.on'].name} />
        <AutoLine auto={edit('place')} label={names()['workshop.place'].name} />
      </div>
      <AutoChoice
        auto={edit('departmentId')}
        label={names()['workshop.departmentId'].name}
        options={departments(head().departmentId)}
        empty={words().noDepartment}
      />
    </div>
  );
}

function ToRead() {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const { head } = useWorkshop();
  const names = () => t().deeds.partFields;
  const words = () => t().workshop.making;
  const facts = () => {
    const { challenge, aim, on, place, departmentId } = head();
    return [
      { term: words().challenge, detail: challenge },
      { term: words().aim, detail: aim },
      { term: names()['workshop.on'].name, detail: on && f().date(on) },
      { term: names()['workshop.place'].name, detail: place },
      { term: names()['workshop.departmentId'].name, detail: departmentId && departmentName(departmentId) },
    ].filter(({ detail }) => detail);
  };
  return (
    <Show when={facts().length > 0} fallback={<p class="meta">{t().workshop.prepare.nothingAbout}</p>}>
      <DefinitionList look="facts" items={facts()} />
    </Show>
  );
}
