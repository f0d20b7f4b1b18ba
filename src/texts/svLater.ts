import { accessibility } from './sv/accessibility.ts';
import { capture } from './sv/capture.ts';
import { commands } from './sv/commands.ts';
import { conflict } from './sv/conflict.ts';
import { deeds } from './sv/deeds.ts';
import { device } from './sv/device.ts';
import { deviceFiles } from './sv/deviceFiles.ts';
import { doors } from './sv/doors.ts';
import { effects } from './sv/effects.ts';
import { ending } from './sv/ending.ts';
import { example } from './sv/example.ts';
import { gate } from './sv/gate.ts';
import { guide } from './sv/guide.ts';
import { glossary } from './sv/glossary.ts';
import { initiative } from './sv/initiative.ts';
import { lessons } from './sv/lessons.ts';
import { modelScreen } from './sv/modelScreen.ts';
import { more } from './sv/more.ts';
import { people } from './sv/people.ts';
import { photos } from './sv/photos.ts';
import { pictures } from './sv/pictures.ts';
import { pilot } from './sv/pilot.ts';
import { portfolio } from './sv/portfolio.ts';
import { privacy } from './sv/privacy.ts';
import { refusals } from './sv/refusals.ts';
import { settings } from './sv/settings.ts';
import { syncScreen } from './sv/syncScreen.ts';
import { undo } from './sv/undo.ts';
import { workshop } from './sv/workshop.ts';

/** The words of every other screen, in Swedish; fetched right after the first one stands. One line per area. */
export const svLater = {
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
};
