import { createSignal } from 'solid-js';
import { DefinitionList } from '../../kit/DefinitionList.tsx';
import { ColumnHead, FactTable } from '../../kit/FactTable.tsx';
import { Group, Part } from './Part.tsx';

const columns = [{ label: 'Vecka' }, { label: 'Lån', numeric: true }, { label: 'Mot mål 60', numeric: true }];
const many = Array.from({ length: 12 }, (_, nth) => [`${nth + 35}`, `${nth * 4}`, `${60 - nth * 4} kvar`]);

/** Facts: what something is, and how much. */
export function TableParts() {
  const [direction, setDirection] = createSignal<'ascending' | 'descending'>('ascending');
  const turn = () => setDirection((now) => (now === 'ascending' ? 'descending' : 'ascending'));
  return (
    <Group id="uppgifter" heading="Uppgifter">
      <Part
        name="DefinitionList"
        use="Ord och vad de är: summor till höger, eller meningar efter ordet."
        not="flera saker med samma kolumner (FactTable)."
      >
        <DefinitionList
          items={[
            { term: 'Skol- och fritid', detail: '110 000 kr' },
            { term: 'Arbetsmarknads- och vuxenutbildningsförvaltningen', detail: '68 000 kr' },
          ]}
        />
        <DefinitionList
          look="facts"
          items={[
            { term: 'Behov', detail: 'Elever slänger 22 % av maten.' },
            {
              term: 'Testgrupp',
              detail:
                'Sex klasser i två skolor, där köken ligger i samma hus och personalen äter med eleverna.',
            },
          ]}
        />
      </Part>
      <Part
        name="FactTable"
        use="En tabell. På telefon blir varje rad ett litet stycke, om den får."
        not="att ordna en sida."
      >
        <FactTable
          caption="Lån per vecka"
          reflow
          columns={columns}
          rows={many.slice(6, 8)}
          footer={['Summa', '52', '']}
        />
        <FactTable caption="Många rader" columns={columns} rows={many} />
        <FactTable caption="Inga rader" columns={columns} rows={[]} />
      </Part>
      <Part
        name="ColumnHead"
        use="En kolumns rubrik, som kan sortera en tabell som skärmen själv ritar."
        not="en FactTable: den ritar sina egna."
      >
        <table class="tbl">
          <thead>
            <tr>
              <ColumnHead label="Titel" sort={{ direction: direction(), onPress: turn }} />
              <ColumnHead label="Fas" sort={{ direction: undefined, onPress: turn }} />
              <ColumnHead label="Dagar" numeric />
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Haffa</td>
              <td>Utveckla pilot</td>
              <td class="r">41</td>
            </tr>
          </tbody>
        </table>
      </Part>
    </Group>
  );
}
