import type { LaterTexts } from '../sv.ts';

export const device: LaterTexts['device'] = {
  offerInstall: 'What you have saved is safer when Stegvis is installed.',
  offerInstallOnIos: 'What you have saved is safer when Stegvis is on the home screen.',
  install: 'Install',
  installing: 'Stegvis is being installed.',
  showHow: 'Show me how',
  notNow: 'Not now',
  doNotAskAgain: 'Do not ask again',
  neverAskedAgain: 'You can install from Settings whenever you like.',
  installTitle: 'Add to home screen',
  iosSteps: {
    share:
      'Tap Share: the square with an arrow pointing up. If you cannot see it, tap the button with three dots first.',
    add: 'Choose Add to Home Screen.',
    open: 'Open Stegvis from the home screen and sign in there.',
  },
  sendBeforeIos:
    'Send what you have saved here first: the app on the home screen starts empty and fetches from the city.',
  installByMenu: 'Open the browser’s menu and choose Install or Add to home screen.',

  notSavedFull:
    'The device is full, so it could not be saved. The text is still in the field. Remove something else from the device and try again, or copy it to a safe place.',
  /** The browser, or somebody, deleted the database. */
  emptied: (unsent: number) =>
    unsent === 0
      ? 'What Stegvis had saved here was deleted by the browser or by somebody with access to this device. All of it had been sent and is fetched again, so nothing you saved is lost.'
      : unsent === 1
        ? 'What Stegvis had saved here was deleted by the browser or by somebody with access to this device. One change was only here and is lost. The rest is fetched again.'
        : `What Stegvis had saved here was deleted by the browser or by somebody with access to this device. ${unsent} changes were only here and are lost. The rest is fetched again.`,
  unprotected:
    'What you have saved has not been sent, and the browser may remove it if you do not open the page for a week.',
  send: 'Send',

  needsNetwork: 'This only works online.',
  remindMe: 'Remind me when I am online',
  willRemind: 'You will be reminded when you are online.',
  forget: 'Remove the reminder',
  doItNow: 'Do it now',
  nowOnline: {
    invite: 'You are online. You wanted to invite somebody.',
    personLink: 'You are online. You wanted to give somebody a new sign-in link.',
    ownLink: 'You are online. You wanted to sign in on another device.',
    devices: 'You are online. You wanted to see your devices.',
    example: 'You are online. You wanted to look at the example city.',
    person: 'You are online. You wanted to switch person.',
  },
};
