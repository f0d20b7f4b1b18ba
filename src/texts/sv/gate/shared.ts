import { plural } from '../../plural.ts';

const count = plural('sv');

/** What several of the screens around a decision say. */
export const shared = {
  theInitiative: 'initiativet',
  notHereTitle: 'Initiativ',
  notHere:
    'Initiativet finns inte på den här enheten. Det kan vara ett utkast som någon annan arbetar med, eller en länk som har blivit fel.',
  notHereRequest: 'Begäran om beslut finns inte på den här enheten. Länken kan ha blivit fel.',
  notHereDecision: 'Beslutet finns inte på den här enheten. Länken kan ha blivit fel.',
  toInitiative: 'Till initiativet',
  toPortfolio: 'Till portföljen',
  /** The line over the heading: the gate and the phases it stands between. */
  between: (gate: string, before: string, beyond: string) => `${gate} · mellan ${before} och ${beyond}`,
  phase: (number: number, name: string) => `${number} ${name}`,
  quoted: (text: string) => `”${text}”`,
  you: (name: string) => `${name} (du)`,
  from: 'Från',
  until: 'Till',
  period: (from: string, until: string) => `${from} till ${until}`,
  periodFrom: (from: string) => `från ${from}`,
  periodUntil: (until: string) => `till ${until}`,
  hours: (n: string) => `${n} timmar`,
  askedFor: (name: string, owner: string) => `${name} för idébäraren ${owner}`,
  askedOn: (day: string, who: string) => `Begärt ${day} av ${who}`,
  department: 'Förvaltning',
  asked: 'Sökt',
  granted: 'Beviljat',
  estimated: 'Beräknad kostnad',
  sum: 'Summa',
  undecided: 'Inte beslutat',
  decidedAs: (outcome: string, day: string) => `${outcome}, ${day}`,
  decidedOf: (decided: number, all: number) =>
    count(all, {
      one: `${decided} av 1 förvaltning har beslutat`,
      other: `${decided} av ${all} förvaltningar har beslutat`,
    }),
  /** Always in sight (G6): "1 av 2 förvaltningar har beslutat · 80 000 kr saknas". */
  missingMoney: (amount: string) => `${amount} saknas`,
  joined: (a: string, b: string) => `${a} · ${b}`,
  readyOf: (present: number, all: number) => `${present} av ${all} delar finns`,
  errorsTitle: (n: number) =>
    count(n, {
      one: 'En sak behöver rättas. Det du har skrivit finns kvar.',
      other: `${n} saker behöver rättas. Det du har skrivit finns kvar.`,
    }),
  chooseDay: 'Välj en dag.',
};
