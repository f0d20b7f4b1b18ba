import { lazy, Suspense } from 'solid-js';
import { BarRows } from '../../kit/BarRows.tsx';
import { DotColumns } from '../../kit/DotColumns.tsx';
import { createHatch, Drawing, Measured, TextLines } from '../../kit/drawing.tsx';
import { FlowRows } from '../../kit/FlowRows.tsx';
import type { FlowProps } from '../../kit/flowTypes.ts';
import { PhaseColumns } from '../../kit/PhaseColumns.tsx';
import { Picture } from '../../kit/Picture.tsx';
import { type Pulse, PulseRow } from '../../kit/PulseRow.tsx';
import { Group, Part } from './Part.tsx';

const Flow = lazy(() => import('../../kit/Flow.tsx'));

const table = { caption: 'Exempel', columns: [{ label: 'Fas' }], rows: [['1 Utforska idé']] };

const flow: FlowProps = {
  name: 'Utfall, tabell finns under',
  start: '9 idéer',
  phases: [
    {
      phase: 1,
      name: 'Utforska idé',
      count: 4,
      countText: '4',
      to: [
        { key: 'active', count: 2, countText: '2' },
        { key: 'onHold', count: 1, countText: '1' },
        { key: 'stopped', count: 1, countText: '1' },
      ],
    },
    {
      phase: 4,
      name: 'Skala',
      count: 5,
      countText: '5',
      to: [
        { key: 'active', count: 1, countText: '1' },
        { key: 'done', count: 4, countText: '4' },
      ],
    },
  ],
  outcomes: [
    { key: 'active', look: 'outline', name: 'Pågår', countText: '3' },
    { key: 'onHold', look: 'dashed', name: 'Vilar', countText: '1' },
    { key: 'done', look: 'full', name: 'Realiserade', countText: '4' },
    { key: 'stopped', look: 'hatched', name: 'Avbrutna: En bättre lösning fanns', countText: '1' },
  ],
};

const pulses: readonly Pulse[] = [
  { value: 'no', word: 'Nej', next: 'Lägg ner', when: '29 okt' },
  { value: 'unclear', word: 'Oklart', next: 'Justera', when: '5 nov' },
  { value: 'yes', word: 'Ja', next: 'Fortsätt', when: '12 nov' },
];
const manyPulses = Array.from({ length: 8 }, () => pulses).flat();

/** Pictures in every state: wide and narrow, one and many, over, empty. */
export function PictureParts() {
  return (
    <Group id="bilder" heading="Bilder">
      <Part
        wide
        name="Picture"
        use="En bild, dess slutsats i en mening, och tabellen bakom."
        not="en bild utan tabell: den som inte ser bilden läser tabellen."
      >
        <Picture
          caption="Av 40 initiativ har 32 nått Utveckla pilot."
          notes={<p class="meta">Två initiativ har ingen fas än.</p>}
          table={table}
        >
          <PhaseColumns name="Fastratt, tabell finns under" columns={columns} />
        </Picture>
      </Part>
      <Part
        wide
        name="PhaseColumns"
        use="Hur många som har nått varje fas. Fyra pelare, eller rader där de inte får plats."
        not="hur det gick till slut (Flow) eller hur länge (DotColumns)."
      >
        <PhaseColumns name="Fastratt, tabell finns under" columns={columns} />
        <div class="w358">
          <PhaseColumns name="Fastratt, tabell finns under" columns={columns} />
        </div>
      </Part>
      <Part
        wide
        name="DotColumns"
        use="Hur länge var och en har stått i sin fas, medianen som ett streck, de som sticker ut vid namn."
        not="antal (PhaseColumns)."
      >
        <DotColumns {...ages} />
        <div class="w358">
          <DotColumns {...ages} />
        </div>
      </Part>
      <Part
        name="BarRows"
        use="Staplar under varandra i samma skala. Varje tal står i ord i sin rad."
        not="vem som betalar hur stor del (MoneyBar)."
      >
        <BarRows
          label="Pengar"
          rows={[
            {
              name: 'Socialförvaltningen',
              details: [
                { look: 'outline', text: '100 000 kr beviljat' },
                { look: 'full', text: '130 000 kr använt' },
                { look: 'hatched', text: '30 000 kr mer använt än beviljat', strong: true },
                { look: 'across', text: '160 000 kr uppskattat' },
              ],
              parts: [
                { amount: 100, look: 'outline' },
                { amount: 100, look: 'full' },
                { amount: 30, look: 'hatched', after: true },
              ],
              mark: 160,
            },
            {
              name: 'Vård- och omsorgsförvaltningen',
              details: [{ look: 'outline', text: '60 000 kr beviljat' }],
              parts: [{ amount: 60, look: 'outline' }],
            },
          ]}
        />
        <BarRows
          label="Orsaker"
          whole={4}
          rows={[
            {
              name: (
                <a href="/kit" aria-current="true">
                  En bättre lösning fanns
                </a>
              ),
              value: '3',
              parts: [{ amount: 3, look: 'full' }],
            },
            { name: <a href="/kit">Annat</a>, value: '1', parts: [{ amount: 1, look: 'outline' }] },
          ]}
        />
      </Part>
      <Part
        name="FlowRows"
        use="Det som Flow ritar, som rader, där bilden inte får plats."
        not="bredare än en telefon (Flow)."
      >
        <FlowRows {...flow} from={(phase, n) => `${n} i ${phase}`} />
      </Part>
      <Part
        wide
        name="Flow, Measured"
        use="Hur det gick, och från vilken fas: bredden är antalet. Measured mäter rummet som bilden ritas för."
        not="smalare än 44 rem (FlowRows)."
      >
        <Measured of={flow}>
          {(of, room) => (
            <Suspense>
              <Flow {...of} room={room} />
            </Suspense>
          )}
        </Measured>
      </Part>
      <Part
        name="PulseRow"
        use="Vad som svarades varje gång, i tidsordning; så många av de senaste som får plats."
        not="ett enda svar (ValuePulse)."
      >
        <PulseRow name="Värdepuls, tabell finns under" pulses={pulses} earlier={() => ''} />
        <PulseRow
          name="Värdepuls, tabell finns under"
          pulses={manyPulses}
          earlier={(n) => `${n} tidigare svar finns i tabellen.`}
        />
      </Part>
      <Part
        name="Drawing, TextLines"
        use="En bild i punkter, och text i rader i den; det som bilderna är gjorda av. createHatch ger det sneda rastret."
        not="en skärm: den tar en färdig bild."
      >
        <Drawn />
      </Part>
    </Group>
  );
}

function Drawn() {
  const hatch = createHatch();
  return (
    <Drawing name="Två rutor, den ena rastrerad" width={240} height={72}>
      <hatch.Pattern />
      <rect x="2" y="2" width="110" height="68" fill={hatch.fill} stroke="currentColor" />
      <TextLines x={128} y={28} step={24} lines={['Inte avgjort:', 'rastrerat']} />
    </Drawing>
  );
}

const columns = [
  {
    phase: 1 as const,
    name: 'Utforska idé',
    reached: 40,
    here: 3,
    reachedText: '40',
    notes: ['3 är här nu'],
  },
  {
    phase: 2 as const,
    name: 'Utforska upplägg',
    reached: 37,
    here: 4,
    reachedText: '37',
    notes: ['4 är här nu', 'ett avbröts här'],
  },
  {
    phase: 3 as const,
    name: 'Utveckla pilot',
    reached: 32,
    here: 32,
    reachedText: '32',
    notes: ['32 är här nu'],
  },
  { phase: 4 as const, name: 'Skala', reached: 0, here: 0, reachedText: '0', notes: ['inget är här nu'] },
];

const ages = {
  name: 'Ålder i fas, tabell finns under',
  nameOf: (phase: string) => `Dagar i ${phase}, tabell finns under`,
  tick: (days: number) => `${days} dagar`,
  columns: [
    {
      phase: 1 as const,
      name: 'Utforska idé',
      empty: '',
      median: { days: 30, text: 'median 30' },
      dots: [
        { days: 70, named: { title: 'Felanmälningar som automatiskt når kontoret', days: '70 dagar' } },
        { days: 30 },
        { days: 8 },
      ],
    },
    { phase: 2 as const, name: 'Utforska upplägg', empty: 'Inget initiativ är här nu.', dots: [] },
    {
      phase: 3 as const,
      name: 'Utveckla pilot',
      empty: '',
      median: { days: 60, text: 'median 60' },
      dots: [200, 190, 130].map((days, nth) => ({
        days,
        named: { title: `En ganska lång titel nummer ${nth + 1}`, days: `${days} dagar` },
      })),
    },
    {
      phase: 4 as const,
      name: 'Skala',
      empty: '',
      median: { days: 64, text: 'median 64' },
      dots: [80, 64, 64, 64, 64, 64, 20].map((days) => ({ days })),
    },
  ],
};
