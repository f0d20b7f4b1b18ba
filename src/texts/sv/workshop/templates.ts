/** Agendas to begin from. An instruction is read aloud as it stands, and shown to the room. */
export const templates = {
  ideas: {
    name: 'Idéverkstad',
    about: 'Många idéer på kort tid, och några att gå vidare med.',
  },
  needs: {
    name: 'Behov först',
    about: 'Förstå vems behovet är innan ni letar efter lösningar.',
  },
  retro: {
    name: 'Pilotretro',
    about: 'Vad piloten har lärt er, och om ni ska fortsätta, justera eller lägga ner.',
  },
  quick: {
    name: 'Snabb prioritering',
    about: 'När det redan finns något att välja mellan.',
  },
  blank: {
    name: 'Från början',
    about: 'Du lägger till stegen själv.',
  },
  steps: {
    welcome: {
      title: 'Välkommen',
      instruction:
        'I dag letar vi idéer tillsammans. Först många, sedan väljer vi. Ingen idé är för liten, och ingen behöver vara färdig. Säg i tur och ordning vem du är och varför du är här.',
    },
    ideas: {
      title: 'Skriv idéer',
      instruction:
        'Skriv en idé på varje lapp, så många du hinner. Var för sig och tyst. Ingen ser vad du har skrivit förrän vi visar lapparna för alla.',
    },
    groupIdeas: {
      title: 'Läs och gruppera',
      instruction:
        'Läs lapparna tillsammans. Lägg dem som hör ihop i samma grupp och ge gruppen ett namn. Slå ihop lappar som säger samma sak. Fråga om något är oklart, men döm inte.',
    },
    voteIdeas: {
      title: 'Rösta',
      instruction:
        'Du har tre röster. Lägg dem på det som skulle göra störst skillnad för dem vi är till för. Du får lägga flera på samma. Ingen ser hur du röstar.',
    },
    placeIdeas: {
      title: 'Placera',
      instruction:
        'Hur stor effekt kan det ge, och hur stor insats krävs? Börja med det som fick flest röster. Är vi oense är det något vi behöver ta reda på.',
    },
    chooseIdeas: {
      title: 'Välj',
      instruction:
        'Vad går vi vidare med? Rösterna hjälper oss, men det är vi som väljer. Bestäm för varje val vem som tar nästa steg.',
    },
    everyday: {
      title: 'Vems vardag?',
      instruction:
        'Berätta om en gång då det här blev svårt för någon. Vad hände, och vad behövde personen? Nämn inga namn. Vi andra lyssnar och föreslår inga lösningar än.',
    },
    needs: {
      title: 'Skriv behov',
      instruction:
        'Skriv ett behov på varje lapp: vem behöver vad, och varför? Skriv inga lösningar än, och inget som pekar ut en enskild person. Tyst och var för sig.',
    },
    groupNeeds: {
      title: 'Gruppera behoven',
      instruction:
        'Läs lapparna tillsammans. Lägg behov som liknar varandra i samma grupp. Ge gruppen ett namn som säger vad människor behöver, inte vad vi ska bygga.',
    },
    voteNeeds: {
      title: 'Rösta om behoven',
      instruction:
        'Du har tre röster. Lägg dem på de behov som är viktigast att möta, inte på dem som är lättast. Ingen ser hur du röstar.',
    },
    ideasForNeeds: {
      title: 'Skriv idéer',
      instruction:
        'Ta de behov som fick flest röster. Skriv idéer som skulle möta dem, en på varje lapp. Börja gärna med orden ”Tänk om”. Tyst och var för sig.',
    },
    matchIdeas: {
      title: 'Lägg idéerna hos behoven',
      instruction:
        'Lägg varje idé i gruppen med det behov som den möter. Slå ihop idéer som säger samma sak. Blir ett behov utan idé? Säg det högt.',
    },
    happened: {
      title: 'Vad har hänt?',
      instruction:
        'Så här tänkte vi när vi började, och det här har vi mätt sedan dess. Vi är här för att lära, inte för att försvara. Vad vill ni lägga till?',
    },
    worked: {
      title: 'Det fungerade',
      instruction:
        'Skriv vad som fungerade bättre än väntat, en sak på varje lapp. Skriv också hur du vet det.',
    },
    didNotWork: {
      title: 'Det fungerade inte',
      instruction:
        'Skriv vad som inte fungerade eller blev svårare än väntat, en sak på varje lapp. Vi letar efter orsaker, inte efter vems fel det var.',
    },
    learned: {
      title: 'Det här lärde vi oss',
      instruction:
        'Skriv vad du vet nu som du inte visste när vi började. Vad skulle du säga till dem som provar något liknande?',
    },
    groupLessons: {
      title: 'Läs och gruppera',
      instruction: 'Läs lapparna tillsammans. Lägg dem som hör ihop i samma grupp och ge gruppen ett namn.',
    },
    voteLessons: {
      title: 'Rösta om det viktigaste',
      instruction:
        'Du har tre röster. Lägg dem på det som betyder mest för om piloten skapar värde. Ingen ser hur du röstar.',
    },
    goOn: {
      title: 'Fortsätt, justera eller lägg ner',
      instruction:
        'Skapar piloten värde? Bestäm om vi ska fortsätta, justera eller lägga ner, och skriv det i pilotloggen. Välj de lappar som är nya idéer, så blir de initiativ.',
    },
    options: {
      title: 'Skriv vad ni väljer mellan',
      instruction: 'Skriv det som vi ska välja mellan, en sak på varje lapp. Läs upp dem för varandra.',
    },
    voteOptions: {
      title: 'Rösta',
      instruction:
        'Du har tre röster. Lägg dem på det som är viktigast att göra först. Du får lägga flera på samma. Ingen ser hur du röstar.',
    },
    placeOptions: {
      title: 'Placera',
      instruction: 'Hur stor effekt kan det ge, och hur stor insats krävs? Ta ett i taget.',
    },
    chooseOption: {
      title: 'Välj',
      instruction: 'Vad gör vi först? Bestäm vem som tar nästa steg, och när.',
    },
  },
};
