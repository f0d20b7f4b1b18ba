/** The words of Stegvis in both languages, each explained in a sentence. The key is its address: `/modellen#ord-samfinansiering`. */
export const glossary = {
  avbruten: {
    word: 'Avbruten',
    other: 'Stopped',
    meaning: 'Ett initiativ som har slutat utan att införas. Orsaken och lärdomarna finns kvar.',
  },
  'bara-har': {
    word: 'Bara här',
    other: 'Only on this device',
    meaning: 'Sparat på den här enheten men inte skickat än.',
  },
  bedomningskriterier: {
    word: 'Bedömningskriterier',
    other: 'Assessment criteria',
    meaning: 'Nio frågor som hjälper er att bedöma om något är en innovation.',
  },
  'begara-beslut': {
    word: 'Begära beslut',
    other: 'Request a decision',
    meaning: 'Be en eller flera förvaltningar att besluta. Underlaget fryses så att alla läser samma sak.',
  },
  beslut: {
    word: 'Beslut',
    other: 'Decision',
    meaning: 'Förvaltningens svar vid en av de tre beslutspunkterna. Det sparas för alltid.',
  },
  beslutsfattare: {
    word: 'Beslutsfattare',
    other: 'Decision-maker',
    meaning: 'Den som får besluta för sin förvaltning, ibland upp till ett visst belopp.',
  },
  beslutsunderlag: {
    word: 'Beslutsunderlag',
    other: 'Decision basis',
    meaning: 'Det som läses inför beslutet: behov, plan, effektmål, resultat och bedömningar.',
  },
  delegationspunkt: {
    word: 'Delegationspunkt',
    other: 'Delegation point',
    meaning: 'Var i nämndens delegationsordning det står att personen får besluta.',
  },
  diarienummer: {
    word: 'Diarienummer',
    other: 'Diary number',
    meaning: 'Numret som beslutet får i förvaltningens diarium. Det kan fyllas i efteråt.',
  },
  effekthemtagning: {
    word: 'Effekthemtagning',
    other: 'Benefit realisation',
    meaning: 'När nyttan syns i verksamheten. Planeras och följs per år och förvaltning.',
  },
  effektmal: {
    word: 'Effektmål',
    other: 'Effect goal',
    meaning: 'Vad som ska märkas, i ett mått: från utgångsvärdet till målvärdet.',
  },
  fas: {
    word: 'Fas',
    other: 'Phase',
    meaning: 'En av de fyra delarna av ett initiativs väg, från idé till vardag.',
  },
  fanga: {
    word: 'Fånga',
    other: 'Capture',
    meaning: 'Skriva ner en idé. En mening räcker, och det går utan nät.',
  },
  forberett: {
    word: 'Förberett',
    other: 'Prepared',
    meaning: 'Ett beslut som är klart på enheten men inte gäller än.',
  },
  foredragande: {
    word: 'Föredragande',
    other: 'Rapporteur',
    meaning: 'Den som lägger fram ärendet för beslutsfattaren.',
  },
  'forvaltas-av': {
    word: 'Förvaltas av',
    other: 'Run by',
    meaning: 'Verksamheten som sköter lösningen när den är införd.',
  },
  forvaltning: {
    word: 'Förvaltning',
    other: 'City department',
    meaning: 'En del av kommunens organisation med egen budget och egna beslutsfattare.',
  },
  'hos-alla': {
    word: 'Hos alla',
    other: 'Synced',
    meaning: 'Skickat och hämtat: alla ser samma sak.',
  },
  hypotes: {
    word: 'Hypotes',
    other: 'Hypothesis',
    meaning: 'Det ni tror, skrivet så att det går att pröva: ”Om vi … så …”.',
  },
  ide: {
    word: 'Idé',
    other: 'Idea',
    meaning: 'Något som kan möta ett behov. Blir ett initiativ när den delas.',
  },
  idebarare: {
    word: 'Idébärare',
    other: 'Idea owner',
    meaning: 'Den som driver initiativet framåt.',
  },
  idegivare: {
    word: 'Idégivare',
    other: 'Submitter',
    meaning: 'Den som kom på idén, om det är någon annan än idébäraren.',
  },
  initiativ: {
    word: 'Initiativ',
    other: 'Initiative',
    meaning: 'En delad idé som går genom faserna. Har ett eget nummer.',
  },
  innovationsledare: {
    word: 'Innovationsledare',
    other: 'Innovation lead',
    meaning: 'Den som håller ihop en förvaltnings initiativ och hjälper dem framåt.',
  },
  innovationsmedel: {
    word: 'Innovationsmedel',
    other: 'Innovation funds',
    meaning: 'Pengar som en förvaltning har lagt undan för att testa nytt.',
  },
  invanarinvolvering: {
    word: 'Invånarinvolvering',
    other: 'Resident involvement',
    meaning: 'Hur de som bor och verkar i kommunen är med.',
  },
  jav: {
    word: 'Jäv',
    other: 'Conflict of interest',
    meaning: 'När någon inte får besluta, för att saken rör personen själv eller någon nära.',
  },
  krock: {
    word: 'Krock',
    other: 'Conflict',
    meaning: 'Två har ändrat samma sak var för sig. Båda texterna finns kvar, och ni väljer.',
  },
  lapp: {
    word: 'Lapp',
    other: 'Note',
    meaning: 'En kort tanke på väggen i en workshop.',
  },
  loggpost: {
    word: 'Loggpost',
    other: 'Log entry',
    meaning: 'En daterad rad i pilotloggen: vad hände, och kanske ett mätvärde eller en kostnad.',
  },
  lardomar: {
    word: 'Lärdomar',
    other: 'Lessons learned',
    meaning: 'Det ni vet nu som ni inte visste förut, och det som andra kan använda.',
  },
  motivering: {
    word: 'Motivering',
    other: 'Reason',
    meaning: 'Varför beslutet blev som det blev. Skrivs alltid.',
  },
  'mottagande-verksamhet': {
    word: 'Mottagande verksamhet',
    other: 'Receiving unit',
    meaning: 'Den som tar emot lösningen när den skalas upp.',
  },
  matvarde: {
    word: 'Mätvärde',
    other: 'Measured value',
    meaning: 'Ett uppmätt tal vid ett visst datum.',
  },
  namnd: {
    word: 'Nämnd',
    other: 'Board',
    meaning: 'De förtroendevalda som förvaltningen svarar inför.',
  },
  pilot: {
    word: 'Pilot',
    other: 'Pilot',
    meaning: 'Det minsta som går att testa på riktigt.',
  },
  realiserad: {
    word: 'Realiserad',
    other: 'Realised',
    meaning: 'Ett initiativ vars lösning används i vardagen.',
  },
  samfinansiering: {
    word: 'Samfinansiering',
    other: 'Co-funding',
    meaning: 'När flera förvaltningar betalar tillsammans, var och en genom ett eget beslut.',
  },
  'stadsgemensamt-initiativ': {
    word: 'Stadsgemensamt initiativ',
    other: 'City-wide initiative',
    meaning: 'Ett initiativ som rör hela kommunen och inte bara en förvaltning.',
  },
  'sokta-beviljade-och-anvanda-medel': {
    word: 'Sökta, beviljade och använda medel',
    other: 'Applied for, granted and used',
    meaning: 'Vad ni bad om, vad förvaltningarna sa ja till och vad som har gått åt.',
  },
  synk: {
    word: 'Synk',
    other: 'Sync',
    meaning: 'Att skicka det som bara finns här och hämta det som andra har gjort.',
  },
  testgrupp: {
    word: 'Testgrupp',
    other: 'Test group',
    meaning: 'De som provar lösningen under piloten.',
  },
  upplagg: {
    word: 'Upplägg',
    other: 'Test set-up',
    meaning: 'Hur idén ska testas: när, med vilka, till vilken kostnad.',
  },
  utgangsvarde: {
    word: 'Utgångsvärde',
    other: 'Baseline',
    meaning: 'Hur det var innan ni började. Det som effekten jämförs med.',
  },
  utmaning: {
    word: 'Utmaning',
    other: 'Challenge',
    meaning: 'Ett problem som staden vill ha svar på, och som flera initiativ kan möta.',
  },
  utvaxlingspotential: {
    word: 'Utväxlingspotential',
    other: 'Potential for leverage',
    meaning: 'Hur mycket större värdet kan bli om fler använder lösningen.',
  },
  vilande: {
    word: 'Vilande',
    other: 'On hold',
    meaning: 'Ett initiativ som väntar till en bestämd dag.',
  },
  villkor: {
    word: 'Villkor',
    other: 'Condition',
    meaning: 'Något som ska vara gjort till ett visst datum för att ett ja ska gälla vid nästa beslut.',
  },
  workshopledare: {
    word: 'Workshopledare',
    other: 'Facilitator',
    meaning: 'Den som leder en workshop och hjälper idéer att bli initiativ.',
  },
};
