import { plural } from '../../plural.ts';
import type { Texts } from '../../sv.ts';

const count = plural('en');

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
  origin: {
    heading: 'Where it came from',
    workshop: (title: string) => `The workshop “${title}”`,
    notes: (n: number) => count(n, { one: '1 note', other: `${n} notes` }),
    votes: (votes: number, ballots: number) =>
      count(votes, { one: `1 vote, ${ballots} voted`, other: `${votes} votes, ${ballots} voted` }),
    writtenAs: (name: string) => `Written as ${name}`,
    number: (n: string) => `number ${n}`,
    nobody: 'Written without a name',
    showNotes: (n: number) => count(n, { one: 'Show the note', other: `Show the ${n} notes` }),
    toWorkshop: 'Open the workshop',
    toResult: 'See the result of the workshop',
  },
  comments: 'Comments',
  commentsEmpty: 'Nobody has said anything yet.',
  mayNotComment: 'You can read, but your role cannot comment on this initiative.',
  yourComment: 'Write a comment',
  saveComment: 'Save the comment',
  commentSaved: 'The comment is saved',
  withdrawComment: 'Withdraw',
  commentWithdrawn: 'The comment is withdrawn',
} satisfies Texts['initiative']['overview'];
