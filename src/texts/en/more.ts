import type { Texts } from '../sv.ts';

export const more = {
  title: 'More',
  work: 'The work',
  sync: 'Sync',
  syncAbout: 'What is only here, what could not be sent, this device',
  lessonsAbout: 'What others have tried and learned',
  modelAbout: 'Phases, decisions, criteria and words',
  city: 'The city',
  peopleAbout: 'Who takes part, and what they may do',
  departmentsAbout: 'Boards, innovation funds and the rules of the city’s funds',
  theCityAbout: 'Name, contact and how often a pilot is asked about value',
  you: 'You and the service',
  settingsAbout: 'Name, language, appearance and devices',
  privacyAbout: 'What is kept about you, where, and who sees it',
  accessibilityAbout: 'How accessible Stegvis is, and how to report what does not work',
} satisfies Texts['more'];
