import type { Browser } from 'playwright';
import type { Device, Devices } from './devices.ts';
import type { StoryServer } from './storyServer.ts';

/** What a story is handed. Everything in it is the story's own and is gone afterwards, but for `browser`. */
export interface Stage {
  readonly browser: Browser;
  /** A running server with an empty database. */
  readonly server: StoryServer;
  /** A new device (390 × 844 unless said otherwise); pages of it may `goto('/fanga')`. */
  readonly device: Devices['device'];
  /** A device that can be switched off and on again. */
  readonly lasting: Devices['lasting'];
  /** Keeps a picture of what a device shows, under test-results. */
  readonly shot: (device: Device, name: string) => Promise<void>;
  /** Says where in the story we are; the last step is named if it fails. */
  readonly step: (what: string) => void;
}

export interface Story {
  readonly title: string;
  readonly tell: (stage: Stage) => Promise<void>;
  readonly timeout: number;
  /** Something in it is a matter of when, so nothing else is told meanwhile. */
  readonly alone: boolean;
}

/** The stories of the files that have been imported, in order. */
export const stories: Story[] = [];

/** Registers a story; `tell` throws when it does not end well. At most `timeout` ms, three minutes unless said. */
export function story(
  title: string,
  tell: Story['tell'],
  { timeout = 180_000, alone = false }: { timeout?: number; alone?: boolean } = {},
): void {
  stories.push({ title, tell, timeout, alone });
}
