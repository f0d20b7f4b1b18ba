import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  useContext,
} from 'solid-js';
import { type Formats, makeFormats } from '../../texts/format.ts';
import { isLanguage, type Language } from '../../texts/languages.ts';
import { sv, type Texts } from '../../texts/sv.ts';
import { KitWordsProvider } from '../kit/words.ts';
import { remembered } from './remembered.ts';

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
  first?: { language: Language; texts: Texts };
  children: JSX.Element;
}) {
  const first = props.first ?? { language: 'sv' as const, texts: sv };
  const [current, setCurrent] = createSignal(first);
  const t = () => current().texts;
  const language = () => current().language;
  const f = createMemo(() => makeFormats(language()));
  const kitWords = createMemo(() => ({
    ...t().kit,
    decimalMark: language() === 'sv' ? (',' as const) : ('.' as const),
    number: (n: number) => f().number(n, 6),
  }));
  const setLanguage = async (next: Language) => {
    const texts = await wordsOf(next);
    remembered.set('language', next);
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

/** The language chosen on this device, with its words. Falls back to Swedish when English cannot be fetched. */
export async function firstTexts(): Promise<{ language: Language; texts: Texts }> {
  const chosen = remembered.get('language');
  if (!isLanguage(chosen) || chosen === 'sv') return { language: 'sv', texts: sv };
  try {
    return { language: chosen, texts: await wordsOf(chosen) };
  } catch {
    return { language: 'sv', texts: sv };
  }
}

async function wordsOf(language: Language): Promise<Texts> {
  return language === 'sv' ? sv : (await import('../../texts/en.ts')).en;
}
