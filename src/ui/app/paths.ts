import type { GateId } from '../../domain/model.ts';

/** The parts of an initiative that have their own address. */
export const initiativeParts = ['upplagg', 'pilotlogg', 'medel', 'beslut', 'lardomar', 'historik'] as const;
export type InitiativePart = (typeof initiativeParts)[number];

/** Every address of the app, written once. Swedish, since people read and share them. */
export const paths = {
  start: '/',
  capture: '/fanga',
  log: '/logga',
  board: '/portfolj',
  list: '/portfolj?vy=lista',
  lessons: '/lardomar',
  people: '/manniskor',
  departments: '/manniskor/forvaltningar',
  city: '/manniskor/staden',
  settings: '/installningar',
  /** Only in the example city. */
  switchPerson: '/installningar#person',
  model: '/modellen',
  accessibility: '/tillganglighet',
  privacy: '/integritet',
  example: '/exempel',
  more: '/mer',
  sync: '/synk',
  setup: '/setup',
  invitation: '/inbjudan',
  linkDevice: '/lank',
  signIn: '/logga-in',
  /** Översikt, or one of its parts. */
  initiative: (id: string, part?: InitiativePart) => (part ? `/initiativ/${id}/${part}` : `/initiativ/${id}`),
  /** The pilot log with the caret in its field. */
  writeLog: (id: string) => `/initiativ/${id}/pilotlogg?skriv=1`,
  requestDecision: (id: string, gate: GateId) => `/initiativ/${id}/begar/${gate}`,
  decide: (id: string, requestId: string) => `/initiativ/${id}/beslut/${requestId}`,
  decisionBasis: (id: string, requestId: string) => `/initiativ/${id}/underlag/${requestId}`,
  protocol: (id: string, decisionId: string) => `/initiativ/${id}/protokoll/${decisionId}`,
  workshops: '/workshop',
  newWorkshop: '/workshop/ny',
  /** The same steps and people once more. */
  workshopAgain: (id: string) => `/workshop/ny?som=${id}`,
  /** The ready check of this device, whatever workshop it is for. */
  ready: '/workshop/redo',
  /** The room: what goes on in the workshop now. */
  workshop: (id: string) => `/workshop/${id}`,
  prepareWorkshop: (id: string) => `/workshop/${id}/forbered`,
  readyForWorkshop: (id: string) => `/workshop/${id}/redo`,
  presentWorkshop: (id: string) => `/workshop/${id}/presentera`,
  workshopResult: (id: string) => `/workshop/${id}/resultat`,
  end: (id: string) => `/initiativ/${id}/avsluta`,
  scale: (id: string) => `/initiativ/${id}/skala`,
};
