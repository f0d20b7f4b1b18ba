import type { Texts } from '../../sv.ts';

export const lessons = {
  inUse: {
    heading: 'The solution is used here',
    empty: 'No unit has been entered yet.',
    row: (department: string, day: string) => `${department}, from ${day}`,
    maintained: (department: string, day: string, maintainer: string) =>
      `${department}, from ${day}, run by ${maintainer}`,
  },
  endedRealised: (day: string) => `Realised ${day}`,
  endedStopped: (phase: string, day: string) => `Stopped in ${phase} ${day}`,
  thanks: 'Thank you. What you learned helps the next initiative.',
  reason: 'Reason for stopping',
  lessons: 'What we learned',
  reusable: 'What others can reuse',
  by: (name: string, day: string) => `Written by ${name} ${day}`,
  earlierEnding: 'Earlier ending',
  reopened: (name: string, day: string, reason: string) => `Reopened ${day} by ${name}: ${reason}`,
  notEnded: 'The lessons are written when the initiative ends, or when it is realised.',
  notEndedLog: 'Meanwhile what you learn is gathered in the pilot log.',
  toLog: 'To the pilot log',
} satisfies Texts['initiative']['lessons'];
