import { ButtonLink } from '../../kit/Button.tsx';
import { PhaseBand } from '../../kit/PhaseBand.tsx';
import { Stair, type StairProps } from '../../kit/Stair.tsx';
import { Group, Part } from './Part.tsx';

const ongoing: StairProps = {
  label: 'Faser',
  summary: { title: 'Fas 3 av 4: Utveckla pilot', caption: 'Du är här, 41 dagar' },
  phases: [
    { number: 1, name: 'Utforska idé', state: 'done', caption: 'Klar, 34 dagar' },
    {
      number: 2,
      name: 'Utforska upplägg',
      state: 'done',
      caption: 'Klar, 70 dagar',
      lead: 'Så ska idén testas',
    },
    {
      number: 3,
      name: 'Utveckla pilot',
      state: 'here',
      caption: 'Du är här, 41 dagar',
      lead: 'Minsta lösning som kan pröva hypotesen',
    },
    {
      number: 4,
      name: 'Skala',
      state: 'next',
      caption: 'Kommer',
      lead: 'En färdig tjänst som används i stadens verksamheter',
    },
  ],
  gates: [
    {
      name: 'Beslut tid',
      state: 'decided',
      caption: 'Ja · 2026-06-24',
      line: 'Beslut tid: Ja · 2026-06-24',
      href: '/kit',
    },
    {
      name: 'Beslut pengar',
      state: 'decided',
      caption: 'Ja, med villkor · 2026-10-13',
      line: 'Beslut pengar: Ja, med villkor · 2026-10-13',
      href: '/kit',
    },
    {
      name: 'Beslut skala upp',
      state: 'coming',
      caption: 'Inte begärt än',
      line: 'Beslut skala upp: inte begärt än',
    },
  ],
};

const stopped: StairProps = {
  ...ongoing,
  summary: { title: 'Fas 2 av 4: Utforska upplägg', caption: 'Avbruten 2026-09-01' },
  phases: ongoing.phases.map((phase) => {
    if (phase.number === 1) return phase;
    return phase.number === 2
      ? { ...phase, state: 'stopped', caption: 'Avbruten 2026-09-01' }
      : { ...phase, state: 'next', caption: 'Kom inte hit' };
  }),
  gates: ongoing.gates.slice(0, 1),
};

const model: StairProps = {
  ...ongoing,
  phases: ongoing.phases.map((phase) => ({ ...phase, state: 'plain', caption: 'Fas i modellen' })),
};

/** The stair, and the low one at the top of Start. */
export function StairParts() {
  return (
    <Group id="trappan" heading="Trappan">
      <Part
        wide
        name="Stair"
        use="Faserna som trappsteg och besluten som skyltar på dem: var initiativet står."
        not="navigering mellan en saks delar (Tabs)."
      >
        <Stair {...ongoing} />
        <div class="w760">
          <Stair {...ongoing} label="Faser, låg" />
        </div>
        <div class="w358">
          <Stair {...ongoing} label="Faser, på telefon" />
        </div>
        <Stair {...stopped} label="Faser, avbruten" />
        <Stair {...model} label="Faser i modellen" />
      </Part>
      <Part
        wide
        name="PhaseBand"
        use="Den låga trappan överst på Start, och nästa steg som växer ur den. Har sidans h1."
        not="andra sidor än Start."
      >
        <div class="start">
          <PhaseBand heading="Start" meta="mån 23 nov" next={next} />
        </div>
        <div class="start">
          <PhaseBand heading="Start" />
        </div>
      </Part>
    </Group>
  );
}

const next = {
  phase: 3 as const,
  title: 'Skriv veckans loggpost',
  text: 'Haffa – återbruk och lån, 10 dagar sedan',
  get action() {
    return <ButtonLink href="/kit">Skriv loggpost</ButtonLink>;
  },
};
