import { plural } from '../plural.ts';
import type { LaterTexts } from '../sv.ts';

const count = plural('en');
const changes = (n: number) => count(n, { one: 'one change', other: `${n} changes` });

export const deviceFiles: LaterTexts['deviceFiles'] = {
  backup: 'Backup',
  backupAbout:
    'One file with everything you have on this device: what has not been sent, drafts, pictures and what you have fetched. Only you can read it in. The file is not locked, so put it where others cannot reach it.',
  lastBackup: (when) => `Last backed up ${when}`,
  neverBackedUp: 'Not backed up yet',
  makeBackup: 'Back up',
  making: 'Making the file …',
  backupName: (day) => `stegvis-backup-${day}`,

  handOver: 'Share as a file',
  handOverAbout:
    'A colleague who will soon have a network can take along what has not been sent. They read the file in under Sync, and it arrives in your name.',
  parcelName: (day) => `stegvis-to-send-${day}`,
  nothingToHandOver: 'There is nothing to share. Everything has been sent.',

  shared: 'The file has been shared.',
  downloaded: (name) => `The file ${name} is among your downloads.`,
  readyToShare: (size) => `The file is ready, ${size}.`,
  shareNow: 'Share the file',
  notShared: 'The file was not shared. Everything is still on this device.',
  saveInstead: 'Save the file on this device',
  notMade: 'The file could not be made. Everything is still on this device. Try again.',
  noKey:
    'The browser cannot sign files here, since the page has no secure address. Everything is still on this device. Tell whoever looks after Stegvis where you work.',
  notRegistered:
    'The server has not come to know this device yet, so a colleague cannot send in your name. Open the app once with a network. Backing up works already.',

  readIn: 'Read in a file',
  reading: 'Reading the file …',
  ownTitle: 'Read in your backup?',
  ownText: (when) => `The file was made ${when}. What is on this device already is left as it is.`,
  fromElsewhere: 'It was made on another device. Read it in only if you made it yourself.',
  holds: 'In the file',
  unsent: (n) =>
    count(n, { one: '1 change that had not been sent', other: `${n} changes that had not been sent` }),
  drafts: (n) => count(n, { one: '1 draft', other: `${n} drafts` }),
  failed: (n) =>
    count(n, { one: '1 change that was not accepted', other: `${n} changes that were not accepted` }),
  photos: (n) => count(n, { one: '1 picture', other: `${n} pictures` }),
  nothingUnsent: 'All changes in it had been sent already',
  readItIn: 'Read in',
  carryTitle: (n, name) =>
    n === 0 ? `Take along pictures from ${name}?` : `Take along ${changes(n)} from ${name}?`,
  carryText: (when, name) =>
    `The file was made ${when}. What you may see is shown here at once. All of it is safe until you have a network, and is then sent with ${name} as its author. Without a network nobody can check that the file is from ${name}.`,
  carryUnsentTitle: 'The file is somebody else’s backup',
  carryUnsentText: (name) =>
    `It was made by ${name}, and only ${name} can read it in. You can take along what has not been sent, and it arrives with ${name} as its author.`,
  takeAlong: 'Take along',
  madeHere: 'The file was made on this device, so everything in it is here already.',
  alreadyHere: 'Everything in the file was on this device already.',
  broughtIn: (n) =>
    count(n, {
      one: 'Read in. One thing that was missing is now on this device.',
      other: `Read in. ${n} things that were missing are now on this device.`,
    }),
  carrying:
    'The changes are with you. What you may see is shown here now, and all of it is sent when you have a network.',
  alreadyCarrying: 'The changes in the file are with you already.',
  notRead: 'The file was not read in',
  faults: {
    notOurs:
      'It is not a file from Stegvis. Nothing on this device has changed. Choose a file that ends in .stegvis.',
    cut: 'The file is not whole. Its end is missing. Nothing on this device has changed. Fetch or send the file once more.',
    changed:
      'The file has been changed since it was made, so it cannot be trusted. Nothing on this device has changed. Ask for a new file.',
    newer:
      'The file was made in a newer version of the app. Nothing on this device has changed. Fetch the new version and read the file in again.',
    otherCity:
      'The file belongs to another city’s Stegvis. Nothing on this device has changed. Read it in where it was made.',
    otherPerson:
      'The file is somebody else’s backup, and everything in it had been sent. Only whoever made it can read it in. Nothing on this device has changed.',
    unregistered:
      'The device that made the file was not known to the server, so nobody can tell whose it is. Nothing on this device has changed. Ask for a new file once that device has had a network.',
    full: 'The device is full, so the file was not read in. Nothing on it has changed. Remove something else from the device and try again.',
    unknown: 'The file could not be read. Nothing on this device has changed. Try again.',
  },

  isInFile: 'It is in a file as well, so it cannot be discarded.',

  parcels: 'From colleagues',
  parcelsIntro:
    'Colleagues have asked you to take this along to the server. What you may see of it is shown here. All of it is sent when you have a network, in their names.',
  parcelOf: (n, name) => count(n, { one: `1 change from ${name}`, other: `${n} changes from ${name}` }),
  picturesOf: (name) => `Pictures from ${name}`,
  picturesGo: 'The pictures are sent when you have a network.',
  parcelWaiting: 'Waits for a network.',
  parcelArrived: (n, all) => `${n} of ${all} have arrived.`,
  parcelPartly: (n, all, name) =>
    `${n} of ${all} have arrived. ${name} must send the rest from their own device.`,
  parcelNotTaken: (n, name) =>
    count(n, {
      one: `One of them was not accepted. ${name} will be told why.`,
      other: `${n} of them were not accepted. ${name} will be told why.`,
    }),
  parcelRefused: {
    ended: (name) =>
      `The server did not take it, since the device that made the file is signed out or has not had a network for long. ${name} still has it.`,
    gone: (name) => `The server did not take it, since ${name} is no longer in the city.`,
    other: (name) =>
      `The server did not take it, since it could not be seen that it is from ${name}. Ask ${name} for a new file.`,
  },
  dropParcel: 'Discard',
  hideParcel: 'Hide',
  dropParcelTitle: (name) => `Discard what ${name} gave you?`,
  dropParcelText: (name) =>
    `It has not arrived, and is then no longer seen here. If ${name} still has it on their device, it can be sent from there.`,
  dropParcelConfirm: 'Discard it',
  dropped: 'Discarded. Nothing of it is left on this device.',

  beside: 'Drafts from the backup',
  besideIntro:
    'There was another draft in the same place. The newest stays where it was written, and the other is here.',
  besideTitle: 'Draft',
  besideDropped: 'The draft has been discarded.',
};
