import type { Texts } from '../sv.ts';

export const accessibility = {
  title: 'Accessibility statement',
  theCity: 'The municipality',
  lead: (city) =>
    `${city} is responsible for this service, Stegvis, and wants everybody to be able to use it. Here you can read how well it complies with the Swedish act on accessibility of digital public services (DOS-lagen), which shortcomings we know of, and how to tell us when something does not work.`,

  how: 'How accessible is Stegvis?',
  status: 'Stegvis is partially compliant with the act. What falls short is listed under Known shortcomings.',
  aim: 'The aim is the European standard EN 301 549 and WCAG 2.2, level AA. This is how Stegvis is made:',
  made: [
    'Everything can be done with a keyboard. Nothing needs dragging, holding or hovering.',
    'Colour never means anything on its own: there is always a word, a number or a symbol beside it.',
    'Text and buttons have strong contrast, in the light and in the dark appearance. You can enlarge to 400 per cent.',
    'Every picture with figures has a sentence that says the conclusion, and the same figures in a table.',
    'Nothing blinks. Movement is off if you have asked your device for that.',
    'No time runs out while you write. What you have begun is still there if you close.',
  ],

  limits: 'Known shortcomings',
  limitsAbout: 'This has not been tried, or does not work as it should.',
  known: [
    {
      what: 'Stegvis has not been tried with real screen readers.',
      meanwhile:
        'It is built for them, with headings, names and messages, but nobody has listened all the way through it. Tell us what you hear.',
    },
    {
      what: 'Stegvis has been tried in Chromium, which Chrome and Edge are built on, but not in Firefox or Safari.',
      meanwhile: 'If something does not work in your browser, try Chrome or Edge, and tell us.',
    },
    {
      what: 'Stegvis has not been tried with voice control, screen magnifiers or by people with disabilities.',
      meanwhile: 'Tell us what stands in your way.',
    },
    {
      what: 'Texts that users write are not marked with their language. With English chosen, a screen reader may read Swedish text with English pronunciation.',
      meanwhile: 'Choose Swedish in Settings when you read Swedish texts.',
    },
    {
      what: 'What is saved as a PDF when printing gets the tags that the browser gives it, and they may be incomplete.',
      meanwhile: 'The same content is on the screen, where headings and tables are marked.',
    },
  ],
  burden: 'We have made no exceptions for disproportionate burden.',

  help: 'If there is something you cannot use',
  helpAbout:
    'Do you need something from here in another way, such as in print, as plain text or read aloud? Get in touch.',
  mailAddress: 'E-mail',
  page: 'Contact page',
  toAdmins: (names) => `The city has not given a contact yet. Ask an administrator here: ${names}.`,
  toSomebody:
    'No contact is given here. Talk to the person who invited you to Stegvis, or call the municipality’s switchboard.',

  report: 'Tell us what does not work',
  reportAbout:
    'We want to know about everything that stands in your way, large or small. You need not be signed in. Do not write about individual people.',
  what: 'What happened, and what did you want to do?',
  facts: 'Include this, and the fault is easier to find',
  fact: {
    version: 'Version of Stegvis',
    browser: 'Your browser and device',
    page: 'The page you came from',
  },
  subject: (city) => `Accessibility of Stegvis, ${city}`,
  factLine: (name, value) => `${name}: ${value}`,
  mail: 'Open in e-mail',
  mailAbout: (address) => `The message opens in your e-mail program, to ${address}. You send it yourself.`,
  copy: 'Copy the message',
  copied: 'The message is copied.',
  notCopied: 'It could not be copied. Select the text and copy it yourself.',
  message: 'Read the message as it will be',

  tested: 'How we have tested',
  testedAbout: 'We who make Stegvis have assessed it ourselves. Nobody from outside has examined it.',
  tests: [
    'Every page is tried by a program that looks for faults against WCAG, in the sizes of a phone, a tablet and a computer.',
    'Every pair of colours that meet is calculated, in the light and in the dark appearance.',
    'Menus, dialogs, fields and messages are tried by programs, with the keyboard.',
  ],

  oversight: 'Oversight',
  oversightAbout:
    'The Agency for Digital Government, Digg, sees to it that the act is followed. Tell us first what does not work, so that we can put it right. If you are not satisfied with our answer, you can report it to Digg.',
  digg: 'Report poor accessibility to Digg (in Swedish)',

  dates: 'When this was written',
  assessed: 'The assessment was made',
  updated: 'The statement was last changed',
  toSignIn: 'Sign in',
  foot: 'About the service',
} satisfies Texts['accessibility'];
