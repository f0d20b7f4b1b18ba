import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/**
 * What a suite written for vitest needs when it runs in a page of a real engine: the page takes this in vitest's place. Tests run
 * one after another, in the order in which they stand.
 */
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = chai.expect;

interface Test {
  readonly title: string;
  readonly run: () => unknown;
}
const tests: Test[] = [];
const within: string[] = [];

export function describe(name: string, define: () => void): void {
  within.push(name);
  define();
  within.pop();
}
export function test(title: string, run: () => unknown): void {
  tests.push({ title: [...within, title].join(' › '), run });
}

/** How a test ended; `fault` when not well. */
export interface Ending {
  readonly title: string;
  readonly fault?: string;
}

/** Runs all that was defined. */
export async function runAll(): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  for (const { title, run } of tests) {
    try {
      await run();
      endings.push({ title });
    } catch (error) {
      endings.push({
        title,
        fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      });
    }
  }
  return endings;
}
