import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render, screen } from '@solidjs/testing-library';
import { createRoot, createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { holdUpdates } from '../../src/ui/app/hold.ts';
import { UpdatePrompt } from '../../src/ui/app/UpdatePrompt.tsx';
import { around } from './around.tsx';

vi.mock('../../src/ui/app/update.ts', () => ({ isWaiting: () => true, applyUpdate: () => undefined }));

function shownAt(path: string) {
  const history = createMemoryHistory();
  history.set({ value: path });
  return render(() =>
    around(() => (
      <MemoryRouter history={history}>
        <Route path="*" component={UpdatePrompt} />
      </MemoryRouter>
    )),
  );
}
const waits = () => screen.queryByText('Uppdateringen väntar tills workshopen är slut.');
const restart = () => screen.queryByRole('button', { name: 'Starta om nu' });

test('W9: during a workshop a waiting version is named in Synk, and there is nothing to tap', () => {
  const [isOngoing, setOngoing] = createSignal(true);
  shownAt('/synk');
  expect(restart()).not.toBeNull();
  const end = createRoot((dispose) => {
    holdUpdates(isOngoing);
    return dispose;
  });
  expect(waits()).not.toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  setOngoing(false);
  expect(restart()).not.toBeNull();
  end();
});

test('W9: the room is not told of it', () => {
  const end = createRoot((dispose) => {
    holdUpdates(() => true);
    return dispose;
  });
  shownAt('/workshop/w');
  expect(waits()).toBeNull();
  expect(restart()).toBeNull();
  end();
});
