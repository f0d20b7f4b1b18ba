import type { Config } from './config.ts';

type Level = Config['logLevel'];
const order: readonly Level[] = ['info', 'warn', 'error'];

/** One line of JSON per event, for whoever runs the city. No names, no bodies, no query: ids only (T23). */
export type Log = (level: Level, event: string, details?: Readonly<Record<string, unknown>>) => void;

export function makeLog(least: Level, write: (line: string) => void = console.error): Log {
  return (level, event, details = {}) => {
    if (order.indexOf(level) < order.indexOf(least)) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...details }));
  };
}

/** Faults whose words quote what they could not read, which is somebody's. */
const quoting: ReadonlySet<string> = new Set(['SyntaxError', 'URIError', 'ZodError', '$ZodError']);

/** A fault as it may stand in the log: where, and with no more than our own words (T23). */
export function traceOf(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const isQuoting = quoting.has(error.name) || quoting.has(error.constructor.name);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: isQuoting ? error.constructor.name : error.message,
    ...(frames && frames.length > 0 ? { stack: frames.join('\n') } : {}),
  };
}
