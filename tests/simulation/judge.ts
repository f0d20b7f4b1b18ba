import type { City } from '../../src/sync/cityStore.ts';
import { audiencesHold, cityNow, deviceAtRest, gatesHold, valuesAreReachable } from './atRest.ts';
import { skew } from './city.ts';
import { type Install, installsOf } from './device.ts';
import { letGoOfLeft, seeAnew } from './handOver.ts';
import { goesForward, stepByStep } from './invariants.ts';
import { emptyLog, type LogSoFar, readOn } from './promises.ts';
import { viewFollows } from './view.ts';
import { SPACE, type World } from './world.ts';

/** So often the whole city is looked at; its log and every device at each step. */
const wholeEvery = 20;

/** Holds a run against what is promised. */
export function makeJudge(world: World): Judge {
  let log: LogSoFar = emptyLog();
  let epoch = '';
  const orders = new Map<Install, number | undefined>();
  const city = judged(world);
  const every = () => installsOf(world);

  async function read(): Promise<void> {
    epoch = (await world.city.store.snapshot(SPACE, (s) => s.epoch())).id;
    await readOn(log, city, every(), world.time.now + skew);
  }

  async function afterStep(step: number): Promise<void> {
    for (const failure of world.failures) throw failure;
    await read();
    for (const install of every()) {
      const disk = await install.disk.look();
      await viewFollows(install, disk, world.traits);
      stepByStep({ install, disk, log, epoch, events: world.events });
      if (!world.events.wasSilentlyRestored)
        orders.set(install, goesForward(orders.get(install), disk, install));
    }
    if (step % wholeEvery === 0) gatesHold((await cityNow(city)).rows);
  }

  return {
    logSoFar: () => log,
    afterStep,
    async atRest(): Promise<void> {
      await afterStep(0);
      for (const install of every()) await letGoOfLeft(install, log);
      const now = await cityNow(city);
      for (const install of every()) deviceAtRest(install, await install.disk.look(), log, now);
      audiencesHold(now.rows);
      await valuesAreReachable(log, now);
    },
    forget(install: Install): void {
      orders.delete(install);
    },
    async cityWasPutBack(): Promise<void> {
      const before = log;
      log = emptyLog();
      orders.clear();
      epoch = (await world.city.store.snapshot(SPACE, (s) => s.epoch())).id;
      const rest = await world.city.store.snapshot(SPACE, (s) => s.log(0, 1_000_000));
      const left = new Set(rest.map(({ link }) => link.mid));
      // Whose it is was told that it was refused, and brings it no more, nor takes it back from whoever hands it on.
      for (const [mid, { link }] of before.byMid)
        if (link.outcome !== 'applied' && !left.has(mid)) world.events.notTaken.add(mid);
      for (const install of every()) {
        await seeAnew(install);
        for (const said of install.said.values()) {
          // What stood beneath it may be lost with the city, and come again after it.
          delete said.buildsOn;
          const was = before.byMid.get(said.mid)?.link.outcome;
          if (left.has(said.mid)) continue;
          // What was refused is offered again by nobody but a copy of the device that had not heard of it.
          if (world.events.wasSilentlyRestored || (was && was !== 'applied')) said.isUnordered = true;
        }
      }
      await read();
    },
    results: async () => {
      const links = [...log.byMid.values()];
      const { rows } = await cityNow(city);
      const closed = rows.flatMap(({ table, row }) =>
        table === 'request' && 'closedAs' in row ? row.closedAs : [],
      );
      return {
        rejected: links.filter(({ link }) => link.outcome === 'rejected').length,
        opened: closed.filter((as) => as === 'opened').length,
        conflicts: rows.filter(({ table }) => table === 'conflict').length,
        settled: rows.filter(({ table, row }) => table === 'conflict' && 'settledAt' in row).length,
      };
    },
  };
}

export interface Judge {
  /** What the log had until now. */
  readonly logSoFar: () => LogSoFar;
  readonly afterStep: (step: number) => Promise<void>;
  readonly atRest: () => Promise<void>;
  /** A device is another from now on, or stands where it once stood. */
  readonly forget: (install: Install) => void;
  /** The city was put back: what vanished from its log will come again. */
  readonly cityWasPutBack: () => Promise<void>;
  readonly results: () => Promise<{ rejected: number; opened: number; conflicts: number; settled: number }>;
}

/** The judge reads the store itself, past whatever strikes it or is planted around it. */
function judged({ servers, city }: World): City {
  const [first] = servers;
  if (!first) throw new Error('a city has a server');
  return { ...first, store: city.store };
}
