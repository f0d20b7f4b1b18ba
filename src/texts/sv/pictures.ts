import { plural } from '../plural.ts';

const count = plural('sv');

/** "14 är realiserade": how many have ended, as a clause of the sentences below. */
const realised = (n: number) =>
  n === 0 ? 'inget är realiserat' : count(n, { one: 'ett är realiserat', other: `${n} är realiserade` });
const cancelled = (n: number) =>
  n === 0 ? 'inget är avbrutet' : count(n, { one: 'ett är avbrutet', other: `${n} är avbrutna` });

/** So many of the ideas, with the form of the word that the number asks for. */
const ideas = (n: number, one: string, many: string) =>
  n === 0 ? `ingen ${one}` : count(n, { one: `en ${one}`, other: `${n} ${many}` });

/** Bilder: the pictures of the portfolio, and those of other screens that are made from the same numbers. */
export const pictures = {
  view: 'Bilder',
  countedAll: (n: number) =>
    count(n, {
      one: 'Bilderna räknar stadens enda initiativ.',
      other: `Bilderna räknar alla ${n} initiativ som är delade, också de avslutade.`,
    }),
  countedChosen: (n: number) =>
    count(n, {
      one: 'Bilderna räknar det enda initiativ som passar det du har valt.',
      other: `Bilderna räknar de ${n} initiativ som passar det du har valt.`,
    }),
  initiative: 'Initiativ',
  phase: 'Fas',
  number: 'Antal',
  numbered: (number: number, name: string) => `${number} ${name}`,
  quoted: (title: string) => `”${title}”`,
  department: 'Förvaltning',
  noDepartment: 'Förvaltning saknas',

  funnel: {
    title: 'Fastratt',
    aside: 'Hur många har nått varje fas?',
    name: 'Hur många initiativ som har nått varje fas. Tabell finns under bilden.',
    here: (n: number) =>
      n === 0 ? 'inget är här nu' : count(n, { one: 'ett är här nu', other: `${n} är här nu` }),
    goneOn: (n: number) => count(n, { one: 'ett har gått vidare', other: `${n} har gått vidare` }),
    cancelled: (n: number) => count(n, { one: 'ett avbröts här', other: `${n} avbröts här` }),
    realised: (n: number) => count(n, { one: 'ett realiserades', other: `${n} realiserades` }),
    caption: (n: number, pilot: number, scale: number, ended: { realised: number; cancelled: number }) =>
      n === 1
        ? `Det enda initiativet ${scale === 1 ? 'har nått Skala' : pilot === 1 ? 'har nått Utveckla pilot' : 'har inte nått Utveckla pilot än'}; ${realised(ended.realised)} och ${cancelled(ended.cancelled)}.`
        : `Av ${n} initiativ har ${pilot === 0 ? 'inget' : pilot === 1 ? 'ett' : pilot} nått Utveckla pilot och ${scale === 0 ? 'inget' : scale === 1 ? 'ett' : scale} nått Skala; ${realised(ended.realised)} och ${cancelled(ended.cancelled)}.`,
    table: 'Initiativ per fas',
    columns: {
      reached: 'Har nått fasen',
      here: 'Är här nu',
      goneOn: 'Har gått vidare',
      cancelled: 'Avbröts här',
      realised: 'Realiserades',
      days: 'Tid i fasen, median',
    },
  },

  ages: {
    title: 'Ålder i fas',
    aside: 'Vilka har fastnat?',
    name: 'Hur många dagar varje initiativ har stått i sin fas. Tabell finns under bilden.',
    nameOf: (phase: string) => `Dagar i ${phase}, ett initiativ per punkt. Tabell finns under bilden.`,
    median: (days: number) => `median ${days}`,
    noneIn: 'Inget initiativ är här nu.',
    /** `who` is one or two titles, or how many there are. */
    few: (n: number) => `${n} initiativ`,
    stuck: (n: number, who: string, days: string, phase: string) =>
      n === 1
        ? `${who} har stått ${days} i ${phase}, minst dubbelt så länge som medianen där.`
        : `${n} initiativ har stått minst dubbelt så länge som medianen i sin fas; längst av dem har ${who} stått, ${days} i ${phase}.`,
    notStuck: (who: string, days: string, phase: string) =>
      `Inget initiativ har stått minst dubbelt så länge som medianen i sin fas; längst har ${who} stått, ${days} i ${phase}.`,
    tooFew: (who: string, days: string, phase: string) =>
      `Längst har ${who} stått, ${days} i ${phase}, och det är för få initiativ i faserna för att jämföra med en median.`,
    nothing: 'Inget initiativ pågår i urvalet, så det finns ingen ålder att visa.',
    unknown: (n: number) =>
      count(n, {
        one: 'Ett importerat initiativ saknas i bilden, eftersom det inte är känt när det kom till sin fas.',
        other: `${n} importerade initiativ saknas i bilden, eftersom det inte är känt när de kom till sin fas.`,
      }),
    onlyUnknown:
      'Det är inte känt när de importerade initiativen kom till sin fas, så det finns ingen ålder att visa.',
    table: 'Dagar i fas, längst först',
    days: 'Dagar i fas',
    medianColumn: 'Median i fasen',
  },

  money: {
    title: 'Pengar per förvaltning',
    name: 'Beviljat, använt och uppskattat per förvaltning. Tabell finns under.',
    granted: (sum: string) => `${sum} beviljat`,
    used: (sum: string) => `${sum} använt`,
    estimated: (sum: string) => `${sum} uppskattat`,
    overspent: (sum: string) => `${sum} mer använt än beviljat`,
    caption: (granted: string, used: string, estimated: string) =>
      `Sammanlagt är ${granted} beviljat, ${used} använt och ${estimated} uppskattat.`,
    captionOver: (granted: string, used: string, over: string) =>
      `Sammanlagt är ${granted} beviljat och ${used} använt, varav ${over} är mer än vad som beviljades.`,
    captionNoGrant: (estimated: string) => `Inget är beviljat än; kostnaderna uppskattas till ${estimated}.`,
    over: (department: string, sum: string, title: string) =>
      `${department} har använt ${sum} mer än beviljat i ${title}.`,
    nothing: 'Inga kostnader är uppskattade och inga medel är beviljade i urvalet.',
    table: 'Medel per förvaltning',
    columns: {
      estimated: 'Uppskattat',
      asked: 'Sökt',
      granted: 'Beviljat',
      used: 'Använt',
      left: 'Kvar av beviljat',
    },
    sum: 'Summa',
  },

  budget: {
    title: (year: number) => `Beviljat av budgeten ${year}`,
    aside: 'Alla initiativ',
    name: 'Beviljat i år mot budget, per förvaltning. Tabell finns under.',
    budgetOf: (sum: string) => `budget ${sum}`,
    over: (sum: string) => `${sum} mer än budgeten`,
    noBudget: 'ingen budget är satt',
    caption: (granted: string, budget: string, left: string) =>
      `Förvaltningarna har beviljat ${granted} av sin budget på ${budget} i år, och ${left} är kvar.`,
    captionOver: (departments: string, n: number) =>
      count(n, {
        one: `${departments} har beviljat mer än sin budget i år.`,
        other: `${departments} har beviljat mer än sina budgetar i år.`,
      }),
    captionNoBudget: (granted: string) =>
      `Förvaltningarna har beviljat ${granted} i år, och ingen av dem har en budget att jämföra med.`,
    nothing: (year: number) => `Ingen förvaltning har en budget för ${year}, och ingen har beviljat medel.`,
    table: 'Beviljat i år mot budget',
    columns: { budget: 'Budget', granted: 'Beviljat i år', left: 'Kvar' },
    notSet: 'inte satt',
  },

  coFunding: {
    title: 'Samfinansiering',
    aside: 'Vem betalar?',
    caption: (coFunded: number, funded: number, who: string, sum: string) =>
      funded === 1
        ? coFunded === 1
          ? `Det enda initiativet med medel betalas av flera förvaltningar, och ${who} står för mest, ${sum}.`
          : `Det enda initiativet med medel betalas av en förvaltning, ${who}, med ${sum}.`
        : coFunded === 0
          ? `Inget av ${funded} initiativ med medel betalas av flera förvaltningar, och ${who} står för mest, ${sum}.`
          : `Flera förvaltningar betalar ${coFunded === 1 ? 'ett' : coFunded} av ${funded} initiativ med medel, och ${who} står för mest, ${sum}.`,
    undecided: (name: string) => `${name}, inte beslutat`,
    nothing: 'Ingen förvaltning har beviljat medel eller fått frågan i urvalet.',
    table: 'Vem som betalar',
    columns: { granted: 'Beviljat', undecided: 'Inte beslutat', share: 'Andel' },
    percent: (n: string) => `${n} %`,
  },

  flow: {
    title: 'Utfallsflöde',
    aside: 'Vad blev det av idéerna?',
    name: 'Från idé över fas till utfall. Tabell finns under bilden.',
    start: (n: number) => count(n, { one: 'En idé', other: `${n} idéer` }),
    active: 'Pågår',
    onHold: 'Vilar',
    realised: 'Realiserade',
    cancelled: (reason: string) => `Avbrutna: ${reason}`,
    noReason: 'orsak saknas',
    from: (phase: string, n: string) => `${n} i ${phase}`,
    caption: (of: { all: number; underWay: number; realised: number; cancelled: number }) =>
      of.all === 1
        ? of.underWay === 1
          ? 'Den enda idén är på väg.'
          : of.realised === 1
            ? 'Den enda idén är realiserad.'
            : 'Den enda idén är avbruten, med lärdomar.'
        : `Av ${of.all} idéer är ${ideas(of.underWay, 'på väg', 'på väg')}, ${ideas(of.realised, 'realiserad', 'realiserade')} och ${ideas(of.cancelled, 'avbruten', 'avbrutna')}.`,
    table: 'Utfall per fas',
    outcome: 'Utfall',
  },

  reasons: {
    title: 'Därför avbryter vi',
    name: 'Hur många initiativ som har avbrutits av varje orsak. Tabell finns under.',
    unsaid: 'Orsak saknas',
    caption: (n: number, most: number, reasons: number, list: string) => {
      if (reasons === 0)
        return count(n, {
          one: 'För det enda avbrutna initiativet är ingen orsak känd.',
          other: `För de ${n} avbrutna initiativen är ingen orsak känd.`,
        });
      if (n === 1) return `Det enda avbrutna initiativet har orsaken ${list}.`;
      return reasons === 1
        ? `Den vanligaste orsaken är ${list}, ${most} av ${n}.`
        : `Ingen orsak är vanligast: ${list} är lika vanliga, ${most === 1 ? 'en' : most} av ${n} var.`;
    },
    table: 'Avbrutna initiativ per orsak',
    reason: 'Orsak',
  },

  pulse: {
    title: 'Värdepuls',
    aside: 'Skapar det värde?',
    name: 'Svaren på om det skapar värde, äldst först. Tabell finns under bilden.',
    caption: (yes: number, n: number, value: string, verdict: string, day: string) =>
      n === 1
        ? `Frågan har ställts en gång, och svaret den ${day} var ${value}: ${verdict}.`
        : `${yes === 0 ? 'Inget' : yes === 1 ? 'Ett' : yes} av ${n} svar säger att det skapar värde, och det senaste, den ${day}, var ${value}: ${verdict}.`,
    earlier: (n: number) =>
      count(n, { one: 'Ett tidigare svar finns i tabellen.', other: `${n} tidigare svar finns i tabellen.` }),
    nothing: 'Frågan har inte besvarats än. Svara på den i nästa loggpost.',
    table: 'Svar på om det skapar värde',
    columns: { day: 'Dag', value: 'Skapar det värde?', verdict: 'Hur går ni vidare?' },
    /** In the middle of a sentence. */
    values: { yes: 'ja', unclear: 'oklart', no: 'nej' },
    verdicts: { continue: 'fortsätt', adjust: 'justera', closeDown: 'lägg ner' },
  },
};
