import { startServer } from '../e2e/storyServer.ts';
import { aCrowd, type Crowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { aLine, type Weather } from './line.ts';

type Line = Awaited<ReturnType<typeof aLine>>;

/** A net as there is one under ground, in a lift, at the end of a bus line. */
const nets: Readonly<Record<string, Weather>> = {
  'two seconds of delay': { delay: 1000 },
  '20 kbit/s': { rate: 2_500 },
  'cut again and again': { cutEvery: 2 },
};

/** Deeds that are waiting when the net turns bad: as after a morning without one. */
const WAITING = 40;

export const badNet: Fault = {
  id: 'X10',
  fault: 'a net with 2 s of delay, with 20 kbit/s, with cuts, and half open',
  promise: 'writing is never kept waiting; batches and patience adapt; everything arrives once',
  cycles: 1,
  async run(cycles) {
    const server = await startServer();
    const line = await aLine(server.url);
    try {
      const crowd = await aCrowd(server, 3, { through: line.url });
      const seen: string[] = [];
      for (let cycle = 1; cycle <= cycles; cycle++) {
        for (const [name, weather] of Object.entries(nets))
          seen.push(`${name}: ${await through(crowd, line, weather)}`);
        seen.push(`half open: ${await halfOpen(crowd, line)}`);
      }
      line.cutAll();
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `${seen.join('; ')}; ${acked} deeds, each once`;
    } finally {
      await line.close();
      await server.discard();
    }
  },
};

/** An outbox gets through a bad net while its people go on writing. @returns how long both took */
async function through({ devices, write }: Crowd, line: Line, weather: Weather): Promise<string> {
  line.cutAll();
  Object.assign(line.weather, weather);
  const began = performance.now();
  let slowestWrite = 0;
  const timed = async (device: Crowd['devices'][number]) => {
    const at = performance.now();
    await write(device);
    slowestWrite = Math.max(slowestWrite, performance.now() - at);
  };
  await Promise.all(
    devices.map(async (device) => {
      for (let nth = 1; nth <= WAITING; nth++) await timed(device);
      for (let tries = 0; ; tries++) {
        const cycle = device.client.now();
        if (tries === 0) await timed(device);
        await cycle;
        if ((await device.store.outboxSize()) === 0) return;
        insist(tries < 20, 'an outbox does not get through');
      }
    }),
  );
  for (const key of Object.keys(weather) as (keyof Weather)[]) delete line.weather[key];
  insist(slowestWrite < 1000, `writing waited ${slowestWrite.toFixed(0)} ms for the net`);
  return `through in ${((performance.now() - began) / 1000).toFixed(1)} s, slowest write ${slowestWrite.toFixed(0)} ms`;
}

/** A line that takes everything and answers nothing: the device gives up by itself after 20 s, and keeps what it has. */
async function halfOpen({ devices, write }: Crowd, line: Line): Promise<string> {
  line.cutAll();
  line.weather.isSilent = true;
  const [device] = devices;
  insist(device, 'nobody is there');
  await write(device);
  const began = performance.now();
  const { why } = await device.client.now();
  const took = performance.now() - began;
  delete line.weather.isSilent;
  line.cutAll();
  insist(why === 'weather', `a line that is half open was taken for ${why}`);
  insist(took < 25_000, `it took ${took.toFixed(0)} ms to give up`);
  insist((await device.store.outboxSize()) > 0, 'something left the outbox');
  return `given up after ${(took / 1000).toFixed(1)} s, kept`;
}
