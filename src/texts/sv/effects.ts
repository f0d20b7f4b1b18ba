import type { EffectReason, EffectStatus } from '../../domain/effectStatus.ts';

const statuses: Readonly<Record<EffectStatus, string>> = {
  green: 'Grön',
  yellow: 'Gul',
  red: 'Röd',
  none: 'Inga data',
};

/** Why a goal has its status. */
const because: Readonly<Record<EffectReason, string>> = {
  noMeasurement: 'Inget mätvärde har skrivits in än.',
  noTarget: 'Målet har inget målvärde att jämföra med.',
  reached: 'Målvärdet är nått.',
  late: 'Dagen har passerat och målvärdet är inte nått.',
  worse: 'Det är sämre än utgångsvärdet.',
  onTrack: 'Det har kommit minst så långt som det borde i dag.',
  halfway: 'Det har kommit minst halvvägs dit det borde vara i dag.',
  behind: 'Det har inte kommit halvvägs dit det borde vara i dag.',
  better: 'Det är bättre än utgångsvärdet, men målvärdet är inte nått.',
  unchanged: 'Det är inte bättre än utgångsvärdet.',
  noBaseline: 'Målvärdet är inte nått, och utan utgångsvärde går det inte att se hur långt det har kommit.',
};

/** How effects are judged, told to whoever asks (P2). */
export const effects = {
  statuses,
  because,
  ruleTitle: 'Så bestäms färgen',
  rule: [
    'Färgen följer av siffrorna. Det senaste mätvärdet räknas.',
    'Grön: målvärdet är nått, eller så ligger värdet minst där det borde ligga i dag. ”Borde” är en rak linje från utgångsvärdet till målvärdet, från första kända dagen till den dag målet ska nås.',
    'Gul: minst halvvägs till där det borde ligga i dag. Har målet ingen dag räcker det att värdet är bättre än utgångsvärdet. Saknas utgångsvärde är det gult tills målet är nått.',
    'Röd: kortare än så, sämre än utgångsvärdet, eller dagen har passerat utan att målet är nått.',
    'Inga data: inget mätvärde, eller inget målvärde.',
  ],
};
