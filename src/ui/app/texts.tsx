import {
  type Accessor,
  type Component,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  lazy,
  useContext,
} from 'solid-js';
import { type Formats, makeFormats } from '../../texts/format.ts';
import { isLanguage, type Language } from '../../texts/languages.ts';
import type { FirstTexts, LaterTexts, Texts } from '../../texts/sv.ts';
import { svFirst } from '../../texts/svFirst.ts';
import { KitWordsProvider } from '../kit/words.ts';
import { remembered } from './remembered.ts';
import { untilFetched } from './untilFetched.ts';

type TextsInUse = {
  /** The words: `t().common.save`. Changes when the language does. */
  t: Accessor<Texts>;
  /** The formats: `f().kronor(160000)`. */
  f: Accessor<Formats>;
  language: Accessor<Language>;
  /** Fetches the words, then changes all at once; place and drafts stay (rule 39). */
  setLanguage: (language: Language) => Promise<void>;
};

const TextsContext = createContext<TextsInUse>();

/** The words and formats of the moment. `const { t, f } = useTexts()` */
export function useTexts(): TextsInUse {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts was called outside TextsProvider');
  return texts;
}

/** Hands words to the app and to the kit. Give it what `firstTexts` answered, so that the first frame is right. */
export function TextsProvider(props: {
  first?: { language: Language; texts: FirstTexts };
  children: JSX.Element;
}) {
  const [current, setCurrent] = createSignal(props.first ?? { language: 'sv' as const, texts: svFirst });
  // Every screen but the first waits for the later words (routes.tsx), so whoever asks for one finds it.
  const t = createMemo(() => ({ ...current().texts, ...later()[current().language] }) as Texts);
  const language = () => current().language;
  const f = createMemo(() => makeFormats(language()));
  const kitWords = createMemo(() => ({
    ...t().kit,
    decimalMark: language() === 'sv' ? (',' as const) : ('.' as const),
    number: (n: number) => f().number(n, 6),
  }));
  const setLanguage = async (next: Language) => {
    const [texts] = await Promise.all([firstOf(next), fetchLater(next)]);
    remembered.set('language', next);
    inUse = next;
    setCurrent({ language: next, texts });
  };
  createEffect(() => {
    document.documentElement.lang = language();
  });
  return (
    <TextsContext.Provider value={{ t, f, language, setLanguage }}>
      <KitWordsProvider value={kitWords}>{props.children}</KitWordsProvider>
    </TextsContext.Provider>
  );
}

/** The language chosen on this device, with the words of the first screen. Falls back to Swedish when English cannot be fetched. */
export async function firstTexts(): Promise<{ language: Language; texts: FirstTexts }> {
  inUse = chosen();
  try {
    return { language: inUse, texts: await firstOf(inUse) };
  } catch {
    inUse = 'sv';
    return { language: inUse, texts: svFirst };
  }
}

/** Resolves when every word of the language in use is there. Screens are fetched together with this. */
export async function allWords(): Promise<void> {
  await fetchLater(inUse);
}

/** A part that is fetched when it is first drawn, with the words that only the first screen can do without. */
export const lazily = <P extends object>(fetchIt: Fetching<P>) => lazy(() => withWords(fetchIt));

/** The same of a part that stands beside the page, which can do without it until it comes. */
export const lazilyBeside = <P extends object>(fetchIt: Fetching<P>) =>
  lazy(() => untilFetched(() => withWords(fetchIt)));

type Fetching<P extends object> = () => Promise<{ readonly default: Component<P> }>;

async function withWords<P extends object>(fetchIt: Fetching<P>) {
  const [fetched] = await Promise.all([fetchIt(), allWords()]);
  return fetched;
}

/** What the screens speak; another than what was chosen while English could not be fetched. */
let inUse: Language = chosen();
const [later, setLater] = createSignal<Partial<Record<Language, LaterTexts>>>({});

async function fetchLater(language: Language): Promise<void> {
  if (later()[language]) return;
  const texts =
    language === 'sv'
      ? (await import('../../texts/svLater.ts')).svLater
      : (await import('../../texts/enLater.ts')).enLater;
  setLater((all) => ({ ...all, [language]: texts }));
}

async function firstOf(language: Language): Promise<FirstTexts> {
  return language === 'sv' ? svFirst : (await import('../../texts/enFirst.ts')).enFirst;
}

function chosen(): Language {
  const language = remembered.get('language');
  return isLanguage(language) ? language : 'sv';
}
