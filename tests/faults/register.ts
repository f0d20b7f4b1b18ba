import { badNet } from './badNet.ts';
import { brokenFile } from './brokenFile.ts';
import { captivePortal } from './captivePortal.ts';
import { clockJumps } from './clockJumps.ts';
import { diskFull } from './diskFull.ts';
import type { Fault } from './fault.ts';
import { fullOfPhotos } from './fullOfPhotos.ts';
import { ioError } from './ioError.ts';
import { killedBrowser } from './killedBrowser.ts';
import { killedMigration } from './killedMigration.ts';
import { killedServer } from './killedServer.ts';
import { manyPhotos } from './manyPhotos.ts';
import { poisonedDeed } from './poisonedDeed.ts';
import { powerCut } from './powerCut.ts';
import { quota } from './quota.ts';
import { replyLost } from './replyLost.ts';
import { restored } from './restored.ts';
import { shuffled } from './shuffled.ts';
import { sigterm } from './sigterm.ts';
import { tabs } from './tabs.ts';

/** Every fault that is brought about here, in the order of their numbers. */
export const faults: readonly Fault[] = [
  killedServer,
  powerCut,
  replyLost,
  diskFull,
  fullOfPhotos,
  ioError,
  brokenFile,
  badNet,
  captivePortal,
  clockJumps,
  quota,
  killedBrowser,
  tabs,
  restored,
  shuffled,
  sigterm,
  killedMigration,
  manyPhotos,
  poisonedDeed,
];
