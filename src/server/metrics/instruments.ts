/**
 * Counters, histograms and gauges, and how they are written down for Prometheus (text format 0.0.4,
 * https://prometheus.io/docs/instrumenting/exposition_formats/).
 */

type Labels = Readonly<Record<string, string>>;

export interface Counter {
  add(labels?: Labels, by?: number): void;
}
export interface Histogram {
  observe(seconds: number): void;
}
/** What can be read at once: a value, or one for each set of labels. Undefined for what is not known. */
export type Reading = number | undefined | readonly { readonly labels: Labels; readonly value: number }[];

export interface Instruments {
  readonly counter: (name: string, help: string) => Counter;
  /** Of durations in seconds. */
  readonly histogram: (name: string, help: string) => Histogram;
  /** Read when somebody asks. */
  readonly gauge: (name: string, help: string, read: () => Reading | Promise<Reading>) => void;
  /** All of it, as Prometheus reads it. */
  readonly exposition: () => Promise<string>;
}

const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function makeInstruments(): Instruments {
  const writers: (() => Promise<readonly string[]>)[] = [];
  const add = (type: string, name: string, help: string, lines: () => Promise<readonly string[]>) =>
    writers.push(async () => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...(await lines())]);
  return {
    counter(name, help) {
      const counts = new Map<string, number>();
      add('counter', name, help, async () => [...counts].map(([labels, n]) => `${name}${labels} ${n}`));
      return {
        add(labels = {}, by = 1) {
          const key = written(labels);
          counts.set(key, (counts.get(key) ?? 0) + by);
        },
      };
    },
    histogram(name, help) {
      const counts = BOUNDS.map(() => 0);
      let sum = 0;
      let all = 0;
      add('histogram', name, help, async () => [
        ...BOUNDS.map((bound, nth) => `${name}_bucket${written({ le: String(bound) })} ${counts[nth]}`),
        `${name}_bucket${written({ le: '+Inf' })} ${all}`,
        `${name}_sum ${sum}`,
        `${name}_count ${all}`,
      ]);
      return {
        observe(seconds) {
          sum += seconds;
          all++;
          // Each bucket has also what the smaller ones have.
          for (const [nth, bound] of BOUNDS.entries())
            if (seconds <= bound) counts[nth] = (counts[nth] ?? 0) + 1;
        },
      };
    },
    gauge(name, help, read) {
      add('gauge', name, help, async () => {
        const reading = await read();
        if (reading === undefined) return [];
        if (typeof reading === 'number') return [`${name} ${reading}`];
        return reading.map(({ labels, value }) => `${name}${written(labels)} ${value}`);
      });
    },
    async exposition() {
      const blocks = await Promise.all(writers.map((write) => write()));
      return `${blocks.flat().join('\n')}\n`;
    },
  };
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
