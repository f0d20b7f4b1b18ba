/** Om modellen: the innovation model told to whoever meets it, and the words that Stegvis uses. Names and help of the model itself come from the domain. */
export const modelScreen = {
  title: 'Om modellen',
  lead: 'Innovationsmodellen är en trappa med fyra faser och tre beslut. I varje fas lär ni er något som gör nästa beslut lättare, innan mer tid och pengar läggs ner.',
  onThisPage: 'På den här sidan',
  stair: 'Faser och beslut i modellen',
  stairSummary: 'Fyra faser och tre beslut',
  stairCaption: 'Visa i ordning',
  phases: 'Faserna och besluten',
  phaseOf: (number: number) => `Fas ${number}`,
  existsAtEnd: (gate: string) => `Det här behövs inför ${gate}`,
  missingIsFine:
    'Det som saknas visas, men hindrar aldrig någon från att begära beslut eller besluta. Den som beslutar fast något saknas skriver varför.',
  lastPhase: 'Skala är den sista fasen. Här följer ni nyttan år för år, tills initiativet är realiserat.',
  phaseQuestion: {
    exploreIdea: 'Vems är behovet?',
    exploreSetup: 'Hur ska det testas?',
    developPilot: 'Skapar det värde?',
    scale: 'Gör det till vardag',
  },
  gateLine: (gate: string, caption: string) => `${gate}: ${caption}`,
  gateCaption: { time: 'Arbetstid', funding: 'Pengar till piloten', scaleUp: 'Till vardagen' },

  outcomes: 'Så kan ett beslut bli',
  outcomesAbout:
    'Ett beslut kan förberedas var som helst, också utan nät. Det gäller när servern har tagit emot det. Ett beslut ändras aldrig: den som vill något annat fattar ett nytt.',
  inRecord: (formal: string) => `I protokollet: ${formal}`,
  coFundingTitle: 'När flera förvaltningar betalar',
  coFunding: [
    'Varje förvaltning beslutar om sina egna pengar. Därför får en samfinansierad pilot ett beslut från var och en.',
    'Vägen vidare öppnas när den ansvariga förvaltningen har sagt ja, alla andra har svarat och pengarna räcker – eller när idébäraren har anpassat planen till det som finns.',
  ],

  criteria: 'Nio bedömningskriterier',
  criteriaAbout:
    'Ju fler kriterier som stämmer, desto troligare är det att det verkligen är en innovation. De är ett stöd för samtalet: det finns inga poäng, ingen viktning och ingen gräns att klara. Var och en svarar Ja, Delvis, Nej eller Vet inte, och ser de andras svar först efter sitt eget.',

  drives: 'Vad som driver ett initiativ',
  drivesAbout: 'Samma faser och beslut gäller, vad det än började med.',

  endings: 'Hur ett initiativ slutar',
  endingsAbout:
    'Båda sätten att sluta är resultat, och båda lämnar lärdomar som andra kan söka i och bygga vidare på.',
  realised: 'Lösningen används i minst en verksamhet. Det går bara att realisera från fasen Skala.',
  cancelled:
    'Ni vet nu att det inte ska fortsätta. Det går att avbryta från vilken fas som helst, med en orsak och det ni lärde er.',
  reasons: 'Orsaker till att avbryta',
  otherMoves: 'Att vila och att gå tillbaka',
  onHold:
    'Ett initiativ vilar genom ett beslut, och har alltid en dag då det tas upp igen. Inget händer av sig självt den dagen: det dyker upp i listan över vad som väntar.',
  goingBack:
    'Det går att gå tillbaka till en tidigare fas, med ett skäl. Allt ni har skrivit finns kvar. För att komma fram igen behövs ett nytt beslut.',

  whatIsIt: 'Vad betyder det?',
  whatIs: (word: string) => `Vad betyder det? ${word}`,
  readMore: 'Läs mer i Om modellen',
  glossary: 'Ordlista',
  glossaryAbout: 'Ett ord för varje sak, på svenska och engelska. Så här använder Stegvis dem.',
};
