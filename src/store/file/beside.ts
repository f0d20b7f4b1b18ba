/** Key of drafts that came in a backup where another one stood; no field opens them, so they are shown in Synk. */
export const besidePrefix = 'beside ';
