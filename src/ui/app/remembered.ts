type Remembered = 'language' | 'theme' | 'install.later' | 'singleKeys';

/**
 * Small choices that belong to this device and no person: language, theme. A browser that refuses
 * storage forgets them, which harms nothing.
 */
export const remembered = {
  get(what: Remembered): string | null {
    try {
      return localStorage.getItem(`stegvis.${what}`);
    } catch {
      return null;
    }
  },
  /** null forgets. */
  set(what: Remembered, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(`stegvis.${what}`);
      else localStorage.setItem(`stegvis.${what}`, value);
    } catch {
      // see above
    }
  },
};
