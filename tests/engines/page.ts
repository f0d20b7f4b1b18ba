import '../store/dexie.test.ts';
import '../store/forget.test.ts';
import './crop.ts';
import { type Ending, runAll } from './suite.ts';

declare global {
  interface Window {
    /** What the page came to, as JSON; absent until it has. */
    stegvisEndings?: string;
  }
}

const endings: readonly Ending[] = await runAll();
window.stegvisEndings = JSON.stringify(endings);
