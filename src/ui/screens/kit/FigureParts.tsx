import { createSignal } from 'solid-js';
import { type CriterionAnswer, CriteriaStrip, CriterionInput, CriterionMark } from '../../kit/Criteria.tsx';
import { EffectLine } from '../../kit/EffectLine.tsx';
import { MoneyBar } from '../../kit/MoneyBar.tsx';
import { Section } from '../../kit/Section.tsx';

const words = { yes: 'Ja', partly: 'Delvis', no: 'Nej', unknown: 'Vet inte', notApplicable: 'Ej aktuellt' };
const answers: CriterionAnswer[] = ['yes', 'yes', 'yes', 'partly', 'yes', 'no', 'partly', 'yes', 'unknown'];

export function FigureParts() {
  const [answer, setAnswer] = createSignal<CriterionAnswer | undefined>('partly');
  return (
    <>
      <Section heading="Kriterier">
        <CriteriaStrip
          label="Nio kriterier"
          items={answers.map((each, index) => ({
            answer: each,
            text: `Kriterium ${index + 1}: ${words[each]}`,
          }))}
          summary="5 ja · 2 delvis · 1 nej · 1 vet inte"
        />
        <CriterionInput
          number={9}
          name="Osäkert resultat"
          help="Vi vet inte om det fungerar"
          words={words}
          value={answer()}
          onChange={setAnswer}
        />
        <div class="acts">
          <CriterionMark answer="yes">Ja</CriterionMark>
          <CriterionMark answer="partly">Delvis</CriterionMark>
          <CriterionMark answer="no">Nej</CriterionMark>
          <CriterionMark answer="unknown">Vet inte</CriterionMark>
          <CriterionMark answer="notApplicable">Ej aktuellt</CriterionMark>
        </div>
      </Section>
      <Section heading="Samfinansiering">
        <p>
          <b>2 av 3 förvaltningar har beslutat.</b> 160 000 kr är inte avgjort.
        </p>
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
      </Section>
      <div class="wide">
        <Section heading="Effekt mot mål" aside={<span class="meta">antal per månad</span>}>
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
        </Section>
      </div>
      <div class="wide">
        <Section heading="Effekt, mindre är bättre">
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
        </Section>
      </div>
    </>
  );
}
