import type { templates as source } from '../../sv/workshop/templates.ts';

export const templates: typeof source = {
  ideas: {
    name: 'Idea workshop',
    about: 'Many ideas in little time, and a few to go on with.',
  },
  needs: {
    name: 'Needs first',
    about: 'Understand whose need it is before you look for solutions.',
  },
  retro: {
    name: 'Pilot retrospective',
    about: 'What the pilot has taught you, and whether to continue, adjust or close down.',
  },
  quick: {
    name: 'Quick prioritising',
    about: 'When there is something to choose between already.',
  },
  blank: {
    name: 'From scratch',
    about: 'You add the steps yourself.',
  },
  steps: {
    welcome: {
      title: 'Welcome',
      instruction:
        'Today we look for ideas together. First many, then we choose. No idea is too small, and none has to be finished. Say in turn who you are and why you are here.',
    },
    ideas: {
      title: 'Write ideas',
      instruction:
        'Write one idea on each note, as many as you can. By yourself and in silence. Nobody sees what you have written until we show the notes to everybody.',
    },
    groupIdeas: {
      title: 'Read and group',
      instruction:
        'Read the notes together. Put those that belong together in one cluster and give it a name. Merge notes that say the same. Ask if something is unclear, but do not judge.',
    },
    voteIdeas: {
      title: 'Vote',
      instruction:
        'You have three votes. Put them on what would make the greatest difference to those we are here for. You may put several on the same. Nobody sees how you vote.',
    },
    placeIdeas: {
      title: 'Place',
      instruction:
        'How great an effect can it have, and how much effort does it take? Begin with what got most votes. Where we disagree there is something to find out.',
    },
    chooseIdeas: {
      title: 'Choose',
      instruction:
        'What do we go on with? The votes help us, but we are the ones who choose. Decide for each choice who takes the next step.',
    },
    everyday: {
      title: 'Whose everyday life?',
      instruction:
        'Tell of a time when this became hard for somebody. What happened, and what did the person need? Name nobody. The rest of us listen and suggest no solutions yet.',
    },
    needs: {
      title: 'Write needs',
      instruction:
        'Write one need on each note: who needs what, and why? No solutions yet, and nothing that points out a single person. In silence and by yourself.',
    },
    groupNeeds: {
      title: 'Group the needs',
      instruction:
        'Read the notes together. Put needs that are alike in one cluster. Give it a name that says what people need, not what we are to build.',
    },
    voteNeeds: {
      title: 'Vote on the needs',
      instruction:
        'You have three votes. Put them on the needs that matter most to meet, not on those that are easiest. Nobody sees how you vote.',
    },
    ideasForNeeds: {
      title: 'Write ideas',
      instruction:
        'Take the needs that got most votes. Write ideas that would meet them, one on each note. Do begin with the words “What if”. In silence and by yourself.',
    },
    matchIdeas: {
      title: 'Put the ideas with the needs',
      instruction:
        'Put each idea in the cluster with the need that it meets. Merge ideas that say the same. Is a need left without an idea? Say so aloud.',
    },
    happened: {
      title: 'What has happened?',
      instruction:
        'This is what we thought when we began, and this is what we have measured since. We are here to learn, not to defend. What do you want to add?',
    },
    worked: {
      title: 'It worked',
      instruction:
        'Write what worked better than expected, one thing on each note. Write how you know it, too.',
    },
    didNotWork: {
      title: 'It did not work',
      instruction:
        'Write what did not work or became harder than expected, one thing on each note. We look for causes, not for whose fault it was.',
    },
    learned: {
      title: 'What we learned',
      instruction:
        'Write what you know now that you did not know when we began. What would you say to those who try something like it?',
    },
    groupLessons: {
      title: 'Read and group',
      instruction:
        'Read the notes together. Put those that belong together in one cluster and give it a name.',
    },
    voteLessons: {
      title: 'Vote on what matters most',
      instruction:
        'You have three votes. Put them on what matters most to whether the pilot creates value. Nobody sees how you vote.',
    },
    goOn: {
      title: 'Continue, adjust or close down',
      instruction:
        'Does the pilot create value? Decide whether we continue, adjust or close down, and write it in the pilot log. Choose the notes that are new ideas, and they become initiatives.',
    },
    options: {
      title: 'Write what you choose between',
      instruction: 'Write what we are to choose between, one thing on each note. Read them to each other.',
    },
    voteOptions: {
      title: 'Vote',
      instruction:
        'You have three votes. Put them on what matters most to do first. You may put several on the same. Nobody sees how you vote.',
    },
    placeOptions: {
      title: 'Place',
      instruction: 'How great an effect can it have, and how much effort does it take? Take one at a time.',
    },
    chooseOption: {
      title: 'Choose',
      instruction: 'What do we do first? Decide who takes the next step, and when.',
    },
  },
};
