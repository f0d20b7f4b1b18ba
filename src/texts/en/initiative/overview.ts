import type { Texts } from '../../sv.ts';

export const overview = {
  nextStep: 'Next step',
  yourDecision: 'The decision waits for you',
  yourDecisionAbout: (gate: string, departments: string) => `${gate} for ${departments}`,
  decide: 'Decide',
  toBenefits: 'Follow up the benefits',
  ahead: (gate: string) => `Ahead of ${gate}`,
  ask: 'Request decision',
  seeRequest: 'See the request',
  partsInPlace: (present: number, all: number) => `${present} of ${all} parts are in place.`,
  askAnyway: (present: number, all: number) =>
    `${present} of ${all} parts are in place – you can request anyway.`,
  plan: 'Timeline',
  stepDone: (day: string) => `done ${day}`,
  stepUntil: (day: string) => `until ${day}`,
  stepLate: (day: string) => `was due ${day}`,
  stepFrom: (day: string) => `from ${day}`,
  allPosts: (n: number) => (n === 1 ? 'Show' : `All ${n}`),
  story: 'About the initiative',
  storyEmpty:
    'There is only a title so far. Say whose need it is, so that others understand what it is about.',
  storyEmptyToRead: 'There is only a title so far.',
  describe: 'Describe the need',
  comments: 'Comments',
  commentsEmpty: 'Nobody has said anything yet.',
  mayNotComment: 'You can read, but your role cannot comment on this initiative.',
  yourComment: 'Write a comment',
  saveComment: 'Save the comment',
  commentSaved: 'The comment is saved',
  withdrawComment: 'Withdraw',
  commentWithdrawn: 'The comment is withdrawn',
} satisfies Texts['initiative']['overview'];
