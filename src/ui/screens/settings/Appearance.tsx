import { announce } from '../../app/announce.ts';
import { useTexts } from '../../app/texts.tsx';
import { setTheme, theme, type Theme } from '../../app/theme.ts';
import { toasts } from '../../app/toast.ts';
import { languages } from '../../../texts/languages.ts';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Section } from '../../kit/Section.tsx';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Language and look. Both keep place and drafts (rule 39). */
export function Appearance() {
  const { t, language, setLanguage } = useTexts();
  const words = () => t().settings;
  const speak = async (next: (typeof languages)[number]) => {
    try {
      await setLanguage(next);
      announce(words().languageChanged);
    } catch {
      toasts.show({ text: words().languageNeedsNetwork, error: true });
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
          options={languages.map((value) => ({ value, label: words().languages[value] }))}
          onChange={(next) => void speak(next)}
        />
      </Section>
      <Section heading={words().look}>
        <RadioGroup
          label={words().look}
          labelHidden
          form="segments"
          value={theme()}
          options={themes.map((value) => ({ value, label: words().looks[value] }))}
          onChange={setTheme}
        />
      </Section>
    </>
  );
}
