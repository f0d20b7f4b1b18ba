import type { Language } from './languages.ts';
import { plural } from './plural.ts';

/** A day as YYYY-MM-DD or an instant as ISO UTC. */
type Moment = string;

/** How one language writes days, money and numbers. Times are always those of the city: Europe/Stockholm. */
export type Formats = {
  /** 2026-11-23: tables, print and records (rule 39). */
  date: (moment: Moment) => string;
  /** mån 23 nov */
  weekday: (moment: Moment) => string;
  /** 23 nov, or 2025-11-23 when the year is another than that of `now`. */
  shortDate: (moment: Moment, now?: Date) => string;
  /** The day and the short month apart, for a timeline: { day: '23', month: 'nov' }. */
  dayAndMonth: (moment: Moment) => { day: string; month: string };
  /** 10:42 */
  time: (at: Moment) => string;
  /** i dag 10:42 · i går 10:42 · 23 nov 10:42 · 2025-11-23 (lists, rule 39) */
  relative: (at: Moment, now?: Date) => string;
  /** i dag · i går · 10 dagar sedan */
  ago: (moment: Moment, now?: Date) => string;
  /** 41 dagar */
  days: (n: number) => string;
  /** 160 000 kr: whole kronor with no-break spaces. */
  kronor: (amount: number) => string;
  /** 19,4: at most `decimals` decimals, two unless told. */
  number: (n: number, decimals?: number) => string;
  /** 2,1 MB */
  bytes: (n: number) => string;
  /** a, b och c */
  list: (items: readonly string[]) => string;
  /** Sorts as the language does: å ä ö last in Swedish, numbers by size. */
  compare: (a: string, b: string) => number;
};

export const timeZone = 'Europe/Stockholm';
const dayMs = 86_400_000;

const words = {
  sv: {
    locale: 'sv-SE',
    today: (time: string) => `i dag ${time}`,
    yesterday: (time: string) => `i går ${time}`,
    on: (day: string, time: string) => `${day} ${time}`,
    todayAlone: 'i dag',
    yesterdayAlone: 'i går',
    daysAgo: (n: number) => `${n} dagar sedan`,
    days: (n: number) => plural('sv')(n, { one: `${n} dag`, other: `${n} dagar` }),
    kronor: (amount: string) => `${amount} kr`,
  },
  en: {
    locale: 'en-GB',
    today: (time: string) => `today ${time}`,
    yesterday: (time: string) => `yesterday ${time}`,
    on: (day: string, time: string) => `${day} ${time}`,
    todayAlone: 'today',
    yesterdayAlone: 'yesterday',
    daysAgo: (n: number) => `${n} days ago`,
    days: (n: number) => plural('en')(n, { one: `${n} day`, other: `${n} days` }),
    kronor: (amount: string) => `SEK ${amount}`,
  },
} satisfies Record<Language, unknown>;

/** Makes the formats of one language. Costs a few Intl objects: make once per language and keep. */
export function makeFormats(language: Language): Formats {
  const say = words[language];
  const { locale } = say;
  const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weekdayName = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' });
  const dayNumber = new Intl.DateTimeFormat('sv-SE', { timeZone, day: 'numeric' });
  const monthName = new Intl.DateTimeFormat(locale, { timeZone, month: 'short' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const conjunction = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });

  const date = (moment: Moment) => isoDay.format(instant(moment));
  const time = (at: Moment) => clock.format(instant(at));
  const dayAndMonth = (moment: Moment) => ({
    day: dayNumber.format(instant(moment)),
    month: bare(monthName.format(instant(moment))),
  });
  const dayInYear = (moment: Moment) => {
    const { day, month } = dayAndMonth(moment);
    return `${day} ${month}`;
  };
  const sameYear = (moment: Moment, now: Date) => date(moment).slice(0, 4) === isoDay.format(now).slice(0, 4);
  const daysBetween = (moment: Moment, now: Date) =>
    Math.round((Date.parse(isoDay.format(now)) - Date.parse(date(moment))) / dayMs);

  return {
    date,
    time,
    dayAndMonth,
    weekday: (moment) => `${bare(weekdayName.format(instant(moment)))} ${dayInYear(moment)}`,
    shortDate: (moment, now = new Date()) => (sameYear(moment, now) ? dayInYear(moment) : date(moment)),
    relative(at, now = new Date()) {
      const days = daysBetween(at, now);
      if (days === 0) return say.today(time(at));
      if (days === 1) return say.yesterday(time(at));
      return sameYear(at, now) ? say.on(dayInYear(at), time(at)) : date(at);
    },
    ago(moment, now = new Date()) {
      const days = daysBetween(moment, now);
      if (days <= 0) return say.todayAlone;
      return days === 1 ? say.yesterdayAlone : say.daysAgo(days);
    },
    days: say.days,
    kronor: (amount) => unbroken(say.kronor(whole.format(amount))),
    number: (n, decimals = 2) =>
      unbroken(new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(n)),
    bytes(n) {
      const [size, unit] = n < 1e6 ? [n / 1e3, 'kB'] : n < 1e9 ? [n / 1e6, 'MB'] : [n / 1e9, 'GB'];
      const decimals = size < 10 ? 1 : 0;
      return unbroken(
        `${new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(size)} ${unit}`,
      );
    },
    list: (items) => conjunction.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** A bare day stands for its noon, so that no time zone moves it to another day. */
function instant(moment: Moment): Date {
  return new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);
}

/** "nov." and "nov" are the same month: abbreviations carry no full stop here. */
function bare(word: string): string {
  return word.replace(/\.$/, '');
}

/** An amount must not break over two lines: every space becomes a no-break space. */
function unbroken(text: string): string {
  return text.replace(/\s/g, '\u00a0').replace('-', '\u2212');
}
