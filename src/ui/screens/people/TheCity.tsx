import { For, Show } from 'solid-js';
import { editCity } from '../../../domain/city.ts';
import { contactFields } from '../../../domain/contact.ts';
import { may } from '../../../domain/may.ts';
import { CHECK_EVERY_DAYS, ORGANISATION, type Organisation } from '../../../domain/organisation.ts';
import { useAct } from '../../app/act.ts';
import { AutoLine, AutoNumber } from '../../app/AutoField.tsx';
import { useCity } from '../../app/city.tsx';
import { useCityEdit } from '../../app/cityEdit.ts';
import { useTexts } from '../../app/texts.tsx';
import { DefinitionList } from '../../kit/DefinitionList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Section } from '../../kit/Section.tsx';
import { CityPage } from './CityPage.tsx';

/** Staden: its name, how often pilots are asked about value (G13), and how it is reached by anybody. */
export default function TheCity() {
  const { organisation, actor } = useCity();
  const { t } = useTexts();
  const words = () => t().people;
  return (
    <CityPage title={words().cityTitle}>
      <Show when={organisation().row} fallback={<Loading>{t().common.fetching(words().theCity)}</Loading>}>
        {(city) => (
          <Show when={may(actor(), 'city.edit', {})} fallback={<Told city={city()} />}>
            <Changed city={city()} />
          </Show>
        )}
      </Show>
    </CityPage>
  );
}

/** For administrators: fields that save themselves (I2). */
function Changed(props: { city: Organisation }) {
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const names = () => t().deeds.partFields;
  const wrong = (field: string) => {
    if (field === 'name') return words().cityNameNeeded;
    if (field === 'checkEvery') return words().checkEveryWrong;
    return field.endsWith('Mail') ? words().mailWrong : words().pageWrong;
  };
  const edit = useCityEdit<Organisation>(
    () => props.city,
    (_id, change, sitting) =>
      act(editCity, { id: ORGANISATION, ...change } as EditArgs, { quiet: true, sitting }),
    wrong,
  );
  return (
    <>
      <Section heading={words().aboutCity}>
        <div class="form">
          <AutoLine auto={edit('name')} label={words().cityName} hint={words().cityNameHint} />
          <AutoNumber
            auto={edit('checkEvery')}
            label={words().checkEvery}
            hint={words().checkEveryHint(f().days(CHECK_EVERY_DAYS))}
          />
        </div>
      </Section>
      <Section heading={words().contact}>
        <div class="form">
          <p>{words().contactAbout}</p>
          <For each={contactFields}>
            {(field) => <AutoLine auto={edit(field)} label={names()[`city.${field}`].name} />}
          </For>
        </div>
      </Section>
    </>
  );
}

/** For everybody else: the same, to read. */
function Told(props: { city: Organisation }) {
  const { t, f } = useTexts();
  const words = () => t().people;
  const days = () => props.city.checkEvery ?? CHECK_EVERY_DAYS;
  return (
    <>
      <Section heading={words().aboutCity}>
        <p>
          <b>{props.city.name}</b>
        </p>
        <p>{words().everyDays(f().days(days()))}</p>
      </Section>
      <Section heading={words().contact}>
        <DefinitionList
          look="facts"
          items={contactFields.map((field) => ({
            term: t().deeds.partFields[`city.${field}`].name,
            detail: props.city[field] ?? words().notGiven,
          }))}
        />
        <p class="meta">{words().onlyAdmins}</p>
      </Section>
    </>
  );
}

type EditArgs = Parameters<typeof editCity.run>[1];
