import type { Texts } from '../sv.ts';

export const glossary = {
  avbruten: {
    word: 'Stopped',
    other: 'Avbruten',
    meaning: 'An initiative that has ended without being taken up. The reason and the lessons remain.',
  },
  'bara-har': {
    word: 'Only on this device',
    other: 'Bara här',
    meaning: 'Saved here but not sent yet.',
  },
  bedomningskriterier: {
    word: 'Assessment criteria',
    other: 'Bedömningskriterier',
    meaning: 'Nine questions that help you judge whether something is an innovation.',
  },
  'begara-beslut': {
    word: 'Request a decision',
    other: 'Begära beslut',
    meaning: 'Ask one or more departments to decide. The basis is frozen, so that all read the same.',
  },
  beslut: {
    word: 'Decision',
    other: 'Beslut',
    meaning: 'The department’s answer at one of the three gates. It is kept for ever.',
  },
  beslutsfattare: {
    word: 'Decision-maker',
    other: 'Beslutsfattare',
    meaning: 'A person who may decide for their department, sometimes up to a certain sum.',
  },
  beslutsunderlag: {
    word: 'Decision basis',
    other: 'Beslutsunderlag',
    meaning: 'What is read ahead of the decision: need, plan, effect goals, results and assessments.',
  },
  delegationspunkt: {
    word: 'Delegation point',
    other: 'Delegationspunkt',
    meaning: 'Where the board’s order of delegation says that the person may decide.',
  },
  diarienummer: {
    word: 'Diary number',
    other: 'Diarienummer',
    meaning: 'The number of the decision in the department’s register. It can be added afterwards.',
  },
  effekthemtagning: {
    word: 'Benefit realisation',
    other: 'Effekthemtagning',
    meaning: 'When the benefit is seen in everyday work. Planned and followed per year and department.',
  },
  effektmal: {
    word: 'Effect goal',
    other: 'Effektmål',
    meaning: 'What should be noticed, in a measure: from the baseline to the target.',
  },
  fas: {
    word: 'Phase',
    other: 'Fas',
    meaning: 'One of the four parts of an initiative’s way, from idea to everyday work.',
  },
  fanga: {
    word: 'Capture',
    other: 'Fånga',
    meaning: 'Write down an idea. One sentence is enough, and it works offline.',
  },
  forberett: {
    word: 'Prepared',
    other: 'Förberett',
    meaning: 'A decision that is ready on the device but not in force.',
  },
  foredragande: {
    word: 'Rapporteur',
    other: 'Föredragande',
    meaning: 'Presents the matter to the decision-maker.',
  },
  'forvaltas-av': {
    word: 'Run by',
    other: 'Förvaltas av',
    meaning: 'The unit that looks after the solution once it is in use.',
  },
  forvaltning: {
    word: 'City department',
    other: 'Förvaltning',
    meaning: 'A part of the municipality with a budget and decision-makers of its own.',
  },
  'hos-alla': {
    word: 'Synced',
    other: 'Hos alla',
    meaning: 'Sent and fetched: everybody sees the same.',
  },
  hypotes: {
    word: 'Hypothesis',
    other: 'Hypotes',
    meaning: 'What you believe, written so that it can be tested: “If we … then …”.',
  },
  ide: {
    word: 'Idea',
    other: 'Idé',
    meaning: 'Something that may meet a need. Becomes an initiative when it is shared.',
  },
  idebarare: {
    word: 'Idea owner',
    other: 'Idébärare',
    meaning: 'The person who drives the initiative.',
  },
  idegivare: {
    word: 'Submitter',
    other: 'Idégivare',
    meaning: 'The person who had the idea, if it is somebody else than the idea owner.',
  },
  initiativ: {
    word: 'Initiative',
    other: 'Initiativ',
    meaning: 'A shared idea that goes through the phases. Has a number of its own.',
  },
  innovationsledare: {
    word: 'Innovation lead',
    other: 'Innovationsledare',
    meaning: 'Keeps a department’s initiatives together and helps them along.',
  },
  innovationsmedel: {
    word: 'Innovation funds',
    other: 'Innovationsmedel',
    meaning: 'Money that a department has set aside for testing new things.',
  },
  invanarinvolvering: {
    word: 'Resident involvement',
    other: 'Invånarinvolvering',
    meaning: 'How those who live and work in the municipality take part.',
  },
  jav: {
    word: 'Conflict of interest',
    other: 'Jäv',
    meaning: 'When somebody may not decide, since the matter concerns them or somebody close.',
  },
  krock: {
    word: 'Conflict',
    other: 'Krock',
    meaning: 'Two people changed the same thing apart. Both texts remain, and you choose.',
  },
  lapp: {
    word: 'Note',
    other: 'Lapp',
    meaning: 'A short thought on the wall of a workshop.',
  },
  loggpost: {
    word: 'Log entry',
    other: 'Loggpost',
    meaning: 'A dated line of the pilot log: what happened, perhaps with a measured value or a cost.',
  },
  lardomar: {
    word: 'Lessons learned',
    other: 'Lärdomar',
    meaning: 'What you know now and did not know before, and what others may use.',
  },
  motivering: {
    word: 'Reason',
    other: 'Motivering',
    meaning: 'Why the decision became what it did. Always written.',
  },
  'mottagande-verksamhet': {
    word: 'Receiving unit',
    other: 'Mottagande verksamhet',
    meaning: 'Takes over the solution when it is scaled up.',
  },
  matvarde: {
    word: 'Measured value',
    other: 'Mätvärde',
    meaning: 'A number measured on a certain day.',
  },
  namnd: {
    word: 'Board',
    other: 'Nämnd',
    meaning: 'The elected politicians whom the department answers to.',
  },
  pilot: {
    word: 'Pilot',
    other: 'Pilot',
    meaning: 'The least that can be tested for real.',
  },
  realiserad: {
    word: 'Realised',
    other: 'Realiserad',
    meaning: 'An initiative whose solution is used in everyday work.',
  },
  samfinansiering: {
    word: 'Co-funding',
    other: 'Samfinansiering',
    meaning: 'When several departments pay together, each by a decision of its own.',
  },
  'stadsgemensamt-initiativ': {
    word: 'City-wide initiative',
    other: 'Stadsgemensamt initiativ',
    meaning: 'An initiative that concerns the whole municipality and not only one department.',
  },
  'sokta-beviljade-och-anvanda-medel': {
    word: 'Applied for, granted and used',
    other: 'Sökta, beviljade och använda medel',
    meaning: 'What you asked for, what the departments said yes to and what has been spent.',
  },
  synk: {
    word: 'Sync',
    other: 'Synk',
    meaning: 'Sending what is only here and fetching what others have done.',
  },
  testgrupp: {
    word: 'Test group',
    other: 'Testgrupp',
    meaning: 'Those who try the solution during the pilot.',
  },
  upplagg: {
    word: 'Test set-up',
    other: 'Upplägg',
    meaning: 'How the idea is to be tested: when, with whom, at what cost.',
  },
  utgangsvarde: {
    word: 'Baseline',
    other: 'Utgångsvärde',
    meaning: 'How it was before you began. What the effect is compared with.',
  },
  utmaning: {
    word: 'Challenge',
    other: 'Utmaning',
    meaning: 'A problem that the city wants an answer to, and that several initiatives may meet.',
  },
  utvaxlingspotential: {
    word: 'Potential for leverage',
    other: 'Utväxlingspotential',
    meaning: 'How much greater the value can be when more people use the solution.',
  },
  vilande: {
    word: 'On hold',
    other: 'Vilande',
    meaning: 'An initiative that waits until a certain day.',
  },
  villkor: {
    word: 'Condition',
    other: 'Villkor',
    meaning: 'Something to be done by a certain day for a yes to hold at the next decision.',
  },
  workshopledare: {
    word: 'Facilitator',
    other: 'Workshopledare',
    meaning: 'Leads a workshop and helps ideas become initiatives.',
  },
} satisfies Texts['glossary'];
