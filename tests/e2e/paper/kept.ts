import type { PaperNote } from '../../../src/ui/screens/workshop/paper/paperNote.ts';

declare global {
  interface Window {
    /** The notes that have been handed over, with their pixels. */
    paperNotes: PaperNote[];
    /** Nothing can be kept for now. */
    isFull: boolean;
  }
}
