import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

export const settings = {
  title: 'Settings',

  you: 'You',
  name: 'Name',
  nameNeeded: 'Write your name. It is shown beside what you do.',
  personTitle: 'Job title',
  titleHint: 'For example preschool teacher. It is shown in decisions that you take part in.',
  yourRoles: 'Your roles',
  noRoles: 'You have no roles yet. Ask an administrator.',

  language: 'Language',
  languages: { sv: 'Svenska', en: 'English' },
  languageChanged: 'The language is now English.',
  languageNeedsNetwork: 'The language could not be fetched. Try again when you are online.',
  look: 'Appearance',
  looks: { system: 'As the device', light: 'Light', dark: 'Dark' },

  devices: 'My devices',
  theDevices: 'your devices',
  devicesAbout:
    'You are signed in here. If you do not recognise a device, sign it out. What is saved there stays there.',
  here: 'this device',
  since: (day: string) => `Signed in ${day}`,
  seen: (when: string) => `last seen ${when}`,
  endDevice: 'Sign out',
  endDeviceName: (label: string) => `Sign out ${label}`,
  ended: (label: string) => `${label} is signed out.`,
  devicesNeedNetwork: 'Your devices can only be seen online. What you do here works all the same.',
  tryAgain: 'Try again',
  needsNetwork: 'The server could not be reached. Try again when you are online.',
  failed: 'It did not work, and nothing has changed. Try again.',

  otherDevice: 'Sign in on another device',
  otherDeviceAbout:
    'You get a link, a QR code and a code that work once, for five minutes. Open the link on the other device.',
  makeLink: 'Show link and code',
  linkTitle: 'Open on the other device',
  linkText: 'Scan the QR code with the other device’s camera, or open Stegvis there and type the code.',

  install: 'Install the app',
  installed: 'Stegvis is installed on this device.',
  installAbout: 'It then starts from the home screen, and the browser does not remove what you have saved.',

  example: 'The example city',
  exampleAbout:
    'A made-up city filled with real initiatives. There you can switch person and try every role. Nothing you do there is seen in your city.',
  lookAtExample: 'Look at the example city',
  opening: 'Opening the example city …',

  person: 'Switch person',
  personAbout: (name: string) =>
    `You are ${name}. Choose who you want to be in the example city. What you have done stays with who you were.`,
  personUnsent: (n: number) =>
    count(n, {
      one: 'One change has not been sent. It stays here until you are the same person again.',
      other: `${n} changes have not been sent. They stay here until you are the same person again.`,
    }),
  thePersons: 'the people',
  become: (name: string) => `Become ${name}`,
  becoming: 'Switching person …',
  youAreThis: 'you are here now',
  personsNeedNetwork: 'You can only switch person online.',
  back: 'Back to your city',
  backAbout: (name: string, city: string) => `There you are ${name} in ${city}.`,

  signOut: 'Sign out',
  signOutAbout: 'What has been sent is with the city. The city’s data is removed from this device.',
  signingOut: 'Signing out …',
  clear: 'Clear this device',
  clearAbout:
    'Clearing this device signs you out and removes everything of yours from it: the city’s data, photos and saved views.',
  clearTitle: 'Clear this device?',
  clearText:
    'Everything you have sent is with the city. What is removed here is the copy on the device and your saved views. Others who use the device are not affected.',
  only: {
    changes: (n) => count(n, { one: 'one change', other: `${n} changes` }),
    failed: (n) =>
      count(n, { one: 'one change that could not be sent', other: `${n} changes that could not be sent` }),
    begun: (n) => count(n, { one: 'one text that you have begun', other: `${n} texts that you have begun` }),
    photos: (n) => count(n, { one: 'one photo', other: `${n} photos` }),
    carried: (n) => count(n, { one: 'one file from a colleague', other: `${n} files from colleagues` }),
  },
  onlyHereIs: (what) => `This is only on this device: ${what}.`,
  whatBecomes: 'What should become of it?',
  ways: {
    send: 'Send first',
    lock: 'Keep it locked here',
    file: 'Save as file',
    discard: 'Discard',
  },
  waysAbout: {
    send: 'Needs a network. You are signed out when it has been sent. Texts you have begun and what could not be sent stay locked here.',
    lock: 'It stays on the device. Nobody else sees it, and it is here when you sign in again.',
    file: 'You get a file that can be read in again, here or on another device. You are not signed out yet.',
    discard: 'It cannot be brought back.',
  },
  leaveBy: {
    signOut: {
      send: 'Send and sign out',
      lock: 'Sign out, keep it locked here',
      file: 'Save file',
      discard: 'Discard and sign out',
    },
    clear: {
      send: 'Send and clear',
      lock: 'Sign out, keep it locked here',
      file: 'Save file',
      discard: 'Discard and clear',
    },
  },
  leaving: {
    send: 'Sending …',
    lock: 'Signing out …',
    file: 'Making the file …',
    discard: 'Removing …',
  },
  fileSaved: 'The file is made. Check that you have it before you go on. Everything stays here meanwhile.',
  noFile: 'The browser cannot make a safe file here. Everything is still here. Choose something else.',
  discardWord: 'DISCARD',
  typeToDiscard: (word) => `Type ${word} to confirm`,
  typeToDiscardError: (word) => `Nothing has been discarded. Type ${word}, or choose something else.`,
  notAllSent: (n) =>
    count(n, {
      one: 'One change could not be sent, so you are still signed in. Nothing is lost. Try again when you are online, or choose something else.',
      other: `${n} changes could not be sent, so you are still signed in. Nothing is lost. Try again when you are online, or choose something else.`,
    }),
  photosLeft:
    'Everything you have written has been sent. Photos are still on their way. Wait a while and try again, or choose something else.',
  unsavedFirst:
    'Something you did could not be saved on the device and is only in this window. Go to Sync and rescue it before you sign out.',
  toSync: 'To Sync',
} satisfies Texts['settings'];
