/** Tillgänglighetsredogörelse: what the law asks of it (lag 2018:1937, and Digg's list of what it must say), and telling of a fault. */
export const accessibility = {
  title: 'Tillgänglighetsredogörelse',
  theCity: 'Kommunen',
  lead: (city: string) =>
    `${city} ansvarar för den här tjänsten, Stegvis, och vill att alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service (DOS-lagen), vilka brister vi känner till och hur du talar om för oss när något inte fungerar.`,

  how: 'Hur tillgänglig är Stegvis?',
  /** One of the three phrases of the law. */
  status: 'Stegvis är delvis förenlig med DOS-lagen. Det som brister står under Kända brister.',
  aim: 'Målet är den europeiska standarden EN 301 549 och WCAG 2.2, nivå AA. Så här är Stegvis gjord:',
  made: [
    'Allt går att göra med tangentbord. Inget kräver att du drar, håller eller för pekaren över något.',
    'Färg betyder aldrig något ensam: det står alltid ett ord, ett tal eller en symbol bredvid.',
    'Text och knappar har stark kontrast, i ljust och i mörkt utseende. Det går att förstora till 400 procent.',
    'Varje bild med siffror har en mening som säger slutsatsen, och samma siffror i en tabell.',
    'Inget blinkar. Rörelser stängs av om du har bett enheten om det.',
    'Ingen tid går ut medan du skriver. Det du har börjat på finns kvar om du stänger.',
  ],

  limits: 'Kända brister',
  limitsAbout: 'Det här är inte prövat, eller fungerar inte som det ska.',
  /** What is not as it should be, and what helps meanwhile. docs/accessibility.md tells the same in English; a test compares. */
  known: [
    {
      what: 'Stegvis är inte prövad med riktiga skärmläsare.',
      meanwhile:
        'Den är byggd för dem, med rubriker, namn och meddelanden, men ingen har lyssnat sig igenom den. Berätta för oss vad du hör.',
    },
    {
      what: 'Stegvis är prövad i Chromium, som Chrome och Edge bygger på, men inte i Firefox eller Safari.',
      meanwhile: 'Fungerar något inte i din webbläsare, pröva Chrome eller Edge och berätta för oss.',
    },
    {
      what: 'Stegvis är inte prövad med röststyrning, skärmförstoring eller av personer med funktionsnedsättning.',
      meanwhile: 'Berätta för oss vad som hindrar dig.',
    },
    {
      what: 'Texter som användare skriver är inte märkta med sitt språk. Med engelska valt kan en skärmläsare läsa svensk text med engelskt uttal.',
      meanwhile: 'Välj svenska under Inställningar när du läser svenska texter.',
    },
    {
      what: 'Det som sparas som pdf vid utskrift får den märkning som webbläsaren ger det, och den kan vara ofullständig.',
      meanwhile: 'Samma innehåll finns på skärmen, där rubriker och tabeller är märkta.',
    },
  ] as readonly { readonly what: string; readonly meanwhile: string }[],
  burden: 'Vi har inte gjort några undantag för oskäligt betungande anpassning.',

  help: 'Om du inte kan använda något',
  helpAbout:
    'Behöver du något härifrån på ett annat sätt, till exempel som utskrift, som vanlig text eller uppläst? Hör av dig.',
  mailAddress: 'E-post',
  page: 'Kontaktsida',
  toAdmins: (names: string) =>
    `Staden har inte angett någon kontakt än. Fråga en administratör här: ${names}.`,
  toSomebody:
    'Här finns ingen kontakt angiven. Prata med den som bjöd in dig till Stegvis, eller ring kommunens växel.',

  report: 'Tala om vad som inte fungerar',
  reportAbout:
    'Vi vill veta allt som hindrar dig, stort som smått. Du behöver inte vara inloggad. Skriv inte uppgifter om enskilda personer.',
  what: 'Vad hände, och vad ville du göra?',
  facts: 'Ta med det här, så är felet lättare att hitta',
  fact: {
    version: 'Stegvis version',
    browser: 'Din webbläsare och enhet',
    page: 'Sidan du kom från',
  },
  subject: (city: string) => `Tillgänglighet i Stegvis, ${city}`,
  factLine: (name: string, value: string) => `${name}: ${value}`,
  mail: 'Öppna i e-post',
  mailAbout: (address: string) =>
    `Meddelandet öppnas i ditt e-postprogram, till ${address}. Du skickar det själv.`,
  copy: 'Kopiera meddelandet',
  copied: 'Meddelandet är kopierat.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  message: 'Läs meddelandet som det blir',

  tested: 'Så har vi testat',
  testedAbout:
    'Vi som gör Stegvis har själva bedömt den (självskattning). Ingen utomstående har granskat den.',
  tests: [
    'Varje sida prövas av ett program som letar efter fel mot WCAG, i telefonens, surfplattans och datorns storlek.',
    'Varje par av färger som möts räknas ut, i ljust och i mörkt utseende.',
    'Menyer, dialoger, fält och meddelanden prövas av program, med tangentbord.',
  ],

  oversight: 'Tillsyn',
  oversightAbout:
    'Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Tala först om för oss vad som inte fungerar, så att vi kan rätta det. Är du inte nöjd med vårt svar kan du anmäla det till Digg.',
  digg: 'Anmäl bristande tillgänglighet till Digg',

  dates: 'När det här skrevs',
  assessed: 'Bedömningen gjordes',
  updated: 'Redogörelsen ändrades senast',
  toSignIn: 'Logga in',
  foot: 'Om tjänsten',
};
