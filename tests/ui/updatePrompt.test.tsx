import { render, screen } from '@solidjs/testing-library';
import { createRoot, createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { holdUpdates } from '../../src/ui/app/hold.ts';
import { UpdatePrompt } from '../../src/ui/app/UpdatePrompt.tsx';
import { around } from './around.tsx';

vi.mock('../../src/ui/app/update.ts', () => ({ isWaiting: () => true, applyUpdate: () => undefined }));

test('W9: during a workshop a waiting version is named, and there is nothing to tap', () => {
  const [isOngoing, setOngoing] = createSignal(true);
  render(() => around(() => <UpdatePrompt />));
  expect(screen.queryByRole('button', { name: 'Starta om nu' })).not.toBeNull();
  const end = createRoot((dispose) => {
    holdUpdates(isOngoing);
    return dispose;
  });
  expect(screen.queryByText('Uppdateringen väntar tills workshopen är slut.')).not.toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  setOngoing(false);
  expect(screen.queryByRole('button', { name: 'Starta om nu' })).not.toBeNull();
  end();
});
