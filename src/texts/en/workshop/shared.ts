import type { shared as source } from '../../sv/workshop/shared.ts';

export const shared: typeof source = {
  workshops: 'Workshops',
  theWorkshop: 'the workshop',
  notHereTitle: 'The workshop is not here',
  notHere:
    'The workshop has not reached this device. Ask its facilitator to add you, or read in a file from another tablet in Sync.',
  toWorkshops: 'To workshops',
  colours: {
    yellow: 'Yellow',
    pink: 'Pink',
    blue: 'Blue',
    green: 'Green',
    purple: 'Purple',
    white: 'White',
  },
  numbered: (number) => `Person ${number}`,
  nobody: 'No name',
  stepKinds: {
    talk: 'Talk',
    capture: 'Write notes',
    group: 'Group',
    vote: 'Vote',
    place: 'Place',
    choose: 'Choose',
  },
  unnamedCluster: 'Cluster without a name',
  loose: 'In no cluster',
};
