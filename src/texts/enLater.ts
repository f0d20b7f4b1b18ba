import { accessibility } from './en/accessibility.ts';
import { capture } from './en/capture.ts';
import { commands } from './en/commands.ts';
import { conflict } from './en/conflict.ts';
import { deeds } from './en/deeds.ts';
import { device } from './en/device.ts';
import { deviceFiles } from './en/deviceFiles.ts';
import { doors } from './en/doors.ts';
import { effects } from './en/effects.ts';
import { ending } from './en/ending.ts';
import { example } from './en/example.ts';
import { gate } from './en/gate.ts';
import { guide } from './en/guide.ts';
import { glossary } from './en/glossary.ts';
import { initiative } from './en/initiative.ts';
import { lessons } from './en/lessons.ts';
import { modelScreen } from './en/modelScreen.ts';
import { more } from './en/more.ts';
import { people } from './en/people.ts';
import { photos } from './en/photos.ts';
import { pictures } from './en/pictures.ts';
import { pilot } from './en/pilot.ts';
import { portfolio } from './en/portfolio.ts';
import { privacy } from './en/privacy.ts';
import { refusals } from './en/refusals.ts';
import { settings } from './en/settings.ts';
import { syncScreen } from './en/syncScreen.ts';
import { undo } from './en/undo.ts';
import { workshop } from './en/workshop.ts';
import type { LaterTexts } from './sv.ts';

/** As svLater, in English. */
export const enLater = {
  accessibility,
  capture,
  commands,
  conflict,
  deeds,
  device,
  deviceFiles,
  doors,
  effects,
  ending,
  example,
  gate,
  guide,
  glossary,
  initiative,
  lessons,
  modelScreen,
  more,
  people,
  photos,
  pictures,
  pilot,
  portfolio,
  privacy,
  refusals,
  settings,
  syncScreen,
  undo,
  workshop,
} satisfies LaterTexts;
