import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { ErrorBoundary } from '../../src/ui/app/ErrorBoundary.tsx';
import { around } from './around.tsx';

afterEach(cleanup);

const Missing = () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

test('under the roof nothing else is left, so what is said there is the main part of the page', () => {
  render(() =>
    around(() => (
      <ErrorBoundary>
        <Missing />
      </ErrorBoundary>
    )),
  );
  expect(screen.getByRole('main').querySelector('h1')?.textContent).toBe('Sidan kunde inte hämtas');
});

test('in a page that stands it is said in the page’s own main part', () => {
  render(() =>
    around(() => (
      <main>
        <ErrorBoundary place="/fanga">
          <Missing />
        </ErrorBoundary>
      </main>
    )),
  );
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toContain('Sidan kunde inte hämtas');
});
