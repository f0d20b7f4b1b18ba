import type { Texts } from '../sv.ts';

export const modelScreen = {
  title: 'About the model',
  lead: 'The innovation model is a stair of four phases and three decisions. In each phase you learn something that makes the next decision easier, before more time and money is spent.',
  onThisPage: 'On this page',
  stair: 'Phases and decisions of the model',
  stairSummary: 'Four phases and three decisions',
  stairCaption: 'Show in order',
  phases: 'The phases and the decisions',
  phaseOf: (number: number) => `Phase ${number}`,
  existsAtEnd: (gate: string) => `What is needed ahead of ${gate}`,
  missingIsFine:
    'What is missing is shown, but never keeps anybody from requesting a decision or deciding. Whoever decides although something is missing writes why.',
  lastPhase:
    'Scale is the last phase. Here you follow the benefits year by year, until the initiative is realised.',
  phaseQuestion: {
    exploreIdea: 'Whose need is it?',
    exploreSetup: 'How to test it?',
    developPilot: 'Does it create value?',
    scale: 'Make it everyday work',
  },
  gateLine: (gate: string, caption: string) => `${gate} – ${caption}`,
  gateCaption: { time: 'Working time', funding: 'Money for the pilot', scaleUp: 'To everyday work' },

  outcomes: 'What a decision can be',
  outcomesAbout:
    'A decision can be prepared anywhere, also offline. It is in force when the server has accepted it. A decision is never edited: whoever wants something else makes a new one.',
  inRecord: (formal: string) => `In the record: ${formal}`,
  coFundingTitle: 'When several departments pay',
  coFunding: [
    'Each department decides on its own money. So a co-funded pilot gets one decision from each.',
    'The way on opens when the lead department has said yes, all the others have answered and the money suffices – or when the idea owner has adapted the plan to what there is.',
  ],

  criteria: 'Nine assessment criteria',
  criteriaAbout:
    'The more criteria that fit, the more likely it is that this really is an innovation. They support the conversation: there are no points, no weights and no pass mark. Each person answers Yes, Partly, No or Don’t know, and sees the answers of others only after giving their own.',

  drives: 'What drives an initiative',
  drivesAbout: 'The same phases and decisions serve, whatever it began with.',

  endings: 'How an initiative ends',
  endingsAbout: 'Both ways to end are results, and both leave lessons that others can search and build on.',
  realised:
    'The solution is used in at least one unit. Only an initiative in the phase Scale can be realised.',
  cancelled:
    'You now know that it should not go on. It can be stopped in any phase, with a reason and what you learned.',
  reasons: 'Reasons for stopping',
  otherMoves: 'Resting and going back',
  onHold:
    'A decision puts an initiative on hold, and always with a day when it is taken up again. Nothing happens by itself on that day: it appears in the list of what awaits.',
  goingBack:
    'It is possible to go back to an earlier phase, with a reason. All that you have written remains. To come forward again a new decision is needed.',

  whatIsIt: 'What does it mean?',
  whatIs: (word) => `What does it mean? ${word}`,
  readMore: 'Read more in About the model',
  glossary: 'Glossary',
  glossaryAbout: 'One word for each thing, in English and Swedish. This is how Stegvis uses them.',
} satisfies Texts['modelScreen'];
