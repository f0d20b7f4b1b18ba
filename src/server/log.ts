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

/** A fault as it may stand in the log: where, not with what. */
export const traceOf = (error: unknown): { error: string; stack?: string } =>
  error instanceof Error
    ? { error: error.message, ...(error.stack ? { stack: error.stack } : {}) }
    : { error: String(error) };
