/** Integritet: what is kept where, who sees what, and what is logged. Each sentence is true of the code; a change there is a change here. */
export const privacy = {
  title: 'Integritet',
  lead: (city: string) =>
    `Stegvis handlar om idéer, inte om människor. Här står vad som ändå sparas om dig, var det ligger och vilka som ser det. ${city} är ansvarig för uppgifterna.`,
  dontTitle: 'Skriv inte uppgifter om enskilda personer',
  dont: 'Inga namn på elever, brukare eller invånare, inga personnummer, inget om hälsa. Det du delar kan vara en allmän handling, som vem som helst har rätt att be om.',

  device: 'På den här enheten',
  deviceAbout:
    'Allt du ska kunna läsa och göra utan nät ligger i webbläsarens lagring på enheten. Det är inte krypterat av Stegvis: enhetens eget lås och kryptering skyddar det.',
  onDevice: [
    'Ditt namn, din befattning och dina roller.',
    'De initiativ som du får se, med allt som hör till dem.',
    'De workshoppar som du leder eller deltar i, och de i förvaltningar där du är innovationsledare.',
    'Namn, befattning, förvaltning och roller för alla som är med.',
    'Det du har börjat skriva, det som väntar på att skickas och det som inte gick att skicka.',
    'Det du har skickat de senaste 30 dagarna, så att inget försvinner om stadens server måste återställas.',
    'Vilket språk och utseende du har valt.',
  ],
  deviceAfter:
    'När du loggar ut töms enheten. Det som bara finns här ligger kvar tills du loggar in igen. Har du förlorat enheten, logga ut den från en annan under Inställningar: då hämtar och skickar den inget mer, men det som redan ligger på den finns kvar där.',

  city: 'Hos staden',
  cityAbout: 'På stadens server finns samma uppgifter, och dessutom:',
  inCity: [
    'Varje ändring: vem som gjorde den, när den gjordes på enheten, när servern tog emot den och vad den innehöll. Listan går inte att ändra i efterhand.',
    'Vad som stod i ett fält innan det ändrades.',
    'Var du är inloggad: vilken sorts webbläsare och enhet, sedan när och när den sågs senast.',
    'Inbjudningar: roll, förvaltning, vem som bjöd in och när den användes.',
  ],
  notInCity:
    'Staden sparar inget lösenord, inget personnummer, ingen adress och inget telefonnummer. Din e-postadress behövs inte och frågas inte efter.',

  sees: 'Vem ser vad?',
  draft: 'Utkast',
  draftSees:
    'Du, dina medbärare, den workshopledare du har valt och innovationsledaren i ansvarig förvaltning. När ett beslut har begärts, eller ett byte av ansvarig förvaltning har föreslagits, också beslutsfattarna i de förvaltningar som det gäller.',
  internal: 'Initiativ',
  internalSees: 'Alla som är inloggade i staden, läsare också. Historiken med namn och tid hör till.',
  public: 'Offentligt initiativ',
  publicSees:
    'Samma personer. Märkningen säger att staden får visa initiativet för vem som helst. Stegvis visar inget initiativ för den som inte är inloggad.',
  workshops: 'Workshoppar',
  workshopsSees:
    'Workshopledarna, de kollegor som deltar med egen platta och innovationsledarna i workshopens förvaltning. Ingen annan, inte heller andra som är inloggade.',
  assessments: 'Bedömningar',
  assessmentsSees:
    'Du ser andras svar på ett kriterium när du har gett ditt eget, och de ser ditt. Innan dess når svaren inte ens enheten.',
  people: 'Ditt namn och dina roller',
  peopleSees: 'Alla som är inloggade i staden.',
  admins: 'Administratören',
  adminsSees:
    'Ger och avslutar roller. Rollen ger inte rätt att läsa andras utkast. En administratör kan göra sig till innovationsledare, som ser förvaltningens utkast, men det syns för alla under Människor. Den som sköter stadens server kan läsa det som ligger i databasen.',

  inWorkshop: 'Den som är med i en workshop',
  inWorkshopAbout:
    'Du behöver inget konto för att vara med. Workshopledaren skriver in ett namn, en grupp eller ett nummer. Namnet finns bara i workshopen och kopplas inte till någon person i staden. Vill du inte ha ditt namn där, be om ett nummer eller skriv utan namn.',
  ofWorkshop: [
    'Lapparna, vem var och en är skriven som och på vems platta den skrevs.',
    'Det som skrivs tyst, och hur du röstar, lämnas inte ut till någon annan enhet förrän workshopledaren visar det. På den platta där det skrevs, och på stadens server, ligger det sparat redan innan, och den som sköter servern kan läsa det där. Det följer också med i filer från plattan, som inte är låsta.',
    'När röstningen har visats sparas hur var och en röstade, med namn eller nummer. De som ser workshopen kan se det och ta ut det i en fil.',
    'Blir en lapp ett initiativ följer texten, namnet på den som skrev och antalet röster med. Det ser alla som får se initiativet.',
    'Ett namn och en lapp som tas bort försvinner ur workshopen, men finns kvar i historiken.',
  ],

  logged: 'Vad servern skriver ner om trafiken',
  loggedAbout:
    'För varje anrop: tid, adress i appen, svar, hur lång tid det tog och ett id för den inloggade. Inga namn, inget innehåll och ingen IP-adress. IP-adressen används i minnet för att bromsa den som gissar koder.',

  cookies: 'Kakor och andra företag',
  cookiesAbout:
    'Stegvis sätter en kaka, som håller dig inloggad i högst 90 dagar. Tittar du på exempelstaden sätts en till. Inga kakor mäter eller följer dig.',
  third:
    'Inget hämtas från andra företag och inget skickas till dem: typsnitt, bilder och program kommer från stadens egen server. Stegvis ber inte om din plats eller din mikrofon. Ur ett foto som du lägger till tas uppgiften om var det är taget bort innan det sparas.',

  rights: 'Dina rättigheter',
  rightsAbout:
    'Du har rätt att få veta vad som finns om dig, att få fel rättade och ibland att få uppgifter raderade. Namn och befattning ändrar du själv under Inställningar. När du slutar avslutas dina roller, men det du har beslutat och skrivit finns kvar med ditt namn: det är stadens handlingar.',
  ask: 'Vill du ha ut eller ta bort uppgifter, fråga staden.',
  toAdmins: (names: string) =>
    `Staden har inte angett någon kontakt än. Fråga en administratör här (${names}) eller kommunens dataskyddsombud.`,
  toSomebody:
    'Här finns ingen kontakt angiven. Prata med den som bjöd in dig till Stegvis, eller med kommunens dataskyddsombud.',
  complain: 'Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, IMY.',
  imy: 'Klaga hos IMY',
  subject: (city: string) => `Personuppgifter i Stegvis, ${city}`,
};
