import { type CriterionAnswer, CriteriaStrip } from '../../kit/Criteria.tsx';
import { EffectLine } from '../../kit/EffectLine.tsx';
import { MoneyBar } from '../../kit/MoneyBar.tsx';
import { Group, Part } from './Part.tsx';

const words = { yes: 'Ja', partly: 'Delvis', no: 'Nej', unknown: 'Vet inte', notApplicable: 'Ej aktuellt' };
const answers: CriterionAnswer[] = ['yes', 'yes', 'yes', 'partly', 'yes', 'no', 'partly', 'yes', 'unknown'];

export function FigureParts() {
  return (
    <Group id="figurer" heading="Figurer">
      <Part
        name="CriteriaStrip"
        use="Alla kriterier på en gång: numrerade rutor i fast ordning, och antalen i ord."
        not="att svara (CriterionInput)."
      >
        <CriteriaStrip
          label="Nio kriterier"
          items={answers.map((each, index) => ({
            answer: each,
            text: `Kriterium ${index + 1}: ${words[each]}`,
          }))}
          summary="5 ja · 2 delvis · 1 nej · 1 vet inte"
        />
      </Part>
      <Part
        name="MoneyBar"
        use="Vem som betalar hur mycket: bredden är delen, rastrerat är inte beslutat."
        not="jämförelser mellan saker (BarRows)."
      >
        <MoneyBar
          shares={[
            {
              amount: 160_000,
              amountText: '160 000 kr',
              name: 'Socialförvaltningen',
              state: 'undecided',
              inside: 'Inte beslutat',
            },
            {
              amount: 110_000,
              amountText: '110 000 kr',
              name: 'Vård och omsorg',
              state: 'granted',
              used: 66_000,
              detail: '66 000 använt',
            },
            {
              amount: 96_000,
              amountText: '96 000 kr',
              name: 'Arbetsmarknad',
              state: 'granted',
              detail: '0 använt',
            },
          ]}
        />
        <MoneyBar
          bare
          shares={[
            { amount: 60, amountText: '60 kr', name: 'En', state: 'granted', used: 60 },
            { amount: 5, amountText: '5 kr', name: 'Två', state: 'undecided' },
          ]}
        />
      </Part>
      <Part
        wide
        name="EffectLine"
        use="Mätvärden mot ett mål, det senaste stort."
        not="värdepulsens svar (PulseRow)."
      >
        <EffectLine
          phase={3}
          points={[
            { on: '2026-10-05', value: 12 },
            { on: '2026-10-12', value: 20 },
            { on: '2026-10-19', value: 25 },
            { on: '2026-11-09', value: 38 },
            { on: '2026-11-16', value: 43 },
          ]}
          goal={60}
          baseline={12}
          better="higher"
          now="43"
          about={
            <>
              lån i november
              <br />
              utgångsvärde 12
              <br />
              <b>mål 60</b>
            </>
          }
          words={{
            name: 'Lån per månad, tabell finns under',
            caption: 'Från 12 till 43 lån i månaden på fem veckor. 17 kvar till målet.',
            goal: 'mål 60',
            start: 'start 12',
            from: 'v. 41',
            to: 'v. 46',
          }}
          table={{
            caption: 'Lån per vecka',
            columns: [{ label: 'Vecka' }, { label: 'Lån', numeric: true }],
            rows: [
              ['41', '12'],
              ['46', '43'],
            ],
          }}
        />
        <EffectLine
          points={[
            { on: '2026-10-05', value: 22 },
            { on: '2026-11-16', value: 19.4 },
          ]}
          goal={19}
          baseline={22}
          better="lower"
          now="19,4"
          about="procent matsvinn"
          words={{
            name: 'Matsvinn i procent, tabell finns under',
            caption: 'Från 22 till 19,4 % på sex veckor.',
            goal: 'mål 19',
            start: 'start 22',
            from: '5 okt',
            to: '16 nov',
          }}
          table={{
            caption: 'Matsvinn',
            columns: [{ label: 'Dag' }, { label: 'Procent', numeric: true }],
            rows: [],
          }}
        />
      </Part>
    </Group>
  );
}
