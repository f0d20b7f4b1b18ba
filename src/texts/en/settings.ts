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
  signOutKeepsDrafts: (n: number) =>
    count(n, {
      one: 'One text you have begun is only here. It stays here until you sign in again.',
      other: `${n} texts you have begun are only here. They stay here until you sign in again.`,
    }),
  signOutKeepsIssues: (n: number) =>
    count(n, {
      one: 'One change that could not be sent stays here until you sign in again.',
      other: `${n} changes that could not be sent stay here until you sign in again.`,
    }),
  signOutUnsent: (n: number) =>
    count(n, {
      one: 'One change is only here. Send it first, or leave it locked on the device until you sign in again.',
      other: `${n} changes are only here. Send them first, or leave them locked on the device until you sign in again.`,
    }),
  sendAndSignOut: 'Send and sign out',
  keepAndSignOut: 'Sign out, keep my changes locked here',
  sending: 'Sending …',
  signingOut: 'Signing out …',
  notAllSent: (n: number) =>
    count(n, {
      one: 'One change could not be sent, so you are still signed in. Nothing is lost. Try again when you are online, or sign out and keep it locked here.',
      other: `${n} changes could not be sent, so you are still signed in. Nothing is lost. Try again when you are online, or sign out and keep them locked here.`,
    }),
  unsavedFirst:
    'Something you did could not be saved on the device and is only in this window. Go to Sync and rescue it before you sign out.',
  toSync: 'To Sync',
} satisfies Texts['settings'];
