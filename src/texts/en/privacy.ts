import type { Texts } from '../sv.ts';

export const privacy = {
  title: 'Privacy',
  lead: (city) =>
    `Stegvis is about ideas, not about people. Here you can read what is kept about you all the same, where it lies and who sees it. ${city} is responsible for the data.`,
  dontTitle: 'Do not write about individual people',
  dont: 'No names of pupils, clients or residents, no personal identity numbers, nothing about health. What you share may be a public record, which anybody has the right to ask for.',

  device: 'On this device',
  deviceAbout:
    'All that you can read and do offline lies in the browser’s storage on the device. Stegvis does not encrypt it: the device’s own lock and encryption protect it.',
  onDevice: [
    'Your name, your job title and your roles.',
    'The initiatives that you may see, with all that belongs to them.',
    'The workshops that you lead or take part in, and those of departments where you are an innovation lead.',
    'Names, job titles, departments and roles of everybody who takes part.',
    'What you have begun to write, what waits to be sent and what could not be sent.',
    'What you have sent in the last 30 days, so that nothing is lost if the city’s server has to be restored.',
    'Which language and appearance you have chosen.',
  ],
  deviceAfter:
    'When you sign out the device is emptied. What is only here stays until you sign in again. If you have lost the device, sign it out from another one in Settings: then it fetches and sends nothing more, but what lies on it already stays there.',

  city: 'With the city',
  cityAbout: 'On the city’s server is the same data, and also:',
  inCity: [
    'Every change: who made it, when it was made on the device, when the server received it and what it said. The list cannot be altered afterwards.',
    'What a field said before it was changed.',
    'Where you are signed in: what kind of browser and device, since when and when it was last seen.',
    'Invitations: role, department, who invited and when it was used.',
  ],
  notInCity:
    'The city keeps no password, no personal identity number, no address and no phone number. Your e-mail address is not needed and not asked for.',

  sees: 'Who sees what?',
  draft: 'Draft',
  draftSees:
    'You, your co-owners, the facilitator you have chosen and the innovation lead of the lead department. When a decision has been requested, or a change of lead department proposed, also the decision-makers of the departments concerned.',
  internal: 'Initiative',
  internalSees:
    'Everybody who is signed in to the city, readers too. The history with names and times belongs to it.',
  public: 'Public initiative',
  publicSees:
    'The same people. The mark says that the city may show the initiative to anybody. Stegvis shows no initiative to somebody who is not signed in.',
  workshops: 'Workshops',
  workshopsSees:
    'The facilitators, the colleagues who take part with tablets of their own and the innovation leads of the workshop’s department. Nobody else, not even others who are signed in.',
  assessments: 'Assessments',
  assessmentsSees:
    'You see others’ answers to a criterion when you have given your own, and they see yours. Until then the answers do not even reach the device.',
  people: 'Your name and your roles',
  peopleSees: 'Everybody who is signed in to the city.',
  admins: 'The administrator',
  adminsSees:
    'Gives and ends roles. The role gives no right to read others’ drafts. An administrator can become an innovation lead, who sees the department’s drafts, but everybody sees that under People. Whoever runs the city’s server can read what lies in the database.',

  inWorkshop: 'Whoever takes part in a workshop',
  inWorkshopAbout:
    'You need no account to take part. The facilitator writes down a name, a group or a number. The name is in the workshop alone and is not tied to any person in the city. If you do not want your name there, ask for a number or write without a name.',
  ofWorkshop: [
    'The notes, as whom each was written and on whose tablet.',
    'What is written in silence, and how you vote, is given to no other device until the facilitator shows it. It lies on the tablet where it was written, and on the city’s server, before that, and whoever runs the server can read it there. It also goes along in files from the tablet, which are not locked.',
    'When the vote has been shown, it is kept how each of them voted, with a name or a number. Those who see the workshop can see it and take it out in a file.',
    'If a note becomes an initiative, its text, the name of whoever wrote it and the number of votes go with it. Everybody who may see the initiative sees them.',
    'A name and a note that are removed disappear from the workshop, but stay in the history.',
  ],

  logged: 'What the server writes down about traffic',
  loggedAbout:
    'For each call: time, address within the app, answer, how long it took and an id of who is signed in. No names, no content and no IP address. The IP address is used in memory to slow down whoever guesses codes.',

  cookies: 'Cookies and other companies',
  cookiesAbout:
    'Stegvis sets one cookie, which keeps you signed in for at most 90 days. If you look at the example city, one more is set. No cookies measure or follow you.',
  third:
    'Nothing is fetched from other companies and nothing is sent to them: fonts, pictures and programs come from the city’s own server. Stegvis does not ask for your location or your microphone. Where a photo was taken is removed from it before it is saved.',

  rights: 'Your rights',
  rightsAbout:
    'You have the right to know what is kept about you, to have mistakes corrected and sometimes to have data erased. You change your name and job title yourself in Settings. When you leave, your roles end, but what you have decided and written stays with your name: it is the city’s records.',
  ask: 'To get or remove data, ask the city.',
  toAdmins: (names) =>
    `The city has not given a contact yet. Ask an administrator here (${names}) or the municipality’s data protection officer.`,
  toSomebody:
    'No contact is given here. Talk to the person who invited you to Stegvis, or to the municipality’s data protection officer.',
  complain:
    'If you are not satisfied, you can complain to the Swedish Authority for Privacy Protection, IMY.',
  imy: 'Complain to IMY',
  subject: (city) => `Personal data in Stegvis, ${city}`,
} satisfies Texts['privacy'];
