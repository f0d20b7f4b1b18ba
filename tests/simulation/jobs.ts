import { Worker } from 'node:worker_threads';

export type Job =
  | {
      readonly kind: 'seed';
      readonly seed: number;
      readonly steps: number;
      readonly stores: 'memory' | 'real';
      readonly isPutBack: boolean;
    }
  | {
      readonly kind: 'bug';
      readonly bug: string;
      readonly from: number;
      readonly most: number;
      readonly steps: number;
    }
  | { readonly kind: 'schedules'; readonly from: number; readonly many: number };

export interface Result {
  readonly job: Job;
  readonly counts: Readonly<Record<string, number>>;
  /** Why it failed. */
  readonly broke?: string;
  /** A planted bug was found: after so many seeds, and what was seen of it. */
  readonly caught?: { readonly after: number; readonly by: string };
}

/** Has the jobs done by several threads. Results come in the order of the jobs, whoever was first. */
export async function inThreads(jobs: readonly Job[], threads: number): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(threads, jobs.length) }, () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      return new Promise<void>((resolve, reject) => {
        let mine = -1;
        const goOn = () => {
          mine = next++;
          const job = jobs[mine];
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
          if (job) worker.postMessage(job);
          else void worker.terminate().then(() => resolve());
        };
        worker.on('message', (result: Result) => {
          results[mine] = result;
          goOn();
        });
        worker.on('error', reject);
        goOn();
      });
    }),
  );
  return results;
}
