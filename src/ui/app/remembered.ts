type Remembered =
  | 'language'
  | 'theme'
  | 'install.later'
  | 'singleKeys'
  /** The day on which something was first saved here. */
  | 'saved.first'
  /** Whether the tab or the installed app asked for protected storage. */
  | 'storage.asked'
  /** The day of the last warning (rule 36). */
  | 'storage.warnedOn'
  /** Whether this device sounds when the time of a step is up (W4): `on`. */
  | 'workshop.sound'
  /** The colour of the note last written here. */
  | 'workshop.colour'
  /** By workshop: the step that this device has gone on to by itself; whom it writes as; notes that were found not to be the same. */
  | `workshop.${'step' | 'author' | 'notSame'}.${string}`
  /** When the city last said that there is no newer version of the app, in milliseconds. */
  | 'version.latestAt'
  /** By space and person: `guide.city.<id>` */
  | `${'guide' | 'whenOnline' | 'unsentPhotos'}.${string}`;

/**
 * Small choices that belong to this device: language, theme, what has been put off. A browser that refuses
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
