import type { place as source } from '../../sv/workshop/place.ts';

export const place: typeof source = {
  name: 'Effect and effort. The list beside says the same.',
  list: 'What is to be placed',
  effect: 'Effect',
  effort: 'Effort',
  little: 'Little',
  much: 'Much',
  small: 'Small',
  large: 'Large',
  doFirst: 'Do first',
  plan: 'Plan for',
  ifTime: 'If there is time',
  leave: 'Leave',
  hint: 'Choose in the list, then tap where it belongs. You can also move with the arrow keys or write two numbers from 0 to 10.',
  notPlaced: 'Not placed',
  placed: (effect, effort) => `Effect ${effect}, effort ${effort}`,
  mark: (number, title, where) => `${number}. ${title}. ${where}. Move with the arrow keys.`,
  said: (title, where) => `${title}: ${where}`,
  error: 'Write a whole number from 0 to 10.',
  nothing: 'There is nothing to place yet. Write notes first.',
};
