import { createSignal } from 'solid-js';
import { isLanguage, languages } from '../../../texts/languages.ts';
import { announce } from '../../app/announce.ts';
import { setTheme, theme, type Theme } from '../../app/theme.ts';
import { useTexts } from '../../app/texts.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Section } from '../../kit/Section.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Language and theme of this device. A change keeps the place and what one has begun (rule 39). */
export function Appearance() {
  const { t, language, setLanguage } = useTexts();
  const [trouble, setTrouble] = createSignal<string>();
  const words = () => t().settings;
  const speak = async (next: string) => {
    if (!isLanguage(next)) return;
    setTrouble(undefined);
    try {
      await setLanguage(next);
      announce(words().languageChanged);
    } catch {
      setTrouble(words().languageNeedsNetwork);
    }
  };
  return (
    <>
      <Section heading={words().language}>
        <RadioGroup
          label={words().language}
          labelHidden
          form="segments"
          value={language()}
          options={languages.map((each) => ({
            value: each,
            label: <span lang={each}>{words().languages[each]}</span>,
          }))}
          error={trouble()}
          onChange={(next) => void speak(next)}
        />
      </Section>
      <Section heading={words().look}>
        <RadioGroup
          label={words().look}
          labelHidden
          form="segments"
          value={theme()}
          options={themes.map((each) => ({ value: each, label: words().looks[each] }))}
          onChange={setTheme}
        />
      </Section>
    </>
  );
}
