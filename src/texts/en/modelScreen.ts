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
  gateLine: (gate: string, caption: string) => `${gate}: ${caption}`,
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
    'The solution is used in at least one operation. Only an initiative in the phase Scale can be realised.',
  cancelled:
    'You now know that it should not go on. It can be stopped in any phase, with a reason and what you learned.',
  reasons: 'Reasons for stopping',
  otherMoves: 'Resting and going back',
  onHold:
    'A decision puts an initiative on hold, and always with a day when it is taken up again. Nothing happens by itself on that day: it appears in the list of what awaits.',
  goingBack:
    'It is possible to go back to an earlier phase, with a reason. All that you have written remains. To come forward again a new decision is needed.',

  glossary: 'Glossary',
  glossaryAbout: 'One word for each thing. This is how Stegvis uses them.',
  words: [
    [
      'Applied for, granted and used',
      'What you asked for, what the departments said yes to and what has been spent.',
    ],
    ['Assessment criteria', 'Nine questions that help you judge whether something is an innovation.'],
    ['Baseline', 'How it was before you began. What the effect is compared with.'],
    [
      'Benefit realisation',
      'When the benefit is seen in daily operations. Planned and followed per year and department.',
    ],
    ['Board', 'The elected politicians whom the department answers to.'],
    ['Capture', 'Write down an idea. One sentence is enough, and it works offline.'],
    ['Challenge', 'A problem that the city wants an answer to, and that several initiatives may meet.'],
    ['City department', 'A part of the municipality with a budget and decision-makers of its own.'],
    [
      'City-wide initiative',
      'An initiative that concerns the whole municipality and not only one department.',
    ],
    ['Co-funding', 'When several departments pay together, each by a decision of its own.'],
    ['Condition', 'Something to be done by a certain day for a yes to hold at the next decision.'],
    ['Conflict', 'Two people changed the same thing apart. Both texts remain, and you choose.'],
    [
      'Conflict of interest',
      'When somebody may not decide, since the matter concerns them or somebody close.',
    ],
    ['Decision', 'The department’s answer at one of the three gates. It is kept for ever.'],
    [
      'Decision basis',
      'What is read ahead of the decision: need, plan, effect goals, results and assessments.',
    ],
    ['Decision-maker', 'A person who may decide for their department, sometimes up to a certain sum.'],
    ['Delegation point', 'Where the board’s order of delegation says that the person may decide.'],
    ['Diary number', 'The number of the decision in the department’s register. It can be added afterwards.'],
    ['Effect goal', 'What should be noticed, in a measure: from the baseline to the target.'],
    ['Facilitator', 'Leads a workshop and helps ideas become initiatives.'],
    ['Hypothesis', 'What you believe, written so that it can be tested: “If we … then …”.'],
    ['Idea', 'Something that may meet a need. Becomes an initiative when it is shared.'],
    ['Idea owner', 'The person who drives the initiative.'],
    ['Initiative', 'A shared idea that goes through the phases. Has a number of its own.'],
    ['Innovation funds', 'Money that a department has set aside for testing new things.'],
    ['Innovation lead', 'Keeps a department’s initiatives together and helps them along.'],
    ['Lessons learned', 'What you know now and did not know before, and what others may use.'],
    ['Log entry', 'A dated line of the pilot log: what happened, perhaps with a measured value or a cost.'],
    ['Measured value', 'A number measured on a certain day.'],
    ['Note', 'A short thought on the wall of a workshop.'],
    ['On hold', 'An initiative that waits until a certain day.'],
    ['Only on this device', 'Saved here but not sent yet.'],
    ['Phase', 'One of the four parts of an initiative’s way, from idea to everyday work.'],
    ['Pilot', 'The least that can be tested for real.'],
    ['Potential for leverage', 'How much greater the value can be when more people use the solution.'],
    ['Prepared', 'A decision that is ready on the device but not in force.'],
    ['Rapporteur', 'Presents the matter to the decision-maker.'],
    ['Realised', 'An initiative whose solution is used in daily operations.'],
    ['Reason', 'Why the decision became what it did. Always written.'],
    ['Receiving unit', 'Takes over the solution when it is scaled up.'],
    [
      'Request a decision',
      'Ask one or more departments to decide. The basis is frozen, so that all read the same.',
    ],
    ['Resident involvement', 'How those who live and work in the municipality take part.'],
    ['Run by', 'The operation that looks after the solution once it is in use.'],
    ['Stopped', 'An initiative that has ended without being taken up. The reason and the lessons remain.'],
    ['Submitter', 'The person who had the idea, if it is somebody else than the idea owner.'],
    ['Sync', 'Sending what is only here and fetching what others have done.'],
    ['Synced', 'Sent and fetched: everybody sees the same.'],
    ['Test group', 'Those who try the solution during the pilot.'],
    ['Test set-up', 'How the idea is to be tested: when, with whom, at what cost.'],
  ] as readonly (readonly [string, string])[],
} satisfies Texts['modelScreen'];
