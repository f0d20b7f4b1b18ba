import { parentPort } from 'node:worker_threads';
import { bugs } from './bugs/all.ts';
import type { Job, Result } from './jobs.ts';
import { schedule } from './schedule.ts';
import { simulate } from './simulate.ts';

/** One of several that share the work: does one job at a time, as told. */

/** A run that takes so long waits for something that never comes. */
const longest = 120_000;

async function places(stores: 'memory' | 'real') {
  return stores === 'real' ? { places: (await import('./realPlaces.ts')).onRealStores } : {};
}

async function run(job: Job): Promise<Result> {
  try {
    if (job.kind === 'seed') {
      const { seed, steps, stores, isPutBack } = job;
      const report = await simulate({ seed, steps, isPutBack, ...(await places(stores)) });
      return { job, counts: report.counts };
    }
    if (job.kind === 'schedules') {
      for (let seed = job.from; seed < job.from + job.many; seed++) await schedule(seed);
      return { job, counts: {} };
    }
    const bug = bugs.find(({ name }) => name === job.bug);
    if (!bug) throw new Error(`no bug is called ${job.bug}`);
    for (let seed = job.from; seed < job.from + job.most; seed++) {
      const caught = await simulate({ seed, steps: job.steps, bug }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (caught !== undefined)
        return { job, counts: {}, caught: { after: seed - job.from + 1, by: caught } };
    }
    return { job, counts: {} };
  } catch (error) {
    return { job, counts: {}, broke: error instanceof Error ? error.message : String(error) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (result: Result) => parentPort?.postMessage(result);

parentPort?.on('message', (job: Job) => {
  const tooLong = new Promise<Result>((resolve) => {
    setTimeout(() => resolve({ job, counts: {}, broke: 'it never ended' }), longest).unref();
  });
  // Held open meanwhile: nothing else keeps a thread that waits for a promise of its own.
  const hold = setInterval(() => undefined, 1000);
  void Promise.race([run(job), tooLong])
    .then(tell)
    .finally(() => clearInterval(hold));
});
