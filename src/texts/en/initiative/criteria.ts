import type { Texts } from '../../sv.ts';

export const criteria = {
  heading: 'Criteria',
  strip: 'Nine assessment criteria',
  answer: 'Assess',
  item: (name: string, answer: string) => `${name}: ${answer}`,
  joint: {
    met: 'Yes',
    partly: 'Partly',
    notMet: 'No',
    notApplicable: 'Not applicable',
    none: 'Not assessed yet',
  },
  count: (met: number, of: number, partly: number) =>
    partly > 0 ? `${met} of ${of} met, ${partly} partly` : `${met} of ${of} met`,
  onlyOwner: 'The idea owner’s own judgement.',
  noneYet: 'No assessment yet. Others’ answers appear once you have given yours.',
  noneReached: 'No assessment to show.',
} satisfies Texts['initiative']['criteria'];
