import type { Texts } from '../sv.ts';

export const more = {
  title: 'More',
  sync: 'Sync',
  syncAbout: 'What is only here, what could not be sent, this device',
  lessonsAbout: 'What others have tried and learned',
  peopleAbout: 'Who takes part, roles and city departments',
  modelAbout: 'Phases, decisions, criteria and words',
  settingsAbout: 'Language, appearance and devices',
} satisfies Texts['more'];
