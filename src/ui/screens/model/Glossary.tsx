import { For } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { ModelSection } from './ModelSection.tsx';

/** The words of Stegvis, each explained in a sentence, in the alphabet of the language. */
export function Glossary() {
  const { t, f } = useTexts();
  const words = () => t().modelScreen.words.toSorted(([a], [b]) => f().compare(a, b));
  return (
    <ModelSection id="ordlista" heading={t().modelScreen.glossary}>
      <p>{t().modelScreen.glossaryAbout}</p>
      <dl class="named glossary">
        <For each={words()}>
          {([word, meaning]) => (
            <div>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          )}
        </For>
      </dl>
    </ModelSection>
  );
}
