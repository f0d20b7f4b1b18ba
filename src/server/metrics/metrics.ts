import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Answer } from '../../sync/cityStore.ts';
import type { Became } from '../storage/database.ts';
import { type Instruments, makeInstruments } from './instruments.ts';

/** What the server counts and times while it answers. Never who: no name, id or address is a label. */
export interface Metrics extends Pick<Instruments, 'gauge' | 'exposition'> {
  /** A push or pull, however it was answered. */
  asked(kind: 'push' | 'pull', ms: number, status: number): void;
  /** What became of the deeds of a push. */
  pushed(answer: Answer): void;
  committed(ms: number, became: Became): void;
  /** Somebody was not let in, by the code they were told. */
  shutOut(code: string): void;
}

export function makeMetrics(): Metrics {
  const instruments = makeInstruments();
  const { counter, histogram, gauge, exposition } = instruments;
  const times = {
    push: histogram('stegvis_push_seconds', 'Time to answer a push.'),
    pull: histogram('stegvis_pull_seconds', 'Time to answer a pull.'),
  };
  const answers = counter('stegvis_sync_answers_total', 'Answers to pushes and pulls, by status.');
  const outcomes = counter('stegvis_deeds_total', 'Deeds received, by what became of them.');
  const commits = histogram('stegvis_commit_seconds', 'Time of a transaction with its fsync.');
  const failures = counter('stegvis_commit_failures_total', 'Transactions that came to nothing, by why.');
  const shutOut = counter('stegvis_auth_failures_total', 'Requests that were not let in, by code.');

  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  gauge('stegvis_event_loop_delay_seconds', 'How late the loop was since it was last asked.', () => {
    const quantiles = [50, 99].map((p) => ({
      labels: { quantile: String(p / 100) },
      value: delay.percentile(p) / 1e9,
    }));
    delay.reset();
    return quantiles;
  });
  gauge('process_resident_memory_bytes', 'Memory that the process holds.', () => process.memoryUsage.rss());
  gauge('process_cpu_seconds', 'Processor time used since the start.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  gauge(
    'process_start_time_seconds',
    'When the process began, since 1970.',
    () => performance.timeOrigin / 1000,
  );

  return {
    gauge,
    exposition,
    asked(kind, ms, status) {
      times[kind].observe(ms / 1000);
      answers.add({ kind, status: String(status) });
    },
    pushed({ body }) {
      if (typeof body !== 'object' || body === null || !('results' in body)) return;
      for (const { outcome } of body.results as readonly { outcome: string }[]) outcomes.add({ outcome });
    },
    committed(ms, became) {
      commits.observe(ms / 1000);
      if (became !== 'done') failures.add({ why: became });
    },
    shutOut: (code) => shutOut.add({ code }),
  };
}
