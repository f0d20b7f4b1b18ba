import type { Texts } from '../../sv.ts';

export const overview = {
  story: 'About the initiative',
  storyEmpty:
    'There is only a title so far. Say whose need it is, so that others understand what it is about.',
  describe: 'Describe the need',
  comments: 'Comments',
  commentsEmpty: 'Nobody has said anything yet.',
  mayNotComment: 'You can read, but your role cannot comment on this initiative.',
  yourComment: 'Write a comment',
  saveComment: 'Save the comment',
  commentSaved: 'The comment is saved',
  withdrawComment: 'Take back',
  commentWithdrawn: 'The comment is taken back',
} satisfies Texts['initiative']['overview'];
