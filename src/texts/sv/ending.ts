import { plural } from '../plural.ts';
import { inSentence } from '../sentence.ts';

const count = plural('sv');

/** Avsluta, Skala och realisera. */
export const ending = {
  end: {
    title: (initiative: string) => `Avsluta ${initiative}`,
    view: 'Avsluta',
    staysIn: (phase: string) => `Stannar i ${phase}`,
    whatHappened: 'Vad hände?',
    whichOther: 'Vilken orsak?',
    lessons: 'Vad lärde ni er?',
    lessonsHint: 'Det här hjälper nästa initiativ.',
    reusable: 'Vad kan andra återanvända?',
    reusableHint: 'En mall, en kontakt, en mätning, en del av lösningen.',
    submit: 'Avsluta initiativet',
    afterwards:
      'Initiativet avbryts. Det ni lärde er går att söka i Lärdomar, och initiativet kan öppnas igen med ett skäl.',
    thanks: 'Tack. Det ni lärde er hjälper nästa initiativ.',
    thanksTitle: 'Initiativet är avslutat',
    toLessons: 'Läs lärdomarna',
    toInitiative: 'Till initiativet',
    needReason: 'Välj vad som hände.',
    needOther: 'Skriv vilken orsak.',
    needLessons: 'Skriv vad ni lärde er. En mening räcker.',
    needReusable: 'Skriv vad andra kan återanvända. Är det inget, skriv det.',
    notYours: 'Det är idébäraren eller den ansvariga förvaltningens beslutsfattare som avslutar.',
    openRequest: 'Läs begäran som är öppen',
    already: (state: string, day: string) => `${state} ${day}`,
    alreadyTitle: 'Initiativet är redan avslutat',
    wouldRealise: 'Används lösningen? Då realiserar du initiativet i stället.',
    toScale: 'Till Skala',
  },
  scale: {
    title: (initiative: string) => `Skala ${initiative}`,
    view: 'Skala',
    implementations: 'Här används lösningen',
    none: 'Ingen verksamhet är inskriven än. Skriv in den första som använder lösningen.',
    row: (department: string, day: string) => `${department}, från ${day}`,
    rowMaintained: (department: string, day: string, maintainer: string) =>
      `${department}, från ${day}, förvaltas av ${maintainer}`,
    add: 'Lägg till en verksamhet',
    operation: 'Verksamhet',
    operationHint: 'Till exempel Hemtjänsten norr eller Alla grundskolor.',
    department: 'Förvaltning',
    chooseDepartment: 'Välj förvaltning',
    from: 'Används från',
    maintainer: 'Förvaltas av',
    addSubmit: 'Lägg till',
    added: 'Verksamheten är tillagd',
    withdraw: 'Ta bort',
    withdrawName: (operation: string) => `Ta bort ${operation}`,
    withdrawn: 'Verksamheten är borttagen',
    notPlanner: 'Det är idébäraren eller den som hjälper till som skriver in verksamheter.',
    needOperation: 'Skriv vilken verksamhet som använder lösningen.',
    needDepartment: 'Välj förvaltning.',
    needFrom: 'Välj vilken dag det börjar användas.',
    realise: 'Realisera initiativet',
    realiseHint: (n: number) =>
      count(n, {
        one: 'En verksamhet använder lösningen.',
        other: `${n} verksamheter använder lösningen.`,
      }),
    afterwards:
      'Initiativet realiseras. Nyttan går att följa vidare, och initiativet kan öppnas igen med ett skäl.',
    thanks: 'Tack. Nu gör lösningen nytta.',
    thanksTitle: 'Initiativet är realiserat',
    notYet: 'Inte än',
    toRequest: (gate: string) => `Begär ${inSentence(gate)}`,
    lessonsHint: 'Det hjälper nästa initiativ.',
    stopInstead: 'Avsluta som avbrutet i stället',
  },
};
