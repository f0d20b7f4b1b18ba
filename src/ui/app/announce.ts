import { createAnnouncer } from '../kit/announcer.ts';

/** The one voice of the app; Shell draws its live regions. */
export const announcer = createAnnouncer();

/** Says a text to screen readers: saved, moved, sync result, conflict (rule 20). Assertive only for risk of loss. */
export const announce = announcer.announce;
