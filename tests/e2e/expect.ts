import { expect as patient } from 'playwright/test';

/** What a person sees sooner or later: every story waits for what shows, and never for a time. */
export const expect = patient.configure({ timeout: 30_000 });
