import type { CriterionId, DeliverableId, DriveId, GateId, PhaseId } from './model.ts';

/** Something said in both languages. */
export interface Said {
  readonly sv: string;
  readonly en: string;
}
/** A name, and a help text for whoever meets it for the first time. */
export interface Named {
  readonly name: Said;
  readonly help: Said;
}

/** The words of the model (M1): one place for names and help texts. Facts are the city's, the sentences our own. */

export const phaseWords: Readonly<Record<PhaseId, Named>> = {
  exploreIdea: {
    name: { sv: 'Utforska idé', en: 'Explore idea' },
    help: {
      sv: 'Ta reda på vems behovet är, hur ni vet det och vad som skulle kunna hjälpa. Gissa hur mycket det kan vara värt.',
      en: 'Find out whose need it is, how you know, and what might help. Make a first guess at what it could be worth.',
    },
  },
  exploreSetup: {
    name: { sv: 'Utforska upplägg', en: 'Explore set-up' },
    help: {
      sv: 'Bestäm hur idén ska testas: när, med vilka, vad det får kosta och hur ni märker om det fungerar.',
      en: 'Work out how to test the idea: when, with whom, at what cost, and how you will notice whether it works.',
    },
  },
  developPilot: {
    name: { sv: 'Utveckla pilot', en: 'Develop pilot' },
    help: {
      sv: 'Bygg det minsta som går att testa på riktigt. Prova, mät, ändra. Fråga ofta om det skapar värde – fortsätt, justera eller lägg ner.',
      en: 'Build the least that can be tested for real. Try, measure, change. Ask often whether it creates value: continue, adjust or close down.',
    },
  },
  scale: {
    name: { sv: 'Skala', en: 'Scale' },
    help: {
      sv: 'Gör lösningen färdig så att den blir vardag i en eller flera verksamheter, och följ att nyttan kommer.',
      en: 'Finish the solution so that it becomes everyday work in one or more units, and follow that the benefits arrive.',
    },
  },
};

export const gateWords: Readonly<Record<GateId, Named & { readonly short: Said }>> = {
  time: {
    name: { sv: 'Beslut tid', en: 'Decision: time' },
    short: { sv: 'Tid', en: 'Time' },
    help: {
      sv: 'Får den som har idén lägga arbetstid på att utforska den? Här står beslutet mellan de två utforskande faserna. Stadens text går också att läsa så att det tas innan utforskandet börjar.',
      en: 'May the person with the idea spend working time on exploring it? Here the decision stands between the two exploring phases. The city’s text can also be read as placing it before the exploring begins.',
    },
  },
  funding: {
    name: { sv: 'Beslut pengar', en: 'Decision: money' },
    short: { sv: 'Pengar', en: 'Money' },
    help: {
      sv: 'Vilka förvaltningar betalar piloten, och hur mycket? Varje förvaltning beslutar om sina egna pengar, så en samfinansierad pilot får ett beslut från var och en.',
      en: 'Which departments pay for the pilot, and how much? Each department decides on its own money, so a co-funded pilot gets one decision from each.',
    },
  },
  scaleUp: {
    name: { sv: 'Beslut skala upp', en: 'Decision: scale up' },
    short: { sv: 'Skala upp', en: 'Scale up' },
    help: {
      sv: 'Har piloten visat verkligt värde? Först då är det dags att göra lösningen färdig och ge den en plats att höra hemma.',
      en: 'Has the pilot shown real value? Only then is it time to finish the solution and give it a place to belong.',
    },
  },
};

export const deliverableWords: Readonly<Record<DeliverableId, Named>> = {
  need: {
    name: { sv: 'Behov', en: 'Need' },
    help: {
      sv: 'Vem behöver något, vad, och hur vet ni det? Prata med dem det gäller.',
      en: 'Who needs something, what is it, and how do you know? Talk to the people concerned.',
    },
  },
  hypothesis: {
    name: { sv: 'Hypotes', en: 'Hypothesis' },
    help: {
      sv: 'Skriv det ni tror så att det går att pröva: ”Om vi … så …”.',
      en: 'Write what you believe so that it can be tested: “If we … then …”.',
    },
  },
  estimatedValue: {
    name: { sv: 'Uppskattat värde', en: 'Estimated value' },
    help: {
      sv: 'Vad blir bättre om det fungerar, för vilka och ungefär hur mycket? En grov gissning räcker.',
      en: 'What gets better if it works, for whom, and roughly how much? A rough guess is enough.',
    },
  },
  wantedTime: {
    name: { sv: 'Önskad tid', en: 'Wanted time' },
    help: {
      sv: 'Hur många timmar behöver du, och under vilken period?',
      en: 'How many hours do you need, and during which period?',
    },
  },
  timeline: {
    name: { sv: 'Tidplan', en: 'Timeline' },
    help: {
      sv: 'De viktigaste stegen med datum. Planen får ändras medan ni lär er.',
      en: 'The main steps with dates. The plan may change while you learn.',
    },
  },
  costs: {
    name: { sv: 'Beräknad kostnad', en: 'Estimated cost' },
    help: {
      sv: 'Vad piloten kostar, post för post, och vilken förvaltning som bär varje post.',
      en: 'What the pilot costs, item by item, and which department carries each.',
    },
  },
  effectGoals: {
    name: { sv: 'Effektmål', en: 'Effect goals' },
    help: {
      sv: 'Vad ska märkas, och i vilket mått? Skriv var ni står nu och vart ni vill nå.',
      en: 'What should be noticed, and in which measure? Say where you stand now and where you want to get.',
    },
  },
  testGroup: {
    name: { sv: 'Testgrupp', en: 'Test group' },
    help: {
      sv: 'Vilka ska prova lösningen, och hur får ni med dem?',
      en: 'Who will try the solution, and how will you bring them in?',
    },
  },
  partners: {
    name: { sv: 'Samarbetspartner', en: 'Partners' },
    help: {
      sv: 'Vilka utanför den egna förvaltningen kan vara med: andra förvaltningar, invånare, akademi, föreningar, företag?',
      en: 'Who outside your own department can take part: other departments, residents, academia, associations, companies?',
    },
  },
  pilotResults: {
    name: { sv: 'Pilotens resultat', en: 'Results of the pilot' },
    help: {
      sv: 'Vad visade piloten? Utgå från mätvärdena och loggen.',
      en: 'What did the pilot show? Start from the measured values and the log.',
    },
  },
  developmentProposal: {
    name: { sv: 'Förslag på utveckling', en: 'How to develop it' },
    help: {
      sv: 'Vad behöver göras för att lösningen ska bli färdig, av vem och när?',
      en: 'What needs to be done to finish the solution, by whom and when?',
    },
  },
  maintainedBy: {
    name: { sv: 'Var det förvaltas', en: 'Who runs it' },
    help: {
      sv: 'Vilken verksamhet tar emot lösningen och sköter den i vardagen?',
      en: 'Which unit takes over the solution and looks after it day to day?',
    },
  },
  benefits: {
    name: { sv: 'Beräknad effekthemtagning', en: 'Planned benefits' },
    help: {
      sv: 'Vilken nytta väntas, per år och förvaltning, och vem ansvarar för att den tas hem?',
      en: 'Which benefits are expected, per year and department, and who answers for making them real?',
    },
  },
};

export const driveWords: Readonly<Record<DriveId, Named>> = {
  idea: {
    name: { sv: 'Idédriven', en: 'Idea-driven' },
    help: {
      sv: 'Någon har kommit på något som borde prövas.',
      en: 'Somebody has thought of something that deserves a try.',
    },
  },
  challenge: {
    name: { sv: 'Utmaningsdriven', en: 'Challenge-driven' },
    help: {
      sv: 'Det börjar med ett problem som ingen vet svaret på än.',
      en: 'It begins with a problem that nobody has the answer to yet.',
    },
  },
  opportunity: {
    name: { sv: 'Möjlighetsdriven', en: 'Opportunity-driven' },
    help: {
      sv: 'Något nytt har blivit möjligt, till exempel en teknik, ett samarbete eller en lag.',
      en: 'Something new has become possible, such as a technology, a partnership or a law.',
    },
  },
};

export const criterionWords: Readonly<Record<CriterionId, Named>> = {
  strategicNeed: {
    name: { sv: 'Möter ett behov inom ett strategiskt område', en: 'Meets a need in a strategic area' },
    help: {
      sv: 'Det ifrågasätter hur vi gör det vi är till för, eller hjälper till med en utmaning som hela staden delar.',
      en: 'It questions how we do what we are here for, or helps with a challenge that the whole city shares.',
    },
  },
  leverage: {
    name: { sv: 'Stor utväxlingspotential', en: 'Great leverage' },
    help: {
      sv: 'Det kan växa: insatsen är liten mot värdet om fler använder det.',
      en: 'It can grow: the effort is small against the value once more people use it.',
    },
  },
  widerBenefit: {
    name: { sv: 'Nationell eller global nytta', en: 'National or global benefit' },
    help: {
      sv: 'Andra kommuner, eller andra länder, skulle kunna ha glädje av det.',
      en: 'Other municipalities, or other countries, could have use for it.',
    },
  },
  technicalNovelty: {
    name: { sv: 'Teknisk höjd', en: 'Technical novelty' },
    help: {
      sv: 'Tekniken är ny, eller används på ett nytt sätt. Finns ingen teknik med svarar du ”Ej aktuellt”.',
      en: 'The technology is new, or used in a new way. If there is none, answer “Not applicable”.',
    },
  },
  dataDriven: {
    name: { sv: 'Datadrivet', en: 'Data-driven' },
    help: {
      sv: 'Effekten går att mäta, så att ni vet om det blev bättre.',
      en: 'The effect can be measured, so you know whether things improved.',
    },
  },
  outsidePlan: {
    name: { sv: 'Utanför ordinarie utvecklingsplan', en: 'Outside the regular development plan' },
    help: {
      sv: 'Det skulle inte bli av ändå: ingen har det redan i sin plan.',
      en: 'It would not happen anyway: nobody has it in their plan already.',
    },
  },
  together: {
    name: { sv: 'I samarbete med andra', en: 'Together with others' },
    help: {
      sv: 'Fler än den egna förvaltningen är med, till exempel invånare, forskare, föreningar, företag eller andra myndigheter.',
      en: 'More than your own department takes part, such as residents, researchers, associations, companies or other authorities.',
    },
  },
  committedOwner: {
    name: { sv: 'Engagerad idébärare', en: 'Committed idea owner' },
    help: {
      sv: 'Det finns en person som vill driva det här och orkar när det tar emot.',
      en: 'There is a person who wants to drive this and keeps going when it gets hard.',
    },
  },
  uncertainResult: {
    name: { sv: 'Osäkert resultat', en: 'Uncertain result' },
    help: {
      sv: 'Ingen vet hur det går. Just därför kan det ändra mycket.',
      en: 'Nobody knows how it will turn out. That is why it may change a great deal.',
    },
  },
};
